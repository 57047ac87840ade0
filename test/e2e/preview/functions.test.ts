/// <reference types="office-js" />
import { openHost, type OpenedHost } from '../support/openHost';

/** A loaded machine takes its time. */
jest.setTimeout(60_000);

/** Writes the formulas into A1:A(n) of a new sheet and reads their values. */
async function calculate(host: OpenedHost, formulas: readonly string[]): Promise<unknown[]> {
  await host.script(() => Excel.run(async (context) => { context.workbook.worksheets.add().activate(); }));
  const frame = host.page.frames().find((one) => one.url().endsWith('/taskpane.html'));
  return frame!.evaluate((lines) => Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRangeByIndexes(0, 0, lines.length, 1);
    range.formulas = lines.map((line) => [line]);
    range.load('values');
    await context.sync();
    return range.values.map(([value]) => value as unknown);
  }), formulas);
}

describe('custom functions in the grid', () => {
  let host: OpenedHost;
  beforeAll(async () => { host = await openHost(); });
  afterAll(async () => { await host.close(); });

  test('arguments arrive by shape and type; what is left out is null', async () => {
    expect(await calculate(host, [
      '=KH.SEEN("1")', '=KH.SEEN(1)', '=KH.SEEN(TRUE)', '=KH.SEEN(Z9)', '=KH.SEENBLOCK(Z9:AA10)', '=KH.DEDUCT(3,0.2)', '=KH.DEDUCT(3,2,5)', '=KH.COUNT(1,Z9,"x")',
      '=kh.seen("小写")',
    ])).toEqual(['string:1', 'number:1', 'boolean:true', 'null:null', '[[null,null],[null,null]]', 0.6, 5, 3, 'string:小写']);
  });

  test('errors: of an argument without a call, of the function by its code, of a defect as #VALUE!', async () => {
    const before = (await host.counters()).calls;
    expect(await calculate(host, ['=KH.SEEN(1/0)', '=KH.WHOLE("三")', '=KH.NOPE(1)'])).toEqual(['#DIV/0!', '#VALUE!', '#NAME?']);
    expect((await host.counters()).calls).toBe(before);
    expect(await calculate(host, ['=KH.DEDUCT(-1,2)', '=KH.MISSING()', '=KH.BROKEN()', '=IFERROR(KH.BROKEN(),"坏")'])).toEqual(['#VALUE!', '#N/A', '#VALUE!', '坏']);
  });

  test('the message of an error is told when its cell is selected', async () => {
    await calculate(host, ['=KH.DEDUCT(-1,2)', '=KH.DEDUCT(1,2)']);
    await host.goTo('B5');
    await host.goTo('A1');
    expect(await host.page.locator('#beside-cell').textContent()).toBe('次数应为非负数');
    await host.goTo('A2');
    expect(await host.page.locator('#beside-cell').textContent()).toBe('');
  });

  test('IF and IFERROR call only what they show', async () => {
    const calls = async (formula: string): Promise<[unknown, number]> => {
      const before = (await host.counters()).calls;
      const [value] = await calculate(host, [formula]);
      return [value, (await host.counters()).calls - before];
    };
    expect(await calls('=IF(FALSE,KH.SEEN(1),1)')).toEqual([1, 0]);
    expect(await calls('=IF(TRUE,KH.SEEN(1),KH.SEEN(2))')).toEqual(['number:1', 1]);
    expect(await calls('=IF(Z1="","",IF(Z1="/","/",KH.SEEN(Z1)))')).toEqual(['', 0]);
    expect(await calls('=IF(1/0,KH.SEEN(1),KH.SEEN(2))')).toEqual(['#DIV/0!', 0]);
    expect(await calls('=IF(FALSE,KH.SEEN(1))')).toEqual([false, 0]);
    expect(await calls('=IFERROR(1,KH.SEEN(1))')).toEqual([1, 0]);
    expect(await calls('=IFERROR(1/0,KH.SEEN(1))')).toEqual(['number:1', 1]);
    expect(await calls('=SUM(IF({1,0,1}>0,1,0))')).toEqual([2, 0]);
  });

  test('a blank, 0, an empty text and "1" are told apart by every formula that looks, not only by the first', async () => {
    const asked = (place: string) => [`=IF(${place}="","空",IF(${place}=1,"一","有"))`, `=IF(${place}="","空",IF(${place}=1,"一","有"))&1`, `=IF(${place}="","空","有")&2`];
    const states = await calculate(host, ['', '0', '=""', "'1", '/', ...['A1', 'A2', 'A3', 'A4', 'A5'].flatMap(asked)]);
    expect(states.slice(5)).toEqual(['空', '空1', '空2', '有', '有1', '有2', '空', '空1', '空2', '有', '有1', '有2', '有', '有1', '有2']);
  });

  test('OR and AND do not stop early: an error in one part is the result', async () => {
    expect((await calculate(host, ['/', '=OR(A1="/",A1=INT(A1))', '=IF(A1="/",TRUE,A1=INT(A1))'])).slice(1)).toEqual(['#VALUE!', true]);
  });

  test('a block of results spills', async () => {
    await calculate(host, ['=KH.SPILL()']);
    expect(await Promise.all(['A1', 'B1', 'C1', 'A2', 'C2'].map((cell) => host.value(cell)))).toEqual([1, '二', true, '4', 6]);
  });

  test('a rule over several columns does not disturb the order of calculation', async () => {
    const wrong = await host.script(() => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      const rows = Array.from({ length: 60 }, (_, i) => i + 1);
      sheet.getRange('A1:D60').formulas = rows.map((n) => [n, `=A${n}+1`, `=B${n}+1`, n === 1 ? '=C1' : `=C${n}+D${n - 1}`]);
      const condition = sheet.getRange('A1:D60').conditionalFormats.add('Custom');
      condition.custom.rule.formula = '=$D1>5';
      condition.custom.format.font.bold = true;
      const last = sheet.getRange('D60').load('values');
      await context.sync();
      return last.values;
    }));
    // 1 + 2 + … + 60, and 2 more in each row.
    expect(wrong).toEqual([[1950]]);
  });

  test('sync() comes back only when what was written is calculated', async () => {
    const seen = await host.script(async () => {
      const values: unknown[] = [];
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add();
        sheet.getRange('B1').formulas = [['=KH.DEDUCT(A1,0.2)']];
        for (const count of [1, 2, 3]) {
          sheet.getRange('A1').values = [[count]];
          await context.sync();
          const range = sheet.getRange('B1').load('values');
          await context.sync();
          values.push(range.values[0]?.[0]);
        }
      });
      return values;
    });
    expect(seen).toEqual([0.2, 0.4, 0.6]);
  });

  test('number formats show as in Excel', async () => {
    await calculate(host, ['2', '0', '-1.5', '2026', '95', '0']);
    await host.script(() => Excel.run(async (context) => {
      const formats = ['0"项"', 'General;-General;;@', '0.0', '0"年"', '0.00', '"待评"0"条，得分为暂计";;'];
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:A6').numberFormat = formats.map((format) => [format]);
      await context.sync();
    }));
    expect(await Promise.all(['A1', 'A2', 'A3', 'A4', 'A5', 'A6'].map((cell) => host.text(cell)))).toEqual(['2项', '', '-1.5', '2026年', '95.00', '']);
    expect(await host.value('A5')).toBe(95);
  });
});

test('with ?blank=0 a blank cell arrives as 0, as on the desktop', async () => {
  const host = await openHost('?blank=0');
  try {
    expect(await calculate(host, ['=KH.SEEN(Z9)', '=KH.SEENBLOCK(Z9:Z10)', '=KH.DEDUCT(Z9,2)'])).toEqual(['number:0', '[[0],[0]]', 0]);
  } finally {
    await host.close();
  }
});
