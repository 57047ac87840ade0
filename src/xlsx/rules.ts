import { rectA1, type Rect, type SheetPlan } from '../workbook';
import type { ConditionalRule, DataValidation } from './hucre';
import { rgb } from './text';

/** Excel takes so many characters for a list written into the rule itself. */
const LONGEST_LIST = 255;

/** What may be typed: a list to choose from where the words can stand in one, the formula otherwise. */
export function validationsOf({ validations }: SheetPlan): DataValidation[] {
  return validations.map(({ rect, formula, words, list, title, message, promptTitle, prompt }) => ({
    ...ruleOf(formula, words, list),
    range: rectA1(rect),
    allowBlank: true,
    errorStyle: 'stop' as const,
    showErrorMessage: true,
    errorTitle: title,
    errorMessage: message,
    showInputMessage: true,
    inputTitle: promptTitle,
    inputMessage: prompt,
  }));
}

function ruleOf(formula: string, words: readonly string[] | undefined, list: Rect | undefined): Pick<DataValidation, 'type' | 'values' | 'formula1'> {
  if (list !== undefined) return { type: 'list', formula1: rectA1(list, true) };
  return words !== undefined && listed(words) ? { type: 'list', values: [...words] } : { type: 'custom', formula1: bare(formula) };
}

/** A comma parts the words of such a list, so none may hold one. */
function listed(words: readonly string[]): boolean {
  return words.join(',').length <= LONGEST_LIST && words.every((word) => !/[,"]/u.test(word));
}

export function conditionsOf({ conditions }: SheetPlan): ConditionalRule[] {
  return conditions.map(({ rect, formula, color, fill, bold, italic }, index) => ({
    type: 'expression',
    priority: index + 1,
    formula: bare(formula),
    range: rectA1(rect),
    style: {
      font: { ...(bold === true ? { bold } : {}), ...(italic === true ? { italic } : {}), ...(color === undefined ? {} : { color: rgb(color) }) },
      // A differential fill is painted in its background colour.
      ...(fill === undefined ? {} : { fill: { type: 'pattern', pattern: 'solid', fgColor: rgb(fill), bgColor: rgb(fill) } as const }),
    },
  }));
}

/** Without the = that a formula bar shows. */
function bare(formula: string): string {
  return formula.startsWith('=') ? formula.slice(1) : formula;
}
