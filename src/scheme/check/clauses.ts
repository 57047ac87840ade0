import { readOnly } from '../../reading/index';
import type { Clause, Item, Scheme } from '../scheme';
import { bare } from '../text';
import { itemsInOrder } from '../walk';
import { measureOf } from '../measureOf';
import type { Finding } from './finding';

/** Each clause reads in one way, and names its amount. */
export function checkClauses(scheme: Scheme): readonly Finding[] {
  const apart = scheme.columns.some(({ role }) => role === 'clause');
  return itemsInOrder(scheme).flatMap((item) => [
    ...(apart ? [] : cellFinding(item)),
    ...item.clauses.flatMap((clause) => [...readingFinding(clause), ...rulingFinding(clause)]),
  ]);
}

function readingFinding(clause: Clause): readonly Finding[] {
  const measure = measureOf(clause);
  if (measure === null) {
    const words = clause.reading.refused?.words ?? clause.shown;
    return [
      { code: 'clauseRefused', severity: 'defect', place: clause.id, sentence: `“${clause.id}”读不出唯一的扣分办法，停在“${words}”。请对照原文改 quote，或列入 notModelled 并写明理由。` },
    ];
  }
  if (measure.basis !== 'range') return [];
  const answer = `请在登记时填写${measure.effect === 'add' ? '加' : '扣'}几分和理由。`;
  return [
    { code: 'discretion', severity: 'question', place: clause.id, sentence: `“${clause.id}”“${clause.shown}”${measure.between === undefined ? '没有写分值' : '写的是幅度'}。${answer}`, answer },
  ];
}

/** The first clause stands in one cell with the requirement above it, and must read there as it does alone. */
function cellFinding({ shown, clauses: [first] }: Item): readonly Finding[] {
  if (first === undefined || shown === '' || measureOf(first) === null) return [];
  const inCell = readOnly(`${shown}\n${first.shown}`);
  if (JSON.stringify(measureOf({ ...first, reading: inCell })) === JSON.stringify(measureOf(first))) return [];
  return [
    { code: 'clauseRefused', severity: 'defect', place: first.id, sentence: `“${first.id}”和上面的要求写在一格里，连起来读不出同样的办法。请用 ruling 写明口径，或把 quote 分在句号处。` },
  ];
}

/** What the template adds to the words so that they can be counted: to be known, and open to change. */
function rulingFinding({ id, ruling, quote, forgotten }: Clause): readonly Finding[] {
  if (ruling === null || 'key' in ruling) return [];
  return [{ code: 'ruling', severity: 'note', place: id, sentence: `“${id}”“${forgotten ?? bare(quote)}”按“${ruling.words}”计。${ruling.because}` }];
}
