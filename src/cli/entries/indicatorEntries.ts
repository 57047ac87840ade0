import type { IndicatorScheme } from '../../scheme/indicators';
import type { Quantity } from '../../scoring/entry';
import { parseQuantity } from '../../scoring/parseQuantity';
import type { MonthEntries } from '../../scoring/scoreIndicators';
import { BadInput } from '../badInput';
import { parseList } from './parseList';

const HEAD = { headings: ['单位', '月份', '条款', '数量', '备注'], needed: ['单位', '条款', '数量'] };

export interface PersonEntries {
  readonly person: string;
  readonly months: readonly MonthEntries[];
  /** Ids of the facts found. */
  readonly facts: readonly string[];
}

interface Entered {
  readonly months: Map<number | null, Map<string, Quantity>>;
  readonly facts: Set<string>;
}

/** One person's lines by month; a list without 月份 is one assessment. Throws BadInput with every line that does not fit. */
export function personsOf(scheme: IndicatorScheme, nameOf: (id: string) => string, text: string, file: string): readonly PersonEntries[] {
  const list = parseList(text, file, HEAD);
  const byMonth = list.headings.includes('月份');
  const persons = new Map<string, Entered>();
  const problems: string[] = list.rows.length === 0 ? [`${file} 第 1 行：只有表头，没有登记。请每人每项指标登记一行。`] : [];
  for (const { line, cell } of list.rows) {
    const person = cell('单位');
    const entered = persons.get(person) ?? { months: new Map<number | null, Map<string, Quantity>>(), facts: new Set<string>() };
    persons.set(person, entered);
    const fact = scheme.facts.find(({ id, quote }) => id === cell('条款') || quote === cell('条款'));
    const month = byMonth ? monthOf(cell('月份')) : null;
    const sentence =
      person === '' ? '单位一格空着。请写上被考核人。'
      : fact ? enterFact(entered, fact.id, cell('数量'))
      : month === undefined ? `月份是“${cell('月份')}”。请填 1 到 12。`
      : enterScore(scheme, nameOf, entered, month, cell('条款'), cell('数量'));
    if (sentence !== null) problems.push(`${file} 第 ${line} 行：${sentence}`);
  }
  if (problems.length > 0) throw new BadInput(problems);
  return [...persons].map(([person, { months, facts }]) => ({ person, months: [...months].map(([month, scores]) => ({ month, scores })), facts: [...facts] }));
}

/** "3", "03", "3月"; undefined for what is no month. */
function monthOf(written: string): number | undefined {
  const [, digits] = /^(0?[1-9]|1[0-2])月?$/u.exec(written) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

function enterFact(entered: Entered, id: string, written: string): string | null {
  const quantity = parseQuantity(written);
  if (quantity.state === 'problem' || (quantity.state === 'count' && (quantity.value.lt(0) || !quantity.value.isInteger()))) return `“${id}”的数量是“${written}”。请填查实的件数，没有的填 0。`;
  if (quantity.state === 'count' && quantity.value.gt(0)) entered.facts.add(id);
  return null;
}

/** The indicator by its number or by the name the office gave it. */
function enterScore(scheme: IndicatorScheme, nameOf: (id: string) => string, entered: Entered, month: number | null, clause: string, written: string): string | null {
  const named = scheme.indicators.filter(({ id }) => id === clause || nameOf(id) === clause);
  const [indicator, second] = named;
  if (indicator === undefined) return `没有指标“${clause}”。请填 1 到 ${scheme.indicators.length} 的序号，或指标的名称。`;
  if (second !== undefined) return `“${clause}”对得上 ${named.length} 项指标。请填序号。`;
  const quantity = parseQuantity(written);
  if (quantity.state === 'problem') return `${nameOf(indicator.id)}的得分是“${quantity.received}”，不是数字。请填得分；整月不考核的填 /；还没评的空着。`;
  const scores = entered.months.get(month) ?? new Map<string, Quantity>();
  entered.months.set(month, scores);
  if (scores.has(indicator.id)) return `${nameOf(indicator.id)}这个月已经登记过。请只留一行。`;
  scores.set(indicator.id, quantity);
  return null;
}
