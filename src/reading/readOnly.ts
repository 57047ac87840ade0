import type { Reading } from './reading';
import { readClauses } from './readClauses';
import { rulings } from './ruling';

/**
 * The one clause of a cell, which may hold the requirement above it: "2.…,1分。\n每缺一项扣0.5分,".
 * No clause, or more than one: a reading with `refused` set (noClause, severalClauses). A veto stands beside the points
 * ("每次扣3分,并取消评优资格") and is no second clause. A ruling 〔口径：…〕 speaks for the whole cell.
 */
export function readOnly(text: string): Reading {
  const all = readClauses(text);
  const pointed = all.filter(({ effect, refused }) => effect !== 'veto' || refused !== null);
  const [ruling, another] = rulings(text);
  const ruled = ruling !== undefined && another === undefined ? all.filter(({ end }) => end === ruling.end) : [];
  const readings = ruled.length === 1 ? ruled : pointed.length === 0 ? all : pointed;
  const [only, second] = readings;
  if (only !== undefined && second === undefined) return only;
  return {
    text, span: text, start: 0, end: text.length,
    effect: 'none', basis: 'once', points: null, unit: null, per: null, cap: null, threshold: null, discretion: false,
    refused: only === undefined
      ? { code: 'noClause', words: text }
      : { code: 'severalClauses', words: text, ways: readings.map((reading) => reading.span) },
  };
}
