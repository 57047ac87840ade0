/// <reference types="office-js" />
import { columnIndex } from './columnIndex';

export interface Place {
  readonly sheetId: string;
  /** From 0: the first cell of the selection. */
  readonly row: number;
  readonly column: number;
}

export interface Watchers {
  /** A cell was selected. */
  readonly selected: (place: Place) => void;
  /** Cells of a sheet were changed by a person or by the pane. */
  readonly changed: (sheetId: string) => void;
  /** A sheet came to the front. */
  readonly activated: (sheetId: string) => void;
  readonly deleted: (sheetId: string) => void;
}

/** Follows the workbook; the function handed back stops it. */
export async function watch(context: Excel.RequestContext, watchers: Watchers): Promise<() => Promise<void>> {
  const sheets = context.workbook.worksheets;
  const handlers = [
    sheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
      const cell = firstCell(address);
      if (cell !== null) watchers.selected({ sheetId: worksheetId, ...cell });
    }),
    sheets.onChanged.add(async ({ worksheetId }) => watchers.changed(worksheetId)),
    sheets.onActivated.add(async ({ worksheetId }) => watchers.activated(worksheetId)),
    sheets.onDeleted.add(async ({ worksheetId }) => watchers.deleted(worksheetId)),
  ];
  await context.sync();
  return async () => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  };
}

/** "E57", "市民政局!$E$57:F60", "E5,G7" → row and column of the first cell; null for whole rows or columns. */
export function firstCell(address: string): { row: number; column: number } | null {
  const found = /^\$?([A-Z]{1,3})\$?(\d+)/.exec(address.slice(address.lastIndexOf('!') + 1).toUpperCase());
  if (found === null) return null;
  const [, letters = '', digits = ''] = found;
  return { row: Number(digits) - 1, column: columnIndex(letters) };
}
