import type { FWorkbook } from '@univerjs/sheets/facade';
import { fixedAddress, parseAddress, quoteSheet } from '../book/address';
import type { NameEntry, Names, Sheet } from '../book/book';

/**
 * Names of the workbook are Univer's own and work in formulas. Univer looks names up without regard to their sheet,
 * so the names of a sheet are kept here: Office.js finds them, a formula that used one would show #NAME?.
 */
export class UniverNames implements Names {
  private readonly ofSheets = new Map<Sheet, readonly NameEntry[]>();

  constructor(
    private readonly facade: FWorkbook,
    private readonly sheetNamed: (name: string) => Sheet | undefined,
  ) {}

  list(sheet: Sheet | undefined): readonly NameEntry[] {
    if (sheet) return this.ofSheets.get(sheet) ?? [];
    return this.facade.getDefinedNames().map((name) => ({
      name: name.getName(),
      sheet: undefined,
      meaning: this.meaning(name.getFormulaOrRefString()),
      comment: name.getComment() ?? '',
    }));
  }

  private meaning(text: string): NameEntry['meaning'] {
    const parsed = text.startsWith('=') ? undefined : parseAddress(text);
    const sheet = parsed?.sheet === undefined ? undefined : this.sheetNamed(parsed.sheet);
    if (parsed && sheet) return { sheet, rect: parsed.rect };
    return text.startsWith('=') ? text : `=${text}`;
  }

  put(entry: NameEntry): void {
    this.remove(entry);
    const { name, sheet, meaning } = entry;
    if (sheet) this.ofSheets.set(sheet, [...this.list(sheet), entry]);
    else this.facade.insertDefinedName(name, typeof meaning === 'string' ? meaning : `${quoteSheet(meaning.sheet.name)}!${fixedAddress(meaning.rect)}`);
  }

  remove(entry: NameEntry): void {
    if (entry.sheet) this.ofSheets.set(entry.sheet, this.list(entry.sheet).filter(({ name }) => name !== entry.name));
    else if (this.facade.getDefinedName(entry.name)) this.facade.deleteDefinedName(entry.name);
  }

  forgetSheet(sheet: Sheet): void {
    this.ofSheets.delete(sheet);
  }
}
