import { OFFICE, type OfficeAnswers, type OfficeKey, type OfficeQuestion } from '../scheme/office';
import { GAP_WORDS, QUOTA_WORDS, RANKING_WORDS } from '../wording';
import { a1 } from './address';
import { PENDING } from './decided';
import type { EntryRule, FormRow } from './form';
import { choiceEntry } from './formParts';
import { SMALL_SIZE } from './fonts';
import { fixedCell } from './formula';
import type { Formula, Style } from './plan';
import type { SummaryLayout } from './summaryLayout';

/** 定为 stands right of the label. */
const ANSWER = 2;

/** The rows under the units where the office decides, and the cells that the formulas above follow. */
export interface OfficeRows {
  readonly rows: readonly FormRow[];
  readonly answer: (key: OfficeKey) => Formula;
  readonly columns: { readonly answer: number; readonly by: number; readonly day: number; readonly asked: number };
}

const WORDS: Readonly<Partial<Record<OfficeKey, Readonly<Record<string, string>>>>> = { 'rank-places': RANKING_WORDS, 'quota-rounding': QUOTA_WORDS, 'grade-gap': GAP_WORDS };

/** `given`: answers known beforehand; the bands are then not to be typed. */
export function officeRows({ printed, total, grade, quota }: SummaryLayout, start: number, given: OfficeAnswers | null): OfficeRows {
  // What is decided, by whom, on which day, and what is asked.
  const [by, day, asked] = [total + 1, grade, quota];
  const rows = OFFICE.map((question): FormRow => ({
    kind: 'total',
    cells: [
      { column: 0, columns: ANSWER, content: question.label, style: { horizontal: 'Left' } },
      { column: ANSWER, columns: by - ANSWER, content: answerOf(question, given), ...entryOf(question, given), style: { horizontal: 'Center', ...lookOf(question) } },
      { column: by, columns: day - by, content: null, entry: true, style: SMALL },
      { column: day, columns: asked - day, content: null, entry: true, style: SMALL },
      { column: asked, columns: printed - asked, content: askedOf(question, given), style: { bold: false, size: SMALL_SIZE, horizontal: 'Left' } },
    ],
  }));
  return { rows, answer: (key) => fixedCell(start + OFFICE.findIndex((one) => one.key === key), ANSWER), columns: { answer: ANSWER, by, day, asked } };
}

const SMALL: Style = { bold: false, size: SMALL_SIZE, numberFormat: '@' };

function answerOf({ key, kind }: OfficeQuestion, given: OfficeAnswers | null): string | number | null {
  const answer = given?.[key];
  if (kind === 'choice') return answer === undefined ? PENDING : (WORDS[key]?.[answer] ?? PENDING);
  if (kind === 'bands') return answer ?? null;
  return answer === undefined ? null : Number(answer.replace(/%$/u, ''));
}

function entryOf(question: OfficeQuestion, given: OfficeAnswers | null): { readonly entry?: EntryRule | true } {
  return question.kind === 'bands' && given !== null ? {} : { entry: ruleOf(question) };
}

function askedOf({ kind, question, key }: OfficeQuestion, given: OfficeAnswers | null): string {
  if (kind !== 'bands' || given === null) return question;
  return given[key] === undefined ? '做表时没有定，不评等次。要评的，定了分数线再做一份。' : '做表时定的，改字不改等次；要改的，另做一份。';
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
