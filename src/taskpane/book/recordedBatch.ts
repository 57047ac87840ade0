/// <reference types="office-js" />
import { HISTORY, changeRow, type Change } from '../../workbook/history';
import { addRows, askRecord, isThere } from './records';

/**
 * Does something and writes down the changes in the same batch, where the workbook keeps 修改记录; `work` queues its own calls and
 * ends with a sync, as the functions of this folder do. One sync more than `work` takes.
 */
export async function recorded(context: Excel.RequestContext, changes: readonly Change[], work: () => Promise<void>): Promise<void> {
  const asked = askRecord(context, HISTORY);
  await context.sync();
  if (isThere(asked)) addRows(asked, changes.map(changeRow));
  await work();
}
