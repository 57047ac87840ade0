/**
 * What a person does: picks 清廉机关, names two units, builds, types counts and reads the cells.
 * Every expected number is worked by hand from the document.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { open, type Opened } from './support/open';
import { COLUMN, buildSheets, enter, rowsByClause, workings } from './support/unitSheet';

const SHEET = '市教育局';

/** 条款, 查实数, 案件, and what stands in 应扣, 同案免扣, 超限额, 扣分 afterwards. */
const ENTRIES: readonly (readonly [string, string, string, readonly unknown[]])[] = [
  // 每缺一项扣0.5分 on 1分: 3项 come to 1.5, of which 1 may be taken
  ['8.2.1', '3', '', [1.5, '', 0.5, 1]],
  // not applicable
  ['8.6.1', '/', '', ['/', '', '', '/']],
  // checked, nothing found
  ['8.6.2', '0', '', [0, '', 0, 0]],
  // 中心组未开展相关学习的,扣1分: flat, however often
  ['1.1.1', '4', '', [1, '', 0, 1]],
  // 基层党组织…每项扣0.5分: 2分 of the standard less 1 already taken leaves 1
  ['1.1.2', '3', '', [1.5, '', 0.5, 1]],
  // 受轻处分每人次扣0.5分 in a case that 7.3.1 keeps at 1分
  ['6.1.5', '1', '〔2026〕7号', [0.5, 0.5, 0, 0]],
  ['7.3.1', '1', '〔2026〕7号', [1, 0, 0, 1]],
  // 移送司法机关每人次扣5分: 3人次 come to 15; 10 is the limit of 6.1
  ['6.1.4', '3', '', [15, '', 5, 10]],
];

describe('清廉机关 in the embedded host', () => {
  let book: Opened;
  let rows: ReadonlyMap<string, number>;
  const row = (clause: string): number => {
    const found = rows.get(clause);
    if (found === undefined) throw new Error(`no row for ${clause}`);
    return found;
  };

  beforeAll(async () => {
    book = await open();
    await buildSheets(book, [SHEET, '市民政局']);
    rows = await rowsByClause(book, SHEET);
  }, 180_000);

  afterAll(() => book?.close());

  test('a sheet a unit, 97 clauses each, full marks and all of them 待评', async () => {
    expect(rows.size).toBe(97);
    expect([await book.value('L108', SHEET), await book.value('L108', '市民政局')]).toEqual([100, 100]);
    expect(await book.text('A108', SHEET)).toBe('总分（暂计）');
    expect(await book.text('M2', SHEET)).toMatch(/97/);
  });

  test.each(['三', '-1', '1.5'])('查实数 refuses %s and the cell stays blank', async (wrong) => {
    const address = `${COLUMN.count}${row('8.3.1')}`;
    await book.goTo(address, SHEET);
    await book.page.keyboard.type(wrong);
    await book.page.keyboard.press('Enter');
    const dialog = book.page.getByText('查实数只能填 0、1、2 这样的整数，或者“/”。');
    await dialog.waitFor();
    await book.page.getByRole('button', { name: '确定' }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect(await book.value(address, SHEET)).toBe('');
    expect(await book.value(`${COLUMN.due}${row('8.3.1')}`, SHEET)).toBe('');
  }, 30_000);

  test('counts typed into the table give 应扣, 同案免扣, 超限额 and 扣分 by the words of their clauses', async () => {
    for (const [clause, count, inCase] of ENTRIES) {
      if (inCase !== '') await enter(book, SHEET, `${COLUMN.case}${row(clause)}`, inCase);
      await enter(book, SHEET, `${COLUMN.count}${row(clause)}`, count);
    }
    for (const [clause, , , expected] of ENTRIES) expect({ clause, shown: await workings(book, SHEET, row(clause)) }).toEqual({ clause, shown: expected });
  }, 120_000);

  test('得分 of the standards and the total: 100 − 1 − 2 − 1 − 10 is 86, 89 clauses 待评', async () => {
    const score = (clause: string) => book.value(`${COLUMN.score}${row(clause)}`, SHEET);
    // 1.1 has 2 − 2, 6.1 has 10 − 10, 7.3 has 1 − 1, 8.2 has 1 − 1, 8.6 keeps its 1
    expect([await score('1.1.1'), await score('6.1.1'), await score('7.3.1'), await score('8.2.1'), await score('8.6.1')]).toEqual([0, 0, 0, 0, 1]);
    expect(await book.value('L108', SHEET)).toBe(86);
    expect(await book.text('M2', SHEET)).toMatch(/89/);
  });

  test('扣分说明 says the sum, the limit, the case and the clause that keeps it', async () => {
    expect(await book.text(`${COLUMN.words}${row('8.2.1')}`, SHEET)).toBe('3项×0.5=1.5；限额1，超出0.5不扣，实扣1');
    expect(await book.text(`${COLUMN.words}${row('6.1.5')}`, SHEET)).toMatch(/同案免扣0\.5.*〔2026〕7号.*7\.3\.1/);
    expect(await book.text(`${COLUMN.words}${row('8.6.1')}`, SHEET)).toMatch(/不适用/);
    expect(await book.text(`${COLUMN.words}${row('8.3.1')}`, SHEET)).toBe('待评');
  });

  test('扣分, 得分 and totals are formulas', async () => {
    for (const address of ['H57', 'J57', 'K57', 'L57', 'M57', 'L106', 'L107', 'L108']) {
      expect({ address, formula: await book.formula(address, SHEET) }).toEqual({ address, formula: expect.stringMatching(/^=/) as string });
    }
    expect(await book.formula('H57', SHEET)).toContain('KH.DEDUCT(C57,F57)');
  });

  test('酌情: the amount is typed, and counts only with a reason', async () => {
    const discretion = row('6.1.8');
    await enter(book, SHEET, `${COLUMN.count}${discretion}`, '1.5');
    expect(await book.value(`${COLUMN.due}${discretion}`, SHEET)).toBe('#VALUE!');
    await enter(book, SHEET, `${COLUMN.words}${discretion}`, '主动报告线索');
    expect(await book.value(`${COLUMN.due}${discretion}`, SHEET)).toBe(1.5);
    await enter(book, SHEET, `${COLUMN.count}${discretion}`, '0');
    expect(await book.value(`${COLUMN.due}${discretion}`, SHEET)).toBe(0);
  }, 30_000);

  test('a locked cell cannot be typed into', async () => {
    const before = await book.value('C57', SHEET);
    await book.goTo('C57', SHEET);
    await book.page.keyboard.type('每缺一项扣5分');
    await book.page.keyboard.press('Enter');
    await book.page.waitForTimeout(300);
    await book.page.keyboard.press('Escape');
    expect(await book.value('C57', SHEET)).toBe(before);
  }, 30_000);

  test('selecting a 扣分 cell shows in the pane how it came about', async () => {
    await book.goTo('K57', SHEET);
    await book.pane.getByText('8.2.1 为什么扣 1 分').waitFor({ timeout: 15_000 });
    const words = await book.pane.locator('body').innerText();
    expect(words).toContain('每缺一项扣0.5分');
    expect(words).toMatch(/超出限额/);
    expect(words).toContain('3项×0.5=1.5；限额1，超出0.5不扣，实扣1');
  }, 30_000);

  test('kaohe score gives the same numbers on the same entries', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kaohe-'));
    try {
      const lines = [...ENTRIES.map(([clause, count, inCase]) => `${SHEET},${clause},${count},${inCase},`), `${SHEET},6.1.8,0,,主动报告线索`];
      writeFileSync(join(folder, '查实.csv'), ['单位,条款,数量,案件,备注', ...lines].join('\n'));
      const printed = execFileSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'score', 'qinglian-jiguan', join(folder, '查实.csv'), '--json'], { encoding: 'utf8' });
      const [unit] = JSON.parse(printed) as [{ total: string; pending: number; items: { id: string; score: string }[] }];
      expect(String(await book.value('L108', SHEET))).toBe(unit.total);
      expect(await book.text('M2', SHEET)).toContain(String(unit.pending));
      for (const { id, score } of unit.items.filter((item) => !item.id.startsWith('加减'))) {
        expect({ id, score: String(await book.value(`${COLUMN.score}${row(`${id}.1`)}`, SHEET)) }).toEqual({ id, score });
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 60_000);

  test('one edit calls at most four functions', async () => {
    const before = await book.counters();
    await enter(book, '市民政局', `${COLUMN.count}${row('8.2.1')}`, '1');
    const after = await book.counters();
    expect(after.calls - before.calls).toBeGreaterThan(0);
    expect(after.calls - before.calls).toBeLessThanOrEqual(4);
    expect(await book.value('L108', '市民政局')).toBe(99.5);
  }, 30_000);

  test('building again asks first and keeps what was entered', async () => {
    const { pane } = book;
    await pane.getByRole('tab', { name: '单位和口径' }).click();
    await pane.getByRole('button', { name: '回到单位和口径' }).click();
    await pane.getByRole('button', { name: '生成考核表' }).click();
    await pane.getByRole('button', { name: /保留已填的数，重做/ }).click();
    await pane.getByText('2 张表已生成。').waitFor({ timeout: 120_000 });
    await book.calculated();
    expect(await book.value(`${COLUMN.count}${row('6.1.4')}`, SHEET)).toBe(3);
    expect(await book.value(`${COLUMN.case}${row('6.1.5')}`, SHEET)).toBe('〔2026〕7号');
    expect(await book.value(`${COLUMN.words}${row('6.1.8')}`, SHEET)).toBe('主动报告线索');
    expect(await book.value('L108', SHEET)).toBe(86);
    expect(await book.value('L108', '市民政局')).toBe(99.5);
  }, 150_000);

  test('nothing is asked of the network but the page itself', () => {
    const own = new URL(book.page.url()).origin;
    expect(book.requests.filter((address) => !address.startsWith(own) && !address.startsWith('data:') && !address.startsWith('blob:'))).toEqual([]);
  });
});

describe.each(['0', 'null'])('blank cells handed over as %s', (blank) => {
  test('sums in cells are exact: 0.1 and 0.2 are 0.3, and 100 less 25 times 0.2 is 95', async () => {
    const book = await open({ query: `?blank=${blank}` });
    try {
      const cells: readonly (readonly [string, string, unknown])[] = [
        ['A1', '=KH.TOTAL(0.1,0.2)', 0.3],
        ['A2', '=KH.SCORE(100,KH.DEDUCT("发现一例扣0.2分",25))', 95],
        ['A3', '=KH.DEDUCT("每人次扣0.1分",3)', 0.3],
        ['A4', '=KH.GRADE(94,"优秀95—100分；良好80—94分")', '良好'],
        ['A5', '=KH.DEDUCT("每人次扣0.5分",-1)', '#VALUE!'],
        ['A6', '=KH.DEDUCT("每人次扣0.5分",1.5)', '#VALUE!'],
        ['A7', '=KH.DEDUCT("酌情处理",1)', '#VALUE!'],
        ['A8', '=KH.TOTAL(B1:B3,1)', 1],
      ];
      for (const [address, formula] of cells) await enter(book, 'Sheet1', address, formula);
      for (const [address, formula, expected] of cells) expect({ formula, value: await book.value(address) }).toEqual({ formula, value: expected });
    } finally {
      await book.close();
    }
  }, 90_000);
});
