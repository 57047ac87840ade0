import { toMeasure } from '../../reading/index';
import type { Clause, Item, Scheme } from '../scheme';
import { itemsInOrder } from '../walk';
import type { Finding } from './finding';

/** Each clause reads in one way, names its amount, and stays within its item's allotment. */
export function checkClauses(scheme: Scheme): readonly Finding[] {
  return itemsInOrder(scheme).flatMap((item) => item.clauses.flatMap((clause) => [...readingFinding(clause), ...amountFinding(item, clause, scheme)]));
}

function readingFinding(clause: Clause): readonly Finding[] {
  const measure = toMeasure(clause.reading);
  if (measure === null) {
    const words = clause.reading.refused?.words ?? clause.shown;
    return [
      { code: 'clauseRefused', severity: 'defect', place: clause.id, sentence: `“${clause.id}”读不出唯一的扣分办法，停在“${words}”。请对照原文改 quote，或列入 notModelled 并写明理由。` },
    ];
  }
  if (measure.basis !== 'range') return [];
  return [
    { code: 'discretion', severity: 'question', place: clause.id, sentence: `“${clause.id}”“${clause.shown}”没有写分值。请在登记时填写扣几分和理由。` },
  ];
}

/** Without a 限额 in the scheme, a count can pass any allotment; with one, only a single step larger than the allotment is odd. */
function amountFinding(item: Item, clause: Clause, scheme: Scheme): readonly Finding[] {
  const measure = toMeasure(clause.reading);
  if (measure === null || measure.basis === 'range' || measure.effect === 'add' || item.allotted === null) return [];
  const single = measure.points.greaterThan(item.allotted);
  const unlimited = scheme.policies.cap === null && measure.basis === 'per_item';
  if (!single && !unlimited) return [];
  const fact = single
    ? `“${clause.id}”一次扣 ${measure.points.toString()} 分，多于“${item.id}”的赋分 ${item.allotted} 分。`
    : `“${clause.id}”按数量扣分，原文没有写限额，可能扣过“${item.id}”的赋分 ${item.allotted} 分。`;
  return [{ code: 'overAllotted', severity: 'question', place: clause.id, sentence: `${fact}请定下以赋分为限，还是照扣。` }];
}
