/// <reference types="office-js" />
import type { BookEvents, CellState, Sheet } from '../../book/book';
import { localAddress } from '../../book/address';

export function activatedArgs(sheet: Sheet): Excel.WorksheetActivatedEventArgs {
  return { type: 'WorksheetActivated', worksheetId: sheet.id };
}

export function selectedArgs({ sheet, rect }: BookEvents['selected']): Excel.WorksheetSelectionChangedEventArgs {
  return { type: 'WorksheetSelectionChanged', worksheetId: sheet.id, address: localAddress(rect) };
}

/** Details come with a change of one cell only, as in Excel. */
export function changedArgs({ sheet, rect, before, after }: BookEvents['changed']): Excel.WorksheetChangedEventArgs {
  const address = localAddress(rect);
  const range = (context: Excel.RequestContext) => context.workbook.worksheets.getItem(sheet.id).getRange(address);
  const details = before && after ? {
    valueBefore: before.value,
    valueAfter: after.value,
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  } : undefined;
  return {
    type: 'WorksheetChanged',
    changeType: 'RangeEdited',
    source: 'Local',
    triggerSource: 'Unknown',
    worksheetId: sheet.id,
    address,
    // Excel leaves the member out when several cells changed; its type does not say so.
    ...(details && { details }),
    getRange: range,
    getRangeOrNullObject: range,
  } as Excel.WorksheetChangedEventArgs;
}

export function valueType(cell: CellState): 'Empty' | 'Error' | 'Double' | 'Boolean' | 'String' {
  if (cell.error) return 'Error';
  if (cell.value === '') return cell.formula === '' ? 'Empty' : 'String';
  if (typeof cell.value === 'number') return 'Double';
  return typeof cell.value === 'boolean' ? 'Boolean' : 'String';
}
