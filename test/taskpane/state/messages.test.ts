import { BookTrouble, type BookTroubleCode } from '../../../src/taskpane/book/bookTrouble';
import { FileTrouble, fileMessage } from '../../../src/taskpane/state/fileTrouble';
import { troubleMessage } from '../../../src/taskpane/state/trouble';

const BOOK: readonly BookTroubleCode[] = ['password', 'entriesDiffer', 'sheetGone', 'namesGone', 'entriesUnknown'];
const EXCEL = ['AccessDenied', 'InvalidOperationInCellEditMode', 'ItemNotFound', 'InvalidArgument', 'GeneralException', 'RequestAborted', 'Unheard'];
const doing = { place: '市财政局', undone: '没有做成' };
const messages = [
  ...BOOK.map((code) => troubleMessage(new BookTrouble(code, '市财政局', ['8.9']), doing)),
  ...EXCEL.map((code) => troubleMessage(Object.assign(new Error('x'), { code }), doing)),
  fileMessage(new FileTrouble('方案清单', 'templates/index.json')),
];

test('every message has a fact with its place and a next step that asks for something', () => {
  for (const { fact, next } of messages) {
    expect(fact).toMatch(/市财政局|方案清单/);
    expect(next).toMatch(/^请/);
  }
});

test('no message says 错误, 失败, 异常, 非法, null or a code, or sends the clerk to an administrator', () => {
  for (const { fact, next } of messages) expect(`${fact}${next ?? ''}`).not.toMatch(/错误|失败|异常|非法|解析|null|undefined|管理员|AccessDenied|Exception/);
});

test('a sheet with a password says so and how to go on', () => {
  expect(troubleMessage(new BookTrouble('password', '市财政局'), doing)).toEqual({
    tone: 'stop',
    fact: '“市财政局”表加了密码，写不进去，原表没有动。',
    next: '请在“审阅 → 撤销工作表保护”后点“重试”。',
  });
});

test('while a cell is being edited the clerk is told to end that', () => {
  expect(troubleMessage({ code: 'InvalidOperationInCellEditMode' }, doing).next).toBe('请按回车或 Esc 结束编辑，再点“重试”。');
});
