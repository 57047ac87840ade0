import { settle, underAnswers } from '../../scheme';
import { inScript } from '../../scheme/script';
import type { Decisions, Scheme, Script } from '../../scheme/scheme';

/** The scheme as the sheet shows it: in its script, its clauses counted as the 口径 in force say. */
export function sheetScheme(scheme: Scheme, decisions: Decisions, script: Script): Scheme {
  const settled = settle(scheme, decisions);
  return underAnswers(inScript(scheme, script), settled.ok ? settled.answers : {});
}
