import type { CellPlan } from '../plan';
import { sameFormula, type Known } from './known';

interface Remembered<T> {
  /** The locked cells that were looked at, with what stood there. */
  readonly seen: readonly (readonly [row: number, column: number, sheet: string | undefined, content: CellPlan['content'] | undefined])[];
  readonly made: T;
}

/** What was rendered once for cells that hold the same words: a hundred units have a hundred sheets of one kind. */
export class Memo {
  private readonly remembered = new Map<string, Remembered<unknown>>();

  /** `make` under a key that says all but what stands in the cells it looks at. */
  of<T>(key: string, known: Known, make: (known: Known) => T): T {
    const before = this.remembered.get(key) as Remembered<T> | undefined;
    if (before !== undefined && before.seen.every(([row, column, sheet, content]) => sameContent(known(row, column, sheet), content))) return before.made;
    const seen: [number, number, string | undefined, CellPlan['content'] | undefined][] = [];
    const made = make((row, column, sheet) => {
      const content = known(row, column, sheet);
      seen.push([row, column, sheet, content]);
      return content;
    });
    this.remembered.set(key, { seen, made });
    return made;
  }
}

function sameContent(one: CellPlan['content'] | undefined, other: CellPlan['content'] | undefined): boolean {
  return one === other || (typeof one === 'object' && typeof other === 'object' && sameFormula(one, other));
}
