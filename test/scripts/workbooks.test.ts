import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openTemplate, templateIds } from '../../src/cli/templates';
import { readBook } from '../../src/xlsx';

test('the build has a blank workbook of every scheme, which reads as one of ours with nothing entered', async () => {
  for (const id of templateIds()) {
    const { scheme } = openTemplate(id);
    const file = `${scheme.short}.xlsx`;
    const read = await readBook(new Uint8Array(readFileSync(join('dist/templates', file))), file);
    expect(read).toMatchObject({ ok: true });
    const schemes = read.ok ? read.sheets.map((sheet) => sheet.scheme) : [];
    expect(new Set(schemes.filter((found) => found !== null))).toEqual(new Set([id]));
  }
}, 30_000);
