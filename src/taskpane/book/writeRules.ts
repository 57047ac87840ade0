/// <reference types="office-js" />
import { rectA1 } from '../../workbook/address';
import type { ConditionPlan, SheetPlan, ValidationPlan } from '../../workbook/plan';

/** What may be typed, what the look depends on, tables and filter, and the names on the sheet's ranges. */
export function writeRules(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const validation of plan.validations) validate(sheet, validation);
  for (const condition of plan.conditions) format(sheet, condition);
  // The colours of the sheet are its own: no bands.
  for (const { row, column, rows, columns } of plan.tables ?? []) sheet.tables.add(sheet.getRangeByIndexes(row, column, rows, columns), true).showBandedRows = false;
  if (plan.filter !== undefined) {
    const { row, column, rows, columns } = plan.filter;
    sheet.autoFilter.apply(sheet.getRangeByIndexes(row, column, rows, columns));
  }
  for (const { name, rect } of plan.names) {
    sheet.names.add(name, sheet.getRangeByIndexes(rect.row, rect.column, rect.rows, rect.columns));
  }
}

function validate(sheet: Excel.Worksheet, plan: ValidationPlan): void {
  const { row, column, rows, columns } = plan.rect;
  const validation = sheet.getRangeByIndexes(row, column, rows, columns).dataValidation;
  validation.rule = ruleOf(plan);
  validation.errorAlert = { showAlert: true, style: 'Stop', title: plan.title, message: plan.message };
  validation.prompt = { showPrompt: true, title: plan.promptTitle, message: plan.prompt };
}

/** Excel takes words of at most 255 characters as a list; longer ones are held to the formula, without a list to choose from. */
const LONGEST_LIST = 255;

/** A list is offered as one; what it lets through needs no formula. */
function ruleOf({ words, list, formula }: ValidationPlan): Excel.DataValidationRule {
  if (list !== undefined) return { list: { inCellDropDown: true, source: `=${rectA1(list, true)}` } };
  const source = words?.join(',');
  return source === undefined || source.length > LONGEST_LIST ? { custom: { formula } } : { list: { inCellDropDown: true, source } };
}

function format(sheet: Excel.Worksheet, plan: ConditionPlan): void {
  const { row, column, rows, columns } = plan.rect;
  const { custom } = sheet.getRangeByIndexes(row, column, rows, columns).conditionalFormats.add('Custom');
  custom.rule.formula = plan.formula;
  if (plan.color !== undefined) custom.format.font.color = plan.color;
  if (plan.bold !== undefined) custom.format.font.bold = plan.bold;
  if (plan.italic !== undefined) custom.format.font.italic = plan.italic;
  if (plan.fill !== undefined) custom.format.fill.color = plan.fill;
}
