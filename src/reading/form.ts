import type { Reading } from './reading';
import { PIECES } from './vocabulary';

/** What a form yields: the fields of a reading that its words decide. */
export type Meaning = Pick<Reading, 'effect' | 'basis' | 'points' | 'unit' | 'per' | 'cap' | 'threshold' | 'discretion'>;

/** One way a clause can be put. `words` must account for the whole clause, from its first character to its last. */
export interface Form {
  /** What the form is called in a list of ways to read: 每项扣, 发现一起扣. */
  readonly name: string;
  /** Pieces of vocabulary in braces, and the form's own words as a pattern. */
  readonly words: string;
  readonly basis: Reading['basis'];
  /** Decided by the verb where it is not fixed here: 扣/减 deduct, 加/奖 add, 得/计/记 set (add, where counted). */
  readonly effect?: Reading['effect'];
  /** The unit where the words name none: 各扣 counts 项. */
  readonly unit?: string;
  readonly discretion?: true;
  /** "…,否则": the clause fires where its condition does not hold. */
  readonly otherwise?: true;
  /** A clause of our own in this form, and what it must read as: the fields that matter for the form. */
  readonly example: string;
  readonly reads: Partial<Meaning>;
}

/** The form as one pattern over cleaned text. */
export function patternOf(form: Form): RegExp {
  const source = form.words.replace(/\{(\w+)\}/g, (_, name: string) => {
    const piece = PIECES[name];
    if (piece === undefined) throw new Error(`Form ${form.name} names an unknown piece: ${name}`);
    return piece;
  });
  return new RegExp(`^${source}$`, 'u');
}
