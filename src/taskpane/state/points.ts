import { Decimal } from '../../scoring/decimal';
import { numberText } from '../../wording';
import type { CellValue } from '../book/readSheet';

/** A cell's number in its shortest form with a true minus; other content as it stands, '' for a blank. */
export function shown(value: CellValue): string {
  const number = amount(value);
  return number === null ? String(value) : numberText(number);
}

/** The cell as an exact decimal through its shortest text; null when it is not a number. */
export function amount(value: CellValue): Decimal | null {
  return typeof value === 'number' ? new Decimal(String(value)) : null;
}
