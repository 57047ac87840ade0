import type { Effect } from '../../scoring/measure';
import { refusalSentence } from '../../wording/index';
import { IF, binary, call, literal } from '../formula';
import type { Formula } from '../plan';
import { isUndecided, plannedClause, pointsFormula, type PlannedClause } from './clause';
import { argument, type NativeContext, type Renderer } from './context';
import { overCount } from './count';
import { overValues } from './known';
import { MARK, WORDS_MARK, refuse, worded } from './say';

const NAMES: Readonly<Record<Effect, { readonly does: string; readonly other: string }>> = {
  deduct: { does: '扣分', other: 'KH.DEDUCT' },
  add: { does: '加分', other: 'KH.AWARD' },
};

/** KH.DEDUCT, KH.AWARD: the words of the clause are known when the sheet is planned, or are one of those that a 口径 may give them. */
export const deduct: Renderer = (args, context) => worth('deduct', args, context);
export const award: Renderer = (args, context) => worth('add', args, context);

function worth(effect: Effect, args: readonly Formula[], { known }: NativeContext): Formula {
  const [words, count, reason] = [argument(args, 0), argument(args, 1), args[2] ?? null];
  return overValues(words, known, (text) => ofClause(effect, plannedClause(String(text)), count, reason), unknownWords);
}

function ofClause(effect: Effect, clause: PlannedClause, count: Formula, reason: Formula | null): Formula {
  const { measure, reading, why } = clause;
  if (isUndecided(clause)) {
    // Whatever the office decides, nothing found is nothing.
    const undecided = { effect, basis: 'undecided' } as const;
    return overCount(count, { effect, basis: 'range', discretion: true }, {
      of: (value) => IF(binary(value, '=', literal(0)), pointsFormula(undecided, value), refuse(literal(why ?? ''))),
      problem: refuse,
    });
  }
  if (measure === null) return refuse(literal(why));
  if (measure.effect !== effect) {
    return refuse(literal(`“${reading.span.replace(/\s+/g, '')}”是${NAMES[measure.effect].does}的规定，不是${NAMES[effect].does}的。请改用 ${NAMES[measure.effect].other}。`));
  }
  return overCount(count, measure, {
    of: (value) => (measure.basis === 'range' ? withReason(value, reason) : pointsFormula(measure, value)),
    problem: refuse,
  });
}

/** 酌情: the amount stands only with its reason. */
function withReason(amount: Formula, reason: Formula | null): Formula {
  const missing = refuse(worded(`这一条由考评组酌情定分，定了 ${WORDS_MARK} 分，还没有写理由。请在“扣分说明”里写明理由。`, amount));
  if (reason === null) return IF(binary(amount, '=', literal(0)), literal(0), missing);
  return IF(call('AND', binary(amount, '<>', literal(0)), binary(call('TRIM', reason), '=', literal(''))), missing, amount);
}

/** Words that only the workbook knows: nothing is made up for them. */
export function unknownWords(): Formula {
  return refuse(literal(refusalSentence({ code: 'unknownForm', words: MARK.toFixed() }).replace(MARK.toFixed(), '条款')));
}
