import type { SameCasePolicy } from '../scoring/rules';
import type { ClauseRow } from './clauseRows';

/** How 考核内容 is told to KH.HIGHEST, and how many parts of a clause's number stand for the place inside it. */
export const CASE_SCOPES: Readonly<Record<SameCasePolicy['scope'], { readonly word: string | null; readonly parts: number }>> = {
  clause: { word: null, parts: 0 },
  item: { word: '标准', parts: 1 },
  section: { word: '具体内容', parts: 2 },
};

/**
 * KH.HIGHEST sees clause numbers alone and takes 6.1.2 and 6.1.9 for one 标准. Throws a RangeError where the numbers of
 * a scheme say otherwise than its structure, for the sheet would then release other points than the scheme orders.
 */
export function checkScopeIds(scope: SameCasePolicy['scope'], rows: readonly ClauseRow[]): void {
  if (scope === 'clause') return;
  const { parts } = CASE_SCOPES[scope];
  const structures = new Map<string, unknown>();
  const numbers = new Map<unknown, string>();
  for (const row of rows) {
    const segments = row.clause.id.split('.');
    const number = segments.slice(0, Math.max(1, segments.length - parts)).join('.');
    const structure = scope === 'item' ? row.item : row.path[row.path.length - 1];
    const same = (structures.get(number) ?? structure) === structure && (numbers.get(structure) ?? number) === number;
    if (!same) throw new RangeError(`${row.clause.id}: the number does not tell its ${scope}`);
    structures.set(number, structure);
    numbers.set(structure, number);
  }
}
