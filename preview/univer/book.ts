import { mergeWorksheetSnapshotWithDefault, type Injector } from '@univerjs/core';
import { InsertSheetMutation } from '@univerjs/sheets';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import type { Book, BookEvents, Sheet } from '../book/book';
import { faults } from '../book/fault';
import { Happenings } from '../book/happenings';
import { cellAt, type Rect } from '../book/rect';
import { CalculationClock } from './clock';
import type { Engine } from './createUniver';
import { watch } from './events';
import { focusGrid } from './focus';
import { UniverNames } from './names';
import { toRange, toRect } from './range';
import { UniverSheet } from './sheet';

/** A new sheet is large enough for a scheme; it grows when more is written. */
const ROWS = 200;
const COLUMNS = 26;

/** The workbook in the grid. */
export class UniverBook implements Book {
  readonly settings = new Map<string, unknown>();
  readonly names: UniverNames;
  readonly happenings = new Happenings<BookEvents>();
  readonly clock: CalculationClock;
  calculationMode = 'Automatic';
  private readonly known = new Map<string, UniverSheet>();
  private readonly facade: FWorkbook;

  constructor(private readonly engine: Engine) {
    this.facade = engine.api.createWorkbook({
      name: '考核',
      sheetOrder: ['sheet1'],
      sheets: { sheet1: { id: 'sheet1', name: 'Sheet1', rowCount: ROWS, columnCount: COLUMNS } },
    });
    this.clock = new CalculationClock(this.injector);
    this.names = new UniverNames(this.facade, (name) => this.sheets().find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()));
    watch(this.injector, this, this.happenings);
  }

  get injector(): Injector { return this.engine.univer.__getInjector(); }

  sheets(): readonly UniverSheet[] {
    return this.facade.getSheets().map((sheet) => this.wrap(sheet));
  }

  private wrap(facade: FWorksheet): UniverSheet {
    const id = facade.getSheetId();
    let sheet = this.known.get(id);
    if (!sheet) this.known.set(id, (sheet = new UniverSheet(this.engine, facade, id)));
    return sheet;
  }

  sheetById(id: string): UniverSheet | undefined {
    const facade = this.facade.getSheetBySheetId(id);
    return facade ? this.wrap(facade) : undefined;
  }

  private alive(sheet: Sheet): UniverSheet {
    const found = this.sheetById(sheet.id);
    if (!found) throw faults.itemNotFound();
    return found;
  }

  activeSheet(): UniverSheet { return this.wrap(this.facade.getActiveSheet()); }

  activate(sheet: Sheet): void { this.facade.setActiveSheet(this.alive(sheet).facade); }

  /** Univer turns to the new sheet, which Excel does not. */
  addSheet(name: string): Sheet {
    const before = this.activeSheet();
    const id = `sheet-${crypto.randomUUID().slice(0, 8)}`;
    const sheet = mergeWorksheetSnapshotWithDefault({ id, name, rowCount: ROWS, columnCount: COLUMNS });
    this.engine.api.syncExecuteCommand(InsertSheetMutation.id, { unitId: this.facade.getId(), index: this.facade.getNumSheets(), sheet });
    const added = this.sheetById(id);
    if (!added) throw faults.general();
    if (this.activeSheet() !== before) this.facade.setActiveSheet(before.facade);
    return added;
  }

  deleteSheet(sheet: Sheet): void {
    this.names.forgetSheet(sheet);
    this.facade.deleteSheet(this.alive(sheet).facade);
    this.known.delete(sheet.id);
  }

  moveSheet(sheet: Sheet, position: number): void { this.facade.moveSheet(this.alive(sheet).facade, position); }

  selection(): { sheet: Sheet; rect: Rect } {
    const range = this.facade.getActiveRange();
    return { sheet: this.activeSheet(), rect: range ? toRect(range.getRange()) : cellAt(0, 0) };
  }

  select(sheet: Sheet, rect: Rect): void {
    const { facade } = this.alive(sheet);
    if (this.activeSheet().id !== sheet.id) this.facade.setActiveSheet(facade);
    facade.getRange(toRange(rect)).activate();
  }

  /** Typing goes to the grid; a selection from the pane alone leaves it where it is, as in Excel. */
  focus(): void { focusGrid(this.injector); }

  calculate(): void {
    this.clock.expect();
    this.engine.api.getFormula().executeCalculation();
  }

  settle(): Promise<void> { return this.clock.settle(); }

  on<K extends keyof BookEvents>(event: K, handler: (happening: BookEvents[K]) => void): () => void {
    return this.happenings.on(event, handler);
  }
}

