import { ballotOutcome, type BallotOutcome, type OutcomeOpening } from '../../scheme/ballotOutcome';
import { decidedKinds } from '../../scheme/ballotRules';
import type { BallotScheme } from '../../scheme/ballot';
import { settle } from '../../scheme/decisions';
import type { Decisions, Scheme } from '../../scheme/scheme';
import { scoreBallot, type BallotResult } from '../../scoring/scoreBallot';
import { notOnBallotSentence, openingSentence, shareBandRefusalSentence } from '../../wording/index';
import { BadInput } from '../badInput';
import type { OpenQuestion } from '../score/openPoints';
import { ballotRecords, type BallotRecord } from './ballotRecords';
import { ballotTable } from './ballotTable';

/** One ballot, worked. */
export interface ScoredBallot {
  readonly record: BallotRecord;
  readonly result: BallotResult;
  readonly outcome: BallotOutcome;
  readonly open: readonly OpenQuestion[];
}

/** Every ballot of a list under a scheme; throws BadInput with all that is wrong with the decisions or the list. */
export function scoreBallots(scheme: Scheme, ballot: BallotScheme, decisions: Decisions, text: string, file: string): readonly ScoredBallot[] {
  const settled = settle(scheme, decisions);
  if (!settled.ok) throw new BadInput([settled.sentence]);
  const kinds = decidedKinds(scheme, ballot, settled.answers);
  const unread = kinds.flatMap(({ kind, bandProblem }) => {
    if (bandProblem === null) return [];
    const why = bandProblem.code === 'unknownChoice' ? notOnBallotSentence(bandProblem.words) : shareBandRefusalSentence(bandProblem);
    return [`${kind.id}的等次规定：${why}`];
  });
  if (unread.length > 0) throw new BadInput(unread);
  const choices = [...new Set([...kinds.flatMap((kind) => kind.choices), ...choicesOfReadings(scheme, ballot)])];
  const reads = ballotRecords(ballotTable(text, file, choices), ballot, kinds, choices);
  const sentences = reads.flatMap(({ line, sentences: own }) => own.map((sentence) => `${file} 第 ${line} 行：${sentence}`));
  if (sentences.length > 0) throw new BadInput(sentences);
  return reads.flatMap(({ record }) => {
    if (record === null) return [];
    const result = scoreBallot(record.ballot, record.decided.rules);
    const outcome = ballotOutcome(record.decided, result, record.recorded, record.content !== null);
    return [{ record, result, outcome, open: outcome.open.map((opening) => question(opening, scheme, ballot)) }];
  });
}

/** Choices that some answer to a 口径 would put on a ballot: a column of them is known, and may stay empty. */
function choicesOfReadings(scheme: Scheme, { kinds }: BallotScheme): readonly string[] {
  const keys = kinds.flatMap(({ choices }) => ('reading' in choices ? [choices.reading] : []));
  return scheme.readings.filter(({ key }) => keys.includes(key)).flatMap((reading) => reading.choices.flatMap(({ value }) => value.split('、')));
}

/** The code is the key of the 口径 or setting that answers it, where one does. */
function question(opening: OutcomeOpening, scheme: Scheme, ballot: BallotScheme): OpenQuestion {
  const key = keyOf(opening, ballot);
  const choices = scheme.readings.find((reading) => reading.key === key)?.choices;
  const grades = 'grades' in opening ? opening.grades.map((grade) => ({ value: grade, label: grade })) : [];
  return { code: key ?? opening.code, message: openingSentence(opening), choices: choices ?? grades };
}

function keyOf({ code }: OutcomeOpening, { base, gap, smallest }: BallotScheme): string | null {
  switch (code) {
    case 'base':
      return base;
    case 'bandGap':
    case 'bandOverlap':
      return gap;
    case 'smallGroup':
      return smallest;
    default:
      return null;
  }
}
