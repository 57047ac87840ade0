import { decimalOf } from './amount';
import { unnumbered } from './condition';
import { refuse, type Found } from './found';
import { bareLevel } from './levels';
import type { Meaning } from './form';
import { WORDS } from './vocabulary';

const { UNIT, AMOUNT, NUMERAL, VERB, ADVERB } = WORDS;
/** A rung stands at the end of its clause, and is never longer. */
const ENDING = 60;
const PRICE = `(?:(?:累计|共|各)?${ADVERB}(?<verb>${VERB})(?<points>${AMOUNT})分|(?<nothing>(?:该项|本项)?(?:不(?:得|计|记)分|(?:得|计|记)(?:0|零)分)))`;
/** 两回扣4分, 三回(含)以上不得分, 第二次扣2分. */
const RUNG = new RegExp(
  `(?<when>(?<ordinal>第)?(?<n>\\d{1,3}|${NUMERAL}|(?<first>首|初))个?(?<unit>${UNIT})(?:\\(含\\))?(?<more>(?:及|或)?其?以上)?(?:\\(含\\))?)(?<noun>[^,;。\\d的者]{0,6}?)(?:的|者)?,?${PRICE}(?:,?(?:扣完|封顶|最多|最高|以此类推).*)?$`, 'u');
/** Any rung of a scale: its condition ends in a figure, so a torn one betrays the rest. "逾期37天扣2分" */
const FIGURED = new RegExp(`(?:\\d[\\d.]{0,7}|${NUMERAL})个?(?:${UNIT}|%)(?:\\(含\\))?(?:及?以[上下内])?(?:的|者)?,?(?:${ADVERB}(?:${VERB})|不得分)[^,;。]*$`, 'u');
/** Scores by level are one scale even across semicolons: 收录1次,得6分；市级,得2分 */
const SCORE = /(?:得|计|记)\d[\d.]{0,7}分$/u;

interface Rung {
  readonly found: Found;
  readonly words: string;
  readonly head: string;
  readonly when: string;
  readonly n: number;
  readonly unit: string;
  readonly more: boolean;
  readonly points: string;
  readonly verb: string;
  readonly noun: string;
}

/**
 * Rungs by count are one clause: "一回扣2分,两回扣4分,三回以上不得分". Two or more rungs with a price, of one unit, rising, with nothing but a comma or a
 * semicolon between them; otherwise the clauses stand as they are.
 */
export function joinCounts(text: string, found: readonly Found[]): Found[] {
  const result: Found[] = [];
  for (let from = 0; from < found.length;) {
    const run = rungsFrom(text, found, from);
    const priced = run.filter(({ points }) => points !== 'all');
    const [first, second] = run;
    if (first === undefined || second === undefined || priced.length < 2) {
      const one = found[from];
      if (one !== undefined) result.push(one);
      from += 1;
      continue;
    }
    const whole: Found = { ...first.found, piece: { ...first.found.piece, end: run[run.length - 1]?.found.piece.end ?? first.found.piece.end } };
    const after = found[from + run.length];
    const beyond = after === undefined ? null : rungOf(text, after);
    if (after !== undefined && beyond?.more === true && beyond.unit === first.unit && beyond.n === run[run.length - 1]?.n) {
      // 3次扣2分,3次以上不得分: both speak of three
      result.push(refuse(whole, { code: 'contradiction', words: first.words }), refuse(after, { code: 'contradiction', words: beyond.words }));
      from += run.length + 1;
      continue;
    }
    result.push(second.n === first.n + 1 ? { ...whole, refused: null, meanings: [tierOf(run)] } : refuse(whole, { code: 'unknownForm', words: first.words }));
    from += run.length;
  }
  return result;
}

function rungsFrom(text: string, found: readonly Found[], from: number): Rung[] {
  const run: Rung[] = [];
  for (let i = from; i < found.length; i += 1) {
    const one = found[i];
    const last = run[run.length - 1];
    const rung = one && mayBeRung(one) ? rungOf(text, one) : null;
    if (!one || !rung) break;
    if (last === undefined) {
      if (rung.n !== 1 || rung.more || rung.points === 'all') break;
    } else {
      const between = text.slice(last.found.piece.end, one.piece.start).replace(/以此类推/u, '');
      const same = rung.head === '' || /^(?:累计|发现|达到?|出现|迟到)$/u.test(rung.head) || (run[0]?.head ?? '').endsWith(rung.head);
      if (!/^[,;、]?$/u.test(between) || rung.unit !== last.unit || rung.n <= last.n || last.more || !same || (rung.noun !== '' && rung.noun !== run[0]?.noun)) break;
    }
    run.push(rung);
  }
  return run;
}

/** A flat clause without a condition in numbers has no count to be a rung by. */
function mayBeRung({ refused, meanings: [meaning] }: Found): boolean {
  return refused !== null || (meaning !== undefined && (meaning.basis !== 'once' || meaning.threshold !== null));
}

function rungOf(text: string, found: Found): Rung | null {
  const start = Math.max(found.piece.start, found.piece.end - ENDING);
  const words = text.slice(start, found.piece.end);
  const match = RUNG.exec(words);
  const groups = match?.groups;
  if (!match || !groups) return null;
  const head = words.slice(0, match.index).replace(/(?:的|者)?,$/u, '');
  // a place in a ranking is no count
  if (/^[名位]/u.test(groups['unit'] ?? '') || /每[^,;。]{0,4}$/u.test(head) || /(?:不足|低于|少于|超过|未达到?|不少于|\d[-至到])$/u.test(head)) return null;
  return {
    found, words, head: start === found.piece.start ? head : '…', when: groups['when'] ?? '', unit: groups['unit'] ?? '', more: groups['more'] !== undefined, verb: groups['verb'] ?? '', noun: groups['noun'] ?? '',
    n: groups['first'] === undefined ? Number(decimalOf(groups['n'] ?? '')) : 1,
    points: groups['nothing'] === undefined ? decimalOf(groups['points'] ?? '') : 'all',
  };
}

function tierOf(run: readonly Rung[]): Meaning {
  const [first] = run;
  const verb = first?.verb ?? '';
  return {
    effect: /^[扣减核]/u.test(verb) ? 'deduct' : /^[加奖追附]/u.test(verb) ? 'add' : 'set',
    basis: 'tier',
    points: run.map(({ when, points }) => ({ when, points })),
    unit: first?.unit ?? null, per: '1', threshold: null, discretion: false,
    cap: run.flatMap(({ found: { meanings } }) => meanings.map(({ cap }) => cap)).find((cap) => cap !== null) ?? null,
  };
}

/**
 * A scale stands or falls as one: "逾期3天以内扣1分,逾期37天扣2分" has lost a dash in its second rung, so its first, which
 * reads well alone, cannot be trusted either. Rungs are clauses with nothing but a comma between them, or a semicolon between scores.
 */
export function refuseTornLadders(text: string, found: readonly Found[]): Found[] {
  const words = found.map(({ piece }) => text.slice(Math.max(piece.start, piece.end - ENDING), piece.end));
  const result: Found[] = [];
  for (let from = 0; from < found.length;) {
    let to = from + 1;
    while (to < found.length && together(text, found[to - 1], found[to], SCORE.test(words[to - 1] ?? '') && SCORE.test(words[to] ?? ''))) to += 1;
    const run = found.slice(from, to);
    const torn = to - from > 1 && run.some(({ refused }, i) => refused !== null && refused.code !== 'amountMissing' && isRung(words[from + i] ?? ''));
    for (const [i, rung] of run.entries()) {
      const ending = words[from + i] ?? '';
      const falls = torn && (rung.refused === null || rung.refused.code === 'unitUnclear') && (isRung(ending) || SCORE.test(ending));
      result.push(falls ? refuse(rung, { code: 'damagedText', words: ending }) : rung);
    }
    from = to;
  }
  return result;
}

/** 每增加1个或1000册加5分 counts; it is no rung, and what is unclear about it is its unit. */
function isRung(ending: string): boolean {
  return FIGURED.test(ending) && !ending.includes('每');
}

/** Scores for levels where some ask for several: "国家级收录1次,得6分;省级收录2次,得4分" is one scale, and none of its rungs counts. */
export function joinScores(text: string, found: readonly Found[]): Found[] {
  const result: Found[] = [];
  for (let from = 0; from < found.length;) {
    let to = from;
    while (to < found.length && scoreOf(text, found[to]) !== null && (to === from || /^[,;]?$/u.test(text.slice(found[to - 1]?.piece.end ?? 0, found[to]?.piece.start ?? 0)))) to += 1;
    const rungs = found.slice(from, to).map((one) => ({ one, ...(scoreOf(text, one) ?? { when: '', points: '', of: '', several: false }) }));
    const first = rungs[0];
    if (first !== undefined && rungs.length > 1 && rungs.some(({ several }) => several) && rungs.every(({ of }) => of === first.of)) {
      const piece = { ...first.one.piece, end: found[to - 1]?.piece.end ?? first.one.piece.end };
      const meaning: Meaning = { effect: 'set', basis: 'tier', points: rungs.map(({ when, points }) => ({ when, points })), unit: null, per: null, cap: null, threshold: null, discretion: false };
      result.push({ piece, meanings: [meaning], refused: null });
      from = to;
    } else {
      result.push(...found.slice(from, Math.max(to, from + 1)));
      from = Math.max(to, from + 1);
    }
  }
  return result;
}

function scoreOf(text: string, found: Found | undefined): { readonly when: string; readonly points: string; readonly of: string; readonly several: boolean } | null {
  if (found === undefined || found.piece.end - found.piece.start > ENDING || found.meanings[0]?.effect === 'deduct') return null;
  const [, when, points] = /^(.{2,40}?)(?:的|者)?,?(?<![获只仅不])(?:得|计|记)(\d[\d.]{0,5})分$/u.exec(text.slice(found.piece.start, found.piece.end)) ?? [];
  if (when === undefined || points === undefined || /每|各|分别|酌情/u.test(when)) return null;
  return { when: bareLevel(unnumbered(when.replace(/^.*,/u, ''))), points: decimalOf(points), of: when.replace(/(?:\d+|[一二两三四五六七八九])(?:次|篇|条|个|项|期)$/u, '').slice(-2), several: /(?:[2-9]|[二两三四五六七八九])(?:次|篇|条|个|项|期)$/u.test(when) };
}

function together(text: string, before: Found | undefined, after: Found | undefined, scores: boolean): boolean {
  const between = text.slice(before?.piece.end ?? 0, after?.piece.start ?? 0);
  return between === ',' || between === '' || (scores && between === ';');
}
