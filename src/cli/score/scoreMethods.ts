import type { MethodScheme } from '../../scheme/methods';
import { toMethodRules } from '../../scheme/toMethodRules';
import { dateText, parseDate, type CalendarDate } from '../../scoring/calendar';
import type { Quantity } from '../../scoring/entry';
import { parseQuantity } from '../../scoring/parseQuantity';
import { scoreMethods as score, type MethodEntries, type MethodResult } from '../../scoring/scoreMethods';
import { weightedProblemSentence } from '../../wording/index';
import { BadInput } from '../badInput';
import { parseList } from '../entries/parseList';
import { openOf } from './methodOpen';
import { methodsTable } from './methodsTable';
import { pointsText } from './pointsText';
import type { Scorer } from './request';

const HEAD = { headings: ['单位', '条款', '数量', '备注'], needed: ['单位', '条款', '数量'] };
/** Behind 条款: the day the written feedback was received. */
const FEEDBACK = '书面反馈';

/** `kaohe score` of a scheme of weighted methods: one line a unit and method; all units are ranked together. */
export const scoreMethods: Scorer = ({ template: { scheme }, text, file, decisions, json }) => {
  const { methods } = scheme;
  if (methods === null) return null;
  const ruled = toMethodRules(scheme, methods, decisions);
  if (!ruled.ok) throw new BadInput([ruled.sentence]);
  const scored = score(ruled.rules, unitsOf(methods, text(), file));
  if (!scored.ok) {
    const sentence = weightedProblemSentence(scored.problem, methods.methods.map(({ name }) => name));
    throw new BadInput([scored.unit === null ? sentence : `${file} ${scored.unit}：${sentence}`]);
  }
  return json ? JSON.stringify(scored.results.map((result) => unitJson(scheme.id, methods, result, openOf(scheme, result)))) : methodsTable(scheme, methods, scored.results);
};

function unitsOf(methods: MethodScheme, text: string, file: string): readonly MethodEntries[] {
  const units = new Map<string, { scores: Map<string, Quantity>; feedback: CalendarDate | null }>();
  const problems: string[] = [];
  const list = parseList(text, file, HEAD);
  if (list.rows.length === 0) problems.push(`${file} 第 1 行：只有表头，没有登记。请每个单位每种方式登记一行。`);
  for (const { line, cell } of list.rows) {
    const unit = cell('单位');
    const known = units.get(unit) ?? { scores: new Map<string, Quantity>(), feedback: null };
    units.set(unit, known);
    const sentence = unit === '' ? '单位一格空着。请写上被考核单位。' : enter(methods, known, cell('条款'), cell('数量'));
    if (sentence !== null) problems.push(`${file} 第 ${line} 行：${sentence}`);
  }
  if (problems.length > 0) throw new BadInput(problems);
  return [...units].map(([unit, entered]) => ({ unit, ...entered }));
}

/** Puts one line into the unit's entries; a sentence where it does not fit. */
function enter(methods: MethodScheme, unit: { scores: Map<string, Quantity>; feedback: CalendarDate | null }, clause: string, written: string): string | null {
  if (clause === FEEDBACK) {
    const date = parseDate(written);
    if (date === null) return `书面反馈的日期是“${written}”，不是日期。请写成 2026-01-31。`;
    if (unit.feedback !== null) return '书面反馈的日期已经登记过。请只留一行。';
    unit.feedback = date;
    return null;
  }
  const method = methods.methods.find(({ id, name }) => id === clause || name === clause);
  if (method === undefined) return `没有“${clause}”这种方式。请填 ${methods.methods.map(({ name }) => name).join('、')} 或 ${FEEDBACK}。`;
  const quantity = parseQuantity(written);
  if (quantity.state === 'problem') return `${method.name}的得分是“${quantity.received}”，不是数字。请填 0 到 100 的数；没有用这种方式的填 /；还没评的空着。`;
  if (unit.scores.has(method.id)) return `${method.name}已经登记过。请只留一行。`;
  if (quantity.state === 'count' && (quantity.value.lt(0) || quantity.value.gt(100))) return `${method.name}的得分是 ${quantity.value.toFixed().replace('-', '−')}，不在 0 到 100 分之间。请按百分制填。`;
  unit.scores.set(method.id, quantity);
  return null;
}

/** `items` are the methods: allotted is the weight in percent, score from 0 to 100, points its part in the total. */
function unitJson(id: string, methods: MethodScheme, result: MethodResult, open: readonly object[]): object {
  return {
    unit: result.unit,
    scheme: id,
    items: result.parts.map(({ id: method, weight, score: own, state }) => ({
      id: method,
      quote: methods.methods.find((one) => one.id === method)?.name,
      allotted: weight && weight.toFixed(),
      deduction: '0',
      award: '0',
      score: own && own.toFixed(),
      pending: state === 'pending' ? 1 : 0,
      points: own && weight && own.times(weight).div(100).toFixed(),
    })),
    sections: [],
    adjustments: '0',
    total: result.total && pointsText(result.total),
    pending: result.pending,
    grade: null,
    rank: result.rank,
    vetoes: [],
    released: [],
    talk: result.talk,
    rectificationDue: result.due && dateText(result.due),
    open,
  };
}
