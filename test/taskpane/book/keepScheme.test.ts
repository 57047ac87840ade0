/** An office's own scheme in the workbook: kept, found again, mended where somebody changed it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createMemoryHost, faults, type MemoryHost, type MemorySheet } from '../../../preview/memory';
import { asOwn, type OwnScheme } from '../../../src/scheme/ownScheme';
import { keepScheme } from '../../../src/taskpane/book/keepScheme';
import { readKeptSchemes } from '../../../src/taskpane/book/readKeptSchemes';
import { findUnitSheets } from '../../../src/taskpane/book/findUnitSheets';
import { openOwn } from '../../../src/taskpane/state/openOwn';

const read = (id: string, file: string): string => readFileSync(join(__dirname, '../../../templates', id, file), 'utf8');
const texts = (id: string): OwnScheme => asOwn({ yaml: read(id, 'scheme.yaml'), sourceText: read(id, 'source.txt') });
const wenzhou = texts('wenzhou-dangjian');
const huairou = texts('huairou-zerenzhi');

let host: MemoryHost;
let uninstall: () => void;
beforeEach(() => {
  host = createMemoryHost();
  uninstall = host.install();
});
afterEach(() => uninstall());

const keep = (own: OwnScheme): Promise<void> => host.Excel.run((context) => keepScheme(context, own));
const kept = async (): Promise<readonly OwnScheme[]> => (await host.Excel.run(readKeptSchemes)).schemes;
const sheet = (): MemorySheet => host.book.sheets().find(({ name }) => name === 'KH_方案') as MemorySheet;

test('a workbook without own schemes says so in one sync and gets no sheet', async () => {
  expect(await kept()).toEqual([]);
  expect(host.book.sheets().map(({ name }) => name)).not.toContain('KH_方案');
});

test('what was kept is found again, letter by letter, on a sheet that nobody sees and that is none of the score sheets', async () => {
  await keep(wenzhou);
  expect(await kept()).toEqual([wenzhou]);
  expect(sheet().visibility).toBe('VeryHidden');
  expect((await host.Excel.run(findUnitSheets)).units).toEqual([]);
  const opening = openOwn((await kept())[0] as OwnScheme);
  expect(opening.ok && opening.opened.scheme).toMatchObject({ id: wenzhou.id, short: '机关党建', total: '100' });
});

test('a second scheme stands below the first; the same one again changes nothing', async () => {
  await keep(wenzhou);
  await keep(huairou);
  const rows = sheet().usedRect()?.rows;
  await keep(wenzhou);
  expect(sheet().usedRect()?.rows).toBe(rows);
  expect(await kept()).toEqual([wenzhou, huairou]);
});

test('one that somebody changed on the sheet is not used; kept again it is whole, and the other stays', async () => {
  await keep(wenzhou);
  await keep(huairou);
  sheet().enter(1, 4, '|id: x');
  expect(await host.Excel.run(readKeptSchemes)).toMatchObject({ schemes: [huairou], broken: [wenzhou.id] });
  await keep(wenzhou);
  const after = await host.Excel.run(readKeptSchemes);
  expect(after.broken).toEqual([]);
  expect(new Set(after.schemes)).toEqual(new Set([huairou, wenzhou]));
});

test('a writing that Excel broke off leaves no half scheme behind: it is not used, and keeping it again makes it whole', async () => {
  const long = asOwn({ yaml: huairou.yaml, sourceText: '甲'.repeat(300_000) });
  host.hooks.beforeSync = (n) => {
    if (n === 3) throw faults.general();
  };
  await expect(keep(long)).rejects.toThrow();
  host.hooks.beforeSync = () => undefined;
  expect(sheet().usedRect()?.rows).toBe(8);
  expect(await kept()).toEqual([]);
  await keep(long);
  expect(await kept()).toEqual([long]);
});
