import type { Clause } from '../../scheme/scheme';
import { readCases } from '../../reading';
import { checkCount, parseQuantity } from '../../scoring';
import { measureOf } from '../../scheme/measureOf';
import { dayOfSerial, serialOfDay } from '../../workbook/excelDay';
import type { LedgerLine } from '../../workbook/ledgerLines';
import { caseProblemSentence, countProblemSentence, quantityProblemSentence } from '../../wording';

/** A line of the 台账 as a person fills it in. */
export interface LedgerForm {
  /** 2026-11-25 */
  readonly day: string;
  readonly unit: string;
  /** null while none is chosen. */
  readonly clause: Clause | null;
  readonly count: string;
  readonly case: string;
  readonly fact: string;
  readonly by: string;
}

export type LedgerField = keyof LedgerForm;

/** The cells of the line, in the order of the columns; or a sentence at each field that cannot stand. */
export type CheckedForm = { readonly ok: true; readonly cells: readonly (string | number)[]; readonly clause: Clause } | { readonly ok: false; readonly problems: Readonly<Partial<Record<LedgerField, string>>> };

const LONGEST = 200;

export function checkForm(form: LedgerForm, units: readonly string[]): CheckedForm {
  const problems: Partial<Record<LedgerField, string>> = {};
  const day = serialOfDay(form.day);
  if (day === null) problems.day = '日期读不出来。请填 2026-3-31 这样的日期。';
  if (!units.includes(form.unit)) problems.unit = form.unit === '' ? '还没有选单位。' : `“${form.unit}”没有评分表。请在清单里选。`;
  if (form.clause === null) problems.clause = '还没有选条款。请打编号或原文里的几个字，再从下面选一条。';
  const count = countOf(form);
  if (typeof count === 'string') problems.count = count;
  const written = form.case.trim();
  const cases = readCases(written);
  if ('code' in cases) problems.case = caseProblemSentence(cases);
  else if (cases.length > 1 || cases.some((one) => one.count !== null)) problems.case = '一行只写一个案件，不写个数。几个案件的请分几笔登记。';
  for (const field of ['case', 'fact', 'by'] as const) if (form[field].trim().length > LONGEST) problems[field] = `有 ${form[field].trim().length} 个字，最多 ${LONGEST} 个字。请写要点，材料另附。`;
  if (form.fact.trim() === '') problems.fact = '还没有写事实及依据。请写何时、何事、凭什么材料。';
  if (form.by.trim() === '') problems.by = '还没有写登记人。';
  if (Object.keys(problems).length > 0 || day === null || form.clause === null || typeof count === 'string') return { ok: false, problems };
  return { ok: true, clause: form.clause, cells: [day, form.unit, form.clause.id, count, written, form.fact.trim(), form.by.trim()] };
}

/** The number for the cell; a sentence where it cannot be counted. */
function countOf({ count, clause }: LedgerForm): number | string {
  const quantity = parseQuantity(count);
  if (quantity.state === 'problem') return quantityProblemSentence(quantity);
  if (quantity.state === 'pending') return '还没有填数量。';
  if (quantity.state === 'notApplicable') return '台账里不登记“不适用”。请在单位的表上本条填“/”。';
  if (quantity.value.isNegative()) return `数量是 ${count.trim()}，不能小于 0。`;
  const measure = clause === null ? null : measureOf(clause);
  const problem = measure === null ? null : checkCount(measure, quantity.value);
  return problem === null ? quantity.value.toNumber() : countProblemSentence(problem, count.trim());
}

/** A line that is there, to be put right. */
export function formOf(line: LedgerLine, clauses: readonly Clause[]): LedgerForm {
  return { day: dayOfSerial(line.day), unit: line.unit, clause: clauses.find(({ id }) => id === line.clause) ?? null, count: line.count, case: line.case, fact: line.fact, by: line.by };
}
