import './hosts';
import { clauseReading, readingsKept } from '../../src/functions/clauseReadings';

test('the same words are read once', () => {
  expect(clauseReading('每缺一项扣0.5分,')).toBe(clauseReading('每缺一项扣0.5分,'));
});

test('what was used last stays when many texts come by', () => {
  const first = clauseReading('每缺一项扣0.5分,');
  for (let count = 1; count <= 2500; count += 1) {
    clauseReading(`第${count}号规定未落实的,扣1分。`);
    if (count % 500 === 0) expect(clauseReading('每缺一项扣0.5分,')).toBe(first);
  }
  expect(readingsKept()).toBe(2000);
});
