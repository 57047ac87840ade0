import { settle } from '../../scheme/decisions';
import { gradeWord, officeStandings } from '../../scheme/officeStandings';
import type { OfficeAnswers } from '../../scheme/office';
import type { Decisions, Scheme } from '../../scheme/scheme';
import { underAnswers } from '../../scheme/ruling';
import { toRules } from '../../scheme/toRules';
import type { Decimal } from '../../scoring/decimal';
import type { EntryLine } from '../../scoring/entry';
// Each from its own file: what the whole of a room hands on would be part of the pane's first script.
import { prepare } from '../../scoring/prepare';
import type { UnitResult } from '../../scoring/result';
import { scorePrepared } from '../../scoring/scoreUnit';
import type { Standing } from '../../scoring/standings';
import { countedLines } from '../../workbook/countedLines';
import type { CountedRow } from '../../workbook/countedRows';
import { entryProblemSentence } from '../../wording/entryProblemSentence';
import { bandRefusalSentence, gradeSentence } from '../../wording/gradeSentence';

/** What the scores of all units rest on: plain values, so that they can be changed without touching the workbook. */
export interface Assessment {
  readonly scheme: Scheme;
  readonly decisions: Decisions;
  readonly office: OfficeAnswers;
  readonly units: readonly { readonly unit: string; readonly rows: readonly CountedRow[] }[];
}

export interface AssessedUnit {
  readonly unit: string;
  readonly lines: readonly EntryLine[];
  readonly result: UnitResult;
  /** null while anything is pending or open. */
  readonly total: Decimal | null;
  readonly grade: string | null;
  /** Why there is no grade, where there are bands and a total. */
  readonly ungraded: string | null;
  readonly standing: Standing;
}

export type AssessedBook =
  | { readonly ok: true; readonly answers: Decisions; readonly units: readonly AssessedUnit[] }
  /** What cannot be scored, a sentence each, with the unit. */
  | { readonly ok: false; readonly sentences: readonly string[] };

/** Every unit scored as its sheet scores it, and all of them among each other. */
export function assess({ scheme, decisions, office, units }: Assessment): AssessedBook {
  const settled = settle(scheme, decisions);
  if (!settled.ok) return { ok: false, sentences: [settled.sentence] };
  const ruled = toRules(scheme, decisions);
  if (!ruled.ok) return { ok: false, sentences: [ruled.sentence] };
  const prepared = prepare(ruled.rules);
  const decided = underAnswers(scheme, settled.answers);
  const scored = units.map(({ unit, rows }) => {
    const { lines, problems } = countedLines(decided, rows);
    const outcome = scorePrepared(prepared, lines);
    const sentences = [...problems.map(({ sentence }) => sentence), ...(outcome.ok ? [] : outcome.problems.map((problem) => entryProblemSentence(problem)))];
    return { unit, lines, outcome, sentences: sentences.map((sentence) => `${unit}：${sentence}`) };
  });
  const sentences = scored.flatMap((one) => one.sentences);
  if (sentences.length > 0) return { ok: false, sentences };
  const results = scored.flatMap(({ outcome }) => (outcome.ok ? [outcome.result] : []));
  const among = officeStandings(results, office);
  if (!among.ok) return { ok: false, sentences: [`汇总口径“等次分数线”：${bandRefusalSentence(among.refusal)}`] };
  return {
    ok: true,
    answers: settled.answers,
    units: scored.flatMap(({ unit, lines, outcome }, index): readonly AssessedUnit[] => {
      const placed = among.units[index];
      if (!outcome.ok || placed === undefined) return [];
      const { total, standing, graded } = placed;
      const ungraded = total === null || graded === null || 'grade' in graded ? null : gradeSentence(total, graded);
      return [{ unit, lines, result: outcome.result, total, grade: gradeWord(graded), ungraded, standing }];
    }),
  };
}
