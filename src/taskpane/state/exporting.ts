import { preparedPlan } from '../../workbook/freezing/freeze';
import type { Scheme } from '../../scheme/scheme';
import type { SheetPlan } from '../../workbook/plan';
import type { PlannedGroup } from './plannedBook';
import { whyWords } from './freezeWords';

/** One scheme and year of the workbook, as one .xlsx. */
export interface ExportPart {
  readonly scheme: Scheme;
  readonly plans: readonly SheetPlan[];
  /** 清廉机关2026.xlsx */
  readonly file: string;
}

export interface Exporting {
  readonly parts: readonly ExportPart[];
  /** Sentences: sheets that are left out, and why. */
  readonly notes: readonly string[];
}

/** The sheets whose plan is known, with their entries and with what people have put over formulas. */
export function exporting(groups: readonly PlannedGroup[]): Exporting {
  const notes: string[] = [];
  const parts = groups.flatMap(({ scheme, year, planned, unplanned }): ExportPart[] => {
    notes.push(...unplanned.map(({ sheet, why }) => `“${sheet.name}”表没有导出：${whyWords(why)}`));
    if (scheme === null) return [];
    const plans = planned.flatMap(({ sheet, standing, plan }) => {
      const prepared = preparedPlan({ sheet: standing, plan });
      if (prepared === null) notes.push(`“${sheet.name}”表没有导出：有的公式还没有算出数。请等它算完，再导出一次。`);
      return prepared === null ? [] : [prepared];
    });
    // A sheet that points to one that is left out would not open.
    const there = new Set(plans.map(({ name }) => name));
    const whole = plans.filter((plan) => pointsTo(plan).every((name) => there.has(name)));
    notes.push(...plans.filter((plan) => !whole.includes(plan)).map(({ name }) => `“${name}”表没有导出：它要取数的表没有导出。`));
    return whole.length === 0 ? [] : [{ scheme, plans: whole, file: fileName(`${scheme.short}${year}`) }];
  });
  return { parts, notes };
}

function pointsTo({ cells }: SheetPlan): readonly string[] {
  const found = new Set<string>();
  const walk = (formula: Exclude<SheetPlan['cells'][number]['content'], string | number>): void => {
    if (formula.kind === 'call') formula.args.forEach(walk);
    if (formula.kind === 'binary') [formula.left, formula.right].forEach(walk);
    if ((formula.kind === 'cell' || formula.kind === 'range') && formula.sheet !== undefined) found.add(formula.sheet);
  };
  for (const { content } of cells) if (typeof content === 'object') walk(content);
  return [...found];
}

export function fileName(words: string, ending = '.xlsx'): string {
  return `${words.replace(/[\\/:*?"<>|\s]+/gu, '')}${ending}`;
}
