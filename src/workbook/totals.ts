import type { Scheme, Section } from '../scheme/scheme';
import { rectOf } from './address';
import type { ClauseRow } from './clauseRows';
import type { SheetFrame } from './clauseFormulas';
import { EMPTY, IF, binary, call, cell, fixedCell, join, literal, range, rounded } from './formula';
import { pendingCell } from './heading';
import type { Formula } from './plan';
import { perHeadFormula, perHeadNote } from './perHeadFormulas';
import { PartBuilder, type SheetPart } from './sheetPart';
import { vetoFormula, vetoRows, type VetoRow } from './vetoRows';

/** Where the totals stand: one row a section, 各项合计, 加减分, 总分, 等次, what is lost beside the points. */
export interface TotalRows {
  readonly sections: readonly { readonly section: Section; readonly row: number; readonly first: number; readonly last: number }[];
  readonly subtotal: number;
  readonly adjustments: { readonly row: number; readonly spans: readonly { readonly first: number; readonly last: number }[] } | null;
  readonly total: number;
  readonly grade: number;
  /** One row for each thing that clauses cost beside their points: 评先评优. */
  readonly vetoes: readonly VetoRow[];
  /** The last of all these rows. */
  readonly last: number;
}

export function totalRows(scheme: Scheme, rows: readonly ClauseRow[], start: number): TotalRows {
  const spanOf = (section: Section): { first: number; last: number } | null => {
    const own = rows.filter((row) => row.path[0] === section);
    const [first] = own;
    return first ? { first: first.row, last: first.row + own.length - 1 } : null;
  };
  const allotted = scheme.sections.filter((section) => !section.adjustments);
  const sections = allotted.flatMap((section) => {
    const span = spanOf(section);
    return span ? [{ section, ...span }] : [];
  });
  const spans = scheme.sections.filter((section) => section.adjustments).flatMap((section) => spanOf(section) ?? []);
  const subtotal = start + sections.length;
  const total = subtotal + (spans.length > 0 ? 2 : 1);
  const vetoes = vetoRows(rows, total + 2);
  return {
    sections: sections.map((each, index) => ({ ...each, row: start + index })),
    subtotal,
    adjustments: spans.length > 0 ? { row: subtotal + 1, spans } : null,
    total,
    grade: total + 1,
    vetoes,
    last: total + 1 + vetoes.length,
  };
}

/** Height of a total row: 各项合计 shows its parts in two lines. */
export const TOTAL_HEIGHT = 26;

export function totals(frame: SheetFrame, scheme: Scheme, at: TotalRows): SheetPart {
  const part = new PartBuilder();
  const { layout } = frame;
  const sumOf = (column: number, first: number, last: number): Formula => rounded(call('SUM', range(rectOf(first, column, last - first + 1))));
  const sumAll = (row: number, first: number, last: number, scored = true): void => {
    for (const column of [layout.due, ...(layout.hasCases ? [layout.released] : []), layout.limited, layout.deduction, ...(scored ? [layout.score] : [])]) {
      part.put(rectOf(row, column), sumOf(column, first, last));
    }
    for (const column of layout.selfScore < 0 ? [] : [layout.selfScore, layout.difference]) {
      const whole = range(rectOf(first, column, last - first + 1));
      part.put(rectOf(row, column), IF(binary(call('COUNT', whole), '>', literal(0)), rounded(call('SUM', whole)), EMPTY));
    }
  };
  for (const { section, row, first, last } of at.sections) {
    label(part, frame, row, literal(section.shown));
    if (section.allotted !== null) part.put(rectOf(row, layout.allotted), sumOf(layout.allotted, first, last));
    pendingOf(part, frame, row, call('COUNTBLANK', range(rectOf(first, layout.counted, last - first + 1))));
    sumAll(row, first, last, section.perHead === null);
    note(part, frame, row, section.perHead === null ? null : perHeadNote(frame, { first, last }));
    if (section.perHead !== null) part.put(rectOf(row, layout.score), perHeadFormula(frame, section.perHead, { first, last }));
  }
  const from = at.sections[0]?.row ?? at.subtotal;
  const to = at.subtotal - 1;
  const limited = at.sections.every(({ section }) => section.allotted !== null);
  label(part, frame, at.subtotal, literal(limited ? `各项合计（${scheme.total}分）` : '各项合计'));
  if (limited) part.put(rectOf(at.subtotal, layout.allotted), sumOf(layout.allotted, from, to));
  pendingOf(part, frame, at.subtotal, call('SUM', range(rectOf(from, layout.clause, to - from + 1))));
  sumAll(at.subtotal, from, to);
  note(part, frame, at.subtotal, partsNote(frame, at));
  if (at.adjustments) adjustmentsRow(part, frame, at.adjustments);
  totalRow(part, frame, at);
  gradeRow(part, frame, at.grade);
  for (const veto of at.vetoes) {
    label(part, frame, veto.row, literal(veto.target));
    part.put(rectOf(veto.row, layout.allotted, 1, layout.printed - layout.allotted), vetoFormula(frame, veto), { horizontal: 'Left' });
  }
  at.sections.forEach(({ row }, index) => part.name(`KH_section_${index + 1}`, rectOf(row, layout.score)));
  at.vetoes.forEach(({ row }, index) => part.name(`KH_veto_${index + 1}`, rectOf(row, layout.allotted)));
  if (layout.selfScore >= 0) part.name('KH_self_total', rectOf(at.subtotal, layout.selfScore));
  part.name('KH_subtotal', rectOf(at.subtotal, layout.score));
  if (at.adjustments) part.name('KH_adjustments', rectOf(at.adjustments.row, layout.score));
  part.name('KH_total', rectOf(at.total, layout.score));
  part.name('KH_grade', rectOf(at.grade, layout.allotted));
  return part;
}

function label(part: PartBuilder, frame: SheetFrame, row: number, words: Formula): void {
  const content = words.kind === 'literal' ? String(words.value) : words;
  part.put(rectOf(row, 0, 1, frame.layout.allotted), content, { horizontal: 'Center' });
}

/** 待评 of the row, in the three entry columns; nothing shows when nothing is missing. */
function pendingOf(part: PartBuilder, frame: SheetFrame, row: number, count: Formula | null): void {
  const { clause, due } = frame.layout;
  part.put(rectOf(row, clause, 1, due - clause), count, { horizontal: 'Center', numberFormat: '"待评"0"条";;' });
}

function note(part: PartBuilder, frame: SheetFrame, row: number, content: Formula | null): void {
  const { explanation, printed } = frame.layout;
  part.put(rectOf(row, explanation, 1, printed - explanation), content);
}

/** 5＋25＋28.5＋24＋15；被限额1处，同案免扣1处 */
function partsNote(frame: SheetFrame, at: TotalRows): Formula {
  const { layout, first, last } = frame;
  const scores = at.sections.map(({ row }) => cell(row, layout.score) as Formula);
  const parts = scores.flatMap((score, index) => (index === 0 ? [score] : [literal('＋'), score]));
  const count = (column: number): Formula => call('COUNTIF', range(rectOf(first, column, last - first + 1)), literal('>0'));
  const places = (before: string, column: number): Formula =>
    IF(binary(count(column), '>', literal(0)), join(literal(before), count(column), literal('处')), EMPTY);
  const released = layout.hasCases ? [places('；同案免扣', layout.released)] : [];
  return join(parts[0] ?? EMPTY, ...parts.slice(1), places('；被限额', layout.limited), ...released);
}

function adjustmentsRow(part: PartBuilder, frame: SheetFrame, at: NonNullable<TotalRows['adjustments']>): void {
  const { layout } = frame;
  const ranges = (column: number): Formula[] => at.spans.map(({ first, last }) => range(rectOf(first, column, last - first + 1)));
  label(part, frame, at.row, literal('加减分'));
  const counts = ranges(layout.counted).map((each) => call('COUNTBLANK', each) as Formula);
  pendingOf(part, frame, at.row, counts.reduce((left, right) => binary(left, '+', right)));
  part.put(rectOf(at.row, layout.score), rounded(call('SUM', ...ranges(layout.score))));
  note(part, frame, at.row, null);
}

function totalRow(part: PartBuilder, frame: SheetFrame, at: TotalRows): void {
  const { layout } = frame;
  const pending = pendingOfSheet(frame);
  const some = binary(pending, '>', literal(0));
  label(part, frame, at.total, IF(some, literal('总分（暂计）'), literal('总分')));
  pendingOf(part, frame, at.total, pending);
  const addends: Formula[] = [cell(at.subtotal, layout.score)];
  if (at.adjustments) addends.push(cell(at.adjustments.row, layout.score));
  part.put(rectOf(at.total, layout.score), call('KH.TOTAL', ...addends));
  note(part, frame, at.total, IF(some, join(literal('还有'), pending, literal('条待评，总分随评定变动')), EMPTY));
}

/** The scheme prints no bands, so no grade is given: said on the sheet rather than left out. */
function gradeRow(part: PartBuilder, frame: SheetFrame, row: number): void {
  const { allotted, printed } = frame.layout;
  label(part, frame, row, literal('等次'));
  part.put(rectOf(row, allotted, 1, printed - allotted), '方案没有规定等次的分数线，本表不评等次。', { horizontal: 'Left' });
}

export function pendingOfSheet(frame: SheetFrame): Formula {
  const { row, column } = pendingCell(frame);
  return fixedCell(row, column);
}
