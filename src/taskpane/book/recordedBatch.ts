/// <reference types="office-js" />
import { HISTORY, changeRow, type Change } from '../../workbook/history';
import { addRows, askRecord, seenRecord } from './records';

/**
 * Does something and writes down the changes in the same batch, where the workbook keeps 修改记录; `work` queues its own calls and
 * ends with a sync, as the functions of this folder do. Two syncs more than `work` takes, one where nothing is kept.
 */
export async function recorded(context: Excel.RequestContext, changes: readonly Change[], work: () => Promise<void>): Promise<void> {
  const asked = askRecord(context, HISTORY);
  await context.sync();
  const history = await seenRecord(context, asked);
  if (history !== null) addRows(history, changes.map(changeRow));
  await work();
}
