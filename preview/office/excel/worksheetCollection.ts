import type { Book } from '../../book/book';
import { faults } from '../../book/fault';
import type { ClassSpec } from '../core/spec';
import { sheetNamed } from './area';
import { activatedArgs, changedArgs, selectedArgs } from './eventArgs';

const FORBIDDEN_IN_NAME = /[:\\/?*[\]]|^'|'$/;

/** As the tab takes them: 1–31 characters, none of : \ / ? * [ ], not twice the same. */
export function checkSheetName(book: Book, name: string): void {
  if (name.length === 0 || name.length > 31 || FORBIDDEN_IN_NAME.test(name)) throw faults.invalidArgument();
  if (sheetNamed(book, name)) throw faults.itemAlreadyExists();
}

function freshName(book: Book): string {
  let n = book.sheets().length;
  do n += 1; while (sheetNamed(book, `Sheet${n}`));
  return `Sheet${n}`;
}

const byKey = (book: Book, key: string) => sheetNamed(book, key) ?? book.sheetById(key);

const visible = (book: Book, visibleOnly: boolean | undefined) => book.sheets().filter((sheet) => !visibleOnly || sheet.visibility === 'Visible');

export const worksheetCollection: ClassSpec<'WorksheetCollection'> = {
  items: { items: 'Worksheet', of: (book) => book.sheets() },
  add: {
    finds: 'Worksheet',
    of: (book, [name]) => {
      if (name !== undefined) checkSheetName(book, name);
      return book.addSheet(name ?? freshName(book));
    },
  },
  getItem: { finds: 'Worksheet', of: (book, [key]) => byKey(book, key) },
  getItemOrNullObject: { finds: 'Worksheet', of: (book, [key]) => byKey(book, key) },
  getActiveWorksheet: { finds: 'Worksheet', of: (book) => book.activeSheet() },
  getFirst: { finds: 'Worksheet', of: (book, [visibleOnly]) => visible(book, visibleOnly)[0] },
  getLast: { finds: 'Worksheet', of: (book, [visibleOnly]) => visible(book, visibleOnly).at(-1) },
  getCount: { answer: (book, [visibleOnly]) => visible(book, visibleOnly).length },
  onActivated: { listen: (book, handler) => book.on('activated', ({ sheet }) => handler(activatedArgs(sheet))) },
  onChanged: { listen: (book, handler) => book.on('changed', (change) => handler(changedArgs(change))) },
  onSelectionChanged: { listen: (book, handler) => book.on('selected', (selection) => handler(selectedArgs(selection))) },
  onAdded: { listen: (book, handler) => book.on('added', ({ sheet }) => handler({ source: 'Local', type: 'WorksheetAdded', worksheetId: sheet.id })) },
  onDeleted: { listen: (book, handler) => book.on('deleted', ({ sheetId }) => handler({ source: 'Local', type: 'WorksheetDeleted', worksheetId: sheetId })) },
};
