import type { Book, NameEntry, Sheet } from '../../book/book';
import { fixedAddress, parseAddress, quoteSheet } from '../../book/address';
import { faults } from '../../book/fault';
import type { ClassSpec } from '../core/spec';
import { areaOfFormula, type Area } from './area';

/** A letter or _ first, then letters, digits, _ and dots; nothing that reads as a cell. */
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;

function checkName(book: Book, sheet: Sheet | undefined, name: string): void {
  if (!NAME.test(name) || parseAddress(name) || /^[rc]$/i.test(name)) throw faults.invalidArgument();
  if (entryNamed(book, sheet, name)) throw faults.itemAlreadyExists();
}

const entryNamed = (book: Book, sheet: Sheet | undefined, name: string): NameEntry | undefined =>
  book.names.list(sheet).find((entry) => entry.name.toLowerCase() === name.toLowerCase());

const wrapped = (entry: NameEntry | undefined) => entry && { entry };

function meaningOf(book: Book, reference: Area | string): NameEntry['meaning'] {
  if (typeof reference === 'object') return reference;
  const formula = reference.startsWith('=') ? reference : `=${reference}`;
  return areaOfFormula(book, formula) ?? formula;
}

/** "=汇总!$A$1:$B$2"; "=#REF!" once the sheet is gone. */
function formulaOf(book: Book, { meaning }: NameEntry): string {
  if (typeof meaning === 'string') return meaning;
  return book.sheetById(meaning.sheet.id) ? `=${quoteSheet(meaning.sheet.name)}!${fixedAddress(meaning.rect)}` : '=#REF!';
}

function areaOfName(book: Book, { meaning }: NameEntry): Area | undefined {
  return typeof meaning === 'object' && book.sheetById(meaning.sheet.id) ? meaning : undefined;
}

export const namedItemCollection: ClassSpec<'NamedItemCollection'> = {
  items: { items: 'NamedItem', of: ({ sheet }, { book }) => book.names.list(sheet).map((entry) => ({ entry })) },
  add: {
    finds: 'NamedItem',
    of: ({ sheet }, [name, reference, comment], { book }) => {
      checkName(book, sheet, name);
      const entry: NameEntry = { name, sheet, meaning: meaningOf(book, reference), comment: comment ?? '' };
      book.names.put(entry);
      return { entry };
    },
  },
  getItem: { finds: 'NamedItem', of: ({ sheet }, [name], { book }) => wrapped(entryNamed(book, sheet, name)) },
  getItemOrNullObject: { finds: 'NamedItem', of: ({ sheet }, [name], { book }) => wrapped(entryNamed(book, sheet, name)) },
  getCount: { answer: ({ sheet }, _, { book }) => book.names.list(sheet).length },
};

export const namedItem: ClassSpec<'NamedItem'> = {
  name: { get: ({ entry }) => entry.name },
  comment: { get: ({ entry }) => entry.comment },
  scope: { get: ({ entry }) => (entry.sheet ? 'Worksheet' : 'Workbook') },
  type: { get: ({ entry }, { book }) => (areaOfName(book, entry) ? 'Range' : 'String') },
  formula: {
    get: ({ entry }, { book }) => formulaOf(book, entry),
    set: (target, formula, { book }) => {
      target.entry = { ...target.entry, meaning: meaningOf(book, String(formula)) };
      book.names.put(target.entry);
    },
  },
  value: { get: ({ entry }, { book }) => formulaOf(book, entry).replace(/^=/, '').replace(/^"(.*)"$/, '$1') },
  getRange: { finds: 'Range', of: ({ entry }, _, { book }) => areaOfName(book, entry) },
  getRangeOrNullObject: { finds: 'Range', of: ({ entry }, _, { book }) => areaOfName(book, entry) },
  delete: { act: ({ entry }, _, { book }) => book.names.remove(entry) },
};
