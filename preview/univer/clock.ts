import { ICommandService, type IExecutionOptions, type Injector } from '@univerjs/core';
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
} from '@univerjs/engine-formula';
import { isLookOnly } from './changes';

/** Longer than any calculation of a workbook of this kind takes. */
const PATIENCE_MS = 30_000;

/**
 * Univer calculates 100 ms after the last change, by itself. Every change that it will calculate gets a number;
 * a calculation covers the changes numbered before it started. So settle() knows when its changes are through.
 */
export class CalculationClock {
  private written = 0;
  private started = 0;
  private applied = 0;
  private waiting: { readonly upTo: number; readonly done: () => void }[] = [];

  constructor(injector: Injector) {
    const dirty = injector.get(IActiveDirtyManagerService);
    injector.get(ICommandService).onCommandExecuted((command, options?: IExecutionOptions) => {
      if (command.id === SetFormulaCalculationStartMutation.id) {
        this.started = this.written;
      } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
        this.hear(command.params as ISetFormulaCalculationNotificationMutation);
      } else if (dirty.get(command.id) && !isLookOnly(command, options) && command.id !== SetTriggerFormulaCalculationStartMutation.id) {
        this.written += 1;
      }
    });
  }

  /** A calculation was asked for without a change. */
  expect(): void {
    this.written += 1;
  }

  settle(): Promise<void> {
    if (this.applied >= this.written) return Promise.resolve();
    const upTo = this.written;
    return new Promise((resolve, reject) => {
      const limit = setTimeout(() => reject(new Error(`No calculation covered change ${upTo} within ${PATIENCE_MS} ms`)), PATIENCE_MS);
      this.waiting.push({ upTo, done: () => (clearTimeout(limit), resolve()) });
    });
  }

  private hear({ functionsExecutedState: state }: ISetFormulaCalculationNotificationMutation): void {
    // Stopped means: begun anew with the changes since.
    if (state === undefined || state === FormulaExecutedStateType.STOP_EXECUTION) return;
    this.applied = this.started;
    const due = this.waiting.filter(({ upTo }) => upTo <= this.applied);
    this.waiting = this.waiting.filter(({ upTo }) => upTo > this.applied);
    due.forEach(({ done }) => done());
  }
}
