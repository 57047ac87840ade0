import { settle, underAnswers } from '../scheme';
import { inScript } from '../scheme/script';
import type { Decisions, Scheme, Script } from '../scheme/scheme';
import { rectOf } from './address';
import { answerCells, type AnswerCells } from './answerCells';
import { clauseRows, FIRST_CLAUSE_ROW, HEAD_ROW, itemsOf, scoresOf, type ClauseRow } from './clauseRows';
import type { SheetFrame } from './clauseFormulas';
import { clauseTable } from './clauseTable';
import { conditions } from './conditions';
import { checkScopeIds } from './caseScope';
import { policyCells } from './policyCells';
import { entryRects, type EnteredRow } from './entryCells';
import { footing } from './footing';
import { heading, headingHeights } from './heading';
import { layoutOf } from './layout';
import { tableStyles } from './looks';
import type { Block } from './pages';
import { PAGE, pageRoom } from './paper';
import type { SheetPlan } from './plan';
import { clauseHeight, paginate } from './rowHeights';
import { ledgerCells, plainWords, type LedgerCells } from './ledgerFormulas';
import type { LedgerRef } from './ledgerPlaces';
import type { SelfScores } from './selfScores';
import type { SheetPart } from './sheetPart';
import type { Span } from './spans';
import { TOTAL_HEIGHT, totalRows, totals } from './totals';

export interface UnitSheetOptions {
  /** 被考核单位 */
  readonly unit: string;
  /** 考核年度: "2026", or words such as "2026年上半年". */
  readonly year: string;
  /** A name that Excel accepts and that is not taken: see sheetNameFor. */
  readonly sheetName: string;
  /** Answers that differ from the template's. */
  readonly decisions?: Decisions;
  /** Name of the 口径 sheet, whose cells the formulas then follow; without one they follow the answers as they are now. */
  readonly decisionsSheet?: string;
  /** The 台账 whose lines the sheet adds up; null or left out: only what is typed here counts. */
  readonly ledger?: LedgerRef | null;
  /** What is already entered, by clause id. */
  readonly entries?: ReadonlyMap<string, EnteredRow>;
  /** 自查分 already entered, by item id; for a scheme with such a column. */
  readonly selfScores?: SelfScores;
  /** 简体 for a scheme in traditional characters; the document's own where left out. */
  readonly script?: Script;
}

/**
 * The score sheet of one unit, as a value. Throws a RangeError for a scheme without clauses or a decision that is not
 * one of its choices, or for 同案 by 标准 or 具体内容 when the clause numbers do not tell those apart.
 */
export function planUnitSheet(own: Scheme, options: UnitSheetOptions): SheetPlan {
  const { scheme, rows, frame, spans, blank, below, plan } = commonOf(own, options);
  const head = heading(frame, scheme, options.unit, options.year);
  const { entries, selfScores } = options;
  const table = entries === undefined && selfScores === undefined ? blank : clauseTable(frame, rows, spans, entries ?? new Map(), selfScores ?? new Map());
  const parts = [head, table, ...below];
  return {
    ...plan,
    name: options.sheetName,
    cells: parts.flatMap((part) => part.cells),
    merges: parts.flatMap((part) => part.merges),
    styles: [...plan.styles, ...parts.flatMap((part) => part.styles)],
    validations: parts.flatMap((part) => part.validations),
    conditions: [...plan.conditions, ...parts.flatMap((part) => part.conditions)],
    names: parts.flatMap((part) => part.names),
  };
}

/** What is the same on the sheets of all units. */
interface Common {
  readonly scheme: Scheme;
  readonly rows: readonly ClauseRow[];
  readonly frame: SheetFrame;
  readonly spans: readonly Span[];
  /** The clause rows with nothing entered. */
  readonly blank: SheetPart;
  /** Totals, notes and signatures. */
  readonly below: readonly SheetPart[];
  /** The plan without its parts. */
  readonly plan: Omit<SheetPlan, 'name'>;
}

const lately = new WeakMap<Scheme, { readonly key: string; readonly common: Common }>();

/** Planned once for all units of a list: kept for the scheme until something else is asked of it. */
function commonOf(own: Scheme, options: UnitSheetOptions): Common {
  const { unit, decisions, decisionsSheet, ledger, script } = options;
  const key = JSON.stringify([decisions, decisionsSheet, script, ledger, ledger == null || plainWords(unit) ? null : unit]);
  const known = lately.get(own);
  if (known?.key === key) return known.common;
  const common = planCommon(own, options);
  lately.set(own, { key, common });
  return common;
}

function planCommon(own: Scheme, options: UnitSheetOptions): Common {
  const decisions = options.decisions ?? {};
  const settled = settle(own, decisions);
  if (!settled.ok) throw new RangeError(settled.sentence);
  const scheme = underAnswers(inScript(own, options.script ?? 'document'), settled.answers);
  const rows = clauseRows(scheme);
  if (rows.length === 0) throw new RangeError(`${scheme.id} has no clauses`);
  const ledger = options.ledger == null ? null : ledgerCells(options.ledger, options.unit, layoutOf(scheme, true));
  const frame = frameOf(scheme, rows, answerCells(own, settled.answers, options.decisionsSheet ?? null), ledger);
  for (const scope of frame.sameCase?.scopes ?? []) checkScopeIds(scope, rows);
  const { layout } = frame;
  const totalsAt = totalRows(scheme, rows, frame.last + 1);
  const foot = footing(frame, scheme, rows, decisions, totalsAt.last + 1);
  const head = headingHeights(layout);
  const heights = [
    ...head,
    ...rows.map((row) => clauseHeight(row, layout)),
    ...Array.from({ length: totalsAt.last - frame.last }, () => TOTAL_HEIGHT),
    ...foot.heights,
  ];
  const room = pageRoom(head, HEAD_ROW);
  const blocks: readonly Block[] = [
    ...clauseBlocks(rows, heights, room.further),
    // Nobody signs a page that does not show the total.
    { first: frame.last + 1, last: foot.signatureRow },
  ];
  const pages = paginate(rows, layout, blocks, heights, room);
  const rowCount = foot.signatureRow + 1;
  return {
    scheme,
    rows,
    frame,
    spans: pages.spans,
    blank: clauseTable(frame, rows, pages.spans, new Map(), new Map()),
    below: [totals(frame, scheme, totalsAt), foot.part],
    plan: {
      rowCount,
      columnCount: layout.widths.length,
      cells: [],
      merges: [],
      styles: tableStyles(frame, rows, totalsAt),
      columnWidths: layout.widths,
      rowHeights: pages.heights,
      frozenRows: HEAD_ROW + 1,
      validations: [],
      conditions: conditions(frame, rows, totalsAt),
      names: [],
      entries: entryRects(frame, rows),
      print: { ...PAGE, titleRows: [HEAD_ROW, HEAD_ROW], area: rectOf(0, 0, rowCount, layout.printed), breaksBefore: pages.breaks },
    },
  };
}

/** What has one 赋分 stays on one page where it fits; else each item does. */
function clauseBlocks(rows: readonly ClauseRow[], heights: readonly number[], room: number): readonly Block[] {
  const blockOf = (group: readonly ClauseRow[]): Block => ({ first: group[0]?.row ?? 0, last: group[group.length - 1]?.row ?? 0 });
  const heightOf = ({ first, last }: Block): number => heights.slice(first, last + 1).reduce((sum, height) => sum + height, 0);
  return scoresOf(rows).flatMap((group) => (heightOf(blockOf(group)) <= room ? [blockOf(group)] : itemsOf(group).map(blockOf)));
}

function frameOf(scheme: Scheme, rows: readonly ClauseRow[], answers: AnswerCells, ledger: LedgerCells | null): SheetFrame {
  const spans = new Map<unknown, { first: number; last: number }>();
  for (const row of rows) {
    const section = row.path[row.path.length - 1];
    const known = spans.get(section);
    spans.set(section, { first: known?.first ?? row.row, last: row.row });
  }
  return {
    layout: layoutOf(scheme, ledger !== null),
    ledger,
    first: FIRST_CLAUSE_ROW,
    last: FIRST_CLAUSE_ROW + rows.length - 1,
    ...policyCells(scheme, answers),
    answers,
    sectionOf: (row) => spans.get(row.path[row.path.length - 1]) ?? { first: row.row, last: row.row },
  };
}
