import type { Reading, Rung } from '../reading/reading';
import { refusalSentence } from './refusalSentence';
import { thresholdHint } from './thresholdHint';

/** What a clause is read as, short: "每项扣 0.5 分，查几项扣几次". For a refused one, why. */
export function readingInWords(reading: Reading): string {
  const { refused, basis, effect, discretion, unit, per, points } = reading;
  if (refused !== null) return refusalSentence(refused);
  if (effect === 'none') return '这句不扣分也不加分';
  if (effect === 'veto') return '一票否决，不在分数里';
  const verb = { deduct: '扣', add: '加', set: '得' }[effect];
  if (typeof points === 'string') {
    if (unit === null || per === null) return basis === 'once' ? `${verb} ${points} 分，查实几次都只${verb}一次` : `满分 ${points} 分，按比例折算`;
    if (basis === 'formula') return `每${per === '1' ? '' : ` ${per} `}${/^[百千]分点$/u.test(unit) ? '个' : ''}${unit}${verb} ${points} 分，按整份算${limitInWords(reading)}${hintOf(reading)}`;
    const each = basis === 'per_item_person' ? pair(unit) : `每${per === '1' ? '' : ` ${per} `}${unit}`;
    return `${each}${verb} ${points} 分，${per === '1' && basis === 'per_item' ? `查几${unit}${verb}几次` : `按${basis === 'per_item' ? '满数' : '次数合计'}算`}${limitInWords(reading)}${hintOf(reading)}`;
  }
  if (basis === 'range') {
    const amount = isPair(points) ? `${verb} ${points[0]} 至 ${points[1]} 分` : `酌情${verb}分`;
    return `${unit === null ? '' : `每${unit}`}${amount}，分值由考评组定${discretion ? '，并写明理由' : ''}`;
  }
  if (basis === 'all') return effect === 'set' ? '得满分' : '本项不得分';
  if (basis === 'tier' && Array.isArray(points)) return `按档${verb}分：${rungsInWords(points as readonly Rung[], verb)}`;
  return `按比例${verb}分`;
}

/** A limit of its own: 最多加 3 分. */
function limitInWords({ cap, effect }: Reading): string {
  return cap === null || cap === 'item' ? '' : `，最多${effect === 'deduct' ? '扣' : '加'} ${cap} 分`;
}

function hintOf(reading: Reading): string {
  const hint = thresholdHint(reading);
  return hint === null ? '' : `；${hint}`;
}

/** 一次扣 1 分，两次扣 2 分，三次以上不得分 */
function rungsInWords(rungs: readonly Rung[], verb: string): string {
  return rungs.map(({ when, points }) => `${when.replace(/\s+/g, '')}${points === 'all' ? '不得分' : `${verb} ${points} 分`}`).join('，');
}

/** 人×次 → 每人每次 */
function pair(unit: string): string {
  return unit.split('×').map((word) => `每${word}`).join('');
}

function isPair(points: Reading['points']): points is readonly [string, string] {
  return Array.isArray(points) && typeof points[0] === 'string';
}
