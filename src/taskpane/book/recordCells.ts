/// <reference types="office-js" />
import { a1, rectA1 } from '../../workbook/address';
import { HISTORY, UNKNOWN_BEFORE, changeRow, type Change } from '../../workbook/history';
import { cellWords } from '../../workbook/namedColumns';
import type { Rect } from '../../workbook/plan';
import { intersection, watchedAreas, type WatchedArea } from '../../workbook/watchedAreas';
import { namedRects } from './namedRects';
import type { UnitSheet } from './findUnitSheets';
import { addRows, askRecord, seenRecord } from './records';

/** What Excel tells of a change of cells, with the moment it was told. */
export interface CellEvent {
  readonly sheetId: string;
  readonly address: string;
  readonly when: string;
  /** Only of a change of one cell. */
  readonly details: { readonly before: unknown; readonly after: unknown } | null;
}

/** A block of more cells is one line of 修改记录. */
const MOST_CELLS = 30;

interface Touched {
  readonly event: CellEvent;
  readonly sheet: UnitSheet;
  readonly area: WatchedArea;
  readonly rect: Rect;
  readonly values: Excel.Range;
  readonly labels: Excel.Range | null;
}

/** Writes the changes of cells that people fill in into 修改记录, in three syncs however many there are; in one where no such sheet is kept. */
export async function recordCells(context: Excel.RequestContext, events: readonly CellEvent[], sheets: readonly UnitSheet[], by: string): Promise<void> {
  const asked = askRecord(context, HISTORY);
  const touched = events.flatMap((event) => touchedBy(context, event, sheets));
  await context.sync();
  if (touched.length === 0) return;
  const changes = touched.flatMap((one) => changesOf(one, by)).filter(({ from, to }) => from !== to);
  if (changes.length === 0) return;
  const history = await seenRecord(context, asked);
  if (history === null) return;
  addRows(history, changes.map(changeRow));
  await context.sync();
}

function touchedBy(context: Excel.RequestContext, event: CellEvent, sheets: readonly UnitSheet[]): readonly Touched[] {
  const sheet = sheets.find(({ id }) => id === event.sheetId);
  if (sheet === undefined) return [];
  const blocks = event.address.split(',').flatMap((part) => namedRects([{ name: 'block', formula: `=${part.includes('!') ? part : `x!${part}`}` }])['block'] ?? []);
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  return blocks.flatMap((block) =>
    watchedAreas(sheet.marks.kind, sheet.ranges).flatMap((area): readonly Touched[] => {
      const rect = intersection(block, area.rect);
      if (rect === null) return [];
      const values = worksheet.getRangeByIndexes(rect.row, rect.column, rect.rows, 1).load('values');
      const labels = typeof area.labels === 'number' ? worksheet.getRangeByIndexes(rect.row, area.labels, rect.rows, 1).load('values') : null;
      return [{ event, sheet, area, rect, values, labels }];
    }),
  );
}

function changesOf({ event, sheet, area, rect, values, labels }: Touched, by: string): readonly Change[] {
  const common = { when: event.when, by, sheet: sheet.name, reason: '', source: '单元格' } as const;
  if (rect.rows > MOST_CELLS) {
    const all = new Set(values.values.map(([value]: readonly unknown[]) => cellWords(value)));
    const to = all.size === 1 ? [...all].map((words) => `都是“${words}”`).join('') : '各格见表';
    return [{ ...common, place: rectA1({ ...rect, columns: 1 }), what: `${area.words}，${rect.rows} 格`, from: UNKNOWN_BEFORE, to }];
  }
  const single = event.details !== null && rect.rows === 1;
  return values.values.map(([value]: readonly unknown[], down: number): Change => {
    const label = labels === null ? (area.labels === 'row' ? `第 ${rect.row - area.rect.row + down + 1} 行` : '') : cellWords(labels.values[down]?.[0]);
    return {
      ...common,
      place: a1(rect.row + down, rect.column),
      what: `${label === '' ? '' : `${label} `}${area.words}`,
      from: single ? cellWords(event.details?.before) : UNKNOWN_BEFORE,
      to: cellWords(single ? event.details?.after : value),
    };
  });
}
