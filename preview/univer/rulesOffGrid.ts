import { FormulaDependencyTreeType, FormulaDependencyTreeVirtual } from '@univerjs/engine-formula';

/** The place of what stands in no cell. */
const NOWHERE = -1;

/**
 * The formulas of validations and conditional formats stand in no cell. Univer keeps them at -1, but counts from there for the
 * further cells of their range: the rule of the second row and column then passes for the formula of cell A1, what depends on A1
 * seems to depend on the rule, and formulas are calculated in a wrong order. Here they all stay off the grid.
 */
export function keepRulesOffGrid(): void {
  const prototype = FormulaDependencyTreeVirtual.prototype;
  for (const [member, offset] of [['row', 'refOffsetY'], ['column', 'refOffsetX']] as const) {
    Object.defineProperty(prototype, member, {
      configurable: true,
      get(this: FormulaDependencyTreeVirtual): number {
        if (!this.refTree || this.type === FormulaDependencyTreeType.OTHER_FORMULA) return NOWHERE;
        return this.refTree[member] + this[offset];
      },
    });
  }
}
