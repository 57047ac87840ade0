import { templateIds } from '../../src/cli/templates';
import { kaohe, withFile } from './kaohe';

const READING_FIELDS = ['text', 'span', 'effect', 'basis', 'points', 'unit', 'per', 'cap', 'threshold', 'discretion', 'refused'];
const SCORE_FIELDS = ['unit', 'scheme', 'items', 'sections', 'adjustments', 'total', 'pending', 'grade', 'rank', 'vetoes', 'released', 'open'];

interface Finding {
  readonly code: string;
  readonly severity: string;
  readonly choices: readonly object[];
}

function findingsOf(scheme: string): readonly Finding[] {
  const { status, stdout } = kaohe(['check', scheme, '--json']);
  expect(status).toBe(0);
  return JSON.parse(stdout) as readonly Finding[];
}

test('list names the schemes with their size', () => {
  const { status, stdout } = kaohe(['list', '--json']);
  expect(status).toBe(0);
  const asked = findingsOf('qinglian-jiguan').filter(({ code }) => code === 'reading');
  expect(JSON.parse(stdout)).toContainEqual({
    id: 'qinglian-jiguan', title: '清廉机关建设任务分工', short: '清廉机关', body: '市直机关', source: '附件2《清廉机关建设任务分工》',
    total: '100', items: 53, clauses: 97, questions: asked.length,
    undecided: 0, settings: 0, kind: 'clauses', parts: 97,
  });
});

test('check of 清廉机关 finds nothing to put right, and asks what the words leave open', () => {
  const findings = findingsOf('qinglian-jiguan');
  expect(findings.filter(({ severity }) => severity === 'defect')).toEqual([]);
  expect(findings.filter(({ code }) => code === 'reading').map(({ choices }) => choices.length)).toEqual(expect.arrayContaining([2, 3]));
  expect(findings.map(({ code }) => code)).toContain('noGrades');
});

test('check says what is wrong with a scheme that cannot be read, with its line', () => {
  withFile('scheme.yaml', 'id: probe\ntitle: 试算\n', (path) => {
    const { status, stdout, stderr } = kaohe(['check', path]);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^scheme\.yaml 第 1 行/);
  });
});

test('read answers one line for one line, with the published fields in their order', () => {
  const input = '未传达学习、专题研究和调度的,每项扣0.5分。\n\n"压案不查，\\n扣10分；酌情扣分"\n"三重一大"未上会的,扣1分\n扣分\n';
  const { status, stdout } = kaohe(['read', '--json'], input);
  expect(status).toBe(0);
  const answers = stdout.trimEnd().split('\n').map((line) => JSON.parse(line) as readonly Record<string, unknown>[]);
  expect(answers.map((readings) => readings.map(({ points }) => points))).toEqual([['0.5'], [], ['10', null], ['1'], [null]]);
  expect(Object.keys(answers[0]?.[0] ?? {})).toEqual(READING_FIELDS);
  expect(answers[0]?.[0]).toMatchObject({ effect: 'deduct', basis: 'per_item', unit: '项', per: '1', refused: null });
  expect(answers[2]?.[0]).toMatchObject({ text: '压案不查，\n扣10分；酌情扣分' });
  expect(answers[4]?.[0]?.['refused']).toBe('“扣分”没写分值，不能自动算。请补写分值；要由考评组定的，写成“酌情扣分”。');
});

test('read of nothing answers nothing', () => {
  expect(kaohe(['read', '--json'], '')).toMatchObject({ status: 0, stdout: '' });
});

test('read in words', () => {
  expect(kaohe(['read'], '受重处分每人次扣2分\r\n').stdout).toBe('“受重处分每人次扣2分”：每人次扣 2 分，查几人次扣几次\n');
});

test('score prints the published fields in their order', () => {
  withFile('登记.csv', '单位,条款,数量\n市民政局,未按要求签定承诺书的,3\n', (path) => {
    const { status, stdout } = kaohe(['score', 'qinglian-jiguan', path, '--rest', '0', '--decide', 'cap-level=item', 'same-case-scope=item', '--json']);
    expect(status).toBe(0);
    const [unit] = JSON.parse(stdout) as readonly Record<string, unknown>[];
    expect(Object.keys(unit ?? {})).toEqual(SCORE_FIELDS);
    expect(unit).toMatchObject({ unit: '市民政局', scheme: 'qinglian-jiguan', adjustments: '0', total: '99', pending: 0, grade: null, rank: null, vetoes: [], released: [] });
    expect(unit?.['sections']).toEqual([
      { id: '0', title: '强化组织领导(5分)', allotted: '5', score: '5' },
      { id: '一', title: '一、突出政治引领(25分)', allotted: '25', score: '24' },
      { id: '二', title: '二、规范权力运行(30分)', allotted: '30', score: '30' },
      { id: '三', title: '三、强化监督管理(25分)', allotted: '25', score: '25' },
      { id: '四', title: '四、树立崇廉导向(15分)', allotted: '15', score: '15' },
    ]);
    expect(unit?.['items']).toHaveLength(54);
    expect(unit?.['items']).toContainEqual({
      id: '4.4', quote: '4.党员干部逐级签定党风廉政建设承诺书,1分。未按要求签定承诺书的,每例扣0.5分。',
      allotted: '1', deduction: '1', award: '0', score: '0', pending: 0, due: '1.5', released: '0', limited: '0.5',
    });
    expect(unit?.['open']).toContainEqual({ code: 'noGrades', message: expect.stringContaining('等次') as string, choices: [] });
  });
});

test('score in words shows sections, what was found, what was released and what is open', () => {
  withFile('登记.csv', '单位,条款,数量,案件\n市民政局,6.1.3,1,〔2026〕7号\n市民政局,7.2.2,1,〔2026〕7号\n', (path) => {
    const { stdout } = kaohe(['score', 'qinglian-jiguan', path]);
    expect(stdout).toContain('市民政局　清廉机关建设任务分工');
    expect(stdout).toMatch(/总分 +100 +98 +95 条/);
    expect(stdout).toMatch(/6\.1\.3 +1 +2 +2 +受重处分每人次扣2分,/);
    expect(stdout).toContain('7.2.2：〔2026〕7号按6.1.3扣2分，此处免扣0.5分');
  });
});

test('bad input ends with 1, sentences on standard error and nothing on standard output', () => {
  withFile('登记.csv', '条款,数量\n8.2.1,-1\n4.4.1,1\n', (path) => {
    const { status, stdout, stderr } = kaohe(['score', 'qinglian-jiguan', path, '--json']);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toBe('登记.csv 第 2 行：条款 8.2.1 的查实数是 −1，比 0 小。请填 0、1、2……；要冲减以前的登记，请改那一行。\n');
  });
});

test.each([
  [[], '没有写命令，可用 list、check、read、score、checksum、import、workbook、selfcheck、collect。请用 kaohe --help 查看用法。'],
  [['scor'], '没有命令“scor”。请用 kaohe --help 查看用法。'],
  [['list', '--xml'], '没有选项“--xml”。请用 kaohe --help 查看用法。'],
  [['score', 'qinglian-jiguan'], '少写了一项：登记。请用 kaohe --help 查看用法。'],
  [['score', 'qinglian', 'a.csv'], `没有方案“qinglian”。方案编号有 ${templateIds().join('、')}；也可以写一个 scheme.yaml 或方案文件的路径。`],
  [['score', 'qinglian-jiguan', '没有.csv'], '没有文件 没有.csv。请核对路径和文件名。'],
  [['score', 'qinglian-jiguan', 'a.csv', 'b.csv'], '“b.csv”是多写的。登记只用一个文件；口径写在 --decide 后面。'],
])('kaohe %j', (args, sentence) => {
  expect(kaohe(args)).toEqual({ status: 1, stdout: '', stderr: `${sentence}\n` });
});

test('--help answers in Chinese and ends well', () => {
  const { status, stdout } = kaohe(['score', '--help']);
  expect(status).toBe(0);
  expect(stdout).toContain('没有登记的条款都已查过，没有发现');
});
