import type { Clause, Item, Scheme } from '../scheme';
import { bare, shownWords } from '../text';
import { itemsInOrder } from '../walk';
import { answeredBy, todo, type Answered } from './answered';
import type { Finding } from './finding';
import { cellsOf, laddersOf, type Cell, type Tier } from './ladder';

/** 分档: clauses of one item, or rungs of one clause, that compare the same things; cases between them that none or several hold. */
export function checkTiers(scheme: Scheme): readonly Finding[] {
  return itemsInOrder(scheme).flatMap((item) => {
    const clauses = item.clauses.filter(({ forgotten }) => forgotten === null).map(({ id, quote, mends }) => ({ id, words: bare(shownWords(quote, mends)) }));
    const rungs = item.clauses.map(({ id, reading: { points } }) => (Array.isArray(points) ? points.flatMap((rung) => (typeof rung === 'string' ? [] : [{ id, words: String(rung.when) }])) : []));
    return [clauses, ...rungs].flatMap((conditions) => laddersOf(conditions).flatMap((tiers) => ladderFindings(scheme, item, tiers)));
  });
}

function ladderFindings(scheme: Scheme, item: Item, tiers: readonly Tier[]): readonly Finding[] {
  const { gaps, overlaps } = cellsOf(tiers);
  const place = [...new Set(tiers.map(({ id }) => id))].join('、');
  return [
    ...grouped(gaps).map((cells): Finding => {
      const answered = answerOf(scheme, item, cells[0]);
      const cases = cells.map(({ words }) => `${words}的`).join('，或者');
      return { code: 'tierGap', severity: 'question', place, sentence: `“${place}”之间，${cases}，原文没有写归哪一档。${todo(answered, MISSING)}`, ...answered };
    }),
    ...overlaps.map((cell): Finding => {
      const answered = answerOf(scheme, item, cell);
      const where = [...new Set(cell.tiers)].join('、');
      return { code: 'tierOverlap', severity: 'question', place: where, sentence: `“${where}”都包含${cell.words}的，原文没有写归哪一档。${todo(answered, MISSING)}`, ...answered };
    }),
  ];
}

const MISSING = '请在方案里加一条口径，用 forgotten 写明这种情形。';

/** Cases that come from the same edges are one question. */
function grouped(cells: readonly Cell[]): readonly (readonly Cell[])[] {
  const keys = [...new Set(cells.map(({ edges }) => edges.join()))];
  return keys.map((key) => cells.filter(({ edges }) => edges.join() === key));
}

/** The forgotten clause of the item that has the words of the case (正好1000字) or all its edges, and the 口径 or words it counts by. */
function answerOf(scheme: Scheme, { clauses }: Item, cell: Cell | undefined): Answered {
  if (cell === undefined) return {};
  const forgotten = clauses.filter((clause) => clause.forgotten !== null);
  const ruling = (forgotten.find((clause) => names(clause, cell.words)) ?? forgotten.find((clause) => cell.edges.every((edge) => names(clause, edge))))?.ruling ?? null;
  if (ruling === null) return {};
  return 'key' in ruling ? answeredBy(scheme, ruling.key) : { answer: ruling.words };
}

function names({ forgotten }: Clause, part: string): boolean {
  const words = bare(forgotten ?? '');
  const at = words.indexOf(part);
  return at >= 0 && !/[\d.]/u.test(words.charAt(at - 1));
}
