import { readClauses } from '../../src/reading/readClauses';
import { clauseReading } from '../../src/functions/clauseReadings';
import { itemsInOrder } from '../../src/scheme/walk';
import type { Figure, Measure } from '../measure';
import { scheme } from '../qinglian';
import { processorTime } from '../timing';

/** Standards as the document prints them, requirement and clauses in one cell. */
const cells = itemsInOrder(scheme).map((item) => [item, ...item.clauses].map(({ quote }) => quote).join(''));
/** The words of every row of a unit's sheet, as KH.DEDUCT is handed them. */
const words = itemsInOrder(scheme).flatMap((item) => item.clauses.map(({ shown }) => shown));
const UNITS = 100;
/** Functions of a row that read its words: 应扣, 说明. */
const READS_A_ROW = 2;

/** What a text four times as long takes, in multiples; 4 where reading is linear. */
const LONG: readonly { readonly id: string; readonly title: string; readonly piece: string }[] = [
  { id: 'sentences', title: 'of sentences', piece: `${cells.join('')}\n` },
  { id: 'brackets', title: 'of nested brackets', piece: '（(〔' },
  { id: 'digits', title: 'of digits', piece: '1２3' },
];
const QUARTER = 1 << 18;
const LINEAR = 6;

export const reading: Measure = {
  id: 'reading',
  run: () => {
    const clauses = cells.flatMap((cell) => readClauses(cell)).length;
    const distinct = new Set(words).size;
    const time = processorTime(() => cells.forEach((cell) => readClauses(cell)));
    const sheets = processorTime(() => {
      for (let n = 0; n < UNITS * READS_A_ROW; n += 1) words.forEach((text) => clauseReading(text));
    });
    return Promise.resolve([
      { id: 'reading.rate', title: 'clauses read a second of its own', value: Math.round((clauses / time) * 1000), unit: '/s', aim: 10000, atLeast: true, of: `${clauses} clauses in ${cells.length} cells` },
      { id: 'reading.sheets', title: `reading for ${UNITS} sheets`, value: Number(sheets.toFixed(1)), unit: 'ms', of: `${words.length * UNITS} rows, ${distinct} distinct clauses, each read once` },
      ...LONG.map(growth),
    ]);
  },
};

function growth({ id, title, piece }: (typeof LONG)[number]): Figure {
  const spent = (size: number): number => {
    const text = piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
    return processorTime(() => readClauses(text), 3);
  };
  const [quarter, whole] = [spent(QUARTER), spent(QUARTER * 4)];
  return { id: `reading.growth.${id}`, title: `1 MB ${title} to 256 kB`, value: Number((whole / quarter).toFixed(1)), unit: '×', aim: LINEAR, of: `${Math.round(whole)} ms of processor time` };
}
