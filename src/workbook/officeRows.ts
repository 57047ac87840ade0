import { OFFICE, type OfficeKey, type OfficeQuestion } from '../scheme/office';
import { GAP_WORDS, QUOTA_WORDS, RANKING_WORDS } from '../wording';
import { a1 } from './address';
import { PENDING } from './decided';
import type { EntryRule, FormRow } from './form';
import { choiceEntry } from './formParts';
import { fixedCell } from './formula';
import type { Formula, Style } from './plan';
import type { SummaryLayout } from './summaryLayout';

/** 定为 stands right of the label. */
const ANSWER = 2;

/** The rows under the units where the office decides, and the cells that the formulas above follow. */
export interface OfficeRows {
  readonly rows: readonly FormRow[];
  readonly answer: (key: OfficeKey) => Formula;
  readonly columns: { readonly answer: number; readonly by: number; readonly day: number };
}

const WORDS: Readonly<Partial<Record<OfficeKey, Readonly<Record<string, string>>>>> = { 'rank-places': RANKING_WORDS, 'quota-rounding': QUOTA_WORDS, 'grade-gap': GAP_WORDS };

export function officeRows({ printed, total }: SummaryLayout, start: number): OfficeRows {
  // The middle of the table: what is decided, by whom, on which day, and what is asked.
  const [by, day] = [total + 1, total + 4];
  const rows = OFFICE.map((question): FormRow => ({
    kind: 'total',
    cells: [
      { column: 0, columns: ANSWER, content: question.label, style: { horizontal: 'Left' } },
      { column: ANSWER, columns: by - ANSWER, content: question.kind === 'choice' ? PENDING : null, entry: ruleOf(question), style: { horizontal: 'Center', ...lookOf(question) } },
      { column: by, columns: day - by, content: null, entry: true, style: { bold: false, size: 8, numberFormat: '@' } },
      { column: day, columns: 3, content: null, entry: true, style: { bold: false, size: 8, numberFormat: '@' } },
      { column: day + 3, columns: printed - day - 3, content: question.question, style: { bold: false, size: 8, horizontal: 'Left' } },
    ],
  }));
  return { rows, answer: (key) => fixedCell(start + OFFICE.findIndex((one) => one.key === key), ANSWER), columns: { answer: ANSWER, by, day } };
}

function lookOf({ kind }: OfficeQuestion): Style {
  if (kind === 'percent') return { numberFormat: 'General"%"' };
  return kind === 'count' ? { numberFormat: '"后"General"位"' } : { numberFormat: '@' };
}

function ruleOf({ kind, label, key, question }: OfficeQuestion): EntryRule | true {
  switch (kind) {
    case 'choice':
      return choiceEntry(label, [...Object.values(WORDS[key] ?? {}), PENDING]);
    case 'percent':
      return numberRule(label, question, (at) => `AND(${at}>=0,${at}<=100)`, '0 到 100 之间的数，不写 %');
    case 'count':
      return numberRule(label, question, (at) => `AND(${at}>=1,${at}=INT(${at}))`, '1、2、3 这样的整数');
    case 'bands':
      return true;
  }
}

function numberRule(label: string, question: string, test: (at: string) => string, words: string): EntryRule {
  return {
    formula: ({ row, column }) => `=IF(ISNUMBER(${a1(row, column)}),${test(a1(row, column))},${a1(row, column)}="")`,
    title: `${label}填不进去`, message: `${label}请填${words}。没有定的留空。`, prompt: `${question}填${words}。没有定的留空。`,
  };
}
