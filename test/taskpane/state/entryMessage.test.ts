import { entryMessage } from '../../../src/taskpane/state/entryMessage';
import { lineOf, ranges, viewWith, type Shown } from './sheet';

function messageFor(clause: string, shown: Shown): string | null {
  const found = entryMessage('市民政局', lineOf(viewWith({ [clause]: shown }), clause), ranges);
  return found === null ? null : `${found.address}｜${found.message.fact}｜${found.message.next ?? ''}`;
}
const at = (clause: string): number => lineOf(viewWith({}), clause).row + 1;

test('“三” is not a number: which cell, and what to type', () => {
  const row = at('8.2.1');
  expect(messageFor('8.2.1', { quantity: '三', due: '#VALUE!' })).toBe(`F${row}｜市民政局 F${row} 的查实数是“三”，不是数字。｜请填 0、1、2……；不适用填 /；还没查就空着。`);
});

test.each([
  [-1, '比 0 小'],
  [1.5, '不是整数'],
])('a count of %s cannot stand', (quantity, words) => {
  expect(messageFor('8.2.1', { quantity })).toContain(words);
});

test.each(['', '/', 0, 3])('%p can stand', (quantity) => {
  expect(messageFor('8.2.1', { quantity, due: 0 })).toBeNull();
});

test('主动报告线索或查处问题的酌情扣分: an amount without a reason leads to the cell of the reason', () => {
  const row = at('6.1.8');
  expect(messageFor('6.1.8', { quantity: 1.5, due: 1.5 })).toBe(`M${row}｜市民政局 F${row} 填了 1.5 分，没有写理由。｜请在 M${row} 写明何时、何事、为何这么定。`);
  expect(messageFor('6.1.8', { quantity: 1.5, due: 1.5, reason: '主动报告2条线索，态度配合' })).toBeNull();
  expect(messageFor('6.1.8', { quantity: 0, due: 0 })).toBeNull();
});

test('a right count whose formula shows no number says which cell', () => {
  expect(messageFor('8.2.1', { quantity: 3, due: '#NAME?' })).toContain('还没有接上考核功能');
  expect(messageFor('8.2.1', { quantity: 3, due: '#VALUE!' })).toContain('按本行现在的文字算不出分值');
});

test('#BUSY! passes by itself', () => {
  expect(messageFor('8.2.1', { quantity: 3, due: '#BUSY!' })).toBeNull();
});
