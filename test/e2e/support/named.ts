import { type CellValue, type Opened } from './open';

interface Rect { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number }
interface Sheet {
  readonly name: string;
  read(rect: Rect): { readonly value: CellValue }[][];
  write(rect: Rect, contents: readonly (readonly (object | undefined)[])[]): void;
}
interface HostWindow {
  readonly __kaohe: { readonly book: { sheets(): Sheet[]; readonly names: { list(sheet: Sheet): { readonly name: string; readonly meaning: string | { readonly rect: Rect } }[] } } };
}

/** The cells of a sheet by the names the sheet gives them, wherever its plan puts them. */
export interface Named {
  /** Their addresses, row by row. */
  cells(name: string): Promise<readonly string[]>;
  /** "D4:D17" */
  block(name: string): Promise<string>;
  values(name: string): Promise<readonly CellValue[]>;
  /** Of the first cell. */
  value(name: string): Promise<CellValue>;
  text(name: string): Promise<string>;
  /** Types into the cells one after the other; those left over stay as they are. */
  enter(name: string, texts: readonly string[]): Promise<void>;
  /** Writes into the cells from the first one down, as a paste does: null empties a cell, undefined leaves it as it is. */
  put(name: string, contents: readonly (CellValue | null | undefined)[]): Promise<void>;
  /** Selects all the cells and fills them with one entry, as Ctrl+Enter does in Excel. */
  fill(name: string, text: string): Promise<void>;
  /** What stands in a named column's rows, in the column with this heading. */
  under(heading: string, name: string): Promise<readonly CellValue[]>;
}

export function named(book: Opened, sheet: string): Named {
  const rectOf = async (name: string): Promise<Rect> => {
    const rect = await book.page.evaluate(([of, wanted]) => {
      const { book: host } = (window as unknown as HostWindow).__kaohe;
      const found = host.sheets().find((one) => one.name === of);
      const meaning = found && host.names.list(found).find((one) => one.name === wanted)?.meaning;
      return typeof meaning === 'object' ? meaning.rect : undefined;
    }, [sheet, name] as const);
    if (!rect) throw new Error(`no ${name} on ${sheet}`);
    return rect;
  };
  const cells = async (name: string) => {
    const rect = await rectOf(name);
    return Array.from({ length: rect.rows * rect.columns }, (_, index) => a1(rect.row + Math.floor(index / rect.columns), rect.column + (index % rect.columns)));
  };
  const first = async (name: string) => (await cells(name))[0] ?? '';
  const block = async (name: string) => {
    const all = await cells(name);
    return `${all[0]}:${all.at(-1)}`;
  };
  const read = (addresses: readonly string[]) => Promise.all(addresses.map((address) => book.value(address, sheet)));
  const inBook = async <T>(rect: Rect, act: 'read' | 'write', contents: readonly (readonly (object | undefined)[])[] = []): Promise<T> => {
    await book.calculated();
    return book.page.evaluate(([of, at, doing, given]) => {
      const found = (window as unknown as HostWindow).__kaohe.book.sheets().find((one) => one.name === of);
      if (!found) throw new Error(`no sheet ${of}`);
      return (doing === 'read' ? found.read(at).flat().map(({ value }) => value) : found.write(at, given)) as T;
    }, [sheet, rect, act, contents] as const);
  };
  return {
    cells,
    block,
    values: async (name) => inBook(await rectOf(name), 'read'),
    value: async (name) => book.value(await first(name), sheet),
    text: async (name) => book.text(await first(name), sheet),
    enter: async (name, texts) => {
      const addresses = await cells(name);
      for (const [index, text] of texts.entries()) {
        await book.goTo(addresses[index] ?? '', sheet);
        await book.type(text);
      }
    },
    put: async (name, contents) => {
      const rect = await rectOf(name);
      await inBook({ ...rect, rows: contents.length, columns: 1 }, 'write', contents.map((value) => [value === undefined ? undefined : value === null ? { empty: true } : { value }]));
      await book.calculated();
    },
    fill: async (name, text) => {
      await book.goTo(await block(name), sheet);
      await book.page.keyboard.type(text);
      await book.page.keyboard.press('Control+Enter');
      await book.page.waitForTimeout(300);
      await book.calculated();
    },
    under: async (heading, name) => {
      const { row, rows } = await rectOf(name);
      for (let column = 0; column < 40; column += 1) {
        if ((await book.value(a1(row - 1, column), sheet)) !== heading) continue;
        return read(Array.from({ length: rows }, (_, down) => a1(row + down, column)));
      }
      throw new Error(`no column ${heading} on ${sheet}`);
    },
  };
}

function a1(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}
