import { decimalOf } from './amount';
import { clean } from './clean';
import type { Reading, Rung } from './reading';
import { WORDS } from './vocabulary';

/** 两回, 三次(含)以上, 1次. */
const COUNTED = rungPattern('');
/** 第二次 says which one, not how many: its points may come on top of those before. */
const ORDINAL = rungPattern('第');

function rungPattern(before: string): RegExp {
  return new RegExp(`^${before}(?<n>\\d{1,3}|${WORDS.NUMERAL})个?(?:${WORDS.UNIT})(?:\\(含\\))?(?<more>(?:及|或)?其?以[上后])?(?:\\(含\\))?$`, 'u');
}

/** Rungs of a scale by count: each from a number on. `points` as in the reading: a decimal string, or "all". */
export interface CountRungs {
  readonly rungs: readonly { readonly from: string; readonly points: string }[];
  /** The last rung holds for more, too. */
  readonly open: boolean;
}

type TierReading = Pick<Reading, 'basis' | 'points' | 'refused'>;

/** A scale by count without a gap: one, two, three …; null for any other tier, and for one that says 第一次, 第二次. */
export function countRungs(reading: TierReading): CountRungs | null {
  return rungsOf(reading, (when) => COUNTED.exec(when)?.groups);
}

/** 第一次扣1分,第二次扣2分; 首次 is the first. */
export function ordinalRungs(reading: TierReading): CountRungs | null {
  return rungsOf(reading, (when) => (/^[首初]次$/u.test(when) ? { n: '1' } : ORDINAL.exec(when)?.groups));
}

function rungsOf({ basis, points, refused }: TierReading, groupsOf: (when: string) => Record<string, string | undefined> | undefined): CountRungs | null {
  if (refused !== null || basis !== 'tier' || !Array.isArray(points)) return null;
  const rungs: { from: string; points: string }[] = [];
  let open = false;
  for (const { when, points: amount } of points as readonly Rung[]) {
    const groups = groupsOf(clean(when).text);
    const from = groups?.['n'] === undefined ? null : decimalOf(groups['n']);
    if (from === null || open || Number(from) !== rungs.length + 1) return null;
    open = groups?.['more'] !== undefined;
    rungs.push({ from, points: amount });
  }
  return rungs.length > 1 ? { rungs, open } : null;
}
