import { andHalf, decimalOf } from './amount';
import { conditionOf } from './condition';
import { damaged } from './damage';
import { patternOf, type Count, type Meaning, type Price, type Whole } from './form';
import { COUNTS, PRICES, WHOLES } from './forms';
import { levelsOf } from './levels';
import { bareFigure, otherwise, thresholdOf } from './threshold';
import { WORDS } from './vocabulary';

/** One way a clause reads, and the form that says so. Two meanings where one price has two directions: 加(减)1分. */
export interface Way {
  readonly name: string;
  readonly meanings: readonly Meaning[];
  readonly needs?: Whole['needs'];
}

type Groups = Record<string, string | undefined>;

const LIMIT = new RegExp(`${WORDS.LIMIT}$`, 'u');
const COMPILED_COUNTS = COUNTS.map((count) => ({ count, pattern: new RegExp(patternOf(count), 'gu') }));
const FLAT = COMPILED_COUNTS.slice(0, 1);
const COUNTED = COMPILED_COUNTS.slice(1);
/** Those that do not begin with 每. */
const WITHOUT_EACH = COUNTED.filter(({ count }) => !/^(?:每|\{every\})/u.test(count.words));
const COMPILED_PRICES = PRICES.map((price) => ({ price, pattern: patternOf(price) }));
const COMPILED_WHOLES = WHOLES.map((whole) => ({ whole, pattern: patternOf(whole, '^') }));
const DISCRETION = new RegExp(WORDS.DISCRETION, 'u');
const FORBIDDEN = new RegExp(`(?=[${WORDS.BEGINNINGS}])(?:${WORDS.COUNTING}|${WORDS.BENDING})`, 'u');
/** What may lead into a price before the word that looks like scoring, in characters: 予以再, 分别. */
const LEAD_IN = 10;
/** What of a count may stand before the word that gives it away, in characters: 当事人在考评中|各. */
const BEFORE_COUNT = 20;
/** A plain price, the first in the table, is no other and no whole. */
const PLAIN_PRICE = new RegExp(`^(?:${WORDS.VERB})(?!0分|零分)(?:${WORDS.AMOUNT})分$`, 'u');
/** A word right before the verb that changes it: 少加, 不再扣, 加或|减. */
const BENT = /(?:最高|最多|至多|最低|至少|不超过|不高于|不低于|不少于|不一定|不|免|少|多|未|勿|可|或|才|方|曾|被|已|[扣加减奖得计记](?:[(/、]|或者|或))(?:予以|给予|予|于|再|另|重复)?$/u;
const PERSONS = /(?:同志|人员|干部|负责人|领导|责任人|科长|个人)(?:的|者)?,?$/u;
/** 得2分 for one of something within a period is what is asked for, not a count: "每年开展一次培训得2分". */
const ASKED = /(?:每年|每月|每季|每周|每半年|全年|年内|本年|按季|按月)/u;
const ONE_OF = new Set(['一次', '做一次什么', '缺一次']);

/** Every distinct meaning the forms give these words (cleaned text of one clause); `mark` is their end that looks like scoring. */
export function meanings(words: string, mark: string): Way[] {
  if (damaged(words)) return [];
  // a limit that stands alone limits nothing that is read with it
  // a limit is always a part of the mark
  const limit = /^扣[完光]/u.test(mark) ? null : LIMIT.exec(mark);
  const body = limit === null ? words : words.slice(0, words.length - mark.length + limit.index);
  const cap = capOf(limit?.groups ?? {});
  const ways = new Map<string, Way>();
  const price = mark.slice(0, Math.max(0, mark.length - (words.length - body.length)));
  const plain = PLAIN_PRICE.test(price);
  for (const way of [...(plain ? [] : wholes(body)), ...composed(body, price.length + LEAD_IN, plain ? COMPILED_PRICES.slice(0, 1) : COMPILED_PRICES)]) {
    // 满分6分 is what counted awards end at; behind a deduction it is what the item starts from
    const capped = { ...way, meanings: way.meanings.map((meaning) => ({ ...meaning, cap: meaning.cap ?? (limit?.groups?.['full'] !== undefined && (meaning.effect !== 'add' || meaning.unit === null) ? null : limitsOther(limit?.[0] ?? '', meaning.effect, way.meanings) ? null : capFor(meaning, cap)) })) };
    const key = JSON.stringify(capped.meanings);
    if (!ways.has(key)) ways.set(key, capped);
  }
  return [...ways.values()];
}

function wholes(body: string): Way[] {
  const ways: Way[] = [];
  for (const { whole, pattern } of COMPILED_WHOLES) {
    const groups = pattern.exec(body)?.groups;
    if (groups === undefined) continue;
    const condition = conditionOf(groups['condition'] ?? '');
    const threshold = whole.effect === 'none' ? null : thresholdOf(condition, whole.effect === 'set');
    const meaning = blank({
      effect: whole.effect,
      basis: whole.basis,
      points: groups['points'] === undefined ? null : pointsOf(groups),
      threshold: whole.otherwise || condition.startsWith('否则') ? otherwise(threshold) : threshold,
      discretion: whole.discretion ?? false,
      cap: whole.name === '扣完为止' ? 'item' : null,
    });
    ways.push({ name: whole.name, meanings: [meaning], ...(whole.needs && { needs: whole.needs }) });
  }
  return ways;
}

/** Condition, count and price, in every way they can be told apart. A word of choice (酌情) is taken out first: it may stand anywhere. */
function composed(written: string, longest: number, prices: typeof COMPILED_PRICES): Way[] {
  const choice = /[酌视]|情节/u.test(written) ? DISCRETION.exec(written) : null;
  const body = choice === null ? written : written.slice(0, choice.index) + written.slice(choice.index + choice[0].length);
  const clear = clearOf(body);
  const ways: Way[] = [];
  const from = Math.max(0, body.length - longest);
  const tail = body.slice(from);
  for (const { price, pattern } of prices) {
    const priced = pattern.exec(tail);
    if (priced === null || !fits(price, priced.groups ?? {}, choice !== null)) continue;
    const head = body.slice(0, from + priced.index);
    if (BENT.test(head)) continue;
    // whatever counts begins with a word that a condition may not hold, so without one the clause is flat
    for (const { count, pattern: counting } of clear >= head.length ? FLAT : head.includes('每') ? COUNTED : WITHOUT_EACH) {
      counting.lastIndex = clear < head.length ? Math.max(0, clear - BEFORE_COUNT) : Math.max(0, head.length - 2);
      const counted = counting.exec(head);
      if (counted === null || counted.index > clear || (count.only === 'pair') !== (price.kind === 'pair') || (price.kind === 'open' && count.name === '各扣')) continue;
      const found = meaningsOf(count, price, { ...counted.groups, ...priced.groups }, head.slice(0, counted.index), choice !== null);
      if (found !== null) ways.push({ name: count.name, meanings: found });
    }
  }
  return ways;
}

/** 每人 in a requirement of its own, before a count of what falls short of it: "每人每年不少于40学时,每少1学时". */
const REQUIRED = new RegExp(`^每[^,;。每]*(?:每[^,;。每]*)?(?:\\d|[两二三四五六七八九十])[^,;。每]*,(?=每?(?:少|缺|低|漏|差|降)[^,;。]{0,6}?(?:\\d|[一二两三四五]))`, 'u');

/** How far the words are free of any that count or bend. */
function clearOf(body: string): number {
  const at = FORBIDDEN.exec(body)?.index ?? body.length;
  const required = body.startsWith('每', at) ? REQUIRED.exec(body.slice(at)) : null;
  return required === null ? at : at + required[0].length + (FORBIDDEN.exec(body.slice(at + required[0].length))?.index ?? body.length);
}

/** A choice goes with a range or with no amount; no amount goes only with a choice. */
function fits({ kind }: Price, { low, high, high2 }: Groups, choice: boolean): boolean {
  if (kind === 'range') return Number(decimalOf(low ?? '')) < Number(decimalOf(high ?? high2 ?? ''));
  return choice === (kind === 'open');
}

function meaningsOf(count: Count, price: Price, groups: Groups, before: string, discretion: boolean): Meaning[] | null {
  const effect = effectOf(groups['verb'] ?? '');
  if ((count.only === 'deduct' || count.only === 'set') && effect !== count.only) return null;
  if (count.name === '各扣' && (PERSONS.test(before) || !/、|和|及/u.test(before))) return null;
  const unit = count.name === '各扣' && price.kind === 'list' ? undefined : unitOf(count, groups);
  if (unit === null && groups['behind'] !== undefined) return null;
  const condition = groups['within'] ?? conditionOf(before);
  if (effect !== 'deduct' && ONE_OF.has(count.name) && ASKED.test(before)) return null;
  // "超预算10%的扣1分": from 10 on, beyond 10, or for each 10
  if (effect === 'deduct' && (count.name === '一次性' || /(?:的|者),?$/u.test(before)) && bareFigure(condition) && thresholdOf(condition) === null) return null;
  const whose = groups['whose'] === undefined || /[分绩]/u.test(groups['whose']) ? null : groups['whose'];
  const meaning = blank({
    effect: effect === 'set' && unit !== undefined ? 'add' : effect,
    basis: unit?.includes('×') ? 'per_item_person' : count.basis === 'once' && unit !== undefined ? 'per_item' : count.basis,
    points: price.kind === 'open' ? null : pointsOf(groups),
    unit: unit ?? null,
    per: unit === undefined ? null : groups['per'] === undefined ? '1' : decimalOf(groups['per']),
    threshold: groups['reach'] === undefined ? thresholdOf(condition, effect !== 'deduct') : { op: '>=', value: decimalOf(groups['reach']), unit: groups['reached'] ?? '' },
    discretion,
    cap: groups['cap'] === undefined ? null : decimalOf(groups['cap']),
    ...(whose !== null && { charged: whose }),
  });
  switch (price.kind) {
    case 'points':
      return [meaning];
    case 'range':
      return [{ ...meaning, basis: 'range', points: [decimalOf(groups['low'] ?? ''), decimalOf(groups['high'] ?? groups['high2'] ?? '')] }];
    case 'open':
      // 在3分以内酌情扣分: from nothing, or from a first step that is not said
      // 酌情给予1-5分加分 is another form
      if (/分(?:以内|以下|之内)|[\d一二两三四五六七八九十半]分的?$/u.test(condition)) return null;
      return [{ ...meaning, basis: 'range' }];
    case 'list': {
      // 扣3、1分 may be a torn 3.1; with 分别, or a 分 of its own for each, it is a list
      if (groups['each'] === undefined && !/分.*[、,]/u.test(groups['list'] ?? '')) return null;
      const amounts = (groups['list'] ?? '').split(/分?(?:、|,|\/|和|及)/u).map((amount) => decimalOf(amount.replace(/分$/u, '')));
      const levels = levelsOf(before, amounts.length);
      return levels && [{ ...meaning, basis: 'tier', threshold: null, points: levels.map((when, i) => ({ when, points: amounts[i] ?? '' })) }];
    }
    case 'pair': {
      const other = effectOf(groups['other'] ?? '');
      if (other === effect || sameWay(groups['first'], groups['second'])) return null;
      return [{ ...meaning, threshold: null, up: isUp(groups['first']) }, { ...meaning, effect: other, threshold: null, up: isUp(groups['second']) }];
    }
  }
}

/** What is counted: named before the price, behind it, or both (每人…扣0.2分/次). null where the two do not go together. */
function unitOf(count: Count, { unit, unit2, behind, behind2 }: Groups): string | undefined | null {
  const before = unit2 === undefined ? (unit ?? count.unit) : `${unit ?? ''}×${unit2}`;
  if (behind === undefined) return before;
  const after = behind2 === undefined ? behind : `${behind}×${behind2}`;
  if (before === undefined || before === after) return after;
  return unit2 === undefined && behind2 === undefined ? `${before}×${after}` : null;
}

function pointsOf({ points, half }: Groups): string | null {
  if (points === undefined) return null;
  return half === undefined ? decimalOf(points) : andHalf(decimalOf(points));
}

function blank(fields: Partial<Meaning> & Pick<Meaning, 'effect' | 'basis'>): Meaning {
  return { points: null, unit: null, per: null, cap: null, threshold: null, discretion: false, ...fields };
}

/** 扣完为止 is a limit at the item's own allotment; a number of its own is a limit of the clause. */
function capOf({ cap, cap2, cap3, capped, capped2, ending }: Groups): Meaning['cap'] {
  const written = cap ?? cap2 ?? cap3 ?? capped ?? capped2;
  if (written !== undefined) return decimalOf(written);
  return ending === undefined ? null : 'item';
}

/** 每增(减)1户加(扣)0.1分,加分最高2分: the limit of one direction is none of the other. */
function limitsOther(limit: string, effect: Meaning['effect'], all: readonly Meaning[]): boolean {
  return all.length > 1 && (effect === 'add' ? /扣/u : /加|奖/u).test(limit);
}

/** What takes nothing has nothing to limit; 扣完 limits no award. */
function capFor({ effect, basis }: Meaning, cap: Meaning['cap']): Meaning['cap'] {
  if (basis === 'all' || effect === 'veto' || effect === 'none' || (cap === 'item' && effect !== 'deduct')) return null;
  return cap;
}

function isUp(word: string | undefined): boolean {
  return /^[增上升提高多超]/u.test(word ?? '');
}

function sameWay(first: string | undefined, second: string | undefined): boolean {
  return isUp(first) === isUp(second);
}

function effectOf(verb: string): Meaning['effect'] {
  if (/^[扣减核罚-]/u.test(verb)) return 'deduct';
  return /^(?:[加奖追附+])/u.test(verb) ? 'add' : 'set';
}
