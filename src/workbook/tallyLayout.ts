import type { DecidedKind } from '../scheme/ballotRules';
import type { BallotCount } from '../scoring/ballot';
import { BALLOT_COLUMNS } from '../wording/index';

/** Rows above the first ballot: title, year and kind, what the shares are taken of, the words for the grades, the head. */
export const TALLY_HEAD_ROW = 4;
export const FIRST_TALLY_ROW = 5;

/** Which column of the 计票表 holds what; -1 where this kind has no such column. */
export interface TallyLayout {
  readonly subject: number;
  readonly content: number;
  readonly counts: Readonly<Record<BallotCount, number>>;
  /** The first of the choices; the others follow in order. */
  readonly votes: number;
  readonly choices: readonly string[];
  /** 分母 */
  readonly whole: number;
  /** The first of the shares. */
  readonly shares: number;
  /** Votes of the choices that count together, where the words that say which may change; -1 where a range of votes says it. */
  readonly counted: number;
  /** The share of the choices that count together. */
  readonly together: number;
  readonly grade: number;
  /** 认定等次: an entry, where the votes alone do not give the grade. */
  readonly recorded: number;
  readonly note: number;
  /** 核对: what does not fit in the counts; on the screen only. */
  readonly check: number;
  readonly printed: number;
  readonly headings: readonly string[];
  readonly widths: readonly number[];
}

const TABLE_WIDTH = 770;
const COUNT_WIDTH = 24;
const NOTE_WIDTH = 88;
const COUNT_ORDER: readonly BallotCount[] = ['expected', 'present', 'issued', 'returned', 'valid', 'abstained'];

/** The columns for one kind of 测评; `byContent`: a row for each content of each subject; `bandsInCell`: the office may set or change its bands later. */
export function tallyLayout({ kind, choices, rules }: DecidedKind, byContent: boolean, bandsInCell: boolean): TallyLayout {
  // A content by itself has no grade, neither from votes nor from people.
  const people = !byContent && (kind.bands === null || 'setting' in kind.bands);
  const columns = [
    { role: 'subject', heading: '对象', width: 64 },
    ...(byContent ? [{ role: 'content', heading: '内容', width: 96 }] : []),
    ...COUNT_ORDER.map((count) => ({ role: count, heading: BALLOT_COLUMNS[count], width: COUNT_WIDTH })),
    ...choices.map((choice) => ({ role: `vote ${choice}`, heading: choice, width: 32 })),
    { role: 'whole', heading: '分母', width: 30 },
    ...choices.map((choice) => ({ role: `share ${choice}`, heading: `${choice}得票率`, width: 38 })),
    ...(bandsInCell ? [{ role: 'counted', heading: '计入等次的票', width: 32 }, { role: 'together', heading: '计入等次的得票率', width: 42 }] : []),
    ...(bandsInCell || rules.bands === null ? [] : [{ role: 'together', heading: `${rules.bands.counted.join('、')}得票率`, width: 46 }]),
    ...(byContent ? [] : [{ role: 'grade', heading: '等次', width: 46 }]),
    ...(people ? [{ role: 'recorded', heading: '认定等次', width: 46 }] : []),
  ];
  const taken = columns.reduce((sum, { width }) => sum + width, 0);
  const all = [...columns, { role: 'note', heading: '说明', width: Math.max(NOTE_WIDTH, TABLE_WIDTH - taken) }, { role: 'check', heading: '核对', width: 140 }];
  const at = (role: string): number => all.findIndex((column) => column.role === role);
  return {
    subject: at('subject'),
    content: at('content'),
    counts: { expected: at('expected'), present: at('present'), issued: at('issued'), returned: at('returned'), valid: at('valid'), abstained: at('abstained') },
    votes: at(`vote ${choices[0] ?? ''}`),
    choices,
    whole: at('whole'),
    shares: at(`share ${choices[0] ?? ''}`),
    counted: at('counted'),
    together: at('together'),
    grade: at('grade'),
    recorded: at('recorded'),
    note: at('note'),
    check: at('check'),
    printed: all.length - 1,
    headings: all.map(({ heading }) => heading),
    widths: all.map(({ width }) => width),
  };
}
