import type { Reading } from './reading';
import { PIECES } from './vocabulary';

/** What a form yields: the fields of a reading that its words decide. */
export type Meaning = Pick<Reading, 'effect' | 'basis' | 'points' | 'unit' | 'per' | 'cap' | 'threshold' | 'discretion' | 'charged' | 'capShared' | 'up' | 'multiple'>;

interface Row {
  /** What the row is called in a list of ways to read: 每项, 发现一起. */
  readonly name: string;
  /** Pieces of vocabulary in braces, and the row's own words as a pattern. */
  readonly words: string;
  /** A clause of our own in this form, and what it must read as: the fields that matter for the form. */
  readonly example: string;
  readonly reads: Partial<Meaning>;
}

/** How a clause counts. Stands between the condition and the price, and accounts for every word between them. */
export interface Count extends Row {
  readonly basis: 'once' | 'per_item' | 'per_item_person' | 'formula';
  /** The unit where the words name none: 各扣 counts 项. */
  readonly unit?: string;
  /** Only before a price that takes points, one that sets a score, or one with two directions. */
  readonly only?: 'deduct' | 'set' | 'pair';
}

/** What a clause costs: from its verb to its last word. */
export interface Price extends Row {
  readonly kind: 'points' | 'range' | 'list' | 'pair' | 'open';
}

/** A clause put as one whole, without an amount, or with one that is no price of a count. */
export interface Whole extends Row {
  readonly effect: Reading['effect'];
  readonly basis: Reading['basis'];
  readonly discretion?: true;
  /** "…,否则": the clause fires where its condition does not hold. */
  readonly otherwise?: true;
  /** What the clause is a part or a multiple of, which stands elsewhere in the text: the item's full score (a share of it must be of one that is there), or an earlier clause. */
  readonly needs?: 'score' | 'share' | 'earlier';
}

/** A row as a pattern over cleaned text that ends where the text given ends. */
export function patternOf({ name, words }: Pick<Row, 'name' | 'words'>, from = ''): RegExp {
  const source = words.replace(/\{([a-z]\w*)\}/g, (_, piece: string) => {
    const pattern = PIECES[piece];
    if (pattern === undefined) throw new Error(`Form ${name} names an unknown piece: ${piece}`);
    return pattern;
  });
  return new RegExp(`${from}(?:${source})$`, 'u');
}
