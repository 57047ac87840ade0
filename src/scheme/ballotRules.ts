import { readRatio, readShareBands, type ShareBandRefusal } from '../reading/index';
import type { BallotBase } from '../scoring/ballot';
import { Decimal } from '../scoring/decimal';
import type { GapDecision } from '../scoring/gapDecision';
import type { BallotRules } from '../scoring/scoreBallot';
import type { BallotKind, BallotScheme } from './ballot';
import type { Decisions, Scheme } from './scheme';

/** A kind of ballot with every answer in force put in. */
export interface DecidedKind {
  readonly kind: BallotKind;
  /** What is on the ballot; empty while its 口径 is 待定. */
  readonly choices: readonly string[];
  readonly grades: readonly string[];
  /** The words its grades are read from; null where there are none, or nobody has set them. */
  readonly bandWords: string | null;
  /** Why those words cannot be read, or which choice they name that is not on the ballot. */
  readonly bandProblem: ShareBandRefusal | { readonly code: 'unknownChoice'; readonly words: string } | null;
  readonly contents: readonly { readonly id: string; readonly shown: string }[];
  readonly rules: BallotRules;
}

/** Every kind under the answers that `settle` has found. */
export function decidedKinds(scheme: Scheme, ballot: BallotScheme, answers: Decisions): readonly DecidedKind[] {
  const bases = (scheme.readings.find(({ key }) => key === ballot.base)?.choices ?? []).map(({ value }) => value as BallotBase);
  const smallest = answers[ballot.smallest];
  const common = {
    base: (answers[ballot.base] ?? null) as BallotBase | null,
    bases,
    gap: (ballot.gap === null ? null : (answers[ballot.gap] ?? null)) as GapDecision | null,
    smallest: smallest === undefined ? null : new Decimal(smallest),
  };
  return ballot.kinds.map((kind) => {
    const choices = 'reading' in kind.choices ? listOf(answers[kind.choices.reading], '、') : kind.choices;
    const { words, bands, problem } = bandsOf(kind, choices, answers);
    const ratio = kind.over && readRatio(kind.over.ratio);
    return {
      kind,
      choices,
      grades: kind.grades ?? choices,
      bandWords: words,
      bandProblem: problem,
      contents: contentsOf(kind, answers),
      rules: { ...common, bands, over: kind.over && ratio && { choice: kind.over.choice, ratio } },
    };
  });
}

function bandsOf(kind: BallotKind, choices: readonly string[], answers: Decisions): { words: string | null; bands: BallotRules['bands']; problem: DecidedKind['bandProblem'] } {
  const words = kind.bands === null ? null : 'setting' in kind.bands ? (answers[kind.bands.setting] ?? null) : kind.bands.shown;
  if (words === null) return { words, bands: null, problem: null };
  const read = readShareBands(words);
  if ('code' in read) return { words, bands: null, problem: read };
  const unknown = read.counted.find((choice) => !choices.includes(choice));
  if (unknown !== undefined) return { words, bands: null, problem: { code: 'unknownChoice', words: unknown } };
  return { words, bands: read, problem: null };
}

/** Contents as the document numbers them, or those of the year numbered in the order in which they were set. */
function contentsOf({ contents, contentsSetting }: BallotKind, answers: Decisions): DecidedKind['contents'] {
  if (contentsSetting === null) return contents;
  return listOf(answers[contentsSetting], /[；;\n]/u).map((shown, index) => ({ id: String(index + 1), shown }));
}

function listOf(words: string | undefined, separator: string | RegExp): readonly string[] {
  return (words ?? '').split(separator).map((word) => word.trim()).filter((word) => word !== '');
}
