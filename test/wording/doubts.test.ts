import { doubtSentence } from '../../src/wording';
import { readClauses } from '../../src/reading';
import type { Doubt } from '../../src/intake';

const place = { row: 2, column: 3 };
const [cap] = readClauses('每件扣1分，最多扣5分');

test.each<readonly [Doubt, string]>([
  [{ code: 'noHead', place: null }, '没有找到表头，各列是按格里的内容认的。请逐列核对，或在表上加一行表头：项目、考核标准、标准分、评分说明。'],
  [{ code: 'noClauses', place: null }, '没有读到一条扣分或加分的规定。请核对评分说明是哪一列，或把扣分的规定写进表里。'],
  [{ code: 'roleUnsure', place, words: '要点说明', taken: 'standard', choices: ['standard', 'clause'] }, '第 3 行第 4 列表头“要点说明”，先当作考核标准。可以是：考核标准、评分说明。请核对。'],
  [{ code: 'roleUnsure', place, words: '', taken: 'allotted', choices: ['allotted', 'number'] }, '第 3 行第 4 列没有表头，先当作标准分。可以是：标准分、序号。请核对。'],
  [{ code: 'roleTwice', place, words: '标准分', other: '分值', taken: 'remark', choices: ['remark', 'allotted'] }, '第 3 行第 4 列表头“标准分”和“分值”像是同一种，先只用“分值”。请核对用哪一列，或指定这一列是什么。'],
  [{ code: 'sumDiffers', place, words: '小计', stated: '17', sum: '16.5' }, '第 3 行第 4 列“小计”写的是 17 分，各项合计 16.5 分。请核对分值。'],
  [{ code: 'amountUnread', place, words: '若干' }, '第 3 行第 4 列的标准分写的是“若干”，不是分值。请写数字，如 5 或 0.5。'],
  [{ code: 'amountMissing', place: { line: 7 }, words: '会议记录' }, '第 7 行“会议记录”没有写标准分，先按 0 分。请补上分值。'],
  [{ code: 'amountShared', place, words: '主题党日' }, '第 3 行第 4 列“主题党日”没有写标准分，先并入上面一项，合用它的标准分。有自己的标准分的请补上。'],
  [{ code: 'amountsAdded', place, words: '2、3', sum: '5' }, '第 3 行第 4 列一项标准有几个标准分（2、3），先合计为 5 分。请核对，或拆成几项。'],
  [{ code: 'notClause', place: { line: 2 }, words: '现场扣分' }, '第 2 行“现场扣分”提到扣分或加分，但不是一条可以计数的规定，没有列入评分。请核对。'],
  [{ code: 'strayWords', place: { line: 115 }, words: '上' }, '第 115 行“上”看不出属于哪一格，没有用。请对照原文核对。'],
  [{ code: 'adjustmentPoints', place: { line: 9 }, words: '二、加分（5分）', stated: '5' }, '第 9 行“二、加分（5分）”是加减分项，写了 5 分：可以是加分的上限，也可以是总分的一部分。先不占总分，也不设上限。请核对。'],
  [{ code: 'noAllotment', place: { line: 9 }, words: '二、其他' }, '第 9 行“二、其他”没有写分值，先按加减分项算，不占总分。有分值的请补上。'],
])('%j', (doubt, sentence) => {
  expect(doubtSentence(doubt)).toBe(sentence);
});

test('a clause that cannot be reckoned: how it reads, and the ways to settle it', () => {
  if (cap === undefined) throw new Error('no clause');
  expect(doubtSentence({ code: 'clauseRefused', place, words: cap.span, reading: cap, choices: ['每件扣1分', '不计分'] }))
    .toBe('第 3 行第 4 列“每件扣1分，最多扣5分”：读作每件扣 1 分，查几件扣几次，最多扣 5 分，这种算法不能自动算。可以定为：每件扣1分；不计分。');
});
