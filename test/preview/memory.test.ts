/// <reference types="office-js" />
import { createMemoryHost, faults } from '../../preview/memory';

describe('the workbook in memory for tests', () => {
  test('counts the syncs; Excel.run ends with one', async () => {
    const host = createMemoryHost();
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
      await context.sync();
    });
    expect(host.syncCount).toBe(2);
  });

  test('shows what was written: contents, looks, names, page', async () => {
    const host = createMemoryHost();
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('市民政局');
      sheet.getRange('A1:B1').formulas = [['题目', '=KH.READ(A1)']];
      sheet.getRange('A1:B1').merge();
      sheet.getRange('A1').format.font.bold = true;
      sheet.freezePanes.freezeRows(3);
      sheet.pageLayout.orientation = 'Landscape' as Excel.PageOrientation;
      await context.sync();
    });
    const sheet = host.book.sheetByName('市民政局');
    expect(sheet?.cells.at(0, 0).value).toBe('题目');
    expect(sheet?.formatAt(0, 0).bold).toBe(true);
    expect(sheet?.merges()).toEqual([{ row: 0, column: 0, rows: 1, columns: 2 }]);
    expect(sheet?.frozen).toEqual({ rows: 3, columns: 0 });
    expect(sheet?.page.orientation).toBe('Landscape');
  });

  test('calculates nothing, but takes the result that a test gives a formula', async () => {
    const host = createMemoryHost();
    const values = await host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A2');
      range.formulas = [['=1+1'], [3]];
      await context.sync();
      host.book.activeSheet().cells.setResult(0, 0, 2);
      range.load('values,formulas');
      await context.sync();
      return [range.values, range.formulas];
    });
    expect(values).toEqual([[[2], [3]], [['=1+1'], [3]]]);
    expect(() => host.book.activeSheet().cells.setResult(1, 0, 2)).toThrow('No formula');
  });

  test('fails where a test wants it to: at an action, with what came before done', async () => {
    const host = createMemoryHost();
    host.hooks.beforeAction = (location) => {
      if (location === 'Worksheet.delete') throw faults.accessDenied();
    };
    const outcome = host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [[1]];
      context.workbook.worksheets.add('二');
      sheet.delete();
      sheet.getRange('A2').values = [[2]];
    });
    await expect(outcome).rejects.toMatchObject({ name: 'RichApi.Error', code: 'AccessDenied', debugInfo: { errorLocation: 'Worksheet.delete' } });
    expect(host.book.sheets().map(({ name }) => name)).toEqual(['Sheet1', '二']);
    expect(host.book.activeSheet().read({ row: 0, column: 0, rows: 2, columns: 1 }).map(([cell]) => cell?.value)).toEqual([1, '']);
  });

  test('fails at the n-th sync, before anything of it is done', async () => {
    const host = createMemoryHost();
    host.hooks.beforeSync = (n) => {
      if (n === 2) throw faults.general();
    };
    const outcome = host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      range.values = [[1]];
      await context.sync();
      range.values = [[2]];
    });
    await expect(outcome).rejects.toMatchObject({ code: 'GeneralException' });
    expect(host.book.activeSheet().cells.at(0, 0).value).toBe(1);
  });

  test('tells the pane of what a person enters', async () => {
    const host = createMemoryHost();
    const heard: string[] = [];
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address }) => void heard.push(address));
      await context.sync();
    });
    host.book.activeSheet().enter(4, 5, 3);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(heard).toEqual(['F5']);
  });

  test('puts the four names of Office.js in place and takes them away again', () => {
    const uninstall = createMemoryHost().install();
    expect(typeof Excel.run).toBe('function');
    uninstall();
    expect('Excel' in globalThis).toBe(false);
  });
});
