import { readClauses, readOnly, toMeasure, type Reading } from '../reading';
import type { Measure } from '../scoring';
import { refusalSentence } from '../wording';
import { valueError } from './errors';

/** A clause as read, with its arithmetic; `measure` is null where it cannot be reckoned. */
export interface ClauseReading {
  readonly reading: Reading;
  readonly measure: Measure | null;
  /** Each clause by itself, where the text holds several, which cannot be reckoned together; else none. */
  readonly several: readonly Reading[];
}

/** Several workbooks of a hundred clauses; then the text unused the longest makes room. */
const MOST = 2000;

const known = new Map<string, ClauseReading>();

/** The words of a cell, read once however many cells hold them. */
export function clauseReading(text: string): ClauseReading {
  const found = known.get(text);
  if (found) {
    known.delete(text);
    known.set(text, found);
    return found;
  }
  const reading = readOnly(text);
  const read = { reading, measure: toMeasure(reading), several: reading.refused?.code === 'severalClauses' ? readClauses(text) : [] };
  known.set(text, read);
  for (const oldest of known.keys()) {
    if (known.size <= MOST) break;
    known.delete(oldest);
  }
  return read;
}

/** A clause that can be reckoned. #VALUE! says why it cannot. */
export function measuredClause(text: string): ClauseReading & { readonly measure: Measure } {
  const { reading, measure, several } = clauseReading(text);
  if (reading.refused) throw valueError(refusalSentence(reading.refused));
  if (measure === null) throw valueError(`“${oneLine(reading.span)}”不是按数扣分或加分的规定，不能由查实数算出分值。请改为由考评组定分。`);
  return { reading, measure, several };
}

/** How many distinct texts are remembered. */
export function readingsKept(): number {
  return known.size;
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, '');
}
