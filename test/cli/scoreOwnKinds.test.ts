import { kaohe, withFile } from './kaohe';

const WEIGHTS = 'weight-self: 10\nweight-daily: 20\nweight-special: 20\nweight-review: 20\nweight-onsite: 20%\nweight-society: 10\n';
const NAMES = ['自查自评', '日常检查', '专项检查', '民主评议', '现场检查', '社会评价'];
const unit = (name: string, ...scores: readonly (number | string)[]): string => scores.map((score, index) => `${name},${NAMES[index] ?? ''},${score}\n`).join('');

function scored(scheme: string, entries: string, settings: readonly [string, string], decide: readonly string[] = []): readonly Readonly<Record<string, unknown>>[] {
  const { status, stdout, stderr } = withFile('登记.csv', entries, (path) => withFile(settings[0], settings[1], (set) => kaohe(['score', scheme, path, '--json', '--settings', set, ...(decide.length > 0 ? ['--decide', ...decide] : [])])));
  expect([status, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as readonly Readonly<Record<string, unknown>>[];
}

test('怀柔区: totals, ranks, 约谈 and the day the 整改措施 are due', () => {
  const entries = `单位,条款,数量\n${unit('甲', 90, 80, 85.5, 70, 60, 100)}甲,书面反馈,2028-01-31\n${unit('乙', 80, 80, 80, 80, '/', 80)}${unit('丙', 70, 70, 70, 70, 70, 70)}`;
  const [first, second, third] = scored('huairou-zerenzhi', entries, ['权重.yaml', WEIGHTS], ['missing-method=reweight']);
  expect(first).toMatchObject({ unit: '甲', total: '78.1', rank: 2, talk: true, grade: null, rectificationDue: '2028-02-29' });
  expect(second).toMatchObject({ total: '80', rank: 1, talk: false });
  expect(third).toMatchObject({ total: '70', rank: 3, talk: true });
});

test('怀柔区: a missing method that nobody has decided about is asked by its key', () => {
  const [first] = scored('huairou-zerenzhi', `单位,条款,数量\n${unit('甲', 80, 80, 80, 80, '/', 80)}`, ['权重.csv', '项目,内容\nweight-self,10\nweight-daily,20\nweight-special,20\nweight-review,20\nweight-onsite,20\nweight-society,10\n']);
  expect(first).toMatchObject({ total: null, rank: null });
  expect((first?.['open'] as readonly { code: string; choices: readonly { value: string }[] }[])[0]).toMatchObject({ code: 'missing-method', choices: [{ value: 'zero' }, { value: 'reweight' }, { value: 'refuse' }] });
});

test.each([
  [['--decide', 'weight-self=9.9'], '各种方式的权重合计 99.9，应为 100，少 0.1。请改权重，正好合计 100。\n'],
  [['--decide', 'weight-self=10.1'], '各种方式的权重合计 100.1，应为 100，多 0.1。请改权重，正好合计 100。\n'],
  [['--rest', '0'], '--rest 0 只用于按条扣分的方案，这个方案逐项打分。请去掉 --rest。\n'],
])('怀柔区 with %j is refused', (args, sentence) => {
  const answer = withFile('登记.csv', `单位,条款,数量\n${unit('甲', 80, 80, 80, 80, 80, 80)}`, (path) => withFile('权重.yaml', WEIGHTS, (set) => kaohe(['score', 'huairou-zerenzhi', path, '--settings', set, ...args])));
  expect(answer).toEqual({ status: 1, stdout: '', stderr: sentence });
});

test('怀柔区: every line that does not fit is told', () => {
  withFile('登记.csv', '单位,条款,数量\n甲,抽查,80\n甲,自查自评,八十\n甲,自查自评,101\n,日常检查,80\n甲,书面反馈,2026-02-30\n', (path) => {
    const { status, stderr } = kaohe(['score', 'huairou-zerenzhi', path]);
    expect([status, stderr.split('\n')]).toEqual([1, [
      '登记.csv 第 2 行：没有“抽查”这种方式。请填 自查自评、日常检查、专项检查、民主评议、现场检查、社会评价 或 书面反馈。',
      '登记.csv 第 3 行：自查自评的得分是“八十”，不是数字。请填 0 到 100 的数；没有用这种方式的填 /；还没评的空着。',
      '登记.csv 第 4 行：自查自评的得分是 101，不在 0 到 100 分之间。请按百分制填。',
      '登记.csv 第 5 行：单位一格空着。请写上被考核单位。',
      '登记.csv 第 6 行：书面反馈的日期是“2026-02-30”，不是日期。请写成 2026-01-31。',
      '',
    ]]);
  });
});

const INDICATORS = `序号,指标,标准分\n${Array.from({ length: 14 }, (_, index) => `${index + 1},指标${'甲乙丙丁戊己庚辛壬癸子丑寅卯'[index] ?? ''},${index < 13 ? 7 : 9}\n`).join('')}`;
const person = (name: string, month: string, last: number): string => Array.from({ length: 14 }, (_, index) => `${name},${month},${index + 1},${index < 13 ? 7 : last}\n`).join('');

test('驻地办: the months make the year as decided; 94.5分 waits for 口径; a fact stands beside the points', () => {
  const months = Array.from({ length: 12 }, (_, index) => person('张三', `${index + 1}月`, index < 6 ? 4 : 3)).join('');
  const entries = `单位,月份,条款,数量\n${months}张三,,违纪违法案件,1\n`;
  const [waiting] = scored('zhudiban-lianzheng', entries, ['指标.csv', INDICATORS], ['year-score=mean']);
  expect(waiting).toMatchObject({ unit: '张三', total: '94.5', pending: 0, grade: null });
  expect(waiting?.['open']).toMatchObject([{ code: 'grade-gap', message: '94.5分在“良好(80—94分)”和“优秀(95—100分)”之间，原文没有写归哪一档。请先定口径。' }]);
  const [decided] = scored('zhudiban-lianzheng', entries, ['指标.csv', INDICATORS], ['year-score=mean', 'grade-gap=lower']);
  expect(decided).toMatchObject({ grade: '良好', vetoes: [{ effect: '取消评优评先资格', fact: '有关人员发生违纪违法案件' }] });
});

test('驻地办: one assessment without months, indicators by number or by name; 59分 brings its consequences', () => {
  const rows = person('李四', '', 9).replace(/李四,,/gu, '李四,').replace('李四,1,7', '李四,指标甲,0').replace(/李四,([2-6]),7/gu, '李四,$1,0').replace('李四,7,7', '李四,7,1');
  const [result] = scored('zhudiban-lianzheng', `单位,条款,数量\n${rows}`, ['指标.csv', INDICATORS]);
  expect(result).toMatchObject({ total: '52', grade: '不合格', months: [] });
  expect(result?.['vetoes']).toHaveLength(2);
});

test('驻地办: 标准分 that do not total 100 are refused', () => {
  const answer = withFile('登记.csv', `单位,条款,数量\n李四,1,7\n`, (path) => withFile('指标.csv', INDICATORS, (set) => kaohe(['score', 'zhudiban-lianzheng', path, '--settings', set, '--decide', 'points-14=9.1'])));
  expect(answer).toEqual({ status: 1, stdout: '', stderr: '各项指标的标准分合计 100.1 分，应为 100 分，多 0.1 分。请改标准分。\n' });
});
