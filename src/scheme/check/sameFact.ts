import { measureOf } from '../measureOf';
import type { Clause, Item, OpenPoint, Scheme } from '../scheme';
import { bare, shownWords } from '../text';
import { itemsInOrder } from '../walk';
import type { Finding } from './finding';

/**
 * Clauses that one fact can make fire together. Two rules see them: counted deductions of which one hangs on the other
 * ("缺一次扣2分,缺一天扣2分"), and counted clauses of one item whose conditions are the same words ("迟到的,每人…;迟到的,每次…").
 * What no rule sees, the template states (open, about: sameFact). A group is answered by a stated one that names two of its clauses.
 */
export function checkSameFact(scheme: Scheme): readonly Finding[] {
  const stated = scheme.open.filter(({ about }) => about === 'sameFact');
  const groups = itemsInOrder(scheme).flatMap((item) => [...hanging(item), ...sameWords(item)]);
  return [
    ...groups.filter(({ ids }) => !stated.some(({ clauses }) => ids.every((id) => clauses.includes(id)))).map((group) => seen(group, stated)),
    ...stated.map(
      ({ clauses, question, quote, handling }): Finding => ({
        code: 'sameFact', severity: 'question', place: clauses.join('、'), sentence: `${question}（原文“${quote}”）${handling}`, answer: handling,
      }),
    ),
  ];
}

interface Group {
  readonly ids: readonly string[];
  /** Why the rule takes them for one fact, in words. */
  readonly why: string;
}

function seen({ ids, why }: Group, stated: readonly OpenPoint[]): Finding {
  const answer = stated.find(({ clauses }) => ids.filter((id) => clauses.includes(id)).length > 1)?.handling;
  const place = ids.join('、');
  const sentence = `“${place}”${why}，同一事实可能扣两遍。${answer ?? '请在 open 里写明怎样登记（about: sameFact）。'}`;
  return { code: 'sameFact', severity: 'question', place, sentence, ...(answer === undefined ? {} : { answer }) };
}

/** A counted deduction and those that hang on it: they have its condition, and each counts in its own way. */
function hanging({ clauses }: Item): readonly Group[] {
  return clauses.filter(countedDeduction).flatMap((head) => {
    const under = clauses.filter((clause) => clause.under === head.id && countedDeduction(clause));
    return under.length === 0 ? [] : [{ ids: [head, ...under].map(({ id }) => id), why: '前后相接，说的是同一件事，各自按数扣分' }];
  });
}

function countedDeduction(clause: Clause): boolean {
  const measure = measureOf(clause);
  return measure?.basis === 'per_item' && measure.effect === 'deduct';
}

function sameWords({ clauses }: Item): readonly Group[] {
  const counted = clauses.filter((clause) => measureOf(clause)?.basis === 'per_item');
  const keys = counted.map((clause) => `${clause.under ?? ''}|${clause.effect}|${factOf(clause)}`);
  return [...new Set(keys)].flatMap((key) => {
    const ids = counted.filter((clause, index) => keys[index] === key && factOf(clause) !== '').map(({ id }) => id);
    return ids.length < 2 ? [] : [{ ids, why: '写的是同样的情形，各自按数扣分' }];
  });
}

/** The condition alone: without its number, the count and the amount, and without marks. */
function factOf({ quote, mends }: Clause): string {
  return bare(shownWords(quote, mends))
    .replace(/^[(（]?[\d一二三四五六七八九十]+[)）.、]/u, '')
    .replace(/(?:每[^,;，；。]{0,6}|(?:缺|少|发现|發現)?[一1][^,;，；。\d]{1,2}?)?[,，]?(?:再|各|倒)?[扣加减減][^\d]{0,12}\d+(?:\.\d+)?分.*$/u, '')
    .replace(/[^\p{Script=Han}]/gu, '')
    .replace(/的$/u, '');
}
