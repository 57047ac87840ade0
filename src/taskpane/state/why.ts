import { Decimal, ZERO } from '../../scoring/decimal';
import type { Scheme } from '../../scheme/scheme';
import { a1 } from '../../workbook/address';
import { isAward, isDiscretion, standardText } from '../../workbook/clauseRows';
import type { NamedRects } from '../book/namedRects';
import { amount, decimalText } from './points';
import { quoteParts, type QuotePart } from './quoteParts';
import { isPending, type ClauseLine, type UnitView } from './unitView';

/** One number of the sum, with the operator before it. */
export interface Term {
  readonly operator: '' | '×' | '=' | '−' | '→';
  readonly value: string;
  readonly unit?: string;
  readonly label: string;
}

export interface WhyStep {
  readonly label: string;
  readonly reason: string;
  readonly points: string;
  readonly weight: 'step' | 'result' | 'after';
}

/** Why the row comes to its points, in the order a person checks it. */
export interface Why {
  /** "8.2 为什么扣 1 分" */
  readonly title: string;
  /** "市民政局表，扣分 K57" */
  readonly place: string;
  readonly terms: readonly Term[];
  /** Parts of 应扣: what was taken, and what was not, each as a share of 0…1. */
  readonly bar: { readonly kept: string; readonly keptShare: number; readonly off: readonly { readonly label: string; readonly points: string; readonly share: number }[] } | null;
  readonly quote: readonly QuotePart[];
  readonly steps: readonly WhyStep[];
  /** The sheet's own words in 扣分说明. */
  readonly said: string;
  readonly source: string;
  readonly formula: string;
}

export interface WhyInput {
  readonly scheme: Scheme;
  readonly unit: string;
  readonly sheet: string;
  readonly view: UnitView;
  readonly line: ClauseLine;
  readonly ranges: NamedRects;
  readonly formulas: readonly (readonly (string | number | boolean)[])[];
}

/** Null while the row has nothing to explain: 待评, 不适用, or a cell that cannot be worked out. */
export function why(input: WhyInput): Why | null {
  const { line, ranges } = input;
  const award = isAward(line.place);
  const due = amount(award ? line.score : line.due);
  const quantity = amount(line.quantity);
  if (due === null || quantity === null) return null;
  const released = amount(line.released) ?? ZERO;
  const limited = amount(line.limited) ?? ZERO;
  const taken = award ? due : (amount(line.deduction) ?? due.minus(released).minus(limited));
  const column = ranges[award ? 'KH_scores' : 'KH_deductions']?.column ?? 0;
  const dueColumn = ranges[award ? 'KH_scores' : 'KH_due']?.column ?? 0;
  const parts: Parts = { due, released, limited, taken, quantity };
  return {
    title: `${line.place.clause.id} 为什么${award ? '加' : '扣'} ${decimalText(taken)} 分`,
    place: `${input.sheet}表，${award ? '得分' : '扣分'} ${a1(line.row, column)}`,
    terms: terms(input, parts),
    bar: award ? null : bar(parts),
    quote: quoteParts(standardOf(line), readWords(line, limited)),
    steps: award ? awardSteps(input, parts) : steps(input, parts),
    said: line.reason,
    source: sourceLine(input),
    formula: String(input.formulas[line.row]?.[dueColumn] ?? ''),
  };
}

interface Parts {
  readonly quantity: Decimal;
  readonly due: Decimal;
  readonly released: Decimal;
  readonly limited: Decimal;
  readonly taken: Decimal;
}

/** The requirement above the clause, also where the clause is not the first of its item. */
function standardOf({ place }: ClauseLine): string {
  return standardText({ ...place, row: place.itemFirst });
}

function readWords({ place }: ClauseLine, limited: Decimal): string[] {
  const allotted = limited.isZero() || place.item.allotted === null ? [] : [`${place.item.allotted}分`];
  return [place.clause.reading.span, ...allotted];
}

/** "每项 0.5 分", "0.5 分一次", "由考核组定" */
function measureWords({ place }: ClauseLine): { label: string; points: string | null } {
  const { unit, per, points } = place.clause.reading;
  if (typeof points !== 'string') return { label: '由考核组定', points: null };
  if (unit === null) return { label: '一次定额', points };
  return { label: `每${per === null || per === '1' ? '' : ` ${per} `}${unit}`, points };
}

function terms({ line }: WhyInput, parts: Parts): Term[] {
  const { quantity, due, released, limited, taken } = parts;
  const award = isAward(line.place);
  const { unit } = line.place.clause.reading;
  const measure = measureWords(line);
  const dueLabel = award ? '加分' : '应扣';
  const sum: Term[] = [];
  if (measure.points === null) sum.push({ operator: '', value: decimalText(due), label: '考核组定' });
  else if (unit === null) sum.push({ operator: '', value: decimalText(due), label: quantity.isZero() ? '没有发生' : '一次定额' });
  else {
    sum.push({ operator: '', value: decimalText(quantity), unit, label: '查实' });
    sum.push({ operator: '×', value: decimalText(measure.points), label: measure.label });
    sum.push({ operator: '=', value: decimalText(due), label: dueLabel });
  }
  if (award) return sum;
  if (!released.isZero()) sum.push({ operator: '−', value: decimalText(released), label: '同案免扣' });
  const ownLimit = released.isZero() && line.place.item.allotted !== null && taken.equals(line.place.item.allotted);
  if (!limited.isZero() && ownLimit) sum.push({ operator: '→', value: decimalText(taken), label: '限额' });
  else if (!limited.isZero()) sum.push({ operator: '−', value: decimalText(limited), label: '超出限额' });
  sum.push({ operator: !limited.isZero() && ownLimit ? '→' : '=', value: decimalText(taken), label: '实扣' });
  return sum;
}

function bar({ due, released, limited, taken }: Parts): Why['bar'] {
  if (due.isZero() || (released.isZero() && limited.isZero())) return null;
  const share = (part: Decimal): number => part.dividedBy(due).toNumber();
  const off = [
    { label: '同案免扣', part: released },
    { label: '超出限额，不扣', part: limited },
  ].flatMap(({ label, part }) => (part.isZero() ? [] : [{ label, points: decimalText(part), share: share(part) }]));
  return { kept: decimalText(taken), keptShare: share(taken), off };
}

function steps({ line, view }: WhyInput, { quantity, due, released, limited, taken }: Parts): WhyStep[] {
  const minus = (part: Decimal): string => (part.isZero() ? '0' : `−${decimalText(part)}`);
  const { allotted } = line.place.item;
  const all: WhyStep[] = [
    { label: '应扣', reason: dueReason(line, quantity), points: decimalText(due), weight: 'step' },
    { label: '同案免扣', reason: releasedReason(line, released), points: minus(released), weight: 'step' },
    { label: '超出限额', reason: limitedReason(line, limited), points: minus(limited), weight: 'step' },
    { label: '实扣', reason: '', points: decimalText(taken), weight: 'result' },
  ];
  const score = amount(line.score);
  if (allotted === null || score === null || line.place.adjustments) return all;
  const siblings = view.lines.filter(({ place }) => place.itemFirst === line.place.itemFirst);
  const pending = siblings.filter(isPending).length;
  const lost = new Decimal(allotted).minus(score);
  const reason = `赋分 ${allotted} − 各条实扣 ${decimalText(lost)}${pending > 0 ? `，暂计，还有 ${pending} 条待评` : ''}`;
  return [...all, { label: '本条标准得分', reason, points: decimalText(score), weight: 'after' }];
}

function awardSteps({ line }: WhyInput, { quantity, due }: Parts): WhyStep[] {
  return [
    { label: '加分', reason: dueReason(line, quantity), points: decimalText(due), weight: 'step' },
    { label: '计入', reason: '加减分，不受各条赋分的限额', points: decimalText(due), weight: 'result' },
  ];
}

function dueReason(line: ClauseLine, quantity: Decimal): string {
  const { unit } = line.place.clause.reading;
  if (isDiscretion(line.place)) return `原文只说酌情，考核组定 ${decimalText(quantity)} 分`;
  const measure = measureWords(line);
  const points = measure.points ?? '';
  if (unit === null) return quantity.isZero() ? `读作定额 ${points} 分；查实没有` : `读作定额 ${points} 分，不按次数累加`;
  return `读作${measure.label} ${points} 分；${decimalText(quantity)} ${unit} × ${points} 分`;
}

function releasedReason(line: ClauseLine, released: Decimal): string {
  if (line.cases.trim() === '') return '没有填案件';
  return released.isZero() ? `案件 ${line.cases}，在别处没有扣得更多` : `案件 ${line.cases} 在别的条款扣得更多（注1）`;
}

function limitedReason({ place }: ClauseLine, limited: Decimal): string {
  if (place.item.allotted === null) return '加减分，不设限额';
  return limited.isZero() ? `本条标准赋分 ${place.item.allotted} 分，没有超出` : `本条标准赋分 ${place.item.allotted} 分（注2）`;
}

function sourceLine({ scheme, line }: WhyInput): string {
  const path = line.place.path.map(({ shown }) => shown).join('，');
  return `${scheme.source}，${path}，${line.place.clause.id}`;
}

/** The explanation as plain text, for a reply to the unit. */
export function whyText(reasons: Why): string {
  const sum = reasons.terms.map(({ operator, value, unit = '', label }) => `${operator === '' ? '' : ` ${operator} `}${label}${value}${unit}`).join('');
  const lines = reasons.steps.map(({ label, reason, points }) => `${label} ${points}${reason === '' ? '' : `（${reason}）`}`);
  const said = reasons.said === '' ? [] : [`扣分说明：${reasons.said}`];
  return [reasons.title, sum, `原文：${reasons.quote.map(({ text }) => text).join('')}`, ...lines, ...said, `出处：${reasons.source}`].join('\n');
}
