import type { IRange } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import '@univerjs/sheets-conditional-formatting/facade';
import type { Condition } from '../book/rules';

export function putCondition(sheet: FWorksheet, condition: Condition, range: IRange, known: boolean): void {
  let rule = sheet.newConditionalFormattingRule().whenFormulaSatisfied(condition.formula).setRanges([range]);
  if (condition.fill) rule = rule.setBackground(condition.fill);
  if (condition.color) rule = rule.setFontColor(condition.color);
  if (condition.bold !== undefined) rule = rule.setBold(condition.bold);
  if (condition.italic !== undefined) rule = rule.setItalic(condition.italic);
  const built = { ...rule.build(), cfId: condition.id };
  const there = known && sheet.getConditionalFormattingRules().some(({ cfId }) => cfId === condition.id);
  if (there) sheet.setConditionalFormattingRule(condition.id, built);
  else sheet.addConditionalFormattingRule(built);
}

export function removeCondition(sheet: FWorksheet, condition: Condition): void {
  sheet.deleteConditionalFormattingRule(condition.id);
}
