import { faults } from './fault';
import type { Sheet } from './book';
import type { Rect } from './rect';

/** What stays allowed on a protected sheet; all else on locked cells is refused. */
export interface ProtectionOptions {
  readonly allowFormatCells?: boolean;
  readonly allowFormatColumns?: boolean;
  readonly allowFormatRows?: boolean;
  readonly selectionMode?: string;
  readonly [other: string]: unknown;
}

/** Excel refuses the whole write if one cell of it is locked on a protected sheet. */
export function guardContents(sheet: Sheet, rect: Rect): void {
  if (sheet.protection && sheet.locks.anyLocked(rect)) throw faults.accessDenied();
}

export function guardLooks(sheet: Sheet, permission: 'allowFormatCells' | 'allowFormatColumns' | 'allowFormatRows'): void {
  if (sheet.protection && sheet.protection[permission] !== true) throw faults.accessDenied();
}

/** Structure of the sheet: merges, validation, conditions, page and locks themselves. */
export function guardStructure(sheet: Sheet): void {
  if (sheet.protection) throw faults.accessDenied();
}
