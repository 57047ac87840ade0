import { GAP_WORDS, QUOTA_WORDS, RANKING_WORDS, bandRefusalSentence, gradeSentence } from '../../wording/index';
import { readBands } from '../../reading/readBands';
import { OFFICE, type OfficeAnswers, type OfficeKey } from '../../scheme/office';
import type { Band } from '../../scoring/bands';
import { Decimal } from '../../scoring/decimal';
import { gradeDecided, type GapDecision } from '../../scoring/gapDecision';
import type { QuotaRounding } from '../../scoring/quota';
import type { RankingMode } from '../../scoring/ranking';
import { standings, type Standing, type Standings } from '../../scoring/standings';
import { BadInput } from '../badInput';
import type { OpenQuestion } from './openPoints';
import type { ScoredUnit } from './scoreUnits';
import { waitingIn } from './waiting';

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
  const totals = units.map(({ result }) => (result.pending > 0 || waitingIn(result).total ? null : result.total));
  const share = office['quota-share'];
  const all = standings(totals, {
    places: (office['rank-places'] as RankingMode | undefined) ?? null,
    quota: share === undefined ? null : new Decimal(share.replace(/%$/u, '')),
    rounding: (office['quota-rounding'] as QuotaRounding | undefined) ?? null,
    last: office['last-places'] === undefined ? null : Number(office['last-places']),
  });
  const bands = bandsOf(office['grade-bands']);
  return all.units.map((standing, index) => {
    const graded = gradeOf(totals[index] ?? null, bands, (office['grade-gap'] as GapDecision | undefined) ?? null);
    return { standing, quota: all.quota, grade: graded.grade, open: [...openOf(standing, all.quota), ...graded.open] };
  });
}

function bandsOf(words: string | undefined): readonly Band[] | null {
  if (words === undefined) return null;
  const bands = readBands(words);
  if ('code' in bands) throw new BadInput([`“grade-bands”：${bandRefusalSentence(bands)}`]);
  return bands;
}

function gradeOf(total: Decimal | null, bands: readonly Band[] | null, gap: GapDecision | null): { readonly grade: string | null; readonly open: readonly OpenQuestion[] } {
  if (total === null || bands === null) return { grade: null, open: [] };
  const graded = gradeDecided(total, bands, gap);
  return 'grade' in graded ? { grade: graded.grade, open: [] } : { grade: null, open: [{ code: 'grade-gap', message: gradeSentence(total, graded), choices: choicesOf('grade-gap') }] };
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
