import { toMeasure } from '../reading/index';
import type { Measure } from '../scoring/measure';
import type { Clause } from './scheme';

/** The arithmetic of a clause; of one whose 口径 is 待定, that it is undecided. null where it is not read in one way. */
export function measureOf({ reading, ruling, effect }: Pick<Clause, 'reading' | 'ruling' | 'effect'>): Measure | null {
  if (ruling !== null && reading.refused?.code === 'undecided') return { effect, basis: 'undecided' };
  return toMeasure(reading);
}
