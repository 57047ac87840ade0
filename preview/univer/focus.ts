import { DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY, ICommandService, type Injector } from '@univerjs/core';
import { IDialogService, IEditorBridgeService, IEditorService, ILayoutService } from '@univerjs/preset-sheets-core';
import { SetSelectionsOperation } from '@univerjs/sheets';

/** Typing goes to the grid again when a dialog of the grid was closed, as in Excel; Univer leaves it nowhere. */
export function returnFocusAfterDialogs(injector: Injector): void {
  let open = false;
  injector.get(IDialogService).getDialogs$().subscribe((dialogs) => {
    const any = dialogs.some((dialog) => dialog.open !== false);
    if (open && !any) setTimeout(() => focusGrid(injector), 0);
    open = any;
  });
}

/**
 * A click into the formula bar over a locked cell opens no entry, but the bar keeps the keyboard for Univer: what is typed into
 * the cells selected afterwards is lost without a word. Here a selection takes the keyboard from a bar in which nothing is entered.
 */
export function leaveIdleFormulaBar(injector: Injector): void {
  const editors = injector.get(IEditorService);
  const entry = injector.get(IEditorBridgeService);
  injector.get(ICommandService).beforeCommandExecuted(({ id }) => {
    if (id !== SetSelectionsOperation.id || entry.isVisible().visible) return;
    // Univer gives the keyboard to the cell as soon as no other editor has it.
    if (editors.getFocusId() === DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY) editors.blur(true);
  });
}

export function focusGrid(injector: Injector): void {
  injector.get(ILayoutService).focus();
}
