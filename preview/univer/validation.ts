import { DataValidationErrorStyle } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FRange } from '@univerjs/sheets/facade';
import '@univerjs/sheets-data-validation/facade';
import type { Validation, ValidationRule } from '../book/rules';

const STYLES: Readonly<Record<string, DataValidationErrorStyle>> = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};

type Builder = ReturnType<FUniver['newDataValidation']>;

export function applyValidation(api: FUniver, range: FRange, { rule, ignoreBlanks, alert }: Validation): void {
  if (rule.kind === 'none') return;
  const builder = withRule(api, range, rule)
    .setAllowInvalid(!alert.show)
    .setAllowBlank(ignoreBlanks)
    .setOptions({
      errorStyle: alert.show ? (STYLES[alert.style] ?? DataValidationErrorStyle.STOP) : DataValidationErrorStyle.INFO,
      ...(alert.message && { error: alert.message, showErrorMessage: true }),
    });
  range.setDataValidation(builder.build());
}

export function removeValidation(range: FRange): void {
  range.setDataValidation(null);
}

function withRule(api: FUniver, range: FRange, rule: Exclude<ValidationRule, { kind: 'none' }>): Builder {
  const builder = api.newDataValidation();
  switch (rule.kind) {
    case 'custom': return builder.requireFormulaSatisfied(rule.formula);
    case 'listOf': {
      const cells = api.getActiveWorkbook()?.getSheetBySheetId(range.getSheetId())?.getRange(rule.cells);
      return cells ? builder.requireValueInRange(cells, false, rule.dropDown) : builder;
    }
    case 'list': return builder.requireValueInList([...rule.values], false, rule.dropDown);
    case 'wholeNumber': case 'decimal': return withNumber(builder, rule.operator, Number(rule.formula1), Number(rule.formula2), rule.kind === 'wholeNumber');
  }
}

function withNumber(builder: Builder, operator: string, one: number, two: number, whole: boolean): Builder {
  switch (operator) {
    case 'Between': return builder.requireNumberBetween(one, two, whole);
    case 'NotBetween': return builder.requireNumberNotBetween(one, two, whole);
    case 'EqualTo': return builder.requireNumberEqualTo(one, whole);
    case 'NotEqualTo': return builder.requireNumberNotEqualTo(one, whole);
    case 'GreaterThan': return builder.requireNumberGreaterThan(one, whole);
    case 'LessThan': return builder.requireNumberLessThan(one, whole);
    case 'GreaterThanOrEqualTo': return builder.requireNumberGreaterThanOrEqualTo(one, whole);
    default: return builder.requireNumberLessThanOrEqualTo(one, whole);
  }
}
