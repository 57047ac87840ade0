import type { Condition } from '../../book/rules';
import { faults } from '../../book/fault';
import { guardStructure } from '../../book/protection';
import type { ClassSpec } from '../core/spec';
import type { Area } from './area';
import { readColor } from './color';

export interface ConditionOf {
  readonly area: Area;
  readonly condition: Condition;
}

let made = 0;

function change({ area, condition }: ConditionOf, patch: Partial<Condition>): void {
  guardStructure(area.sheet);
  Object.assign(condition, patch);
  area.sheet.putCondition(condition);
}

export const conditionalFormatCollection: ClassSpec<'ConditionalFormatCollection'> = {
  items: { items: 'ConditionalFormat', of: (area) => area.sheet.conditions(area.rect).map((condition) => ({ area, condition })) },
  add: {
    finds: 'ConditionalFormat',
    of: (area, [type]) => {
      guardStructure(area.sheet);
      if (type !== 'Custom') throw new Error(`Conditional format ${type} is not in the stand-in`);
      made += 1;
      return { area, condition: { id: `condition-${made}`, rect: area.rect, formula: '' } };
    },
  },
  getCount: { answer: (area) => area.sheet.conditions(area.rect).length },
  clearAll: {
    act: ({ sheet, rect }) => {
      guardStructure(sheet);
      sheet.clearConditions(rect);
    },
  },
};

export const conditionalFormat: ClassSpec<'ConditionalFormat'> = {
  id: { get: ({ condition }) => condition.id },
  type: { get: () => 'Custom' },
  custom: { part: 'CustomConditionalFormat', of: (of) => of },
};

export const customConditionalFormat: ClassSpec<'CustomConditionalFormat'> = {
  rule: { part: 'ConditionalFormatRule', of: (of) => of },
  format: { part: 'ConditionalRangeFormat', of: (of) => of },
};

export const conditionalFormatRule: ClassSpec<'ConditionalFormatRule'> = {
  formula: {
    get: ({ condition }) => condition.formula,
    set: (of, formula) => {
      if (formula.trim() === '') throw faults.invalidArgument();
      change(of, { formula: formula.startsWith('=') ? formula : `=${formula}` });
    },
  },
};

export const conditionalRangeFormat: ClassSpec<'ConditionalRangeFormat'> = {
  fill: { part: 'ConditionalRangeFill', of: (of) => of },
  font: { part: 'ConditionalRangeFont', of: (of) => of },
};

export const conditionalRangeFill: ClassSpec<'ConditionalRangeFill'> = {
  color: { get: ({ condition }) => condition.fill ?? '', set: (of, color) => change(of, { fill: readColor(color) }) },
};

export const conditionalRangeFont: ClassSpec<'ConditionalRangeFont'> = {
  color: { get: ({ condition }) => condition.color ?? '', set: (of, color) => change(of, { color: readColor(color) }) },
  bold: { get: ({ condition }) => condition.bold ?? false, set: (of, bold) => change(of, { bold }) },
  italic: { get: ({ condition }) => condition.italic ?? false, set: (of, italic) => change(of, { italic }) },
};
