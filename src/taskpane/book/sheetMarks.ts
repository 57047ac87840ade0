import type { Script } from '../../scheme/scheme';
import type { SheetKind } from '../../workbook/sheetOrders';
import { bareName } from './namedRects';

/** Which scheme, unit and year a sheet was made for (口径 stand on a sheet of their own): kept on the sheet itself, so that it survives closing and copying. */
export interface SheetMarks {
  readonly scheme: string;
  readonly version: string;
  /** The unit of a 评分表; what else the sheet is about: 领导班子计票表. */
  readonly unit: string;
  readonly year: string;
  /** 繁体 or 简体, for a document in traditional characters. */
  readonly script: Script;
  readonly kind: SheetKind;
}

/** The name that every sheet of ours has. */
export const MARKED = 'KH_mark_scheme';

/** Names scoped to the sheet, each a constant: KH_mark_unit ="市教育局". Excel keeps them through saving, copying and renaming. */
export function markNames(marks: SheetMarks): { name: string; formula: string }[] {
  return [
    { name: MARKED, formula: textConstant(marks.scheme) },
    { name: 'KH_mark_version', formula: textConstant(marks.version) },
    { name: 'KH_mark_unit', formula: textConstant(marks.unit) },
    { name: 'KH_mark_year', formula: textConstant(marks.year) },
    { name: 'KH_mark_script', formula: textConstant(marks.script) },
    { name: 'KH_mark_kind', formula: textConstant(marks.kind) },
  ];
}

const OTHER_KINDS: readonly SheetKind[] = ['decisions', 'ballot', 'tally', 'methods', 'ranking', 'month', 'year', 'ledger', 'summary', 'places', 'losses', 'rectification', 'talks'];

/** The marks among a sheet's names, or null when the sheet is not one of ours. */
export function readMarks(names: readonly { readonly name: string; readonly formula: string }[]): SheetMarks | null {
  const text = (name: string): string | undefined => {
    const formula = names.find((each) => bareName(each.name) === name)?.formula;
    return formula === undefined ? undefined : constantText(formula);
  };
  const [scheme, version, unit, year] = [text(MARKED), text('KH_mark_version'), text('KH_mark_unit'), text('KH_mark_year')];
  if (scheme === undefined || version === undefined || unit === undefined || year === undefined) return null;
  const script = text('KH_mark_script') === 'simplified' ? 'simplified' : 'document';
  const kind = OTHER_KINDS.find((one) => one === text('KH_mark_kind')) ?? 'unit';
  return { scheme, version, unit, year, script, kind };
}

/** By this name a sheet is known that was made final (定稿): its checksum, '' where it has none of its own. */
export const FINAL_MARK = 'KH_mark_final';

export function readFinalMark(names: readonly { readonly name: string; readonly formula: string }[]): { readonly final?: string } {
  const formula = names.find(({ name }) => bareName(name) === FINAL_MARK)?.formula;
  return formula === undefined ? {} : { final: constantText(formula) };
}

/** A text in a formula may hold 255 characters; longer ones are joined of parts. */
const PART = 200;

export function textConstant(text: string): string {
  const parts = text.match(new RegExp(`[\\s\\S]{1,${PART}}`, 'g')) ?? [''];
  return `=${parts.map((part) => `"${part.replace(/"/g, '""')}"`).join('&')}`;
}

export function constantText(formula: string): string {
  return [...formula.matchAll(/"((?:[^"]|"")*)"/g)].map(([, part = '']) => part.replace(/""/g, '"')).join('');
}
