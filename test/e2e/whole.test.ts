/** 清廉机关 with three units in the embedded host: 台账, 汇总, 整改台账, 约谈名单. Expected values are worked by hand from the document. */
import { kaohe, withFile } from '../cli/kaohe';
import { named } from './support/named';
import { open, type Opened } from './support/open';
import { buildSheets } from './support/unitSheet';

const UNITS = ['甲局', '乙局', '丙局'];
/** 9.1.1 未开展相关活动的,每项扣0.5分; 6.1.5 受轻处分每人次扣0.5分; 7.3.1 每起扣1分. Case 7 is in both: 7.3.1 keeps it. */
const LINES = [
  { unit: '甲局', clause: '9.1.1', count: '1', case: '' },
  { unit: '乙局', clause: '6.1.5', count: '1', case: '〔2026〕7号' },
  { unit: '乙局', clause: '7.3.1', count: '1', case: '〔2026〕7号' },
  { unit: '甲局', clause: '9.1.1', count: '1', case: '' },
] as const;

describe('清廉机关, three units, in the embedded host', () => {
  let book: Opened;
  const summary = () => named(book, '汇总');
  beforeAll(async () => {
    book = await open();
  }, 60_000);
  afterAll(() => book?.close());

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
  /** What stands under a name of a unit's sheet in the row of a clause. */
  async function of(unit: string, clause: string, ...names: readonly string[]) {
    const row = (await named(book, unit).values('KH_clauses')).indexOf(clause);
    return Promise.all(names.map(async (name) => (await named(book, unit).values(name))[row]));
  }

  test('what is checked and clear is typed on the sheets, before there is a ledger', async () => {
    await buildSheets(book, UNITS);
    for (const unit of UNITS) await named(book, unit).fill('KH_entries', '0');
    for (const { unit, clause } of LINES) {
      const row = (await named(book, unit).values('KH_clauses')).indexOf(clause);
      await book.goTo((await named(book, unit).cells('KH_entries'))[row] ?? '', unit);
      await book.page.keyboard.press('Delete');
    }
    await book.calculated();
    expect([await named(book, '甲局').value('KH_pending'), await named(book, '乙局').value('KH_pending'), await named(book, '丙局').value('KH_total')]).toEqual([1, 2, 100]);
  }, 300_000);

  test('台账: the sheets are made anew to read it and keep what was typed; two lines are 2项', async () => {
    await make('生成台账', 4, true);
    const lines = named(book, '台账');
    await lines.enter('KH_line_units', LINES.map(({ unit }) => unit));
    await lines.enter('KH_line_clauses', LINES.map(({ clause }) => clause));
    await lines.enter('KH_line_counts', LINES.map(({ count }) => count));
    for (const [index, line] of LINES.entries()) {
      if (line.case === '') continue;
      await book.goTo((await lines.cells('KH_line_cases'))[index] ?? '', '台账');
      await book.type(line.case);
    }
    expect([await lines.value('KH_faults'), (await lines.values('KH_line_checks')).slice(0, 5)]).toEqual([0, ['', '', '', '', '']]);
    expect(await of('甲局', '9.1.1', 'KH_ledger', 'KH_counted', 'KH_origins', 'KH_deductions')).toEqual([2, 2, '台账', 1]);
    expect(await of('甲局', '8.2.1', 'KH_entries', 'KH_counted', 'KH_origins')).toEqual([0, 0, '本表']);
  }, 400_000);

  test('one case in two clauses: 7.3.1 keeps 1分, 6.1.5 is released of its 0.5', async () => {
    expect(await of('乙局', '6.1.5', 'KH_counted_cases', 'KH_released', 'KH_deductions')).toEqual(['〔2026〕7号', 0.5, 0]);
    expect(await of('乙局', '7.3.1', 'KH_deductions')).toEqual([1]);
    expect((await of('乙局', '6.1.5', 'KH_reasons'))[0]).toContain('〔2026〕7号按7.3.1扣1分');
  }, 120_000);

  test('汇总: 99, 99, 100; two share the second place; one place of three goes to 丙局; the last place is a tie, shown openly', async () => {
    await make('生成汇总表', 3);
    await summary().enter('KH_office', ['竞赛式', '30', '进一', '1']);
    expect([await summary().value('KH_pending'), await summary().values('KH_totals'), await summary().values('KH_ranks')]).toEqual([0, [99, 99, 100], [2, 2, 1]]);
    expect(await summary().values('KH_distances')).toEqual([1, 1, '']);
    expect(await summary().values('KH_quotas')).toEqual(['不在内：第2名，名额1个', '不在内：第2名，名额1个', '在内']);
    expect(await summary().values('KH_talks')).toEqual(['并列，待定', '并列，待定', '']);
    expect(await named(book, '名次表').values('KH_order')).toEqual(['丙局', '甲局', '乙局']);
  }, 240_000);

  test('kaohe score says the same of the same entries', async () => {
    const list = ['单位,条款,数量,案件', ...LINES.map((line) => Object.values(line).join(',')), '丙局,9.1.1,0,'].join('\n');
    const decide = ['rank-places=competition', 'quota-share=30', 'quota-rounding=up', 'last-places=1'].flatMap((one) => ['--decide', one]);
    const answer = withFile('台账.csv', list, (path) => kaohe(['score', 'qinglian-jiguan', path, '--rest', '0', '--json', ...decide]));
    const units = JSON.parse(answer.stdout) as readonly { readonly unit: string; readonly total: string; readonly rank: number; readonly quota: { readonly among: string }; readonly lastPlaces: string }[];
    expect(units.map(({ unit }) => unit)).toEqual(UNITS);
    expect(units.map(({ total }) => Number(total))).toEqual(await summary().values('KH_totals'));
    expect(units.map(({ rank }) => rank)).toEqual(await summary().values('KH_ranks'));
    expect(units.map(({ quota, lastPlaces }) => [quota.among, lastPlaces])).toEqual([['out', 'tied'], ['out', 'tied'], ['in', 'out']]);
  }, 120_000);

  test('整改台账 has a line for each deduction; a month from 31 January 2020 ended on 29 February and is overdue', async () => {
    await make('生成整改台账', 1);
    const list = named(book, '整改台账');
    expect(await list.values('KH_line_labels')).toEqual(['甲局 9.1.1', '乙局 7.3.1']);
    await list.enter('KH_months', ['1']);
    await list.enter('KH_feedback_days', ['2020-01-31']);
    expect([await list.text('KH_due_days'), String(await list.value('KH_states')).startsWith('已超期')]).toEqual(['2020年2月29日', true]);
  }, 240_000);

  test('约谈名单 takes both of the tie and says that it is one', async () => {
    await make('生成约谈名单', 1);
    const list = named(book, '约谈名单');
    expect([await list.values('KH_talk_units'), await list.under('约谈事由', 'KH_talk_units')]).toEqual([['甲局', '乙局'], ['并列，待定', '并列，待定']]);
    expect(book.complaints).toEqual([]);
  }, 240_000);
});
