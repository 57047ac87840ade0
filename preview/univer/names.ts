import type { FWorkbook } from '@univerjs/sheets/facade';
import type { NameEntry, Names, Sheet } from '../book/book';

/**
 * Names of the workbook are Univer's own and work in formulas. Univer looks names up without regard to their sheet,
 * so the names of a sheet are kept here: Office.js finds them, a formula that used one would show #NAME?.
 */
export class UniverNames implements Names {
  private ofSheets: NameEntry[] = [];

  constructor(private readonly facade: FWorkbook) {}

  list(sheet: Sheet | undefined): readonly NameEntry[] {
    if (sheet) return this.ofSheets.filter((entry) => entry.sheet === sheet);
    return this.facade.getDefinedNames().map((name) => ({
      name: name.getName(),
      sheet: undefined,
      formula: `=${name.getFormulaOrRefString().replace(/^=/, '')}`,
      comment: name.getComment() ?? '',
    }));
  }

  put(entry: NameEntry): void {
    this.remove(entry);
    if (entry.sheet) this.ofSheets.push(entry);
    else this.facade.insertDefinedName(entry.name, isReference(entry.formula) ? entry.formula.slice(1) : entry.formula);
  }

  remove(entry: NameEntry): void {
    this.ofSheets = this.ofSheets.filter((other) => other.sheet !== entry.sheet || other.name !== entry.name);
    if (!entry.sheet && this.facade.getDefinedName(entry.name)) this.facade.deleteDefinedName(entry.name);
  }

  forgetSheet(sheet: Sheet): void {
    this.ofSheets = this.ofSheets.filter((entry) => entry.sheet !== sheet);
  }
}

const isReference = (formula: string): boolean => /^=(?:'(?:[^']|'')+'|[^'!()"+\-*/&]+)![$A-Z0-9:]+$/i.test(formula);
