/// <reference types="office-js" />
import { GRID } from '../support/open';
import { openHost, type OpenedHost } from '../support/openHost';

/** A loaded machine takes its time. */
jest.setTimeout(60_000);

const MESSAGE = '请填 0、正整数或“/”；没有查就留空。';

describe('what a person does in the grid', () => {
  let host: OpenedHost;

  beforeAll(async () => {
    host = await openHost();
    await host.script(() => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('录入');
      sheet.getRange('A1:B9').formulas = Array.from({ length: 9 }, (_, i) => [`第${i + 1}条`, '']);
      sheet.getRange('C1:C9').formulas = Array.from({ length: 9 }, (_, i) => [`=IF(B${i + 1}="","",IF(B${i + 1}="/","/",KH.DEDUCT(B${i + 1},2)))`]);
      const { dataValidation } = sheet.getRange('B1:B9');
      dataValidation.rule = { custom: { formula: '=IF(ISNUMBER(B1),AND(B1>=0,B1=INT(B1)),OR(B1="",B1="/"))' } };
      dataValidation.errorAlert = { title: '查实数', message: '请填 0、正整数或“/”；没有查就留空。', style: 'Stop', showAlert: true };
      dataValidation.prompt = { title: '查实数', message: '查实几项填几项', showPrompt: true };
      sheet.getRange('B1:B9').format.protection.locked = false;
      sheet.protection.protect();
      sheet.activate();
      await context.sync();
    }));
  });
  afterAll(async () => { await host.close(); });

  test.each([
    ['3', 3, 6],
    ['0', 0, 0],
    ['/', '/', '/'],
  ])('%s is taken and calculated', async (typed, value, result) => {
    await host.goTo('B2');
    await host.type(typed);
    expect(await host.value('B2')).toBe(value);
    expect(await host.value('C2')).toBe(result);
  });

  test.each(['三', '-1', '1.5'])('%s is refused with the message of the rule', async (typed) => {
    await host.goTo('B4');
    await host.type(typed);
    await host.page.getByText(MESSAGE).waitFor({ timeout: 20_000 });
    await host.page.getByRole('button', { name: '确定' }).click();
    await host.page.keyboard.press('Escape');
    expect(await host.value('B4')).toBe('');
    expect(await host.value('C4')).toBe('');
  });

  test('an entry that is deleted is blank again', async () => {
    await host.goTo('B5');
    await host.type('2');
    expect(await host.value('C5')).toBe(4);
    await host.goTo('B5');
    await host.page.keyboard.press('Delete');
    await host.page.waitForTimeout(200);
    expect([await host.value('B5'), await host.value('C5')]).toEqual(['', '']);
  });

  test('the prompt of a cell is told when it is selected', async () => {
    await host.goTo('A9');
    await host.goTo('B9');
    expect(await host.page.locator('#beside-cell').textContent()).toBe('查实数：查实几项填几项');
  });

  const away = async (): Promise<void> => {
    await host.page.keyboard.press('Escape');
    await host.page.waitForTimeout(100);
  };

  test('a locked cell takes neither typing nor Delete nor a paste', async () => {
    await host.goTo('A3');
    await host.page.keyboard.type('改');
    await host.page.keyboard.press('Enter');
    await away();
    expect(await host.value('A3')).toBe('第3条');
    await host.goTo('C2');
    await host.page.keyboard.press('Delete');
    await away();
    expect(await host.formula('C2')).toContain('KH.DEDUCT');
    await host.goTo('B2');
    await host.page.keyboard.press('Control+C');
    await host.goTo('A4');
    await host.page.keyboard.press('Control+V');
    await host.page.waitForTimeout(500);
    await away();
    expect(await host.value('A4')).toBe('第4条');
  });

  test('after a click into the formula bar over a locked cell, the cell that is clicked next takes what is typed', async () => {
    const { page } = host;
    await host.goTo('A3');
    await page.locator('[data-u-comp="formula-bar"] canvas').first().click();
    await page.waitForTimeout(300);
    const grid = await page.locator(GRID).boundingBox();
    if (!grid) throw new Error('no grid');
    // B8 of a sheet whose rows and columns are as wide as they come
    await page.mouse.click(grid.x + 46 + 88 * 1.5, grid.y + 20 + 24 * 7.5);
    await page.waitForTimeout(300);
    await page.keyboard.type('5');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(1_000);
    expect([await host.value('B8'), await host.value('C8')]).toEqual([5, 10]);
  });

  test('a typed entry gives one event, with what was there before; a refused one gives none; a calculated cell gives none', async () => {
    await host.script(async () => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      await Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(async ({ address, details }) => void heard.push(`${address} ${String(details?.valueBefore)}→${String(details?.valueAfter)}`));
        context.workbook.worksheets.onSelectionChanged.add(async ({ address }) => void heard.push(`选 ${address}`));
        await context.sync();
      });
    });
    const heard = () => host.script(async () => (window as unknown as { heard: string[] }).heard.splice(0));
    await host.goTo('B7');
    expect(await heard()).toEqual(['选 B7']);
    await host.type('4');
    await host.page.waitForTimeout(300);
    expect((await heard()).sort()).toEqual(['B7 →4', '选 B8']);
    await host.type('半');
    await host.page.getByText(MESSAGE).waitFor({ timeout: 20_000 });
    await host.page.getByRole('button', { name: '确定' }).click();
    await host.page.keyboard.press('Escape');
    await host.page.waitForTimeout(500);
    expect((await heard()).filter((line) => !line.startsWith('选'))).toEqual([]);
  });
});

test('the page asks for nothing but its own files, and complains of nothing', async () => {
  const host = await openHost();
  try {
    const origin = new URL(host.page.url()).origin;
    expect(host.requests.filter((address) => !address.startsWith(origin) && !/^(data|blob):/.test(address))).toEqual([]);
    expect(host.complaints).toEqual([]);
  } finally {
    await host.close();
  }
});
