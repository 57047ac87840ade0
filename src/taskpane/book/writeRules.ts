/// <reference types="office-js" />
import type { ConditionPlan, SheetPlan, ValidationPlan } from '../../workbook/plan';

/** What may be typed, what the look depends on, and the names on the sheet's ranges. */
export function writeRules(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const validation of plan.validations) validate(sheet, validation);
  for (const condition of plan.conditions) format(sheet, condition);
  for (const { name, rect } of plan.names) {
    sheet.names.add(name, sheet.getRangeByIndexes(rect.row, rect.column, rect.rows, rect.columns));
  }
}

/** Excel takes a list of at most 255 characters; a longer one is held to the formula, without a list to choose from. */
const LONGEST_LIST = 255;

function validate(sheet: Excel.Worksheet, plan: ValidationPlan): void {
  const { row, column, rows, columns } = plan.rect;
  const validation = sheet.getRangeByIndexes(row, column, rows, columns).dataValidation;
  validation.rule = plan.words === undefined || plan.words.join(',').length > LONGEST_LIST ? { custom: { formula: plan.formula } } : { list: { inCellDropDown: true, source: plan.words.join(',') } };
  validation.errorAlert = { showAlert: true, style: 'Stop', title: plan.title, message: plan.message };
  validation.prompt = { showPrompt: true, title: plan.promptTitle, message: plan.prompt };
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
