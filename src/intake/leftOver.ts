import { SCORING } from '../scheme/check/scoringWords';
import type { Doubt } from './doubt';
import { firstFrom, lineCounter } from './inOrder';
import type { Draft, DraftSection, Span } from './draft';

const SENTENCE_START = /[。；;\n|]/u;
const REACH = 80;

/** A sentence about points that no clause, heading or note of the draft takes; `hit` is where its 扣分 or 加分 begins. */
export interface LeftOver extends Span {
  readonly hit: number;
}

/** All of them, in the order of the source. */
export function leftOver(draft: Draft): LeftOver[] {
  const claims = [...draft.sections.flatMap(clausesIn), ...draft.notes, ...draft.columns.flatMap(({ heading }) => (typeof heading === 'string' ? [] : [heading])), ...draft.notModelled.map(({ span }) => span)]
    .sort((a, b) => a.start - b.start);
  const quoted = [...claims, ...draft.sections.flatMap(wordsIn)].sort((a, b) => a.end - b.end);
  const found: LeftOver[] = [];
  let next = 0;
  for (const match of scoringIn(draft.source)) {
    const { end } = match;
    while (next < claims.length && (claims[next]?.end ?? 0) < end) next += 1;
    const claim = claims[next];
    if (claim !== undefined && claim.start <= match.index && end <= claim.end) continue;
    const floor = Math.max(match.index - REACH, found[found.length - 1]?.end ?? 0, lastEnd(quoted, match.index));
    let start = match.index;
    while (start > floor && !SENTENCE_START.test(draft.source.charAt(start - 1))) start -= 1;
    while (start < match.index && /\s/u.test(draft.source.charAt(start))) start += 1;
    found.push({ start, end, hit: match.index });
  }
  return found;
}

/** What the check of a scheme wants claimed. It looks at the words without their white space, so the same is done here. */
function scoringIn(source: string): readonly { readonly index: number; readonly end: number }[] {
  const at = [...source.matchAll(/\S/gu)].flatMap(({ 0: character, index }) => Array.from({ length: character.length }, (_, inside) => index + inside));
  const words = source.replace(/\s/gu, '');
  return [...words.matchAll(SCORING)].map(({ 0: hit, index }) => ({ index: at[index] ?? 0, end: (at[index + hit.length - 1] ?? 0) + 1 }));
}

/** The draft with those sentences listed as not modelled, and taken out of the requirements that held them. */
export function withoutLeftOver(draft: Draft, found: readonly LeftOver[]): Draft {
  const inside = ({ start, end }: Span): LeftOver | null => {
    const first = found[firstFrom(found, ({ hit }) => hit, start)];
    return first !== undefined && first.hit < end ? first : null;
  };
  const cutAt = (span: Span): Span => {
    const first = inside(span);
    if (first === null) return span;
    const end = first.start > span.start ? first.start : first.hit;
    return end > span.start ? { start: span.start, end } : span;
  };
  const sectionOf = (section: DraftSection): DraftSection => ({
    ...section,
    span: cutAt(section.span),
    sections: section.sections.map(sectionOf),
    items: section.items.map((item) => ({ ...item, span: item.span && cutAt(item.span), verification: item.verification !== null && inside(item.verification) !== null ? null : item.verification })),
  });
  const sections = draft.sections.map(sectionOf);
  const lineAt = lineCounter(draft.source);
  const taken = sections.flatMap(wordsIn).sort((a, b) => a.end - b.end);
  const spans = found.map(({ start, end, hit }) => ({ start: Math.min(hit, Math.max(start, lastEnd(taken, hit))), end }));
  return {
    ...draft,
    sections,
    notModelled: [...draft.notModelled, ...spans.map((span) => ({ span, reason: 'notClause' as const }))],
    doubts: [...draft.doubts, ...spans.map(({ start, end }): Doubt => ({ code: 'notClause', place: { line: lineAt(start) }, words: draft.source.slice(start, end) }))],
  };
}

/** Where the words end that the draft quotes last before an offset. */
function lastEnd(quoted: readonly Span[], offset: number): number {
  return quoted[firstFrom(quoted, ({ end }) => end, offset + 1) - 1]?.end ?? 0;
}

function clausesIn({ sections, items }: DraftSection): Span[] {
  return [...sections.flatMap(clausesIn), ...items.flatMap(({ clauses }) => clauses.map(({ span }) => span))];
}

function wordsIn(section: DraftSection): Span[] {
  return [section.span, ...section.sections.flatMap(wordsIn), ...section.items.flatMap(({ span, verification }) => [span, verification].filter((one): one is Span => one !== null))];
}
