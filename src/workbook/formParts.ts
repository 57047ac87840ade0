import { settle } from '../scheme/decisions';
import type { Decisions, Scheme } from '../scheme/scheme';
import { a1 } from './address';
import { decidedReadings } from './decided';
import type { EntryRule, FormRow } from './form';
import { schemeMark } from './footing';
import type { Formula } from './plan';

/** Answers in force; throws a RangeError for one that is none. */
export function answersOf(scheme: Scheme, decisions: Decisions): Decisions {
  const settled = settle(scheme, decisions);
  if (!settled.ok) throw new RangeError(settled.sentence);
  return settled.answers;
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
export function closingRows(scheme: Scheme, decisions: Decisions, width: number, signers: readonly string[]): readonly FormRow[] {
  const readings = decidedReadings(scheme, decisions).map(({ reading, value, label, changed }, index) =>
    `${index === 0 ? '口径：' : '　　　'}${index + 1}.${reading.question}${value === '' ? '待定。' : `${label}（${changed ? '本次考核所定' : '方案所附'}）。`}`,
  );
  const grey = { color: '#8A8A8A' } as const;
  return [
    ...readings.map((content): FormRow => ({ kind: 'note', cells: [{ column: 0, columns: width, content }] })),
    {
      kind: 'note',
      cells: [
        { column: 0, columns: 2, content: schemeMark(scheme), name: 'KH_scheme', style: grey },
        { column: 2, columns: width - 2, content: `出处：${scheme.source}`, style: { ...grey, horizontal: 'Right' } },
      ],
    },
    { kind: 'sign', cells: [{ column: 0, columns: width, content: signers.map((signer) => `${signer}（签字）：　　　　　　`).join('') + '年　月　日' }] },
  ];
}

/** One of several words, or nothing yet. */
export function choiceEntry(title: string, words: readonly string[]): EntryRule {
  return {
    formula: (rect) => `=OR(${['', ...words].map((word) => `${a1(rect.row, rect.column)}="${word}"`).join(',')})`,
    title: `${title}填不进去`,
    message: `${title}只能填 ${words.join('、')}。还没有定的留空。`,
    prompt: `填 ${words.join('、')}。还没有定的留空。`,
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
