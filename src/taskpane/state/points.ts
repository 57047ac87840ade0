import { Decimal } from '../../scoring/decimal';
import type { CellValue } from '../book/readSheet';

/** A cell's number in its shortest form, "−" for minus; other content as it stands, '' for a blank. */
export function shown(value: CellValue): string {
  return typeof value === 'number' ? decimalText(value) : String(value);
}

/** The cell as an exact decimal through its shortest text; null when it is not a number. */
export function amount(value: CellValue): Decimal | null {
  return typeof value === 'number' ? new Decimal(String(value)) : null;
}

export function decimalText(value: Decimal | number | string): string {
  return new Decimal(value).toFixed().replace('-', '−');
}
