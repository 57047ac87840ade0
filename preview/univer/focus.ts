import type { Injector } from '@univerjs/core';
import { IDialogService, ILayoutService } from '@univerjs/preset-sheets-core';

/** Typing goes to the grid again when a dialog of the grid was closed, as in Excel; Univer leaves it nowhere. */
export function returnFocusAfterDialogs(injector: Injector): void {
  let open = false;
  injector.get(IDialogService).getDialogs$().subscribe((dialogs) => {
    const any = dialogs.some((dialog) => dialog.open !== false);
    if (open && !any) setTimeout(() => focusGrid(injector), 0);
    open = any;
  });
}

export function focusGrid(injector: Injector): void {
  injector.get(ILayoutService).focus();
}
