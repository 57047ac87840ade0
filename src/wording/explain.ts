import type { Reading, Rung } from '../reading/reading';
import type { Decimal } from '../scoring/decimal';
import type { Release } from '../scoring/result';
import { keptBySentence } from './caseSentences';
import { numberText } from './number';
import { readingInWords } from './readingInWords';

/** A clause that was scored: its reading, its count, and the amounts of its row, all in 分 and ≥ 0. */
export interface Explained {
  readonly reading: Reading;
  readonly count: Decimal;
  /** Of a scale by count, from which count each of its rungs holds: see countRungs. */
  readonly rungs?: readonly { readonly from: string }[] | undefined;
  /** 同案免扣, 超限额, 扣分 (实扣): together the 应扣. */
  readonly released: Decimal;
  readonly limited: Decimal;
  readonly deduction: Decimal;
  /** 加分, for an award. */
  readonly award?: Decimal;
  /** 限额: the allotment that limits the row; null where nothing does. */
  readonly cap: Decimal | null;
  /** Which cases were released, where that is known. */
  readonly releases?: readonly Release[];
}

/** 扣分说明 on one row of the sheet: "3项×0.5=1.5；限额1，超出0.5不扣，实扣1". "" for a count of 0. */
export function explainClause(explained: Explained): string {
  const { count, released, limited, deduction } = explained;
  if (count.isZero()) return '';
  const parts = [sumText(explained, dueOf(explained))];
  if (!released.isZero()) parts.push(`同案免扣${numberText(released)}`);
  if (!limited.isZero()) parts.push(`${limitText(explained)}，超出${numberText(limited)}不扣`);
  const reduced = parts.length > 1 ? `，实扣${numberText(deduction)}` : '';
  return parts.join('；') + reduced;
}

/** One term of the sum shown in the pane: "3 项 查实", "0.5 每项". */
export interface Term {
  /** How it is joined to the term before it; "" for the first. */
  readonly sign: '' | '×' | '=' | '−' | '→';
  readonly value: string;
  readonly unit: string;
  readonly label: string;
}

/** One line of 怎么算的: "超出限额 | 本条赋分 1 分 | −0.5". */
export interface Step {
  readonly kind: 'due' | 'released' | 'limited' | 'result';
  readonly label: string;
  readonly reason: string;
  /** With a true minus where it is taken off. */
  readonly amount: string;
}

/** The same as data, for the pane. */
export function explainSteps(explained: Explained): { readonly terms: readonly Term[]; readonly steps: readonly Step[] } {
  const { reading, count, released, limited, deduction, award, cap, releases = [] } = explained;
  const due = dueOf(explained);
  const adding = reading.effect === 'add';
  const steps: Step[] = [{ kind: 'due', label: adding ? '应加' : '应扣', reason: dueReason(reading, count), amount: numberText(due) }];
  if (!adding) {
    steps.push({ kind: 'released', label: '同案免扣', reason: releaseReason(released, releases), amount: taken(released) });
    steps.push({ kind: 'limited', label: '超出限额', reason: limitReason(explained, cap), amount: taken(limited) });
  }
  steps.push({ kind: 'result', label: adding ? '实加' : '实扣', reason: '', amount: numberText(adding ? award ?? due : deduction) });
  return { terms: termsOf(explained, due), steps };
}

function dueOf({ released, limited, deduction, award, reading }: Explained): Decimal {
  return reading.effect === 'add' && award !== undefined ? award : deduction.plus(released).plus(limited);
}

function sumText(explained: Explained, due: Decimal): string {
  const { reading, count } = explained;
  const verb = reading.effect === 'add' ? '加' : '扣';
  const n = numberText(count);
  if (reading.effect === 'none') return `查实${n}次，不计分`;
  if (reading.basis === 'range') return `酌情${verb}${numberText(due)}`;
  if (reading.basis === 'once') return count.gt(1) ? `查实${n}次，只${verb}一次，${verb}${numberText(due)}` : `查实${n}次，${verb}${numberText(due)}`;
  const rung = rungOf(explained);
  if (rung !== null) return `查实${n}${countUnit(reading)}，按“${rung}”${verb}${numberText(due)}`;
  const unit = countUnit(reading);
  if (isLimited(reading, count, due)) return `${n}${unit}，${eachText(reading).replaceAll(' ', '')}${verb}${amountOf(reading)}，最多${verb}${numberText(due)}`;
  if (reading.per === '1') return `${n}${unit}×${amountOf(reading)}=${numberText(due)}`;
  return `${n}${unit}，每满${reading.per ?? ''}${unit}${verb}${amountOf(reading)}，${verb}${numberText(due)}`;
}

/** The clause's own limit was reached: 8次，每次加0.5，最多加3. */
function isLimited({ cap, per, points }: Reading, count: Decimal, due: Decimal): boolean {
  if (cap === null || cap === 'item' || per === null || typeof points !== 'string') return false;
  return due.eq(cap) && count.div(per).floor().times(points).gt(cap);
}

/** The words of the rung that a count chooses; null where the clause has none. */
function rungOf({ reading, count, rungs = [] }: Explained): string | null {
  const reached = rungs.filter(({ from }) => count.gte(from)).length;
  const rung = Array.isArray(reading.points) && reached > 0 ? reading.points[reached - 1] as Rung | undefined : undefined;
  return rung === undefined ? null : rung.when.replace(/\s+/g, '');
}

function limitText({ cap, deduction }: Explained): string {
  if (cap === null) return '限额';
  const before = cap.minus(deduction);
  return before.gt(0) ? `限额${numberText(cap)}，前面已扣${numberText(before)}` : `限额${numberText(cap)}`;
}

function termsOf(explained: Explained, due: Decimal): Term[] {
  const { reading, count, released, limited, deduction, cap } = explained;
  const verb = reading.effect === 'add' ? '加' : '扣';
  const terms: Term[] = [];
  if (reading.basis !== 'range') {
    terms.push({ sign: '', value: numberText(count), unit: reading.basis === 'once' ? '次' : countUnit(reading), label: '查实' });
    const rung = rungOf(explained);
    if (reading.basis === 'once') terms.push({ sign: '→', value: amountOf(reading), unit: '', label: `只${verb}一次` });
    else if (rung !== null) terms.push({ sign: '→', value: numberText(due), unit: '', label: rung });
    else terms.push({ sign: '×', value: amountOf(reading), unit: '', label: eachText(reading) });
  }
  const direct = reading.basis === 'once' || reading.basis === 'tier';
  if (!direct || !released.isZero() || !limited.isZero()) {
    terms.push({ sign: terms.length === 0 ? '' : '=', value: numberText(due), unit: '', label: `应${verb}` });
  }
  if (!released.isZero()) terms.push({ sign: '−', value: numberText(released), unit: '', label: '同案免扣' });
  if (!limited.isZero() && cap !== null) terms.push({ sign: '→', value: numberText(cap), unit: '', label: '限额' });
  const last = limited.isZero() ? '=' : '→';
  terms.push({ sign: last, value: numberText(reading.effect === 'add' ? due : deduction), unit: '', label: `实${verb}` });
  return terms;
}

function dueReason(reading: Reading, count: Decimal): string {
  if (reading.basis === 'range') return '酌情，分值由考评组定';
  if (reading.basis === 'once' || reading.basis === 'tier') return readingInWords(reading);
  const limit = typeof reading.cap === 'string' && reading.cap !== 'item' ? `，最多 ${reading.cap} 分` : '';
  const each = `读作${eachText(reading)} ${amountOf(reading)} 分`;
  return reading.per === '1' ? `${each}${limit}；${numberText(count)} ${countUnit(reading)} × ${amountOf(reading)} 分` : `${each}${limit}；${numberText(count)} ${countUnit(reading)}，不满一份的不算`;
}

function releaseReason(released: Decimal, releases: readonly Release[]): string {
  if (releases.length > 0) return releases.map(keptBySentence).join('；');
  return released.isZero() ? '没有同案免扣' : '同一案件已在别处按最高值扣分';
}

function limitReason({ limited, deduction }: Explained, cap: Decimal | null): string {
  if (cap === null) return '本条没有限额';
  if (limited.isZero()) return `本条赋分 ${numberText(cap)} 分，没有超出`;
  const before = cap.minus(deduction);
  return `本条赋分 ${numberText(cap)} 分${before.gt(0) ? `，前面已扣 ${numberText(before)} 分` : ''}`;
}

function taken(amount: Decimal): string {
  return amount.isZero() ? '0' : `−${numberText(amount)}`;
}

function eachText({ unit, per }: Reading): string {
  const each = (unit ?? '').split('×').map((word) => `每${counted(word)}`).join('');
  return per === '1' ? each : each.replace('每', `每 ${per ?? ''} `);
}

/** 3个百分点, but 3次. */
function counted(unit: string): string {
  return /^[百千]分点$/u.test(unit) ? `个${unit}` : unit;
}

/** 人×次 is shown as 人次, and any other pair as the second count: 间×次 → 次. */
function countUnit({ unit }: Reading): string {
  if (unit === '人×次') return '人次';
  return counted(unit?.split('×').pop() ?? '');
}

function amountOf({ points }: Reading): string {
  return typeof points === 'string' ? points : '';
}
