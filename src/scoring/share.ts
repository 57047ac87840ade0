import type { Ratio, Share } from './ballot';

/** "超过三分之一": strictly more, by multiplication; exactly one third does not exceed. */
export function exceeds({ count, whole }: Share, { part, of }: Ratio): boolean {
  return count.times(of).gt(part.times(whole));
}

/** "88/98", as counted: a reader finds both numbers in the record. */
export function shareText({ count, whole }: Share): string {
  return `${count.toFixed()}/${whole.toFixed()}`;
}
