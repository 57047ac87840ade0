import { ICommandService, type ICellData, type IExecutionOptions, type Injector, type IObjectMatrixPrimitiveType, type Nullable } from '@univerjs/core';
import {
  InsertSheetMutation, RemoveSheetMutation, SelectionMoveType, SetRangeValuesMutation, SetSelectionsOperation, SetWorksheetActiveOperation,
  SheetInterceptorService,
  type ISetRangeValuesMutationParams, type ISetSelectionsOperationParams,
} from '@univerjs/sheets';
import type { BookEvents, CellState } from '../book/book';
import type { Happenings } from '../book/happenings';
import { sameRect, type Rect } from '../book/rect';
import type { UniverBook } from './book';
import { isLookOnly } from './changes';
import { toRect } from './range';

interface Change {
  readonly sheetId: string;
  readonly rect: Rect;
  readonly before: readonly (readonly CellState[])[];
}

/** Excel's events from Univer's commands: one for each edit, none for calculated cells, none for an entry that is refused. */
export function watch(injector: Injector, book: UniverBook, happenings: Happenings<BookEvents>): void {
  const commands = injector.get(ICommandService);
  const changes: Change[] = [];
  const validating = new Set<Promise<unknown>>();
  let inFront = book.activeSheet().id;
  let selected: { sheetId: string; rect: Rect } | undefined;

  // A typed entry is written first and taken back if its validation fails: the event waits for the verdict.
  const interceptors = injector.get(SheetInterceptorService);
  const validate = interceptors.onValidateCell.bind(interceptors);
  interceptors.onValidateCell = (...cell) => {
    const verdict = validate(...cell);
    if (verdict) {
      validating.add(verdict);
      void verdict.finally(() => validating.delete(verdict));
    }
    return verdict;
  };

  commands.beforeCommandExecuted((command, options?: IExecutionOptions) => {
    if (command.id !== SetRangeValuesMutation.id || isLookOnly(command, options)) return;
    const { subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
    const rect = cellValue && extent(cellValue);
    const sheet = book.sheetById(subUnitId);
    if (!rect || !sheet) return;
    if (changes.length === 0) setTimeout(() => void tellChanges(), 0);
    if (changes.some((change) => change.sheetId === subUnitId && sameRect(change.rect, rect))) return;
    changes.push({ sheetId: subUnitId, rect, before: sheet.read(rect) });
  });

  // Only what stays in front: adding a sheet turns to it and back.
  function tellActivated(): void {
    const sheet = book.activeSheet();
    if (sheet.id === inFront) return;
    inFront = sheet.id;
    happenings.tell('activated', { sheet });
  }

  async function tellChanges(): Promise<void> {
    await Promise.all(validating);
    // The refused entry is taken back right after its verdict, and then counts as no change.
    await new Promise((resolve) => setTimeout(resolve, 0));
    for (const { sheetId, rect, before } of changes.splice(0)) {
      const sheet = book.sheetById(sheetId);
      const after = sheet?.read(rect);
      if (!sheet || !after || !differs(before, after)) continue;
      const one = rect.rows * rect.columns === 1;
      const [[was] = []] = before;
      const [[is] = []] = after;
      happenings.tell('changed', { sheet, rect, ...(one && was && is && { before: was, after: is }) });
    }
  }

  commands.onCommandExecuted((command) => {
    if (command.id === SetSelectionsOperation.id) {
      const { subUnitId, selections, type } = command.params as ISetSelectionsOperationParams;
      const range = selections.at(-1)?.range;
      const sheet = book.sheetById(subUnitId);
      if (!range || !sheet || type === SelectionMoveType.MOVE_START || type === SelectionMoveType.MOVING) return;
      const rect = toRect(range);
      if (selected?.sheetId === subUnitId && sameRect(selected.rect, rect)) return;
      selected = { sheetId: subUnitId, rect };
      happenings.tell('selected', { sheet, rect });
    } else if (command.id === SetWorksheetActiveOperation.id) {
      setTimeout(tellActivated, 0);
    } else if (command.id === InsertSheetMutation.id) {
      const sheet = book.sheetById((command.params as { sheet: { id: string } }).sheet.id);
      if (sheet) happenings.tell('added', { sheet });
    } else if (command.id === RemoveSheetMutation.id) {
      happenings.tell('deleted', { sheetId: (command.params as { subUnitId: string }).subUnitId });
    }
  });
}

function differs(before: Change['before'], after: Change['before']): boolean {
  return before.some((row, i) => row.some((cell, j) => {
    const now = after[i]?.[j];
    return !now || cell.formula !== now.formula || (now.formula === '' && cell.value !== now.value);
  }));
}

/** The block around the cells whose content changes; a change of looks alone has none. */
function extent(cells: IObjectMatrixPrimitiveType<Nullable<ICellData>>): Rect | undefined {
  let rect: Rect | undefined;
  for (const [rowKey, row] of Object.entries(cells)) {
    for (const [columnKey, cell] of Object.entries(row as Record<string, Nullable<ICellData>>)) {
      if (cell && !('v' in cell || 'f' in cell || 'p' in cell)) continue;
      const [r, c] = [Number(rowKey), Number(columnKey)];
      if (!rect) rect = { row: r, column: c, rows: 1, columns: 1 };
      const row0 = Math.min(rect.row, r);
      const column0 = Math.min(rect.column, c);
      rect = { row: row0, column: column0, rows: Math.max(rect.row + rect.rows, r + 1) - row0, columns: Math.max(rect.column + rect.columns, c + 1) - column0 };
    }
  }
  return rect;
}
