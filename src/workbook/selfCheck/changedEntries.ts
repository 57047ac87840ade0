import type { EnteredRow } from '../entryCells';

/** An entry that was there and is to become another; '' for blank. */
export interface ChangedEntry {
  readonly place: string;
  readonly before: string;
  readonly after: string;
}

/** What reading in would overwrite: entries that were there and say something else now. New ones are none. */
export function changedEntries(before: ReadonlyMap<string, EnteredRow>, after: ReadonlyMap<string, EnteredRow>): readonly ChangedEntry[] {
  return [...before].flatMap(([place, old]): ChangedEntry[] => {
    const now = after.get(place);
    const [was, is] = [inWords(old), now === undefined ? '' : inWords(now)];
    return was === is ? [] : [{ place, before: was, after: is }];
  });
}

/** 2（〔2026〕7号；情节较轻） */
function inWords({ quantity, cases, reason }: EnteredRow): string {
  const more = [cases, reason].filter((words) => words !== '').join('；');
  return `${quantity}${more === '' ? '' : `（${more}）`}`;
}

/** The same for 自查分, which stand on the 评分表 itself. */
export function changedScores(before: ReadonlyMap<string, string | number>, after: ReadonlyMap<string, string | number>): readonly ChangedEntry[] {
  return [...after].flatMap(([place, now]): ChangedEntry[] => {
    const old = before.get(place);
    return old === undefined || String(old) === '' || String(old) === String(now) ? [] : [{ place, before: String(old), after: String(now) }];
  });
}
