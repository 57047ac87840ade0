import { hasClauses } from '../../intake/index';
import { readTables, type FileTable } from '../../xlsx/readTables';
import type { Message } from './message';

/** A workbook taken apart: its sheets, and the one that looks like the 细则 among them. */
export type TakenBook = { readonly ok: true; readonly tables: readonly FileTable[]; readonly likely: FileTable } | { readonly ok: false; readonly message: Message };

export async function takeBook(name: string, bytes: Uint8Array): Promise<TakenBook> {
  const read = await readTables(bytes, name);
  if (!read.ok) {
    const end = read.sentence.indexOf('。') + 1;
    return { ok: false, message: { tone: 'stop', fact: read.sentence.slice(0, end), next: read.sentence.slice(end) } };
  }
  const [first] = read.tables;
  return { ok: true, tables: read.tables, likely: read.tables.find(({ grid }) => hasClauses(grid)) ?? first };
}
