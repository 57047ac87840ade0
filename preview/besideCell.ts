import type { Book } from './book/book';
import type { ErrorMessages } from './functions/errorMessages';

/**
 * What Excel shows in a bubble beside the selected cell: the message of a function's error, else the prompt of the cell's
 * validation. Here it stands in the strip on top.
 */
export function showBesideCell(book: Book, messages: ErrorMessages): void {
  const place = document.getElementById('beside-cell');
  book.on('selected', ({ sheet, rect }) => {
    const { title, message, show } = sheet.validationAt({ ...rect, rows: 1, columns: 1 }).prompt;
    const prompt = show ? [title, message].filter((part) => part !== '').join('：') : '';
    if (place) place.textContent = messages.at(sheet.id, rect.row, rect.column) || prompt;
  });
}
