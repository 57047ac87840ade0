/// <reference types="custom-functions-runtime" />
import { award, counted, deduct, exceedsPart, explain, grade, highest, keptBy, ledgerCases, perCapita, quota, rank, read, score, share, toGrade, total, trimmedScore, voteGrade, weightedScore, whyGrade, whyNoGrade } from './functions';

/** Ids as in functions.json; workbooks keep them, so they never change. */
export const FUNCTIONS = {
  DEDUCT: deduct,
  AWARD: award,
  SCORE: score,
  TOTAL: total,
  PERCAPITA: perCapita,
  HIGHEST: highest,
  KEPTBY: keptBy,
  CASES: ledgerCases,
  GRADE: grade,
  WHYNOGRADE: whyNoGrade,
  TOGRADE: toGrade,
  READ: read,
  EXPLAIN: explain,
  SHARE: share,
  COUNTED: counted,
  VOTEGRADE: voteGrade,
  WHYGRADE: whyGrade,
  EXCEEDS: exceedsPart,
  WEIGHTED: weightedScore,
  RANKING: rank,
  QUOTA: quota,
  TRIMMED: trimmedScore,
} as const;

// Loading this file is what gives the functions to the shared runtime: Excel looks for them as soon as the page is there.
for (const [id, run] of Object.entries(FUNCTIONS)) CustomFunctions.associate(id, run);
