import { GAP_WORDS, QUOTA_WORDS, RANKING_WORDS, bandRefusalSentence, gradeSentence } from '../../wording/index';
import { OFFICE, type OfficeAnswers, type OfficeKey } from '../../scheme/office';
import { gradeWord, officeStandings } from '../../scheme/officeStandings';
import type { Graded } from '../../scoring/bands';
import type { Decimal } from '../../scoring/decimal';
import type { Standing, Standings } from '../../scoring/standings';
import { BadInput } from '../badInput';
import type { OpenQuestion } from './openPoints';
import type { ScoredUnit } from './scoreUnits';

/** Where one unit stands among all, and what keeps it from standing anywhere. */
export interface UnitStanding {
  readonly standing: Standing;
  /** null without bands, and while anything is pending or open. */
  readonly grade: string | null;
  readonly quota: Standings['quota'];
  readonly open: readonly OpenQuestion[];
}

/** The units among each other under what the office has decided; one in the order of each unit. Throws BadInput for bands that cannot be read. */
export function standingsOf(units: readonly ScoredUnit[], office: OfficeAnswers): readonly UnitStanding[] {
  const all = officeStandings(units.map(({ result }) => result), office);
  if (!all.ok) throw new BadInput([`“grade-bands”：${bandRefusalSentence(all.refusal)}`]);
  return all.units.map(({ total, standing, graded }) => ({ standing, quota: all.quota, grade: gradeWord(graded), open: [...openOf(standing, all.quota), ...ungraded(total, graded)] }));
}

function ungraded(total: Decimal | null, graded: Graded | null): readonly OpenQuestion[] {
  if (total === null || graded === null || 'grade' in graded) return [];
  return [{ code: 'grade-gap', message: gradeSentence(total, graded), choices: choicesOf('grade-gap') }];
}

/** `toNext` of a unit that is not first is known as soon as all have totals: then a missing rank is a tie that nobody has decided about. */
function openOf({ rank, toNext, quota, last }: Standing, places: Standings['quota']): readonly OpenQuestion[] {
  const asked = (key: OfficeKey): OpenQuestion => ({ code: key, message: `${OFFICE.find((one) => one.key === key)?.question ?? ''}还没有定。`, choices: choicesOf(key) });
  return [
    ...(rank === null && toNext !== null ? [asked('rank-places')] : []),
    ...(places !== null && places.places === null ? [asked('quota-rounding')] : []),
    ...(quota === 'tied' ? [{ code: 'quotaTie', message: '总分在优秀名额的边上并列，名额不够。请先定给哪几家。', choices: [] }] : []),
    ...(last === 'tied' ? [{ code: 'lastTie', message: '总分在后几位的边上并列。请先定约谈哪几家。', choices: [] }] : []),
  ];
}

const WORDS: Readonly<Partial<Record<OfficeKey, Readonly<Record<string, string>>>>> = { 'rank-places': RANKING_WORDS, 'quota-rounding': QUOTA_WORDS, 'grade-gap': GAP_WORDS };

function choicesOf(key: OfficeKey): OpenQuestion['choices'] {
  return Object.entries(WORDS[key] ?? {}).map(([value, label]) => ({ value, label }));
}
