/**
 * A whole assessment of 12 units in the embedded host, from an empty book to ranking, grades, 约谈名单 and 整改台账. 清廉机关, with one clause that
 * costs 评先评优 as well, as an office's own scheme file. Expected values are worked by hand from the document; kaohe score says the same of the same entries.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeSchemeFile } from '../../src/scheme/schemeFile';
import { kaohe, withFile } from '../cli/kaohe';
import { named } from './support/named';
import { open, type CellValue, type Opened } from './support/open';
import { buildSheets } from './support/unitSheet';

const UNITS = ['甲局', '乙局', '丙局', '丁局', '戊局', '己局', '庚局', '辛局', '壬局', '癸局', '子局', '丑局'] as const;
type Unit = (typeof UNITS)[number];
interface Line { readonly unit: Unit; readonly clause: string; readonly count: number; readonly case: string }
const line = (unit: Unit, clause: string, count: number, number = ''): Line => ({ unit, clause, count, case: number });

/**
 * 9.1.1 每项扣0.5分 of 2; 8.2.1 and 8.5.1 每项扣0.5分 of 1; 7.3.1 一起扣1分 of 1; 6.1.5 每人次扣0.5分; 4.4.1 每例扣0.5分 of 1, and 评先评优.
 * 甲局 has nothing.
 */
const LINES: readonly Line[] = [
  line('乙局', '9.1.1', 1),
  line('丙局', '9.1.1', 1), line('丙局', '9.1.1', 1),
  // One case in two clauses: 7.3.1 keeps 1分, 6.1.5 is released of its 0.5.
  line('丁局', '7.3.1', 1, '〔2026〕7号'), line('丁局', '6.1.5', 1, '〔2026〕7号'),
  line('戊局', '6.1.5', 1, '〔2026〕8号'), line('戊局', '7.3.1', 1, '〔2026〕8号'), line('戊局', '9.1.1', 1),
  line('己局', '9.1.1', 3),
  line('庚局', '9.1.1', 4),
  // 2.5, limited to 2.
  line('辛局', '9.1.1', 5), line('辛局', '8.2.1', 1),
  line('壬局', '9.1.1', 3), line('壬局', '4.4.1', 1),
  line('癸局', '9.1.1', 4), line('癸局', '8.2.1', 2), line('癸局', '7.3.1', 1),
  line('子局', '9.1.1', 4), line('子局', '8.2.1', 2), line('子局', '7.3.1', 1), line('子局', '8.5.1', 1),
  line('丑局', '9.1.1', 4), line('丑局', '8.2.1', 2), line('丑局', '7.3.1', 1),
];
const TOTALS = [100, 99.5, 99, 99, 98.5, 98.5, 98, 97.5, 98, 96, 95.5, 96];
const RANKS = [1, 2, 3, 3, 5, 5, 7, 9, 7, 10, 12, 10];
const DISTANCES = ['', 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 1.5, 0.5, 1.5];
const BANDS = '优秀(99—110分),良好(97—98.5分),合格(60—96.5分)';
const GRADES = ['优秀', '优秀', '优秀', '优秀', '良好', '良好', '良好', '良好', '良好', '合格', '合格', '合格'];
/** 20% of 12 is 2.4, up to 3: 甲 and 乙, and one of 丙 and 丁. */
const QUOTA = ['in', 'in', 'tied', 'tied', ...Array<string>(8).fill('out')];
/** The last two: 子, and one of 癸 and 丑. */
const LAST = [...Array<string>(9).fill('out'), 'tied', 'in', 'tied'];

interface Item { readonly id: string; readonly deduction: string; readonly released: string; readonly limited: string; readonly due: string; readonly score: string }
interface Told {
  readonly unit: string; readonly total: string; readonly rank: number; readonly grade: string; readonly toNext: string | null; readonly lastPlaces: string; readonly pending: number;
  readonly items: readonly Item[]; readonly sections: readonly { readonly score: string }[]; readonly adjustments: string;
  readonly quota: { readonly among: string; readonly exact: string; readonly places: number }; readonly vetoes: readonly { readonly clauseId: string; readonly target: string }[];
}

/** The scheme with a clause that costs 评先评优 beside its points. */
function schemeFile(): string {
  const text = (file: string): string => readFileSync(join(__dirname, '../../templates/qinglian-jiguan', file), 'utf8');
  const [plain, both] = ['未按要求签定承诺书的,每例扣0.5分。', '未按要求签定承诺书的,每例扣0.5分,并取消当年评先评优资格。'];
  const at = ' '.repeat(16);
  const yaml = text('scheme.yaml').replace('short: 清廉机关', 'short: 县清廉机关').replace(`${at}quote: ${plain}`, `${at}quote: ${both}\n${at}veto:\n${at}  quote: 并取消当年评先评优资格\n${at}  target: 评先评优`);
  return writeSchemeFile({ yaml, sourceText: text('source.txt').replace(plain, both) });
}

describe('县清廉机关, 12 units, in the embedded host', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kaohe-whole-'));
  const file = join(folder, '县清廉机关.kaohe.yaml');
  let book: Opened;
  let told: readonly Told[];
  const summary = () => named(book, '汇总');
  beforeAll(async () => {
    writeFileSync(file, schemeFile());
    book = await open();
    // While it writes a sheet the embedded host answers nothing else.
    book.page.setDefaultTimeout(120_000);
  }, 60_000);
  afterAll(async () => {
    await book?.close();
    rmSync(folder, { recursive: true });
  });

  /** Makes one of the sheets about all units, and goes back to 汇总. */
  async function make(button: string, made: number, asked = false): Promise<void> {
    const { pane } = book;
    await pane.getByRole('tab', { name: '汇总与出表' }).click();
    await pane.getByRole('button', { name: button, exact: true }).click();
    if (asked) await pane.getByRole('button', { name: '保留已填的，重做' }).click();
    await pane.getByText(`${made} 张表已生成。`).waitFor({ timeout: 180_000 });
    await book.calculated();
    await pane.getByRole('button', { name: '回到汇总' }).click();
  }

  test('from an empty book: one unit, the 台账, then the other eleven; stopped after the sheet in hand, and gone on with', async () => {
    const { pane } = book;
    await pane.getByLabel('方案文件', { exact: true }).setInputFiles(file);
    await pane.getByText('“县清廉机关”已打开，存进了本工作簿。').waitFor({ timeout: 60_000 });
    await buildSheets(book, UNITS.slice(0, 1), '县清廉机关');
    await make('生成台账', 2, true);
    await pane.getByRole('tab', { name: '单位和口径' }).click();
    await pane.getByLabel('单位（从名单里复制，一行一家）').fill(UNITS.join('\n'));
    await pane.getByRole('button', { name: '生成考核表' }).click();
    await pane.getByRole('button', { name: '只新建缺的 11 张' }).click();
    await pane.getByText('第 1 张，共 11 张：乙局').waitFor({ timeout: 60_000 });
    await pane.getByRole('button', { name: '停止' }).click();
    await pane.getByText(/^已停止。做好 [12] 张，还差 (?:10|9) 张。/).waitFor({ timeout: 60_000 });
    await pane.getByRole('button', { name: '接着做' }).click();
    await pane.getByText('11 张表已生成。').waitFor({ timeout: 300_000 });
    await book.calculated();
    expect(await book.page.evaluate(() => (window as unknown as { __kaohe: { book: { sheets(): { name: string }[] } } }).__kaohe.book.sheets().length)).toBeGreaterThanOrEqual(14);
  }, 600_000);

  test('what is checked and clear is typed on the sheets; the findings are lines of the 台账', async () => {
    const clauses = (await named(book, '甲局').values('KH_clauses')).map(String);
    for (const [index, unit] of UNITS.entries()) {
      const found = new Set(LINES.filter((each) => each.unit === unit).map(({ clause }) => clause));
      // Two as a person types them, the others as they are pasted.
      if (index < 2) await named(book, unit).fill('KH_entries', '0');
      await named(book, unit).put('KH_entries', clauses.map((clause) => (found.has(clause) ? null : index < 2 ? undefined : 0)));
    }
    const ledger = named(book, '台账');
    const [first] = LINES;
    await ledger.enter('KH_line_units', [first?.unit ?? '']);
    await ledger.enter('KH_line_clauses', [first?.clause ?? '']);
    await ledger.enter('KH_line_counts', [String(first?.count)]);
    for (const [name, key] of [['KH_line_units', 'unit'], ['KH_line_clauses', 'clause'], ['KH_line_counts', 'count'], ['KH_line_cases', 'case']] as const) {
      await ledger.put(name, LINES.map((each, index): CellValue | undefined => (index === 0 || each[key] === '' ? undefined : each[key])));
    }
    expect([await ledger.value('KH_faults'), new Set((await ledger.values('KH_line_checks')).slice(0, LINES.length))]).toEqual([0, new Set([''])]);
  }, 400_000);

  test('汇总: 12 totals, places, distances and grades; three places of 2.4 with a tie on the edge, the last two with another, and the veto beside the points', async () => {
    await make('生成汇总表', 3);
    await summary().enter('KH_office', ['竞赛式', '20', '进一', '2', BANDS]);
    expect([await summary().values('KH_units'), await summary().value('KH_pending')]).toEqual([UNITS, 0]);
    expect(await summary().values('KH_totals')).toEqual(TOTALS);
    expect(await summary().values('KH_ranks')).toEqual(RANKS);
    expect(await summary().values('KH_distances')).toEqual(DISTANCES);
    expect(await summary().values('KH_grades')).toEqual(GRADES);
    expect((await summary().values('KH_quotas')).map(among)).toEqual(QUOTA);
    expect((await summary().values('KH_talks')).map((words) => (words === '' ? 'out' : String(words).startsWith('并列') ? 'tied' : 'in'))).toEqual(LAST);
    const notes = (await summary().values('KH_notes')).map(String);
    expect(notes.map((words) => words.includes('评先评优'))).toEqual(UNITS.map((unit) => unit === '壬局'));
  }, 240_000);

  test('kaohe score says the same of the same entries', () => {
    const list = ['单位,条款,数量,案件', '甲局,9.1.1,0,', ...LINES.map((each) => Object.values(each).join(','))].join('\n');
    const decide = ['rank-places=competition', 'quota-share=20', 'quota-rounding=up', 'last-places=2', `grade-bands=${BANDS}`].flatMap((one) => ['--decide', one]);
    const { stdout, stderr } = withFile('台账.csv', list, (path) => kaohe(['score', file, path, '--rest', '0', '--json', ...decide]));
    expect(stderr).toBe('');
    told = JSON.parse(stdout) as readonly Told[];
    expect(told.map(({ unit }) => unit)).toEqual(UNITS);
    expect(told.map(({ total }) => Number(total))).toEqual(TOTALS);
    expect(told.map(({ rank }) => rank)).toEqual(RANKS);
    expect(told.map(({ toNext }) => (toNext === null ? '' : Number(toNext)))).toEqual(DISTANCES);
    expect(told.map(({ grade }) => grade)).toEqual(GRADES);
    expect(told.map(({ quota }) => [quota.exact, quota.places, quota.among])).toEqual(QUOTA.map((of) => ['2.4', 3, of]));
    expect(told.map(({ lastPlaces }) => lastPlaces)).toEqual(LAST);
    expect(told.map(({ vetoes }) => vetoes.map(({ clauseId, target }) => `${clauseId} ${target}`))).toEqual(UNITS.map((unit) => (unit === '壬局' ? ['4.4.1 评先评优'] : [])));
  }, 120_000);

  test.each(UNITS)('every figure of %s is that of kaohe score: each item’s 应扣, 同案免扣, 超限额, 扣分 and 得分, each section, the total', async (unit) => {
    const sheet = named(book, unit);
    const score = told.find((each) => each.unit === unit);
    const clauses = (await sheet.values('KH_clauses')).map(String);
    const sums = async (name: string): Promise<ReadonlyMap<string, number>> => {
      const values = await sheet.values(name);
      const found = new Map<string, number>();
      clauses.forEach((clause, row) => {
        // What stands in 加减分项 is under one heading.
        const [item, value] = [clause.startsWith('加减') ? '加减.0' : clause.slice(0, clause.lastIndexOf('.')), values[row]];
        // Halves and whole numbers add up exactly.
        found.set(item, (found.get(item) ?? 0) + (typeof value === 'number' ? value : 0));
      });
      return found;
    };
    const columns = [['KH_due', 'due'], ['KH_released', 'released'], ['KH_limited', 'limited'], ['KH_deductions', 'deduction'], ['KH_scores', 'score']] as const;
    for (const [name, key] of columns) {
      const onSheet = await sums(name);
      expect([name, [...onSheet]]).toEqual([name, [...onSheet.keys()].map((id) => [id, Number(score?.items.find((item) => item.id === id)?.[key])])]);
    }
    const sections = await Promise.all((score?.sections ?? []).map((_, index) => sheet.value(`KH_section_${index + 1}`)));
    expect(sections).toEqual(score?.sections.map((section) => Number(section.score)));
    expect([await sheet.value('KH_total'), await sheet.value('KH_adjustments'), await sheet.value('KH_pending')]).toEqual([Number(score?.total), Number(score?.adjustments), score?.pending]);
  }, 120_000);

  test('the cases are put together by the ledger’s lines, and 7.3.1 keeps 1分 of each pair', async () => {
    for (const [unit, id] of [['丁局', '7'], ['戊局', '8']] as const) {
      const row = (await named(book, unit).values('KH_clauses')).indexOf('6.1.5');
      const of = async (name: string) => (await named(book, unit).values(name))[row];
      expect([await of('KH_counted_cases'), await of('KH_released'), await of('KH_deductions')]).toEqual([`〔2026〕${id}号×1`, 0.5, 0]);
      expect(await of('KH_reasons')).toContain(`〔2026〕${id}号按7.3.1扣1分`);
    }
  }, 120_000);

  test('整改台账 has a line for each of the 21 deductions; a month from 31 January 2020 ended on 29 February and is overdue', async () => {
    await make('生成整改台账', 1);
    const list = named(book, '整改台账');
    expect(await list.values('KH_line_labels')).toEqual([
      '乙局 9.1.1', '丙局 9.1.1', '丁局 7.3.1', '戊局 7.3.1', '戊局 9.1.1', '己局 9.1.1', '庚局 9.1.1', '辛局 8.2.1', '辛局 9.1.1', '壬局 4.4.1', '壬局 9.1.1',
      '癸局 7.3.1', '癸局 8.2.1', '癸局 9.1.1', '子局 7.3.1', '子局 8.2.1', '子局 8.5.1', '子局 9.1.1', '丑局 7.3.1', '丑局 8.2.1', '丑局 9.1.1',
    ]);
    await list.enter('KH_months', ['1']);
    await list.enter('KH_feedback_days', ['2020-01-31']);
    expect([await list.text('KH_due_days'), String(await list.value('KH_states')).startsWith('已超期')]).toEqual(['2020年2月29日', true]);
  }, 240_000);

  test('约谈名单 takes the last and both of the tie, and says that it is one', async () => {
    await make('生成约谈名单', 1);
    const list = named(book, '约谈名单');
    expect(await list.values('KH_talk_units')).toEqual(['癸局', '子局', '丑局']);
    expect((await list.under('约谈事由', 'KH_talk_units')).map((words) => String(words).startsWith('并列'))).toEqual([true, false, true]);
    expect(book.complaints).toEqual([]);
  }, 240_000);
});

/** 在内; 并列，还剩1个名额，待定; 不在内：第5名，名额3个. */
function among(words: CellValue): string {
  return words === '在内' ? 'in' : String(words).startsWith('并列') ? 'tied' : 'out';
}
