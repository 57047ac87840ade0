import type { EntryProblem } from '../scoring/result';
import { countProblemSentence } from './quantityProblemSentence';

/** Why a unit cannot be scored as entered: which clause, what stands there, what to do. */
export function entryProblemSentence({ code, clause, received }: EntryProblem): string {
  switch (code) {
    case 'unknownClause':
      return `本方案没有条款“${received}”。请填条款号，或原文里只属于一条的几个字。`;
    case 'negative':
    case 'notWhole':
    case 'partOfStep':
    case 'beyondTiers':
    case 'outsideRange':
      return countProblemSentence(code, received, `条款 ${clause}`);
    case 'mixedNotApplicable':
      return `条款 ${clause} 既登记了查实数，又登记了“/”（不适用）。请只留一种。`;
    case 'headsNotWhole':
      return `${clause}写的是“${received}”，不能用来算人均。请填 1、2、3……这样的人数。`;
    case 'headsTwice':
      return `${clause}登记了不止一次，又写了 ${received}。请每个单位只登记一次。`;
    case 'discretionWithoutReason':
      return `条款 ${clause} 酌情定了 ${received} 分，没写理由。请在备注里写明理由。`;
  }
}
