import { hasClauses, readGridSheet, readSheet, sheetKindOf, type IntakeRole, type SheetRead } from '../../intake/index';
import { simplifiedText } from '../../scheme/simplify';
import { readTables, type FileTable } from '../../xlsx';
import { BadInput } from '../badInput';
import { decodeText } from '../entries/decode';

export interface OpenOptions {
  /** Which sheet of a workbook; undefined where nobody said. */
  readonly wanted: string | undefined;
  readonly simplified: boolean;
  readonly roles: Readonly<Record<number, IntakeRole>>;
}

/** An office's own 细则 out of a file: a workbook by its cells, anything else by its text. Throws BadInput. */
export async function openSheet(bytes: Uint8Array, file: string, { wanted, simplified, roles }: OpenOptions): Promise<SheetRead> {
  const script = (words: string): string => (simplified ? simplifiedText(words) : words);
  if (/\.(?:xls|xlsx|xlsm|et)$/iu.test(file)) {
    const { rows, merges } = (await tableOf(bytes, file, wanted)).grid;
    return readGridSheet({ rows: rows.map((row) => row.map(script)), merges }, { roles });
  }
  if (wanted !== undefined) throw new BadInput([`${file} 不是工作簿，没有“${wanted}”表。请去掉 --sheet。`]);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) throw new BadInput([`${file} 是 Word 文档，不能直接引入。请在 Word 里另存为“网页”（.html），再引入另存的文件。`]);
  return readSheet(script(decodeText(bytes, file)), sheetKindOf(file), { roles });
}

/** The sheet that was asked for; else the only one that says anything about points, or the only one. */
async function tableOf(bytes: Uint8Array, file: string, wanted: string | undefined): Promise<FileTable> {
  const read = await readTables(bytes, file);
  if (!read.ok) throw new BadInput([read.sentence]);
  const { tables } = read;
  const named = (some: readonly FileTable[]): string => some.map(({ sheet }) => `“${sheet}”`).join('、');
  if (wanted !== undefined) {
    const found = tables.find(({ sheet }) => sheet === wanted);
    if (found === undefined) throw new BadInput([`${file} 里没有“${wanted}”表，有 ${named(tables)}。请改 --sheet。`]);
    return found;
  }
  const likely = tables.length === 1 ? tables : tables.filter(({ grid }) => hasClauses(grid));
  if (likely.length > 1) throw new BadInput([`${file} 有 ${likely.length} 张表写着扣分或加分的规定：${named(likely)}。请用 --sheet 说明引入哪一张。`]);
  return likely[0] ?? tables[0];
}
