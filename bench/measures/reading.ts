import { readClauses } from '../../src/reading/readClauses';
import { itemsInOrder } from '../../src/scheme/walk';
import type { Measure } from '../measure';
import { scheme } from '../qinglian';
import { timeEach } from '../timing';

/** Standards as the document prints them, requirement and clauses in one cell. */
const cells = itemsInOrder(scheme).map((item) => [item, ...item.clauses].map(({ quote }) => quote).join(''));

export const reading: Measure = {
  id: 'reading',
  run: () => {
    const clauses = cells.flatMap((cell) => readClauses(cell)).length;
    const [time = 1] = timeEach([() => cells.forEach((cell) => readClauses(cell))]);
    return Promise.resolve([
      { id: 'reading.rate', title: 'clauses read a second', value: Math.round((clauses / time) * 1000), unit: '/s', of: `${clauses} clauses in ${cells.length} cells` },
    ]);
  },
};
