import type { Scheme } from '../scheme';
import { partOf } from '../sourcePart';
import { sourceText, type SourceText } from '../sourceText';
import { bare } from '../text';
import { DAMAGE_FORMS } from './damageForms';
import type { Finding } from './finding';
import { brokenNumbers } from './numbering';
import { shownQuotes } from './shownQuotes';

interface Damage {
  readonly start: number;
  readonly end: number;
  readonly what: string;
}

/** Damage in the source that no mend puts right and nothing explains. */
export interface OpenDamage {
  /** Line of the source, from 1. */
  readonly line: number;
  /** The damage with the words around it, without white space. */
  readonly words: string;
  readonly what: string;
}

export function openDamage(scheme: Scheme, source: string): readonly OpenDamage[] {
  const { text } = partOf(sourceText(source), scheme.part);
  const answered = [...scheme.asIs.flatMap(({ quote }) => spansOf(text.words, bare(quote))), ...mendedSpans(scheme, text.words)];
  return damagesIn(text)
    .filter(({ start, end }) => !answered.some((span) => span.start < end && start < span.end))
    .map(({ start, end, what }) => ({ line: text.lines[start] ?? 1, words: text.words.slice(Math.max(0, start - 6), end + 6), what }));
}

/**
 * Damage in the source, seen by rule: each is put right by a mend (which tells of itself) or explained (asIs). Pinyin in brackets is
 * taken off wherever words are shown and told of in one finding.
 */
export function checkDamage(scheme: Scheme, source: string): readonly Finding[] {
  const { text } = partOf(sourceText(source), scheme.part);
  const placeOf = (line: number): string => `原文第 ${line} 行`;
  return [
    ...scheme.asIs.map(({ quote, note }): Finding => {
      const [first] = spansOf(text.words, bare(quote));
      if (first === undefined) return { code: 'quoteMissing', severity: 'defect', place: 'asIs', sentence: `“asIs”引的话“${quote}”不在原文里。请照原文改，一字不差。` };
      const place = placeOf(text.lines[first.start] ?? 1);
      return { code: 'damaged', severity: 'note', place, sentence: `${place}“${quote}”照原样，没有更正：${note}`, answer: note };
    }),
    ...openDamage(scheme, source).map(({ line, words, what }): Finding => (
      { code: 'damaged', severity: 'question', place: placeOf(line), sentence: `${placeOf(line)}“${words}”疑有损坏：${what}。请核对：确是误字的更正（mends），原文如此的注明（asIs）。` }
    )),
  ];
}

function damagesIn(text: SourceText): readonly Damage[] {
  const { words, lines } = text;
  const forms = DAMAGE_FORMS.flatMap(({ name, pattern }) => [...words.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length, what: name })));
  const numbers = brokenNumbers(text).map(({ start, end, words: number, after }) => ({ start, end, what: after === null ? `编号从“${number}”开始` : `编号“${after}”后面是“${number}”` }));
  const alone = [...words].flatMap((char, index) => (/\p{Script=Han}/u.test(char) && isAlone(words, lines, index) ? [{ start: index, end: index + 1, what: '一行只有一个字' }] : []));
  return [...forms, ...numbers, ...alone].sort((a, b) => a.start - b.start);
}

/** The only character of its line; the border of a cell behind it does not count. */
function isAlone(words: string, lines: readonly number[], index: number): boolean {
  if (lines[index] === lines[index - 1]) return false;
  const behind = words.charAt(index + 1) === '|' && lines[index + 1] === lines[index] ? index + 2 : index + 1;
  return lines[behind] !== lines[index];
}

function mendedSpans(scheme: Scheme, words: string): readonly { readonly start: number; readonly end: number }[] {
  return shownQuotes(scheme).flatMap(({ quote, mends }) =>
    mends.flatMap(({ from }) => spansOf(words, bare(quote)).flatMap(({ start }) => spansOf(bare(quote), from).map((span) => ({ start: start + span.start, end: start + span.end })))),
  );
}

function spansOf(words: string, quote: string): readonly { readonly start: number; readonly end: number }[] {
  const spans: { start: number; end: number }[] = [];
  for (let at = quote === '' ? -1 : words.indexOf(quote); at >= 0; at = words.indexOf(quote, at + 1)) spans.push({ start: at, end: at + quote.length });
  return spans;
}
