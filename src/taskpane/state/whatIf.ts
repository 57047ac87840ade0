import type { OfficeKey } from '../../scheme/office';
import { numberText } from '../../wording';
import { assess, type AssessedBook, type AssessedUnit, type Assessment } from './assessment';

/** One thing that might be otherwise: a count of a unit, an answer to a 口径, or what the office decides for all. */
export type Supposed =
  | { readonly kind: 'entry'; readonly unit: string; readonly clause: string; readonly quantity: string; readonly cases: string }
  | { readonly kind: 'decision'; readonly key: string; readonly value: string }
  | { readonly kind: 'office'; readonly key: OfficeKey; readonly value: string };

/** One figure before and after, as words; `moved` where they differ. */
export interface Moved {
  readonly before: string;
  readonly after: string;
  readonly moved: boolean;
}

export interface UnitMoved {
  readonly unit: string;
  /** 总分; so far where anything is still 待评. */
  readonly total: Moved;
  readonly grade: Moved;
  readonly rank: Moved;
  readonly quota: Moved;
  readonly last: Moved;
  /** Anything of the above moved. */
  readonly moved: boolean;
}

export interface WhatIf {
  /** Every unit in the order of the book. */
  readonly units: readonly UnitMoved[];
  /** Of a changed entry: 扣分 of its clause (加分 of an award). */
  readonly clause: Moved | null;
}

export type Supposing = { readonly ok: true; readonly result: WhatIf } | { readonly ok: false; readonly sentences: readonly string[] };

/** What would become of everybody. Works on the values alone: the workbook is neither asked nor written. */
export function whatIf(assessment: Assessment, supposed: Supposed, before: AssessedBook = assess(assessment)): Supposing {
  if (!before.ok) return before;
  const after = assess(suppose(assessment, supposed));
  if (!after.ok) return after;
  return {
    ok: true,
    result: {
      units: before.units.flatMap((one, index): readonly UnitMoved[] => {
        const other = after.units[index];
        return other === undefined ? [] : [movedUnit(one, other)];
      }),
      clause: supposed.kind === 'entry' ? clauseMoved(before.units, after.units, supposed) : null,
    },
  };
}

/** The assessment with that one thing otherwise. A supposed count stands for what is typed and for the lines of the 台账. */
export function suppose(assessment: Assessment, supposed: Supposed): Assessment {
  if (supposed.kind === 'decision') return { ...assessment, decisions: withValue(assessment.decisions, supposed.key, supposed.value) };
  if (supposed.kind === 'office') return { ...assessment, office: withValue(assessment.office, supposed.key, supposed.value) };
  const { unit, clause, quantity, cases } = supposed;
  return {
    ...assessment,
    units: assessment.units.map((one) => {
      if (one.unit !== unit) return one;
      const first = one.rows.findIndex((row) => row.clause === clause);
      return { ...one, rows: one.rows.flatMap((row, index) => (row.clause !== clause ? [row] : index === first ? [{ ...row, quantity, cases, line: null }] : [])) };
    }),
  };
}

function withValue<T extends Readonly<Partial<Record<string, string>>>>(answers: T, key: string, value: string): T {
  const { [key]: _before, ...rest } = answers as Record<string, string>;
  return (value === '' ? rest : { ...rest, [key]: value }) as unknown as T;
}

const PLACES = { in: '在内', tied: '并列，待定', out: '不在内' } as const;

function movedUnit(before: AssessedUnit, after: AssessedUnit): UnitMoved {
  const of = (words: (unit: AssessedUnit) => string): Moved => between(words(before), words(after));
  const figures = {
    total: of(({ result, total }) => `${numberText(result.total)}${total === null ? '（暂计）' : ''}`),
    grade: of(({ grade, ungraded }) => grade ?? (ungraded === null ? '—' : '待定')),
    rank: of(({ standing }) => (standing.rank === null ? '—' : `第 ${standing.rank} 名`)),
    quota: of(({ standing }) => (standing.quota === null ? '—' : PLACES[standing.quota])),
    last: of(({ standing }) => (standing.last === null ? '—' : PLACES[standing.last])),
  };
  return { unit: before.unit, ...figures, moved: Object.values(figures).some(({ moved }) => moved) };
}

function clauseMoved(before: readonly AssessedUnit[], after: readonly AssessedUnit[], { unit, clause }: { readonly unit: string; readonly clause: string }): Moved {
  const of = (units: readonly AssessedUnit[]): string => {
    const result = units.find((one) => one.unit === unit)?.result;
    const found = result?.sections.flatMap(clausesIn).find(({ id }) => id === clause);
    if (found === undefined) return '—';
    if (found.state === 'pending') return '待评';
    if (found.state === 'notApplicable') return '不适用';
    return found.award.isZero() ? `扣 ${numberText(found.deduction)}` : `加 ${numberText(found.award)}`;
  };
  return between(of(before), of(after));
}

type Section = AssessedUnit['result']['sections'][number];
function clausesIn(section: Section): Section['items'][number]['clauses'] {
  return [...section.sections.flatMap(clausesIn), ...section.items.flatMap(({ clauses }) => clauses)];
}

function between(before: string, after: string): Moved {
  return { before, after, moved: before !== after };
}
