import type { Clause, Scheme } from './scheme';
import { folded } from './text';
import { itemsInOrder } from './walk';

export type Found = { readonly ok: true; readonly clause: Clause } | { readonly ok: false; readonly sentence: string };

const LISTED = 3;

/**
 * The clause a person means: by its id, or by any piece of its words that fits no other clause
 * (as quoted, as mended or in simplified characters; white space ignored, full-width and half-width marks alike).
 * The piece may begin in the requirement above the clause, as in a 考评标准 cell copied whole.
 */
export function findClause(scheme: Scheme, fragment: string): Found {
  const wanted = folded(fragment);
  if (wanted === '') return { ok: false, sentence: '条款一栏是空的。请填条款号（如 8.2.1），或照抄这一条原文里的一段。' };
  const rows = itemsInOrder(scheme).flatMap((item) => item.clauses.map((clause) => ({ item, clause })));

  const byId = rows.find(({ clause }) => folded(clause.id) === wanted);
  if (byId) return { ok: true, clause: byId.clause };

  const simplified = (text: string): string => scheme.simplified?.[text] ?? text;
  const inOwnWords = rows.filter(({ clause }) => [clause.quote, clause.shown, simplified(clause.shown)].some((words) => folded(words).includes(wanted)));
  const fitting = inOwnWords.length > 0 ? inOwnWords : rows.filter(({ item, clause }) => endsIn(item.quote, clause.quote, wanted) || endsIn(item.shown, clause.shown, wanted) || endsIn(simplified(item.shown), simplified(clause.shown), wanted));

  const [first, second] = fitting;
  if (first === undefined) {
    return { ok: false, sentence: `没有哪一条写着“${fragment.trim()}”。请填条款号（如 ${rows[0]?.clause.id ?? ''}），或照抄这一条原文里的一段。` };
  }
  if (second === undefined) return { ok: true, clause: first.clause };
  const listed = fitting.slice(0, LISTED).map(({ clause }) => `${clause.id}“${clause.shown}”`);
  const rest = fitting.length > LISTED ? '等' : '';
  return { ok: false, sentence: `“${fragment.trim()}”对得上 ${fitting.length} 条：${listed.join('、')}${rest}。请改填条款号，或多抄几个字。` };
}

/** The words begin in the requirement and end in the clause right behind it. */
function endsIn(requirement: string, clause: string, wanted: string): boolean {
  const head = folded(requirement);
  const at = (head + folded(clause)).indexOf(wanted);
  return at >= 0 && at < head.length && at + wanted.length > head.length;
}
