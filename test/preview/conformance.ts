/// <reference types="office-js" />

/**
 * What Excel does, as small scripts that use nothing but Office.js. They run on the workbook in memory, on the grid in Chromium,
 * and can be pasted into Excel itself. Each starts on a new, empty sheet that is active.
 */
export interface Case {
  readonly name: string;
  readonly act: () => Promise<unknown>;
  readonly expected: unknown;
}

export const cases: readonly Case[] = [
  {
    name: 'a property that was not loaded cannot be read',
    act: () => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      await context.sync();
      try {
        return sheet.name;
      } catch (error) {
        const { code, name, message } = error as OfficeExtension.Error;
        return { code, name, message: message.slice(0, 41), right: error instanceof OfficeExtension.Error && error instanceof Error };
      }
    }),
    expected: { code: 'PropertyNotLoaded', name: 'RichApi.Error', message: "The property 'name' is not available. Bef", right: true },
  },
  {
    name: 'what was set can be read before it is loaded',
    act: () => Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      range.values = [[5]];
      return range.values;
    }),
    expected: [[5]],
  },
  {
    name: 'a result is there only after sync',
    act: () => Excel.run(async (context) => {
      const count = context.workbook.worksheets.getCount();
      let early = '';
      try {
        early = String(count.value);
      } catch (error) {
        early = (error as OfficeExtension.Error).code;
      }
      await context.sync();
      return [early, count.value > 0];
    }),
    expected: ['ValueNotLoaded', true],
  },
  {
    name: 'a sheet that is missing: ItemNotFound, or a null object that says so after sync',
    act: () => Excel.run(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject('没有这张表');
      none.load('name');
      await context.sync();
      context.workbook.worksheets.getItem('没有这张表');
      const { code, message, debugInfo } = await context.sync().then(() => undefined, (error: unknown) => error as OfficeExtension.Error) as OfficeExtension.Error;
      return [none.isNullObject, code, message, debugInfo.errorLocation];
    }),
    expected: [true, 'ItemNotFound', "The requested resource doesn't exist.", 'WorksheetCollection.getItem'],
  },
  {
    name: 'values of another size than the range are refused',
    act: () => Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:A2').values = [[1]];
      return context.sync().then(() => 'done', (error: unknown) => [(error as OfficeExtension.Error).code, (error as OfficeExtension.Error).debugInfo.errorLocation]);
    }),
    expected: ['InvalidArgument', 'Range.values'],
  },
  {
    name: 'what is no address is refused',
    act: () => Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('1A!!');
      return context.sync().then(() => 'done', (error: unknown) => (error as OfficeExtension.Error).code);
    }),
    expected: 'InvalidArgument',
  },
  {
    name: 'a batch stops at the first refusal; what came before stays done, what comes after is dropped',
    act: () => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [['before']];
      sheet.getRange('A2:A3').values = [['wrong size']];
      sheet.getRange('A4').values = [['after']];
      const code = await context.sync().then(() => 'done', (error: unknown) => (error as OfficeExtension.Error).code);
      const range = sheet.getRange('A1:A4').load('values');
      await context.sync();
      return [code, range.values];
    }),
    expected: ['InvalidArgument', [['before'], [''], [''], ['']]],
  },
  {
    name: 'texts are read as if typed, unless the cell is a text cell or the text has an apostrophe',
    act: () => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('B1:B2').numberFormat = [['@'], ['@']];
      sheet.getRange('A1:B5').values = [['1.10', '1.10'], ['8.2.1', '5'], ["'1.10", ''], ['(3)', 'TRUE'], ['50%', '/']];
      const range = sheet.getRange('A1:B5').load('values,valueTypes');
      await context.sync();
      return [range.values, range.valueTypes];
    }),
    expected: [
      [[1.1, '1.10'], ['8.2.1', '5'], ['1.10', ''], [-3, true], [0.5, '/']],
      [['Double', 'String'], ['String', 'String'], ['String', 'Empty'], ['Double', 'Boolean'], ['Double', 'String']],
    ],
  },
  {
    name: 'null leaves a cell as it is, an empty text empties it',
    act: () => Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:C1');
      range.values = [[1, 2, 3]];
      range.values = [[null, '', 9]];
      range.load('values');
      await context.sync();
      return range.values;
    }),
    expected: [[1, '', 9]],
  },
  {
    name: 'a formula that cannot be read is refused',
    act: () => Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').formulas = [['=SUM(1,2']];
      return context.sync().then(() => 'done', (error: unknown) => (error as OfficeExtension.Error).code);
    }),
    expected: 'InvalidArgument',
  },
  {
    name: 'addresses, positions and neighbours of a range',
    act: () => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.name = '甲 单位';
      const range = sheet.getRangeByIndexes(1, 2, 3, 2).load('address,rowIndex,columnIndex,rowCount,columnCount,cellCount');
      const others = [range.getCell(1, 1), range.getOffsetRange(1, -1), range.getResizedRange(1, 0), range.getEntireRow(), range.getEntireColumn(), range.getLastCell()];
      others.forEach((other) => other.load('address'));
      const shared = range.getIntersectionOrNullObject('D3:F9').load('address');
      const nothing = range.getIntersectionOrNullObject('H1');
      await context.sync();
      const position = [range.address, range.rowIndex, range.columnIndex, range.rowCount, range.columnCount, range.cellCount];
      return [position, others.map(({ address }) => address.split('!')[1]), shared.address, nothing.isNullObject];
    }),
    expected: [
      ["'甲 单位'!C2:D4", 1, 2, 3, 2, 6],
      ['D3', 'B3:C5', 'C2:D5', '2:4', 'C:D', 'D4'],
      "'甲 单位'!D3:D4",
      true,
    ],
  },
  {
    name: 'a merge keeps its first cell only; its hidden cells take nothing',
    act: () => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('A1:B2');
      range.values = [[1, 2], [3, 4]];
      range.merge();
      sheet.getRange('B2').values = [[9]];
      range.load('values');
      await context.sync();
      const merged = range.values;
      range.unmerge();
      sheet.getRange('B2').values = [[9]];
      range.load('values');
      await context.sync();
      return [merged, range.values];
    }),
    expected: [[[1, ''], ['', '']], [[1, ''], ['', 9]]],
  },
  {
    name: 'looks are read back; cells that differ give null',
    act: () => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('A1:B2');
      range.set({ format: { wrapText: true, horizontalAlignment: 'Center', indentLevel: 0, font: { bold: true, size: 9, color: 'red' }, fill: { color: '#e6eff9' } } });
      range.numberFormat = [['0.0', '0.0'], ['0.0', '0.0']];
      sheet.getRange('A1').format.font.bold = false;
      range.format.columnWidth = 60;
      range.format.rowHeight = 30;
      range.load('numberFormat');
      range.format.load('wrapText,horizontalAlignment,columnWidth,rowHeight,font/bold,font/size,font/color,fill/color');
      const plain = sheet.getRange('D9').format.load('fill/color,font/bold');
      await context.sync();
      const { format } = range;
      return [
        format.wrapText, format.horizontalAlignment, format.columnWidth, format.rowHeight, format.font.bold, format.font.size, format.font.color,
        format.fill.color, range.numberFormat, plain.fill.color, plain.font.bold,
      ];
    }),
    expected: [true, 'Center', 60, 30, null, 9, '#FF0000', '#E6EFF9', [['0.0', '0.0'], ['0.0', '0.0']], '#FFFFFF', false],
  },
  {
    name: 'lines are shared between neighbours',
    act: () => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const inner = sheet.getRange('A1:B2').format.borders.getItem('InsideHorizontal');
      inner.style = 'Continuous';
      inner.color = '#808080';
      const below = sheet.getRange('B2').format.borders.getItem('EdgeTop').load('style,color,weight');
      const outer = sheet.getRange('A1').format.borders.getItem('EdgeTop').load('style');
      await context.sync();
      const seen = [below.style, below.color, below.weight, outer.style];
      sheet.getRange('B2').format.borders.getItem('EdgeTop').style = 'None';
      const above = sheet.getRange('B1').format.borders.getItem('EdgeBottom').load('style');
      await context.sync();
      return [...seen, above.style];
    }),
    expected: ['Continuous', '#808080', 'Thin', 'None', 'None'],
  },
  {
    name: 'a protected sheet refuses what is locked and takes what is not',
    act: () => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('B2:B4').format.protection.locked = false;
      sheet.protection.protect({ allowFormatColumns: true });
      sheet.protection.load('protected');
      await context.sync();
      const attempt = async (act: () => void): Promise<string> => {
        act();
        return context.sync().then(() => 'done', (error: unknown) => (error as OfficeExtension.Error).code);
      };
      const seen = [
        sheet.protection.protected,
        await attempt(() => { sheet.getRange('B2').values = [[3]]; }),
        await attempt(() => { sheet.getRange('A2').values = [[3]]; }),
        await attempt(() => { sheet.getRange('A2:B2').values = [[null, 3]]; }),
        await attempt(() => { sheet.getRange('B2').format.font.bold = true; }),
        await attempt(() => { sheet.getRange('B2').format.columnWidth = 50; }),
        await attempt(() => { sheet.getRange('B2').clear('Contents'); }),
        await attempt(() => { sheet.getRange('A2').clear(); }),
        await attempt(() => { sheet.protection.protect(); }),
        await attempt(() => { sheet.protection.unprotect(); }),
        await attempt(() => { sheet.getRange('A2').values = [[3]]; }),
      ];
      return seen;
    }),
    expected: [true, 'done', 'AccessDenied', 'AccessDenied', 'AccessDenied', 'done', 'done', 'AccessDenied', 'AccessDenied', 'done', 'done'],
  },
  {
    name: 'locked is null for a range of which only some cells are locked',
    act: () => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:A2').format.protection.locked = false;
      const [free, mixed, locked] = ['A1:A2', 'A1:A3', 'B1'].map((address) => sheet.getRange(address).format.protection.load('locked'));
      await context.sync();
      return [free?.locked, mixed?.locked, locked?.locked];
    }),
    expected: [false, null, true],
  },
  {
    name: 'names: of the workbook and of the sheet, by range and by formula; they follow a sheet that is renamed',
    act: () => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.name = '旧名';
      sheet.names.add('登记列', sheet.getRange('B2:B4'));
      sheet.names.add('标记', '="清廉机关"');
      sheet.name = '新名';
      const names = sheet.names.load('items/name,items/formula,items/type,items/value');
      const found = sheet.names.getItem('登记列').getRange().load('address');
      const none = sheet.names.getItemOrNullObject('别的');
      const byName = sheet.getRange('登记列').load('address');
      await context.sync();
      sheet.names.add('A1', sheet.getRange('A1'));
      const bad = await context.sync().then(() => 'done', (error: unknown) => (error as OfficeExtension.Error).code);
      sheet.names.add('登记列', sheet.getRange('A1'));
      const twice = await context.sync().then(() => 'done', (error: unknown) => (error as OfficeExtension.Error).code);
      return [names.items.map(({ name, formula, type, value }) => [name, formula as string, type, value as string]), found.address, byName.address, none.isNullObject, bad, twice];
    }),
    expected: [
      [['登记列', '=新名!$B$2:$B$4', 'Range', '新名!$B$2:$B$4'], ['标记', '="清廉机关"', 'String', '清廉机关']],
      '新名!B2:B4', '新名!B2:B4', true, 'InvalidArgument', 'ItemAlreadyExists',
    ],
  },
  {
    name: 'sheet names: at most 31 characters, no forbidden ones, none twice',
    act: () => Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const attempt = async (name: string): Promise<string> => {
        const added = worksheets.add(name);
        const outcome = await context.sync().then(() => 'done', (error: unknown) => (error as OfficeExtension.Error).code);
        if (outcome === 'done') {
          added.delete();
          await context.sync();
        }
        return outcome;
      };
      worksheets.getActiveWorksheet().name = 'Abc';
      return [await attempt('市'.repeat(31)), await attempt('市'.repeat(32)), await attempt('甲/乙'), await attempt('ABC')];
    }),
    expected: ['done', 'InvalidArgument', 'InvalidArgument', 'ItemAlreadyExists'],
  },
  {
    name: 'a new sheet goes to the end and does not come to the front',
    act: () => Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const active = worksheets.getActiveWorksheet().load('id');
      const added = worksheets.add('末表').load('id,position,visibility');
      const count = worksheets.getCount();
      const still = worksheets.getActiveWorksheet().load('id');
      worksheets.load('items/name');
      await context.sync();
      const seen = [still.id === active.id, added.position === count.value - 1, added.visibility, worksheets.items.at(-1)?.name];
      added.position = 0;
      worksheets.load('items/name');
      await context.sync();
      const first = worksheets.items[0]?.name;
      added.delete();
      const gone = worksheets.getItemOrNullObject('末表');
      await context.sync();
      return [...seen, first, gone.isNullObject];
    }),
    expected: [true, true, 'Visible', '末表', '末表', true],
  },
  {
    name: 'page setup is kept as it was written',
    act: () => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const page = sheet.pageLayout;
      page.orientation = 'Landscape';
      page.paperSize = 'A4';
      page.zoom = { scale: 80 };
      page.setPrintMargins('Centimeters', { top: 2.54 });
      page.headersFooters.defaultForAllPages.centerFooter = '第&P页 共&N页';
      page.setPrintArea('A1:N117');
      page.setPrintTitleRows('$1:$3');
      sheet.horizontalPageBreaks.add('A20');
      sheet.horizontalPageBreaks.add('A10');
      page.load('orientation,paperSize,zoom,topMargin');
      page.headersFooters.defaultForAllPages.load('centerFooter');
      const breaks = sheet.horizontalPageBreaks.getCount();
      await context.sync();
      return [page.orientation, page.paperSize, page.zoom.scale, Math.round(page.topMargin), page.headersFooters.defaultForAllPages.centerFooter, breaks.value];
    }),
    expected: ['Landscape', 'A4', 80, 72, '第&P页 共&N页', 2],
  },
  {
    name: 'validation is read back; messages longer than Excel takes are refused',
    act: () => Excel.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange('F4:F9');
      dataValidation.rule = { custom: { formula: '=OR(F4="/",F4>=0)' } };
      dataValidation.errorAlert = { title: '查实数', message: '请填 0、正整数或“/”。', style: 'Stop', showAlert: true };
      dataValidation.load('type,rule,errorAlert');
      await context.sync();
      const seen = [dataValidation.type, dataValidation.rule.custom?.formula, dataValidation.errorAlert.message];
      dataValidation.prompt = { title: '查'.repeat(33), message: '', showPrompt: true };
      const code = await context.sync().then(() => 'done', (error: unknown) => (error as OfficeExtension.Error).code);
      dataValidation.clear();
      dataValidation.load('type');
      await context.sync();
      return [...seen, code, dataValidation.type];
    }),
    expected: ['Custom', '=OR(F4="/",F4>=0)', '请填 0、正整数或“/”。', 'InvalidArgument', 'None'],
  },
  {
    name: 'the used range is the cells that hold something',
    act: () => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const none = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      sheet.getRange('C3').values = [[1]];
      sheet.getRange('E7').formulas = [['=1+1']];
      const used = sheet.getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      return [none.isNullObject, used.address.split('!')[1]];
    }),
    expected: [true, 'C3:E7'],
  },
  {
    name: 'one event for a change, one for a selection, none after remove()',
    act: () => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const heard: string[] = [];
      const pause = () => new Promise((resolve) => setTimeout(resolve, 300));
      const onChanged = sheet.onChanged.add(async ({ address, changeType, details }) => void heard.push(`${changeType} ${address} ${String(details?.valueAfter)}`));
      const onSelected = context.workbook.worksheets.onSelectionChanged.add(async ({ address }) => void heard.push(`selected ${address}`));
      await context.sync();
      sheet.getRange('B2').values = [[7]];
      sheet.getRange('C3:D4').select();
      await context.sync();
      await pause();
      onChanged.remove();
      onSelected.remove();
      await context.sync();
      sheet.getRange('B2').values = [[8]];
      await context.sync();
      await pause();
      return heard.sort();
    }),
    expected: ['RangeEdited B2 7', 'selected C3:D4'],
  },
  {
    name: 'a member that the stand-in does not have is refused by name',
    act: () => Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      try {
        return range.hyperlink;
      } catch (error) {
        return String(error).slice(0, 36);
      }
    }),
    expected: 'NotInStandIn: Range.hyperlink is not',
  },
  {
    name: 'load of a member that Excel does not have is refused',
    act: () => Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('valeus');
      return context.sync().then(() => 'done', (error: unknown) => (error as OfficeExtension.Error).code);
    }),
    expected: 'InvalidArgument',
  },
  {
    name: 'requirement sets: no more than is declared',
    act: async () => [
      Office.context.requirements.isSetSupported('ExcelApi', '1.9'),
      Office.context.requirements.isSetSupported('ExcelApi', '1.20'),
      Office.context.requirements.isSetSupported('SharedRuntime', '1.1'),
      Office.context.requirements.isSetSupported('WordApi', '1.1'),
      (await Office.onReady()).host === Office.HostType.Excel,
    ],
    expected: [true, false, true, false, true],
  },
  {
    name: 'settings are kept',
    act: async () => {
      const { settings } = Office.context.document;
      settings.set('口径', { cap: 'item' });
      const status = await new Promise((resolve) => settings.saveAsync(({ status: outcome }) => resolve(outcome)));
      const kept: unknown = settings.get('口径');
      settings.remove('口径');
      return [status, kept, settings.get('口径') as unknown];
    },
    expected: ['succeeded', { cap: 'item' }, null],
  },
];
