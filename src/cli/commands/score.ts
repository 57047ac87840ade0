import { basename } from 'node:path';
import { checkScheme } from '../../scheme/check/checkScheme';
import { settle } from '../../scheme/decisions';
import { underAnswers } from '../../scheme/ruling';
import { BadInput } from '../badInput';
import { bookTable, isWorkbook, type BookTable } from '../entries/bookTable';
import { decodeText } from '../entries/decode';
import { hasSelfScores } from '../entries/selfScore';
import { scoreTable } from '../print/scoreTable';
import { parseDecisions } from '../score/decisions';
import { openQuestions } from '../score/openPoints';
import { scoreJson } from '../score/scoreJson';
import { scoredEntries } from '../score/scoredEntries';
import { standingsOf } from '../score/standing';
import { standingTable } from '../print/standingTable';
import { splitOffice } from '../../scheme/office';
import { schemeKind } from '../../workbook/schemeKind';
import { SCORERS } from '../score/scorers';
import { parseSettings } from '../score/settingsFile';
import { readInputFile } from '../inputFile';
import { openTemplate } from '../templates';

export interface ScoreOptions {
  readonly json: boolean;
  /** Each "key=value". */
  readonly decide: readonly string[];
  /** "0": a clause without an entry was checked and clear; otherwise it is 未评. */
  readonly rest?: string;
  /** Path of a settings file; what --decide says goes before it. */
  readonly settings?: string;
}

/** `kaohe score` of an entry list or, as an .xlsx, of a workbook with its own 口径; throws BadInput with every problem. */
export async function scoreFile(name: string, entriesPath: string, options: ScoreOptions): Promise<string> {
  const { scheme } = openTemplate(name);
  const bytes = readInputFile(entriesPath);
  const file = basename(entriesPath);
  return isWorkbook(bytes, file) ? score(name, entriesPath, options, await bookTable(bytes, file, scheme)) : score(name, entriesPath, options);
}

/** An entry list scored under a scheme, one result a unit; `book` where the entries stand in a workbook. Throws BadInput with every problem of the list. */
export function score(name: string, entriesPath: string, { json, decide, rest, settings }: ScoreOptions, book: BookTable | null = null): string {
  if (rest !== undefined && rest !== '0') throw new BadInput([`--rest 后面写的是“${rest}”。其余各条都查过、没有发现的，写 --rest 0；不写就是未评。`]);
  const template = openTemplate(name);
  const { scheme, sourceText } = template;
  const given = { ...book?.decisions, ...(settings === undefined ? {} : parseSettings(decodeText(readInputFile(settings), basename(settings)), basename(settings))), ...parseDecisions(decide) };
  // What the office decides for all units together is no 口径 of the document; only units scored by clauses are summed up.
  const { office, rest: decisions, problems: unfit } = schemeKind(scheme) === 'clauses' ? splitOffice(given, [...scheme.readings, ...scheme.settings].map(({ key }) => key)) : { office: {}, rest: given, problems: [] };
  if (unfit.length > 0) throw new BadInput(unfit);
  const text = (): string => decodeText(readInputFile(entriesPath), basename(entriesPath));
  for (const scorer of book === null ? SCORERS : []) {
    const answer = scorer({ template, text, file: basename(entriesPath), decisions, json });
    if (answer === null) continue;
    if (rest !== undefined) throw new BadInput(['--rest 0 只用于按条扣分的方案，这个方案逐项打分。请去掉 --rest。']);
    return answer;
  }
  const { units, scored } = scoredEntries({ scheme, decisions, text, file: basename(entriesPath), restIsClear: rest === '0', book });
  const settled = settle(scheme, decisions);
  const decided = settled.ok ? underAnswers(scheme, settled.answers) : scheme;
  const findings = checkScheme(scheme, sourceText ?? '');
  const selfScores = hasSelfScores(scheme) ? units.map((unit) => unit.selfScores) : [];
  const standings = standingsOf(scored, office);
  const answers = scored.map((unit, index) => {
    const standing = standings[index];
    const questions = openQuestions(scheme, standing?.grade == null ? findings : findings.filter(({ code }) => code !== 'noGrades'), unit, decisions);
    return { unit, open: [...questions, ...(standing?.open ?? [])], own: selfScores[index] ?? null, standing };
  });
  if (json) return JSON.stringify(answers.map(({ unit, open, own, standing }) => scoreJson(decided, unit, open, own, { grade: standing?.grade ?? null, among: answers.length < 2 ? undefined : standing })));
  const tables = answers.map(({ unit, open, own }) => scoreTable(decided, unit, open, own));
  return [...tables, ...(scored.length < 2 ? [] : [standingTable(scored, standings)])].join('\n\n');
}
