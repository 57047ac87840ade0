/// <reference types="office-js" />
import { HISTORY, HISTORY_REASON } from '../../workbook/history';
import { FIRST_RECORD_ROW } from '../../workbook/recordSheet';

/** The reason of one line of 修改记录, added afterwards; its cell is unlocked. One sync. */
export async function writeReason(context: Excel.RequestContext, index: number, reason: string): Promise<void> {
  context.workbook.worksheets.getItem(HISTORY.name).getCell(FIRST_RECORD_ROW + index, HISTORY_REASON).values = [[reason]];
  await context.sync();
}
