import type { Scheme } from '../scheme/scheme';
import { clauseRows, isDiscretion } from './clauseRows';
import { entryAreas } from './entryAreas';
import type { Rect } from './plan';
import type { SheetKind } from './sheetOrders';
import { rectOf } from './address';

type Names = Readonly<Record<string, Rect>>;

/** The cells to be filled in on a sheet that is in use, from where its names lie: those that are unlocked. They are locked when it is made final. */
export function entryRectsOf(scheme: Scheme, kind: SheetKind, names: Names): readonly Rect[] {
  const all = (...wanted: readonly string[]): readonly Rect[] => wanted.flatMap((name) => names[name] ?? []);
  if (kind === 'unit') {
    const { sameCase } = scheme.policies;
    const reasons = names['KH_reasons'];
    const judged = reasons === undefined ? [] : clauseRows(scheme).flatMap((row, index) => (isDiscretion(row) ? [rectOf(reasons.row + index, reasons.column)] : []));
    return [...all('KH_entries', ...(sameCase === null ? [] : ['KH_cases']), 'KH_self_scores'), ...judged];
  }
  if (kind === 'decisions') return all('KH_answers', 'KH_deciders', 'KH_days');
  if (kind === 'summary') return officeRects(all('KH_office', 'KH_office_by', 'KH_office_days'), names['KH_quotas']?.column);
  return all(...entryAreas(kind).map(({ name }) => name));
}

/** The answers under 汇总 are merged over several columns: each reaches to the next, and 哪天定的 to what is asked, which begins under 优秀名额. */
function officeRects(rects: readonly Rect[], asked: number | undefined): readonly Rect[] {
  return rects.map((rect, index) => ({ ...rect, columns: (rects[index + 1]?.column ?? asked ?? rect.column + 1) - rect.column }));
}
