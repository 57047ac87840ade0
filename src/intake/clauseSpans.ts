import { readOnly } from '../reading/readOnly';
import type { Reading } from '../reading/reading';
import { shownWords } from '../scheme/text';
import { choicesFor, rulingFor } from './choicesFor';
import type { DraftClause, Span } from './draft';
import { rungRows, type RungRow } from './rungRows';

/** Marks that end a clause. */
const ENDING = /^(?:\s*[,，;；。.])+/u;
/** What may stand between a clause and the veto that goes with it. */
const JOINED = /^[\s,，;；、]*(?:并|同时|且)?$/u;
/** Sentences on the line of the last clause belong to it: 因病住院及特殊情况例外。 */
const SENTENCES = /^[ \t]*[^\s。；;][^\n]*[。；;](?=[ \t]*(?:\n|$))/u;
const LONGEST_REST = 200;

export interface ClauseSpans {
  readonly clauses: readonly DraftClause[];
  /** Vetoes that stand alone: they have no points. */
  readonly vetoes: readonly Span[];
  /** Where the words of the last clause end. */
  readonly end: number;
}

/**
 * The clauses of a stretch of the source, with all words of it: each takes what stands between the one before and itself, as far as that
 * does not change how it reads. `readings` are those of the stretch where it stands, with offsets into the source.
 */
export function clauseSpans(source: string, { start: from, end: to }: Span, readings: readonly Reading[], allotted: string | null): ClauseSpans {
  const clauses: DraftClause[] = [];
  const vetoes: Span[] = [];
  const loses = readings.some(({ effect, refused }) => refused === null && effect === 'deduct');
  let before = from;
  for (const [index, reading] of readings.entries()) {
    const end = Math.min(to, reading.end + (ENDING.exec(source.slice(reading.end, to))?.[0].length ?? 0));
    const last = clauses[clauses.length - 1];
    if (reading.effect === 'veto' && reading.refused === null) {
      if (last !== undefined && last.veto === null && JOINED.test(source.slice(last.reading.end, reading.start))) {
        clauses[clauses.length - 1] = { ...last, span: { start: last.span.start, end }, veto: { span: { start: reading.start, end: reading.end }, target: targetOf(reading.span) } };
      } else vetoes.push({ start: Math.max(before, reading.start), end });
      before = end;
      continue;
    }
    const beside = readings[index - 1];
    // 加(减)1分: the second of two readings in the same words
    if (last !== undefined && beside?.refused === null && beside.start === reading.start && beside.end === reading.end) {
      clauses.push(...furtherOf(last.span, reading));
      continue;
    }
    const rest = index === readings.length - 1 ? restOf(source.slice(end, to)) : 0;
    clauses.push(...rowsOf(clauseOf(source, { before, end, rest: end + rest }, reading, allotted, loses)));
    before = end + rest;
  }
  return { clauses, vetoes, end: before };
}

/** The clause on as many lines as it is counted on. */
function rowsOf(clause: DraftClause): readonly DraftClause[] {
  const [first, ...others] = rungRows(clause.reading);
  if (first === undefined) return [clause];
  return [{ ...clause, reading: clause.reading, choices: null, ruling: first }, ...others.map((row) => furtherRow(clause.span, clause.reading, row))];
}

function furtherOf(span: Span, reading: Reading): readonly DraftClause[] {
  return rungRows(reading).map((row) => furtherRow(span, reading, row));
}

function furtherRow(span: Span, reading: Reading, row: RungRow): DraftClause {
  return { span, reading, choices: null, ruling: row, veto: null, rung: row.rung };
}

function clauseOf(source: string, { before, end, rest }: { before: number; end: number; rest: number }, reading: Reading, allotted: string | null, loses: boolean): DraftClause {
  const start = Math.max(before, reading.start);
  const spans: Span[] = [{ start: before, end: rest }, { start: before, end }, { start, end: rest }, { start, end }].map((span) => trimmed(source, span));
  const alone = spans.map((span) => ({ span, reads: readOnly(shownWords(source.slice(span.start, span.end), [])) })).filter(({ reads }) => sameMeaning(reads, reading));
  // Best with the standard it starts from (不少于6次,缺一次扣2分), which tells the clerk what to count.
  const fits = alone.find(({ reads }) => JSON.stringify(reads.threshold) === JSON.stringify(reading.threshold)) ?? alone[0];
  const fitting = reading.refused === null ? fits?.span : spans[1];
  const span = fitting ?? trimmed(source, { start, end });
  // Words that read otherwise alone than where they stand are not counted on their own account.
  const asked = fitting === undefined ? choicesFor({ ...reading, refused: { code: 'unknownForm', words: reading.span } }, allotted) : choicesFor(reading, allotted);
  if (loses && isFullScore(reading, allotted)) return { span, reading, choices: null, ruling: { words: '不计分', because: 'fullScore' }, veto: null, rung: null };
  return { span, reading, choices: asked, ruling: asked === null ? null : rulingFor(reading), veto: null, rung: null };
}

/** 达96%以上计5分 where 标准分 is 5: what it takes to lose nothing; other words beside it say what is lost. */
function isFullScore({ effect, basis, points, refused }: Reading, allotted: string | null): boolean {
  return refused === null && effect === 'set' && (basis === 'all' || (basis === 'once' && allotted !== null && points === allotted));
}

function restOf(text: string): number {
  const rest = SENTENCES.exec(text)?.[0] ?? '';
  return rest.length <= LONGEST_REST ? rest.length : 0;
}

export function trimmed(source: string, { start, end }: Span): Span {
  const words = source.slice(start, end);
  return { start: start + (words.length - words.trimStart().length), end: Math.max(end - (words.length - words.trimEnd().length), start) };
}

/** 评先评优 out of 取消当年各类评先评优资格; the words themselves where they name nothing. */
function targetOf(words: string): string {
  const target = /取消(?:其|该单位|单位)?(?:当年|本年度|年度|全年)?(?:的)?(?:各类|各项)?(.{1,16}?)的?资格/u.exec(words.replace(/\s+/gu, ''))?.[1];
  return target ?? (words.includes('一票否决') ? '一票否决' : words.replace(/\s+/gu, ''));
}

export function sameMeaning(a: Reading, b: Reading): boolean {
  const key = ({ effect, basis, points, unit, per, cap, discretion, refused }: Reading): string => JSON.stringify([effect, basis, points, unit, per, cap, discretion, refused === null]);
  return key(a) === key(b);
}
