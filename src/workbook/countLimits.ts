import { toMeasure } from '../reading/toMeasure';
import type { Reading } from '../reading/reading';
import type { Measure } from '../scoring/measure';

/** What may be typed as 查实数 of a clause beside "/" and a blank: a condition on a cell, in functions of Excel, and the same in words. */
export interface CountLimits {
  readonly condition: (cell: string) => string;
  readonly words: string;
}

const WHOLE: CountLimits = { condition: (cell) => `${cell}>=0,${cell}=INT(${cell})`, words: '0、1、2 这样的整数' };
const ANY: CountLimits = { condition: (cell) => `${cell}>=0`, words: '不小于 0 的数' };

/** As `checkCount` has it. A clause that is not counted as it stands takes any number: a 口径 says what it is. */
export function countLimits(reading: Reading): CountLimits {
  const measure = toMeasure(reading);
  return measure === null ? ANY : limitsOf(measure);
}

function limitsOf(measure: Measure): CountLimits {
  switch (measure.basis) {
    case 'per_item': {
      if (measure.measured !== true) return WHOLE;
      const per = measure.per.toFixed();
      return { condition: (cell) => `${cell}>=0,ROUND(${cell}/${per},9)=INT(ROUND(${cell}/${per},9))`, words: `0，或者 ${per} ${measure.unit}的整倍数` };
    }
    case 'tier': {
      const last = measure.rungs[measure.rungs.length - 1]?.from.toFixed() ?? '0';
      return measure.open ? WHOLE : { condition: (cell) => `${WHOLE.condition(cell)},${cell}<=${last}`, words: `0 到 ${last} 的整数` };
    }
    case 'range': {
      if (measure.between === undefined) return ANY;
      const { low, high } = measure.between;
      return { condition: (cell) => `OR(${cell}=0,AND(${cell}>=${low.toFixed()},${cell}<=${high.toFixed()}))`, words: `0，或者 ${low.toFixed()} 到 ${high.toFixed()} 的分值` };
    }
    case 'undecided':
      return ANY;
    case 'once':
      return WHOLE;
  }
}
