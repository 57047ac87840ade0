import type { Book, BookEvents, NameEntry, Names, Sheet } from '../book/book';
import { faults } from '../book/fault';
import { Happenings } from '../book/happenings';
import { cellAt, type Rect } from '../book/rect';
import { MemorySheet } from './sheet';

/** A workbook in memory, for tests in Node. */
export class MemoryBook implements Book {
  readonly settings = new Map<string, unknown>();
  readonly names: Names = new MemoryNames();
  readonly happenings = new Happenings<BookEvents>();
  calculationMode = 'Automatic';
  /** How often a calculation was asked for. */
  calculations = 0;
  private list: MemorySheet[] = [];
  private active: MemorySheet;
  private selected: { sheet: MemorySheet; rect: Rect };
  private made = 0;

  constructor() {
    this.active = this.addSheet('Sheet1');
    this.selected = { sheet: this.active, rect: cellAt(0, 0) };
  }

  sheets(): readonly MemorySheet[] { return this.list; }
  sheetById(id: string): MemorySheet | undefined { return this.list.find((sheet) => sheet.id === id); }
  sheetByName(name: string): MemorySheet | undefined { return this.list.find((sheet) => sheet.name === name); }
  activeSheet(): MemorySheet { return this.active; }

  private alive(sheet: Sheet): MemorySheet {
    const found = this.sheetById(sheet.id);
    if (!found) throw faults.itemNotFound();
    return found;
  }

  activate(sheet: Sheet): void {
    const next = this.alive(sheet);
    if (next === this.active) return;
    this.active = next;
    this.selected = { sheet: next, rect: cellAt(0, 0) };
    this.happenings.tell('activated', { sheet: next });
  }

  addSheet(name: string): MemorySheet {
    this.made += 1;
    const sheet = new MemorySheet(`{sheet-${this.made}}`, name, this.happenings);
    this.list.push(sheet);
    this.happenings.tell('added', { sheet });
    return sheet;
  }

  deleteSheet(sheet: Sheet): void {
    const gone = this.alive(sheet);
    const place = this.list.indexOf(gone);
    this.list = this.list.filter((other) => other !== gone);
    for (const entry of this.names.list(gone)) this.names.remove(entry);
    const next = this.list[Math.min(place, this.list.length - 1)];
    if (this.active === gone && next) this.activate(next);
    this.happenings.tell('deleted', { sheetId: gone.id });
  }

  moveSheet(sheet: Sheet, position: number): void {
    const moved = this.alive(sheet);
    this.list = this.list.filter((other) => other !== moved);
    this.list.splice(position, 0, moved);
  }

  selection(): { sheet: MemorySheet; rect: Rect } { return this.selected; }

  select(sheet: Sheet, rect: Rect): void {
    this.activate(sheet);
    this.selected = { sheet: this.alive(sheet), rect };
    this.happenings.tell('selected', this.selected);
  }

  calculate(): void { this.calculations += 1; }
  settle(): Promise<void> { return Promise.resolve(); }

  on<K extends keyof BookEvents>(event: K, handler: (happening: BookEvents[K]) => void): () => void {
    return this.happenings.on(event, handler);
  }
}

class MemoryNames implements Names {
  /** By sheet; undefined for those of the workbook. */
  private readonly entries = new Map<Sheet | undefined, readonly NameEntry[]>();

  list(sheet: Sheet | undefined): readonly NameEntry[] {
    return this.entries.get(sheet) ?? [];
  }

  put(entry: NameEntry): void {
    this.remove(entry);
    this.entries.set(entry.sheet, [...this.list(entry.sheet), entry]);
  }

  remove({ sheet, name }: NameEntry): void {
    this.entries.set(sheet, this.list(sheet).filter((other) => other.name !== name));
  }
}
