import { settle, underAnswers } from '../../scheme';
import { inScript } from '../../scheme/script';
import type { Scheme } from '../../scheme/scheme';
import type { SheetMarks } from '../book/sheetMarks';

/**
 * The scheme as the sheet shows it: in its script, its clauses counted as the 口径 it was made with say. Answers to
 * questions that the scheme no longer has are passed over.
 */
export function sheetScheme(scheme: Scheme, { decisions, script }: Pick<SheetMarks, 'decisions' | 'script'>): Scheme {
  const keys = new Set([...scheme.readings, ...scheme.settings].map(({ key }) => key));
  const known = Object.fromEntries(Object.entries(decisions).filter(([key]) => keys.has(key)));
  const settled = settle(scheme, known);
  return underAnswers(inScript(scheme, script), settled.ok ? settled.answers : {});
}
