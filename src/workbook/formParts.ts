import { settle } from '../scheme/decisions';
import type { Decisions, Scheme } from '../scheme/scheme';
import { a1 } from './address';
import { answerCells, type AnswerCells } from './answerCells';
import { answerNotes } from './answerNotes';
import type { EntryRule, FormRow } from './form';
import { schemeMark } from './footing';
import type { KeptEntry } from './keptRows';
import type { Formula } from './plan';

/** Answers in force; throws a RangeError for one that is none. */
export function answersOf(scheme: Scheme, decisions: Decisions): Decisions {
  const settled = settle(scheme, decisions);
  if (!settled.ok) throw new RangeError(settled.sentence);
  return settled.answers;
}

/** What every form of a scheme is planned under. */
export interface FormOptions {
  readonly year: string;
  readonly sheetName: string;
  readonly decisions?: Decisions;
  /** Name of the 口径 sheet, whose cells the formulas then follow; without one they follow the answers as they are now. */
  readonly decisionsSheet?: string;
  /** What was entered on the sheet that this one takes the place of. */
  readonly kept?: readonly KeptEntry[];
}

export function formAnswers(scheme: Scheme, { decisions = {}, decisionsSheet }: Pick<FormOptions, 'decisions' | 'decisionsSheet'>): AnswerCells {
  return answerCells(scheme, answersOf(scheme, decisions), decisionsSheet ?? null);
}

/** Title and unit line. */
export function headingRows(title: string, about: string, unit: string, year: string, width: number, pending: Formula | null): readonly FormRow[] {
  return [
    { kind: 'title', cells: [{ column: 0, columns: width, content: title }] },
    {
      kind: 'line',
      cells: [
        { column: 0, columns: 2, content: `${about}：${unit}`, name: 'KH_unit' },
        { column: 2, columns: 2, content: /^\d{4}$/u.test(year) ? `${year}年` : year, name: 'KH_year', style: { horizontal: 'Center' } },
        { column: 4, columns: width - 4, content: pending, name: 'KH_pending', style: { horizontal: 'Right', numberFormat: '"待评"0"项，得分为暂计";;"已评完"' } },
      ],
    },
  ];
}

/** 口径 in force, the scheme's version, the line to sign on. */
export function closingRows(scheme: Scheme, decisions: Decisions, answers: AnswerCells, width: number, signers: readonly string[]): readonly FormRow[] {
  return [
    ...answerNotes(scheme, decisions, answers).map(({ content, longest }): FormRow => ({ kind: 'note', cells: [{ column: 0, columns: width, content, longest }] })),
    versionRow(scheme, width),
    { kind: 'sign', cells: [{ column: 0, columns: width, content: signers.map((signer) => `${signer}（签字）：　　　　　　`).join('') + '年　月　日' }] },
  ];
}

/** Small and grey: which scheme the sheet was made from, and its document. */
export function versionRow(scheme: Scheme, width: number): FormRow {
  const grey = { color: '#8A8A8A' } as const;
  return {
    kind: 'note',
    cells: [
      { column: 0, columns: 2, content: schemeMark(scheme), name: 'KH_scheme', style: grey },
      { column: 2, columns: width - 2, content: `出处：${scheme.source}`, style: { ...grey, horizontal: 'Right' } },
    ],
  };
}

/** One of several words, or nothing yet. */
export function choiceEntry(title: string, words: readonly string[]): EntryRule {
  return {
    formula: (rect) => `=OR(${['', ...words].map((word) => `${a1(rect.row, rect.column)}="${word}"`).join(',')})`,
    words,
    title: `${title}填不进去`,
    message: within(`${title}只能填 ${words.join('、')}。`, `${title}只能填下拉清单里的词。`),
    prompt: within(`填 ${words.join('、')}。`, '请在下拉清单里选。'),
  };
}

/** A number from 0 to a limit, or "/" where `slash` says so, or nothing yet. `limit` is an amount or an address. */
export function numberEntry(title: string, limit: string, slash: string | null): EntryRule {
  const otherwise = slash === null ? '没有定的留空。' : `${slash}填“/”，还没有评的留空。`;
  return {
    formula: ({ row, column }) => {
      const at = a1(row, column);
      return `=IF(ISNUMBER(${at}),AND(${at}>=0,${at}<=${limit}),${slash === null ? `${at}=""` : `OR(${at}="",${at}="/")`})`;
    },
    title: `${title}填不进去`,
    message: `${title}要在 0 和上限之间。${otherwise}`,
    prompt: `填数字，不写单位。${otherwise}`,
  };
}

/** Excel takes 255 characters for such a text. */
function within(full: string, short: string): string {
  return full.length <= 255 ? full : short;
}
