import type { Scheme } from '../scheme/scheme';
import { clausesInOrder } from '../scheme/walk';
import { planUnitSheet, type UnitSheetOptions } from './planUnitSheet';
import type { SheetPlan } from './plan';

/** How a document assesses: by clauses, by votes, by weighted methods, by indicators that the office fills in. */
export type SchemeKind = 'clauses' | 'ballot' | 'methods' | 'indicators';

/** 评分表: one for each unit that is assessed. */
export type SheetKind = 'unit';

/** The sheets that can be made for each kind of document; none where the document's way of counting has no sheet. */
const SHEETS: Readonly<Record<SchemeKind, readonly SheetKind[]>> = { clauses: ['unit'], ballot: [], methods: [], indicators: [] };

/** Who is assessed, as the list of names is headed: 责任人员 (驻地办 第三条), 被测评对象 of a vote. */
const SUBJECTS: Readonly<Record<SchemeKind, string>> = { clauses: '单位', ballot: '被测评对象', methods: '单位', indicators: '责任人员' };

export function schemeKind(scheme: Scheme): SchemeKind {
  if (clausesInOrder(scheme).length > 0) return 'clauses';
  if (scheme.methods !== null) return 'methods';
  return scheme.indicators !== null ? 'indicators' : 'ballot';
}

export function sheetsOf(kind: SchemeKind): readonly SheetKind[] {
  return SHEETS[kind];
}

export function subjectOf(kind: SchemeKind): string {
  return SUBJECTS[kind];
}

/** How many things are counted: clauses, kinds of votes, methods, indicators. */
export function partsOf(scheme: Scheme): number {
  switch (schemeKind(scheme)) {
    case 'clauses':
      return clausesInOrder(scheme).length;
    case 'ballot':
      return scheme.ballot?.kinds.length ?? 0;
    case 'methods':
      return scheme.methods?.methods.length ?? 0;
    case 'indicators':
      return scheme.indicators?.indicators.length ?? 0;
  }
}

const PLANNERS: Readonly<Record<SheetKind, (scheme: Scheme, options: UnitSheetOptions) => SheetPlan>> = { unit: planUnitSheet };

/** One sheet of the kind asked for. Throws a RangeError where the scheme has none of that kind, and what its planner throws. */
export function planSheet(scheme: Scheme, kind: SheetKind, options: UnitSheetOptions): SheetPlan {
  if (!sheetsOf(schemeKind(scheme)).includes(kind)) throw new RangeError(`${scheme.id} has no sheet of kind ${kind}`);
  return PLANNERS[kind](scheme, options);
}
