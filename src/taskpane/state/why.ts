import { Decimal, ZERO } from '../../scoring/decimal';
import type { Decisions, OpenPoint, Scheme } from '../../scheme/scheme';
import { a1 } from '../../workbook/address';
import { countRungs } from '../../reading/countRungs';
import { isAward, standardText } from '../../workbook/clauseRows';
import { decidedPolicies } from '../../workbook/decided';
import { explainSteps, numberText, type Explained, type Term } from '../../wording';
import type { NamedRects } from '../book/namedRects';
import type { CellValue } from '../book/readSheet';
import { amount } from './points';
import { quoteParts, type QuotePart } from './quoteParts';
import { awardOf, countOf, isPending, type ClauseLine, type UnitView } from './unitView';

/** One line of 怎么算的; `after` is what follows from the result for the item. */
export interface WhyStep {
  readonly kind: 'due' | 'released' | 'limited' | 'result' | 'after';
  readonly label: string;
  readonly reason: string;
  readonly amount: string;
}

/** 应扣 as one bar: what was taken, and the parts that were not, each a share of 0…1. */
export interface WhyBar {
  readonly kept: string;
  readonly keptShare: number;
  readonly off: readonly { readonly label: string; readonly points: string; readonly share: number }[];
}

/** Why the row comes to its points, in the order a person checks it. */
export interface Why {
  /** "8.2 为什么扣 1 分" */
  readonly title: string;
  /** "市民政局表，扣分 K57" */
  readonly place: string;
  readonly terms: readonly Term[];
  readonly bar: WhyBar | null;
  readonly quote: readonly QuotePart[];
  readonly steps: readonly WhyStep[];
  /** What the words leave to the assessors on this clause. */
  readonly open: readonly OpenPoint[];
  /** The sheet's own words in 扣分说明. */
  readonly said: string;
  readonly source: string;
  readonly formula: string;
}

export interface WhyInput {
  readonly scheme: Scheme;
  /** 口径 that the sheet was made with. */
  readonly decisions: Decisions;
  readonly sheet: string;
  readonly view: UnitView;
  readonly line: ClauseLine;
  readonly ranges: NamedRects;
  readonly formulas: readonly (readonly CellValue[])[];
}

/** Null while the row has nothing to explain: 待评, 不适用, or a cell that cannot be worked out. */
export function why(input: WhyInput): Why | null {
  const { line, ranges, formulas } = input;
  const award = isAward(line.place);
  const due = amount(award ? awardOf(line) : line.due);
  const count = countOf(line.quantity);
  if (due === null || count === null) return null;
  const released = amount(line.released) ?? ZERO;
  const limited = amount(line.limited) ?? ZERO;
  const deduction = award ? ZERO : (amount(line.deduction) ?? due.minus(released).minus(limited));
  const taken = award ? due : deduction;
  const cap = award ? null : capOf(input);
  const explained: Explained = { reading: line.place.clause.reading, rungs: countRungs(line.place.clause.reading)?.rungs, count, released, limited, deduction, cap, ...(award ? { award: due } : {}) };
  const { terms, steps } = explainSteps(explained);
  const shownAt = ranges[award ? 'KH_scores' : 'KH_deductions']?.column ?? 0;
  const workedAt = ranges[award ? 'KH_scores' : 'KH_due']?.column ?? 0;
  return {
    title: `${line.place.clause.id} 为什么${award ? '加' : '扣'} ${numberText(taken)} 分`,
    place: `${input.sheet}表，${award ? '得分' : '扣分'} ${a1(line.row, shownAt)}`,
    terms,
    bar: award ? null : bar(due, released, limited, deduction),
    quote: quoteParts(standardOf(line), readWords(line, limited)),
    steps: [...steps, ...afterwards(input)],
    open: input.scheme.open.filter(({ clauses }) => clauses.includes(line.place.clause.id)),
    said: line.reason,
    source: sourceOf(input),
    formula: String(formulas[line.row]?.[workedAt] ?? ''),
  };
}

/** The limit in force on the row: of its item, or of the section right above, as 口径 says; null where nothing limits it. */
function capOf({ scheme, decisions, line }: WhyInput): Decimal | null {
  const { cap } = decidedPolicies(scheme, decisions);
  if (cap === null || line.place.adjustments) return null;
  const { allotted: scored, path } = line.place;
  const allotted = cap.level === 'section' ? path[path.length - 1]?.allotted : scored;
  return allotted === null || allotted === undefined ? null : new Decimal(allotted);
}

function bar(due: Decimal, released: Decimal, limited: Decimal, deduction: Decimal): WhyBar | null {
  if (due.isZero() || (released.isZero() && limited.isZero())) return null;
  const share = (part: Decimal): number => part.dividedBy(due).toNumber();
  const off = [
    { label: '同案免扣', part: released },
    { label: '超出限额，不扣', part: limited },
  ].flatMap(({ label, part }) => (part.isZero() ? [] : [{ label, points: numberText(part), share: share(part) }]));
  return { kept: numberText(deduction), keptShare: share(deduction), off };
}

/** The requirement above the clause, also where the clause is not the first of its item. */
function standardOf({ place }: ClauseLine): string {
  return standardText({ ...place, row: place.itemFirst });
}

/** The clause itself, and the item's allotment where that is what limited it. */
function readWords({ place }: ClauseLine, limited: Decimal): string[] {
  const allotted = limited.isZero() || place.allotted === null ? [] : [`${place.allotted}分`];
  return [place.clause.shown, ...allotted];
}

/** 本条标准得分, which this row is a part of. */
function afterwards({ line, view }: WhyInput): WhyStep[] {
  const { allotted } = line.place;
  const score = amount(line.score);
  if (allotted === null || score === null || line.place.adjustments) return [];
  const siblings = view.lines.filter(({ place }) => place.scoreFirst === line.place.scoreFirst);
  const pending = siblings.filter(isPending).length;
  const lost = numberText(new Decimal(allotted).minus(score));
  const reason = `赋分 ${allotted} − 实扣 ${lost}${pending > 0 ? `，暂计，还有 ${pending} 条待评` : ''}`;
  return [{ kind: 'after', label: '本条得分', reason, amount: numberText(score) }];
}

function sourceOf({ scheme, line }: WhyInput): string {
  return [scheme.source, ...line.place.path.map(({ shown }) => shown.replace(/\s+/g, '')), line.place.clause.id].join('，');
}

/** The explanation as plain text, for a reply to the unit. */
export function whyText(reasons: Why): string {
  const sum = reasons.terms.map(({ sign, value, unit, label }) => `${sign === '' ? '' : ` ${sign} `}${label} ${value}${unit === '' ? '' : ` ${unit}`}`).join('');
  const lines = reasons.steps.map(({ label, reason, amount: points }) => `${label} ${points}${reason === '' ? '' : `（${reason}）`}`);
  const said = reasons.said === '' ? [] : [`扣分说明：${reasons.said}`];
  return [reasons.title, sum, `原文：${reasons.quote.map(({ text }) => text).join('')}`, ...lines, ...said, `出处：${reasons.source}`].join('\n');
}
