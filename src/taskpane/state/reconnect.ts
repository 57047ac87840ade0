import { formulaAt, valueAt } from '../../workbook/freezing/standing';
import { needsAddIn } from '../../workbook/native/nativePlan';
import type { SheetRewrite } from '../book/rewriteSheets';
import type { PlannedGroup } from './plannedBook';
import { NO_ADD_IN } from './unconnected';

/** KH formulas that still show #NAME? after everything was calculated anew: written again as they are planned, they are those of the add-in that is open now. */
export function reconnectPlan(groups: readonly PlannedGroup[]): readonly SheetRewrite[] {
  return groups.flatMap(({ planned }) => planned).flatMap(({ sheet, standing, plan }): SheetRewrite[] => {
    if (sheet.frozen !== undefined) return [];
    const changes = plan.cells.filter(({ row, column, content }) => typeof content === 'object' && needsAddIn(content) && valueAt(standing, row, column) === NO_ADD_IN && formulaAt(standing, row, column) !== null);
    return changes.length === 0 ? [] : [{ sheet, before: standing, changes, beside: null, mark: null, sameNumbers: false }];
  });
}
