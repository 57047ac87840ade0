/// <reference types="custom-functions-runtime" />
import { award, deduct, explain, grade, highest, keptBy, read, score, total } from './functions';

/** Ids as in functions.json; workbooks keep them, so they never change. */
export const FUNCTIONS = {
  DEDUCT: deduct,
  AWARD: award,
  SCORE: score,
  TOTAL: total,
  HIGHEST: highest,
  KEPTBY: keptBy,
  GRADE: grade,
  READ: read,
  EXPLAIN: explain,
} as const;

/** Gives the functions to the shared runtime. Called once, when the page that holds both pane and functions has loaded. */
export function registerFunctions(): void {
  for (const [id, run] of Object.entries(FUNCTIONS)) CustomFunctions.associate(id, run);
}
