import { openTemplate } from '../src/cli/templates';
import { toRules } from '../src/scheme/toRules';
import { Decimal } from '../src/scoring/decimal';
import type { EntryLine } from '../src/scoring/entry';
import type { Rules } from '../src/scoring/rules';
import { clausesInOrder } from '../src/scheme/walk';

export const scheme = openTemplate('qinglian-jiguan').scheme;

export function rulesOf(): Rules {
  const ruled = toRules(scheme);
  if (!ruled.ok) throw new Error(ruled.sentence);
  return ruled.rules;
}

/** An entry for every clause: something was found in one of `every`, nothing in the others. */
export function entries(every: number): EntryLine[] {
  return clausesInOrder(scheme).map(({ id }, index) => ({
    clause: id,
    quantity: { state: 'count', value: new Decimal(index % every === 0 ? (index % 3) + 1 : 0) },
    note: '理由',
  }));
}
