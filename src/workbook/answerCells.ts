import type { RecordedReading, Decisions, Scheme } from '../scheme/scheme';
import { PENDING } from './decided';
import { ANSWER_COLUMN, answerRows } from './decisionRows';
import { EMPTY, IF, binary, cellOf, literal } from './formula';
import type { Formula } from './plan';

/** The answers in force, as the formulas of a sheet see them. */
export interface AnswerCells {
  /** The name of the choice in force, 待定 while nobody has decided; what the office has set, "" while nobody has. */
  readonly of: (key: string) => Formula;
  /** What comes of the choice in force; `otherwise` while nobody has decided, or where the cell holds other words. */
  readonly choose: (key: string, of: (value: string) => Formula, otherwise: Formula) => Formula;
  /** Whether a value may come to be in force while the sheet stands: every choice where answers stand in cells, else the one known now. */
  readonly possible: (key: string, value: string) => boolean;
  /** The cells behind an answer; null where answers are known when the sheet is planned and stand in no cell. */
  readonly cells: ((key: string) => { readonly answer: Formula; readonly by: Formula; readonly day: Formula }) | null;
}

/** With a 口径 sheet its cells, so that changing one works every sheet again; without, the answers as they are now. */
export function answerCells(scheme: Scheme, answers: Decisions, decisionsSheet: string | null): AnswerCells {
  return decisionsSheet === null ? fixedAnswers(scheme, answers) : cellsOnSheet(scheme, decisionsSheet);
}

function fixedAnswers(scheme: Scheme, answers: Decisions): AnswerCells {
  return {
    of: (key) => {
      const reading = readingOf(scheme, key);
      const answer = answers[key];
      if (reading === undefined) return literal(settingContent(scheme, key, answer));
      return literal(reading.choices.find(({ value }) => value === answer)?.name ?? PENDING);
    },
    choose: (key, of, otherwise) => {
      const answer = answers[key];
      return answer === undefined ? otherwise : of(answer);
    },
    possible: (key, value) => answers[key] === value,
    cells: null,
  };
}

function cellsOnSheet(scheme: Scheme, sheet: string): AnswerCells {
  const rows = new Map(answerRows(scheme).map(({ key, row }) => [key, row]));
  const at = (key: string, column: number): Formula => {
    const row = rows.get(key);
    if (row === undefined) throw new RangeError(`${scheme.id} asks nothing called ${key}`);
    return cellOf(sheet, row, column);
  };
  const answer = (key: string): Formula => at(key, ANSWER_COLUMN);
  return {
    of: (key) => {
      const blank = ownName(readingOf(scheme, key)) ?? (readingOf(scheme, key) === undefined ? '' : PENDING);
      return IF(binary(answer(key), '=', EMPTY), literal(blank), answer(key));
    },
    choose: (key, of, otherwise) => {
      const reading = readingOf(scheme, key);
      const own = reading?.decision ?? null;
      const blank = own === null ? otherwise : IF(binary(answer(key), '=', EMPTY), of(own), otherwise);
      return (reading?.choices ?? []).reduceRight<Formula>((rest, { value, name }) => IF(binary(answer(key), '=', literal(name)), of(value), rest), blank);
    },
    possible: (key, value) => readingOf(scheme, key)?.choices.some((choice) => choice.value === value) ?? false,
    cells: (key) => ({ answer: answer(key), by: at(key, ANSWER_COLUMN + 1), day: at(key, ANSWER_COLUMN + 2) }),
  };
}

/** Numbers as numbers, so that they add up; a percent without its sign. */
export function settingContent(scheme: Scheme, key: string, value: string | undefined): string | number {
  const kind = scheme.settings.find((setting) => setting.key === key)?.kind;
  if (value === undefined || value.trim() === '') return '';
  if (kind === 'number') return Number(value);
  return kind === 'percent' ? Number(value.replace(/%$/u, '')) : value;
}

/** What the template answers, by its name; a cell left blank says the same. */
export function ownName(reading: RecordedReading | undefined): string | undefined {
  return reading?.choices.find(({ value }) => value === reading.decision)?.name;
}

function readingOf({ readings }: Scheme, key: string): RecordedReading | undefined {
  return readings.find((reading) => reading.key === key);
}
