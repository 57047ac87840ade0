import { holds, subtract, subtractAll, type Rect } from './rect';

/** Which cells of a sheet are unlocked. A new sheet has every cell locked, as in Excel. */
export class Locks {
  private free: Rect[] = [];

  set(rect: Rect, locked: boolean): void {
    this.free = this.free.flatMap((part) => subtract(part, rect));
    if (!locked) this.free.push(rect);
  }

  isLocked(row: number, column: number): boolean {
    return !this.free.some((part) => holds(part, row, column));
  }

  anyLocked(rect: Rect): boolean {
    return this.lockedPartsOf(rect).length > 0;
  }

  lockedPartsOf(rect: Rect): Rect[] {
    return subtractAll(rect, this.free);
  }
}
