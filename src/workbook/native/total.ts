import { rectOf } from '../address';
import { binary, call, cell, literal, rounded } from '../formula';
import type { Formula } from '../plan';
import type { NativeContext, Renderer } from './context';
import { firstOf } from './known';
import { WORDS_MARK, refuse, worded } from './say';

/** KH.TOTAL: sums of points as doubles are right to far more than six places. A cell that is filled in with words is named, not passed over. */
export const total: Renderer = (args, context) => {
  const entered = args.flatMap((arg) => cellsIn(arg)).filter((each) => isEntry(each, context));
  const words = entered.map((each) => [
    call('AND', call('ISTEXT', each), binary(each, '<>', literal('')), binary(each, '<>', literal('/'))),
    refuse(worded(`得分区域里有“${WORDS_MARK}”，不是数字。请核对这一格，或把它移出区域。`, each)),
  ] as const);
  return firstOf(words, rounded(call('SUM', ...args)));
};

export function cellsIn(arg: Formula): readonly Formula[] {
  if (arg.kind === 'cell') return [arg];
  if (arg.kind !== 'range') return [];
  const { row, column, rows, columns } = arg.rect;
  return Array.from({ length: rows }, (_, down) => Array.from({ length: columns }, (__, right) => cell(row + down, column + right))).flat();
}

/** What no formula fills. */
function isEntry(each: Formula, { known }: NativeContext): boolean {
  if (each.kind !== 'cell') return false;
  const content = known(each.row, each.column);
  return each.sheet === undefined && content === undefined;
}

/** A range as a rectangle; a cell alone is one too. */
export function rectIn(arg: Formula): ReturnType<typeof rectOf> {
  if (arg.kind === 'range') return arg.rect;
  if (arg.kind === 'cell') return rectOf(arg.row, arg.column);
  throw new RangeError('a range is wanted');
}
