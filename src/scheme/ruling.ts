import { readOnly } from '../reading/index';
import type { Clause, Decisions, Scheme, Section } from './scheme';
import { shownWords } from './text';

/**
 * How a clause is counted where its words alone do not say: by the template, with its reason, or by the answer to a 口径
 * (`words` by the value of each choice).
 */
export type Ruling =
  | { readonly words: string; readonly because: string }
  | { readonly key: string; readonly words: Readonly<Record<string, string>> };

const PENDING = '待定';
/** A ruling stands behind the words of its clause between these marks. */
export const RULING_START = '〔口径：';
export const RULING_END = '〕';

/** What the sheet shows of a clause, and how that reads, under the answers in force. */
export function ruled(clause: Pick<Clause, 'quote' | 'mends' | 'forgotten' | 'ruling'>, answers: Decisions): Pick<Clause, 'shown' | 'reading'> {
  const own = clause.forgotten ?? shownWords(clause.quote, clause.mends);
  const shown = clause.ruling === null ? own : `${own}${RULING_START}${wordsOf(clause.ruling, answers)}${RULING_END}`;
  // The words shown are the words KH.DEDUCT will read in the cell, so they are the ones read here.
  return { shown, reading: readOnly(shown) };
}

function wordsOf(ruling: Ruling, answers: Decisions): string {
  if (!('key' in ruling)) return ruling.words;
  const answer = answers[ruling.key];
  return answer === undefined ? PENDING : ruling.words[answer] ?? PENDING;
}

/** Which way the points go: as read, or while 待定 as the first answer that gives or takes any. */
export function effectOf({ ruling, reading }: Pick<Clause, 'ruling' | 'reading'>): Clause['effect'] {
  const readings = [reading, ...(ruling !== null && 'key' in ruling ? Object.values(ruling.words).map((words) => readOnly(words)) : [])];
  const telling = readings.find(({ effect, refused }) => refused === null && (effect === 'add' || effect === 'deduct'));
  if (telling !== undefined) return telling.effect === 'add' ? 'add' : 'deduct';
  return reading.ruled === true ? 'add' : 'deduct';
}

/** The scheme with the clauses that rest on a 口径 shown and read as the answers say. The same value where there is none. */
export function underAnswers(scheme: Scheme, answers: Decisions): Scheme {
  let changed = false;
  const clauseOf = (clause: Clause): Clause => {
    if (clause.ruling === null || !('key' in clause.ruling)) return clause;
    const now = ruled(clause, answers);
    if (now.shown === clause.shown) return clause;
    changed = true;
    return { ...clause, ...now };
  };
  const sectionOf = (section: Section): Section => ({
    ...section,
    sections: section.sections.map(sectionOf),
    items: section.items.map((item) => ({ ...item, clauses: item.clauses.map(clauseOf) })),
  });
  const sections = scheme.sections.map(sectionOf);
  return changed ? { ...scheme, sections } : scheme;
}
