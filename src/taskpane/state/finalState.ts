import { checksumOf, canonicalText, readCanonical } from '../../scheme/final/canonicalText';
import { figureDifferences } from '../../scheme/final/figureDifferences';
import { figuresOf } from '../../scheme/final/figures';
import { Decimal } from '../../scoring/decimal';
import { schemeMark } from '../../workbook/footing';
import type { Final, KeptFinal } from '../../workbook/finals';
import { figureSentence } from '../../wording/figureSentence';
import { numberText } from '../../wording/number';
import { assess, type Assessment } from './assessment';

/** The figures of every unit, ready to be stamped. */
export interface Stamped extends Omit<Final, 'when' | 'by'> {
  readonly pending: number;
}

export type Stamping = { readonly ok: true; readonly units: readonly Stamped[] } | { readonly ok: false; readonly sentences: readonly string[] };

/** The canonical text and checksum of each unit as its entries are now. */
export function stamp(assessment: Assessment, year: string): Stamping {
  const book = assess(assessment);
  if (!book.ok) return book;
  const { scheme, office } = assessment;
  return {
    ok: true,
    units: book.units.map(({ unit, lines, result, grade }): Stamped => {
      const text = canonicalText(figuresOf({ scheme, year, unit, answers: book.answers, office, lines, result, grade }));
      return { unit, year, scheme: schemeMark(scheme), total: result.total.toFixed(), grade: grade ?? '', text, ...checksumOf(text), pending: result.pending };
    }),
  };
}

/** What a sheet shows beside what its entries come to. */
export interface ShownUnit {
  readonly unit: string;
  readonly clauses: readonly string[];
  readonly deductions: readonly unknown[];
  readonly total: unknown;
}

/** Cells that show another figure than the entries come to, or none, a sentence each: words or formulas that were changed on the sheet, or not worked out yet. */
export function shownOtherwise({ unit, clauses, deductions, total }: ShownUnit, stamped: Stamped): readonly string[] {
  const figures = readCanonical(stamped.text) ?? [];
  const expected = new Map(figures.filter(({ kind }) => kind === '扣分').map(({ id, values }) => [id, values[0] ?? '']));
  const differing = clauses.flatMap((clause, row): readonly string[] => {
    const wanted = expected.get(clause);
    // "/" and an award of nothing have no number there.
    if (wanted === undefined || (wanted === '0' && typeof deductions[row] !== 'number')) return [];
    const shown = numberOf(deductions[row]);
    return shown !== null && shown.eq(wanted) ? [] : [`${unit} ${clause} 表上${shown === null ? '没有算出扣分' : `扣 ${numberText(shown)} 分`}，按条款原文和查实数应扣 ${wanted} 分。`];
  });
  const shown = numberOf(total);
  if (shown !== null && shown.eq(stamped.total)) return differing;
  return [...differing, `${unit} 表上总分${shown === null ? '没有算出' : ` ${numberText(shown)} 分`}，按查实数算是 ${stamped.total} 分。`];
}

function numberOf(value: unknown): Decimal | null {
  return typeof value === 'number' ? new Decimal(String(value)) : null;
}

/** A unit made final, and what is otherwise now; nothing where the figures are the same. */
export interface CheckedFinal {
  readonly final: KeptFinal;
  /** The record itself does not give its checksum: it was written over. */
  readonly damaged: boolean;
  readonly differences: readonly string[];
}

export function checkFinal(final: KeptFinal, now: Stamped | undefined): CheckedFinal {
  const damaged = checksumOf(final.text).full !== final.full;
  const [before, after] = [readCanonical(final.text), now === undefined ? null : readCanonical(now.text)];
  if (before === null || after === null) return { final, damaged: true, differences: [] };
  return { final, damaged, differences: figureDifferences(before, after).map(figureSentence) };
}
