import { folded } from '../../scheme/text';
import type { DecidedKind } from '../../scheme/ballotRules';
import type { BallotScheme } from '../../scheme/ballot';
import type { Ballot, BallotCount } from '../../scoring/ballot';
import { checkBallot } from '../../scoring/checkBallot';
import { Decimal } from '../../scoring/decimal';
import { parseQuantity } from '../../scoring/parseQuantity';
import { BALLOT_COLUMNS, ballotProblemSentence } from '../../wording/index';
import type { List } from '../entries/parseList';
import { CONTENT, KIND, RECORDED, SUBJECT } from './ballotTable';

type BallotRow = List['rows'][number];

/** One ballot as recorded. */
export interface BallotRecord {
  readonly subject: string;
  readonly decided: DecidedKind;
  readonly content: { readonly id: string; readonly shown: string } | null;
  readonly ballot: Ballot;
  /** 认定等次; null where nothing is recorded. */
  readonly recorded: string | null;
}

export type Read = { readonly record: BallotRecord | null; readonly line: number; readonly sentences: readonly string[] };

const COUNTS = Object.entries(BALLOT_COLUMNS) as [BallotCount, string][];

/** Each row as a ballot, or all that is wrong with it; a subject voted on twice is told at its second row. `known`: what may stand on any ballot of the scheme. */
export function ballotRecords({ rows, headings }: List, scheme: BallotScheme, kinds: readonly DecidedKind[], known: readonly string[]): readonly Read[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const read = recordOf(row, headings, scheme, kinds, known);
    if (read.record === null) return read;
    const { subject, decided, content } = read.record;
    const id = [subject, decided.kind.id, content?.id ?? ''].join('\u0000');
    const before = seen.get(id);
    seen.set(id, before ?? row.line);
    return before === undefined ? read : { ...read, record: null, sentences: [`“${subject}”的${decided.kind.id}票在第 ${before} 行已有。请只留一行。`] };
  });
}

function recordOf(row: BallotRow, headings: readonly string[], scheme: BallotScheme, kinds: readonly DecidedKind[], known: readonly string[]): Read {
  const { line, cell } = row;
  const sentences: string[] = [];
  const decided = kindOf(row, scheme, kinds);
  if (typeof decided === 'string') return { line, record: null, sentences: [decided] };
  const subject = cell(SUBJECT);
  if (subject === '') sentences.push(`“${SUBJECT}”空着。请填测评的是谁。`);
  const { kind, choices, grades, bandWords } = decided;
  if (choices.length === 0) sentences.push(`${kind.id}的测评票上有哪几个选项还没有定。请先定口径。`);

  const votes = new Map<string, Decimal>();
  for (const choice of choices) {
    const count = countOf(cell(choice), `“${choice}”的得票`);
    if (count === null && headings.includes(choice)) sentences.push(`“${choice}”的得票空着。没有得票的请填 0。`);
    else if (count === null && neededChoices(decided).includes(choice)) sentences.push(`表头没有“${choice}”，${kind.id}的票上有这一项。请补上这一列。`);
    else if (count === null) continue;
    else if (typeof count === 'string') sentences.push(count);
    else votes.set(choice, count);
  }
  const strangers = known.filter((choice) => !choices.includes(choice) && !['', '/', '0'].includes(cell(choice)));
  for (const choice of strangers) sentences.push(`“${choice}”填了 ${cell(choice)}，${kind.id}的票上没有这一项（有的是${choices.join('、')}）。请核对类别和这一格${otherBallot(kind)}。`);
  const counts = Object.fromEntries(
    COUNTS.map(([name, heading]) => {
      const count = countOf(cell(heading), heading);
      if (typeof count === 'string') sentences.push(count);
      return [name, typeof count === 'string' ? null : count];
    }),
  ) as Record<BallotCount, Decimal | null>;
  const content = contentOf(cell(CONTENT), decided);
  if (typeof content === 'string') sentences.push(content);
  const recorded = cell(RECORDED) === '' ? null : cell(RECORDED);
  if (recorded !== null && !grades.includes(recorded)) sentences.push(`认定等次“${recorded}”不是${kind.id}的等次。请改为 ${grades.join('、')} 之一，或空着。`);
  else if (recorded !== null && bandWords !== null && kind.bands !== null && 'quote' in kind.bands) {
    sentences.push(`${kind.id}的等次按原文由得票率定，不用填认定等次。请空着；落在两档之间的，用口径定。`);
  } else if (recorded !== null && typeof content === 'object' && content !== null) sentences.push('一项内容不单独定等次。请把认定等次填在总的一行。');

  const ballot: Ballot = { ...counts, votes };
  if (sentences.length === 0) sentences.push(...checkBallot(ballot).map(ballotProblemSentence));
  if (sentences.length > 0 || typeof content === 'string') return { line, record: null, sentences };
  return { line, record: { subject, decided, content, ballot, recorded }, sentences };
}

/** What a grade is read from; a list may leave the others out. Where nothing is read from the votes, all of them count. */
function neededChoices({ choices, rules: { bands, over } }: DecidedKind): readonly string[] {
  return bands === null && over === null ? choices : [...(bands?.counted ?? []), ...(over === null ? [] : [over.choice])];
}

function otherBallot({ choices }: DecidedKind['kind']): string {
  return 'reading' in choices ? `；票上确有这一项的，用口径 ${choices.reading} 改定` : '';
}

/** The kind a row names; without a word for it, the only one on whose ballot all the filled choices are, or the usual one. */
function kindOf({ cell }: BallotRow, { usual }: BallotScheme, kinds: readonly DecidedKind[]): DecidedKind | string {
  const names = kinds.map(({ kind }) => kind.id).join('、');
  const word = cell(KIND);
  if (word !== '') {
    return kinds.find(({ kind }) => [kind.id, ...kind.also].some((name) => folded(name) === folded(word))) ?? `没有“${word}”这一类测评。类别可填 ${names}，请改正。`;
  }
  const filled = [...new Set(kinds.flatMap(({ choices }) => choices))].filter((choice) => cell(choice) !== '');
  const [only, second] = kinds.filter(({ choices }) => filled.length > 0 && filled.every((choice) => choices.includes(choice)));
  if (only !== undefined && second === undefined) return only;
  return kinds.find(({ kind }) => kind.id === usual) ?? `“${KIND}”空着，看不出是哪一类测评。请填 ${names} 之一。`;
}

function contentOf(word: string, { kind, contents }: DecidedKind): BallotRecord['content'] | string {
  if (word === '') return null;
  const wanted = folded(word);
  const byId = contents.find(({ id }) => folded(id) === wanted);
  const fitting = byId === undefined ? contents.filter(({ shown }) => folded(shown).includes(wanted)) : [byId];
  const [only, second] = fitting;
  if (only !== undefined && second === undefined) return only;
  if (contents.length === 0) return `${kind.id}没有分项的内容，“${CONTENT}”填了“${word}”。请空着，或者先设置今年测评的各项内容。`;
  return `“${word}”对得上${kind.id}的 ${fitting.length} 项内容。请填内容的序号 ${contents[0]?.id ?? ''}—${contents.at(-1)?.id ?? ''}，或照抄其中一项的几个字。`;
}

/** null for a blank cell or "/". */
function countOf(written: string, name: string): Decimal | null | string {
  const quantity = parseQuantity(written);
  if (quantity.state === 'count') return quantity.value;
  return quantity.state === 'pending' || quantity.state === 'notApplicable' ? null : `${name}填的是“${written}”，不是数字。请按张数填 0、1、2……。`;
}
