import './hosts';
import * as reading from '../../src/reading';
import { clausesInOrder } from '../../src/scheme';
import { a1 } from '../../src/workbook';
import { Calculated } from '../workbook/calculate';
import { entry, planOf, qinglian } from '../workbook/template';

jest.mock('../../src/reading', () => {
  const actual = jest.requireActual<typeof reading>('../../src/reading');
  return { ...actual, readOnly: jest.fn(actual.readOnly) };
});

test('however many sheets hold them, the words of each distinct clause are read once', () => {
  const scheme = qinglian();
  const entries = new Map(clausesInOrder(scheme).map(({ id }) => [id, entry(1)]));
  const plans = ['市民政局', '市财政局', '市司法局'].map((sheetName) => planOf(scheme, { sheetName, entries }));
  const readOnly = jest.mocked(reading.readOnly);
  readOnly.mockClear();
  for (const plan of plans) {
    const sheet = new Calculated(plan, { blank: 0, eager: false });
    for (const { row, column, content } of plan.cells) if (typeof content === 'object') sheet.at(a1(row, column));
    expect(sheet.calls.get('DEDUCT')).toBeGreaterThan(80);
  }
  const texts = readOnly.mock.calls.map(([text]) => text);
  expect(texts.length).toBeGreaterThan(80);
  expect(texts.length).toBe(new Set(texts).size);
});
