import type { ValidationRule } from '../../book/rules';
import { faults } from '../../book/fault';
import { guardStructure } from '../../book/protection';
import type { ClassSpec } from '../core/spec';
import type { Area } from './area';
import type { Validation } from '../../book/rules';

const TYPES: Record<ValidationRule['kind'], Excel.DataValidation['type']> = {
  none: 'None',
  custom: 'Custom',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  listOf: 'List',
};

function readRule(rule: Excel.DataValidationRule): ValidationRule {
  if (rule.custom) return { kind: 'custom', formula: withEquals(rule.custom.formula) };
  for (const kind of ['wholeNumber', 'decimal'] as const) {
    const basic = rule[kind];
    if (basic) return { kind, formula1: limit(basic.formula1), formula2: basic.formula2 === undefined ? undefined : limit(basic.formula2), operator: basic.operator };
  }
  if (rule.list && typeof rule.list.source === 'string' && /^=\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/.test(rule.list.source)) {
    return { kind: 'listOf', cells: rule.list.source.slice(1).replace(/\$/g, ''), dropDown: rule.list.inCellDropDown };
  }
  if (rule.list && typeof rule.list.source === 'string' && !rule.list.source.startsWith('=')) {
    return { kind: 'list', values: rule.list.source.split(',').map((word) => word.trim()), dropDown: rule.list.inCellDropDown };
  }
  throw new Error(`Validation rule ${Object.keys(rule).join()} is not in the stand-in`);
}

const withEquals = (formula: string): string => {
  if (formula.trim() === '') throw faults.invalidArgument();
  return formula.startsWith('=') ? formula : `=${formula}`;
};

function limit(value: string | number | Excel.Range): string | number {
  if (typeof value === 'object') throw new Error('A range as limit of a validation is not in the stand-in');
  return value;
}

function showRule(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'none': return {};
    case 'custom': return { custom: { formula: rule.formula } };
    case 'listOf': return { list: { source: `=${rule.cells}`, inCellDropDown: rule.dropDown } };
    case 'list': return { list: { source: rule.values.join(','), inCellDropDown: rule.dropDown } };
    case 'wholeNumber': case 'decimal': {
      const { formula1, formula2, operator } = rule;
      return { [rule.kind]: { formula1, operator: operator as Excel.DataValidationOperator, ...(formula2 !== undefined && { formula2 }) } };
    }
  }
}

function change({ sheet, rect }: Area, patch: Partial<Validation>): void {
  guardStructure(sheet);
  sheet.setValidation({ ...sheet.validationAt(rect), ...patch, rect });
}

const found = ({ sheet, rect }: Area): Validation => sheet.validationAt(rect);

export const dataValidation: ClassSpec<'DataValidation'> = {
  type: { get: (area) => TYPES[found(area).rule.kind] },
  rule: { get: (area) => showRule(found(area).rule), set: (area, rule) => change(area, { rule: readRule(rule) }) },
  ignoreBlanks: { get: (area) => found(area).ignoreBlanks, set: (area, ignoreBlanks) => change(area, { ignoreBlanks }) },
  errorAlert: {
    get: (area) => {
      const { title, message, style, show } = found(area).alert;
      return { title, message, style: style as Excel.DataValidationAlertStyle, showAlert: show };
    },
    set: (area, { title, message, style, showAlert }) => {
      // Excel's limits for the two texts of a message.
      if (title.length > 32 || message.length > 255) throw faults.invalidArgument();
      change(area, { alert: { title, message, style, show: showAlert } });
    },
  },
  prompt: {
    get: (area) => {
      const { title, message, show } = found(area).prompt;
      return { title, message, showPrompt: show };
    },
    set: (area, { title, message, showPrompt }) => {
      if (title.length > 32 || message.length > 255) throw faults.invalidArgument();
      change(area, { prompt: { title, message, show: showPrompt } });
    },
  },
  clear: {
    act: ({ sheet, rect }) => {
      guardStructure(sheet);
      sheet.clearValidation(rect);
    },
  },
};
