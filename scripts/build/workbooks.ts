import { join } from 'node:path';
import { readTemplate, templateIds } from '../../src/cli/templates';
import { ordersOf } from '../../src/cli/commands/workbook';
import { planBook } from '../../src/workbook/planBook';
import { GUIDE, writeBook } from '../../src/xlsx';

/** A blank workbook of every scheme, in functions that need no add-in: file name → bytes. */
export async function blankWorkbooks(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const books = new Map<string, Uint8Array>();
  for (const id of templateIds(folder)) {
    const { scheme } = readTemplate(join(folder, id, 'scheme.yaml'));
    const plans = planBook(scheme, ordersOf(scheme, ['（名称）']), { year: '    年', decisions: {}, script: 'document', taken: [GUIDE] });
    books.set(`${scheme.short}.xlsx`, await writeBook(scheme, plans, 'native'));
  }
  return books;
}
