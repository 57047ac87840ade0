import { clausesIn } from '../../workbook/ownSheet/ownItems';
import { NOT_COUNTED, UNDECIDED } from '../../workbook/ownSheet/own';
import { clauseRows } from '../../workbook/clauseRows';
import { DECISIONS } from '../../workbook/sheetOrders';
import type { Reading } from '../../reading/reading';
import type { Decisions, Scheme } from '../../scheme/scheme';
import type { RegisterRow } from '../book/ownDecisions';
import type { CellReading, ReadClause } from './cellReading';
import type { Decider, Deciders } from './draft';
import type { OwnView } from './ownSheet';

/** The question that a clause of the selected cell gives rise to, with the answer in force. */
export interface CellQuestion {
  readonly key: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  /** What the scheme answers by itself; null where it leaves the question open. */
  readonly own: string | null;
  /** null: 待定. */
  readonly decision: string | null;
  readonly decider: Decider | null;
  /** Where the answer is kept, for the eye. */
  readonly kept: string;
}

/** What was decided for the sheets of a scheme, or for a sheet of the office's own that nothing was added to yet. */
export interface Said {
  readonly decisions: Decisions;
  readonly deciders: Deciders;
}

/** Of the clause on a row of a 评分表: the 口径 that its counting rests on. null where it rests on none. */
export function schemeQuestion(scheme: Scheme, clauseId: string, { decisions, deciders }: Said): CellQuestion | null {
  const clause = clauseRows(scheme).find((row) => row.clause.id === clauseId)?.clause;
  const ruling = clause?.ruling ?? null;
  const reading = ruling !== null && 'key' in ruling ? scheme.readings.find(({ key }) => key === ruling.key) : undefined;
  if (reading === undefined) return null;
  const { key, choices, decision: own } = reading;
  return { key, choices, own, decision: decisions[key] ?? own, decider: deciders[key] ?? null, kept: `定了写进“${DECISIONS}”表，公式随着变。` };
}

/** Of a clause on a sheet of the office's own, before anything was added: the question that recognising it asks. */
export function recognisedQuestion({ questions, table }: OwnView, place: { readonly row: number; readonly column: number }, { start }: ReadClause, { decisions, deciders }: Said): CellQuestion | null {
  const found = questions.find((one) => one.row + table.row === place.row && one.column + table.column === place.column && holds(startOf(one.key), one.words, start));
  if (found === undefined) return null;
  const { key, choices } = found;
  return { key, choices: wordChoices(choices.map(({ words }) => words), found.reading), own: null, decision: decisions[key] ?? null, decider: deciders[key] ?? null, kept: '先记在窗格里；加上公式时写进登记表的口径。' };
}

/** Of a clause on a sheet that formulas were added to: the row of 口径 on the sheet beside that cites it. */
export function registeredQuestion(rows: readonly RegisterRow[], side: string, row: number, { column, text }: CellReading, { start }: ReadClause): CellQuestion | null {
  const lead = text.length - text.trimStart().length;
  const clause = clausesIn(text.trim(), { row: 0, column: 0 }, null).find(({ question, words }) => question !== null && holds(startOf(question.key), words, start - lead));
  const found = rows.find(({ cites }) => cites.row === row && cites.column === column && (cites.start === null || clause === undefined || cites.start === lead + clause.start));
  if (found === undefined) return null;
  const { key, choices, answer, decider } = found;
  return { key, choices: wordChoices(choices, clause?.reading), own: null, decision: answer === '' || answer === UNDECIDED ? null : answer, decider: decider.by === '' && decider.day === '' ? null : decider, kept: `定了写进“${side}”表的口径，公式随着变。` };
}

/** Ways to count that are told by their words, each with what it means for a clause that reads so. */
export function wordChoices(ways: readonly string[], reading?: Pick<Reading, 'basis'>): CellQuestion['choices'] {
  return ways.map((words) => ({ value: words, label: meaningOf(words, reading?.basis === 'all') }));
}

function meaningOf(words: string, all: boolean): string {
  if (words === NOT_COUNTED) return '这一条不计分';
  if (words.startsWith('酌情')) return '每次由考核组定分值，并写明理由';
  if (/^每.*[扣加][\d.]+分$/u.test(words)) return `查实几次算几次，${words}`;
  return /^[扣加][\d.]+分$/u.test(words) ? `${all ? '本项分值全扣' : '不论几次只算一次'}，${words}` : words;
}

/** The words that begin at `from` have the place in them. */
function holds(from: number, words: string, place: number): boolean {
  return from <= place && place < from + words.length;
}

/** Last part of the key of a question: where its words begin in the cell. */
function startOf(key: string): number {
  return Number(key.slice(key.lastIndexOf(',') + 1));
}
