import type { ICommandInfo, IExecutionOptions } from '@univerjs/core';
import { ClearSelectionFormatCommand, SetBorderCommand, SetRangeValuesMutation, SetStyleCommand, type ISetRangeValuesMutationParams } from '@univerjs/sheets';

/** Changes of values that Univer does not calculate: results of formulas, and looks. */
export function isLookOnly(command: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
  if (command.id !== SetRangeValuesMutation.id) return false;
  const { trigger } = command.params as ISetRangeValuesMutationParams;
  return options?.onlyLocal === true || [SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id].includes(trigger ?? '');
}
