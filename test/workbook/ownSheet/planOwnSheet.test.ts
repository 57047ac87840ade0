import { writeFormula } from '../../../src/workbook';
import { ownDecisions } from '../../../src/workbook/ownSheet/planOwnSheet';
import { Fault } from '../calculate';
import { IN_PLACE, ON_SIDE, added, ownBook, ownTable, type Table } from './ownBook';

/** 扣分 and 得分 are there and blank. */
const PLAIN: Table = {
  rows: [
    ['项目', '考核内容', '标准分', '评分说明', '扣分', '得分'],
    ['会议', '按时到会', 5, '迟到的,每人次扣0.5分。', '', ''],
    ['会议', '记录完整', 3, '记录缺一次扣2分。', '', ''],
    ['合计', '', 8, '', '', ''],
  ],
};

test('a count in place gives 扣分 and 得分 in the office’s own columns, and the total follows', () => {
  const book = ownBook(ownTable(PLAIN), IN_PLACE);
  expect([added(book, '查实数'), added(book, '应扣'), added(book, '超限额'), added(book, '扣分说明')]).toEqual(['G', 'H', 'I', 'J']);
  expect([book.at('E2'), book.at('F2'), book.at('F4'), book.at('J4')]).toEqual(['', 5, 8, '暂计，待评 2 条']);
  book.enter('G2', 3);
  book.enter('G3', 0);
  // 3 × 0.5 = 1.5; 5 − 1.5 = 3.5; 3.5 + 3 = 6.5
  expect([book.at('E2'), book.at('F2'), book.at('E3'), book.at('F4'), book.at('J4')]).toEqual([1.5, 3.5, 0, 6.5, '已评完']);
});

test.each([
  [1, 2, 0, 1],
  [2, 3, 1, 0],
  [3, 3, 3, 0],
])('%d 次 of 2 分 under a 标准分 of 3: 扣 %d, %d beyond it, %d left', (count, deduction, over, score) => {
  const book = ownBook(ownTable(PLAIN), IN_PLACE);
  book.enter('G3', count);
  expect([book.at('E3'), book.at('I3'), book.at('F3')]).toEqual([deduction, over, score]);
});

test('the limit is a decision in a cell: 不设限额 there, and 扣分 goes on', () => {
  const book = ownBook(ownTable(PLAIN), { ...IN_PLACE, limit: 'none' });
  book.enter('G3', 2);
  expect([book.at('D4', '登记'), book.at('E3'), book.at('F3')]).toEqual(['不设限额', 4, -1]);
  book.enter('D4', '以标准分为限', '登记');
  expect([book.at('E3'), book.at('F3')]).toEqual([3, 0]);
});

test('扣完为止 in the words is no question, and ends 扣分 at 标准分', () => {
  const table = { rows: [['项目', '内容', '标准分', '评分说明'], ['学习', '集中学习', 3, '缺一次扣2分,扣完为止']] };
  const own = ownTable(table);
  expect(ownDecisions(own)).toEqual([]);
  const book = ownBook(own, { ...IN_PLACE, limit: null });
  expect(book.plan.side).toBeNull();
  book.enter(`${added(book, '查实数')}2`, 2);
  expect([book.at(`${added(book, '扣分')}2`), book.at(`${added(book, '得分')}2`)]).toEqual([3, 0]);
});

test('扣完为止 in a note decides the limit, with the words', () => {
  const own = ownTable({ rows: [...PLAIN.rows, ['注：各项扣分扣完为止。', '', '', '', '', '']] });
  expect(ownDecisions(own)).toEqual([{ kind: 'limit', quote: '注：各项扣分扣完为止' }]);
});

test('“/” is not taken for a count, and a blank is waited for', () => {
  const book = ownBook(ownTable(PLAIN), IN_PLACE);
  book.enter('G2', '/');
  expect([book.at('E2'), book.at('F2'), book.at('J2'), book.at('J3')]).toEqual(['/', 5, '不适用', '待评']);
});

test('several clauses in one cell are entered one a row beside, from words that cite the cell', () => {
  const rows = [['考核内容', '分值', '评分标准', '得分'], ['考勤', 20, '1.迟到、早退的，每次扣0.5分；\n2.旷工的，每天扣3分；\n3.考勤台账未建立的，扣2分。', '']];
  const book = ownBook(ownTable({ rows }), IN_PLACE);
  expect(book.at('E2')).toBe('见登记表');
  expect(['C6', 'C7', 'C8'].map((address) => book.at(address, '登记'))).toEqual(['1.迟到、早退的，每次扣0.5分；', '2.旷工的，每天扣3分；', '3.考勤台账未建立的，扣2分。']);
  book.enter('E6', 4, '登记');
  book.enter('E7', 1, '登记');
  book.enter('E8', 1, '登记');
  // 2 + 3 + 2 = 7
  expect([book.at('I6', '登记'), book.at('I7', '登记'), book.at('I8', '登记'), book.at('K6', '登记'), book.at('D2')]).toEqual([2, 3, 2, 13, 13]);
});

test('words that were cut out of a cell are not read any more once the cell is longer', () => {
  const rows = [['考核内容', '分值', '评分标准'], ['考勤', 20, '迟到的，每次扣1分；旷工的，每天扣3分。']];
  const own = ownTable({ rows });
  const later = ownTable({ rows: [rows[0] ?? [], ['考勤', 20, '凡迟到的，每次扣1分；旷工的，每天扣3分。']] });
  const book = ownBook({ ...own, values: own.values }, ON_SIDE);
  book.enter('E6', 1, '登记');
  expect(book.at('G6', '登记')).toBe(1);
  book.enter('C2', String(later.values[1]?.[2]));
  expect(book.at('G6', '登记')).toBeInstanceOf(Fault);
});

describe('a clause that is refused', () => {
  const table = { rows: [['考核内容', '标准分', '评分说明'], ['按时报送', 10, '迟报的酌情扣2分。']] };

  test('asks, and gives no points while nobody has decided', () => {
    const own = ownTable(table);
    expect(ownDecisions(own).map((one) => (one.kind === 'clause' ? one.question.choices.map(({ words }) => words) : one.kind))).toEqual(['limit', ['每次扣2分', '扣2分', '酌情扣分', '不计分']]);
    const book = ownBook(own, IN_PLACE);
    book.enter('D2', 2);
    expect([book.at('F2'), book.at('I2'), book.at('J2')]).toEqual(['', 10, '口径待定，先不计分']);
  });

  test.each([
    ['每次扣2分', 4, 6],
    ['扣2分', 2, 8],
    ['不计分', 0, 10],
  ])('%s: two of them take %d, %d are left; the formula cites the cell of the decision', (words, due, score) => {
    const own = ownTable(table);
    const [, asked] = ownDecisions(own);
    const key = asked?.kind === 'clause' ? asked.question.key : '';
    const book = ownBook(own, { ...IN_PLACE, decisions: { [key]: words } });
    book.enter('D2', 2);
    expect([book.at('D5', '登记'), book.at('F2'), book.at('I2')]).toEqual([words, due, score]);
    const formula = book.plan.block?.cells.find(({ row, column }) => row === 1 && column === 5)?.content;
    expect(typeof formula === 'object' ? writeFormula(formula) : '').toContain("C2&\"〔口径：\"&'评分表登记'!$D$5&\"〕\"");
  });
});

test('who decided and when stand beside the answer, and the words of the question cite the office’s own cell', () => {
  const own = ownTable({ rows: [['考核内容', '标准分', '评分说明'], ['按时报送', 10, '迟报的酌情扣2分。'], ['按时到会', 5, '缺席的，每次扣1分；迟到的酌情扣0.5分。']] });
  const keys = ownDecisions(own).flatMap((one) => (one.kind === 'clause' ? [one.question.key] : []));
  const book = ownBook(own, { ...IN_PLACE, decisions: { [keys[0] ?? '']: '每次扣2分' }, deciders: { limit: { by: '考核办', day: '2026-03-01' }, [keys[0] ?? '']: { by: '局长办公会', day: '2026-03-02' } } });
  const row = (number: number): unknown[] => ['B', 'D', 'F', 'G'].map((column) => book.at(`${column}${number}`, '登记'));
  expect([3, 4, 5, 6].map(row)).toEqual([
    ['口径：原文没有写明的', '定为', '谁定的', '哪天定的'],
    ['扣分到标准分为止，还是可以扣成负数', '以标准分为限', '考核办', '2026-03-01'],
    ['迟报的酌情扣2分。', '每次扣2分', '局长办公会', '2026-03-02'],
    ['迟到的酌情扣0.5分。', '待定', null, null],
  ]);
  expect(book.plan.side?.names).toEqual([{ name: 'KH_own_decisions', rect: { row: 3, column: 0, rows: 3, columns: 12 } }]);
});

test('得分 that says something else is left as it is, and ours stands beside', () => {
  const rows = PLAIN.rows.map((row, at) => (at === 1 ? [...row.slice(0, 5), 4] : row));
  const { plan, at } = ownBook(ownTable({ rows }), IN_PLACE);
  expect(plan.kept.map(({ heading }) => heading)).toEqual(['得分']);
  expect(plan.theirs.some(({ column }) => column === 5)).toBe(false);
  expect(at('F2')).toBe(4);
});

test.each([['5', 5], ['4.9', null], ['5.1', null]])('得分 of %s beside a 标准分 of 5: filled only where it says the same', (typed, filled) => {
  const rows = PLAIN.rows.map((row, at) => (at === 1 ? [...row.slice(0, 5), Number(typed)] : row));
  const { plan } = ownBook(ownTable({ rows }), IN_PLACE);
  expect(plan.theirs.some(({ row, column }) => row === 1 && column === 5)).toBe(filled !== null);
});

test('awards have a column of their own and count into 得分', () => {
  const rows = [['考核项目', '考核内容', '标准分', '扣分标准', '加分标准'], ['综合治理', '巡逻', 20, '漏岗一次扣1分', '抓获现行的,每人加2分']];
  const book = ownBook(ownTable({ rows }), ON_SIDE);
  book.enter('E6', 3, '登记');
  book.enter('E7', 1, '登记');
  // 20 − 3 + 2
  expect([book.at('I6', '登记'), book.at('J7', '登记'), book.at('K6', '登记')]).toEqual([3, 2, 19]);
});

test('each of several requirements in one cell ends at its own points', () => {
  const rows = [['考评项目', '考评标准', '责任科室'], ['一、预算管理(6分)', '1.按规定编制预算,3分。内容不完整的,每项扣2分。\n2.公开预算,1分。未公开的,扣1分。', '财政所']];
  const book = ownBook(ownTable({ rows }), ON_SIDE);
  book.enter('E6', 2, '登记');
  book.enter('E7', 0, '登记');
  expect([book.at('D6', '登记'), book.at('I6', '登记'), book.at('K6', '登记'), book.at('K7', '登记')]).toEqual([3, 3, 0, 1]);
});

test('小计 and 合计 are filled where they are blank, 标准分 too', () => {
  const rows = [
    ['项目', '内容', '标准分', '评分标准', '得分'],
    ['甲', '一', 5, '缺一次扣1分', ''], ['小计', '', '', '', ''],
    ['乙', '二', 3, '缺一项扣1分', ''], ['小计', '', '', '', ''], ['合计', '', '', '', ''],
  ];
  const book = ownBook(ownTable({ rows }), IN_PLACE);
  book.enter(`${added(book, '查实数')}2`, 2);
  expect(['C3', 'C5', 'C6', 'E3', 'E5', 'E6'].map((address) => book.at(address))).toEqual([5, 3, 8, 3, 3, 6]);
});

test('tiers, levels and two directions of one cell are entered one a line beside, and counted', () => {
  const rows = [['考核内容', '标准分', '评分标准', '得分'], ['考勤', 20, '空岗一次扣1分，两次扣3分，三次以上扣5分；受到省、市通报的，分别扣4分、2分；每增(减)1人加(减)0.5分。', '']];
  const own = ownTable({ rows });
  expect(ownDecisions(own)).toEqual([{ kind: 'limit', quote: null }]);
  const book = ownBook(own, IN_PLACE);
  const words = book.plan.side?.cells.filter(({ column }) => column === 2).map(({ row }) => book.at(`C${row + 1}`, '登记')) ?? [];
  expect(words.filter((said) => String(said).includes('〔口径')).map((said) => String(said).replace(/^.*〔/u, '〔'))).toEqual(['〔口径：省的，扣4分〕', '〔口径：市的，扣2分〕', '〔口径：每多1人加0.5分〕', '〔口径：每少1人扣0.5分〕']);
  const first = (book.plan.side?.cells.find(({ content }) => content === '查实数')?.row ?? 0) + 2;
  const counts = [3, 1, 0, 2, 1];
  counts.forEach((count, index) => book.enter(`E${first + index}`, count, '登记'));
  // 5 + 4 + 0 − 2×0.5 + 0.5: 20 − 5 − 4 + 1 − 0.5
  expect(book.at('D2')).toBe(11.5);
});
