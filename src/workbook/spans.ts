import { rectOf } from './address';
import type { ClauseRow } from './clauseRows';
import type { Layout } from './layout';
import type { Rect } from './plan';
import { runsOf } from './runs';

/** A text that stands once over several rows. */
export interface Span {
  readonly rect: Rect;
  readonly text: string;
}

interface SpanColumn {
  readonly column: number;
  readonly columns: number;
  readonly key: (row: ClauseRow) => string;
  readonly text: (row: ClauseRow) => string;
}

/**
 * 考评项目, 具体内容, 考核内容, 评分方法, 责任科室: each ends where its page ends, and its words stand again on the next one.
 * A 项目 without 具体内容 takes both columns.
 */
export function wordSpans(rows: readonly ClauseRow[], layout: Layout, breaks: readonly number[]): readonly Span[] {
  const pageOf = (row: ClauseRow): string => String(breaks.filter((start) => start <= row.row).length);
  return runsOf(rows, (row) => `${pageOf(row)} ${topId(row)} ${row.path.length === 1}`)
    .flatMap(({ members }) => {
      const flat = members[0]?.path.length === 1;
      return spanColumns(layout, flat).flatMap(({ column, columns, key, text }) =>
        runsOf(members, key).map((run) => spanOf(run.members, column, columns, text)),
      );
    })
    .filter((span): span is Span => span !== null);
}

function spanOf(rows: readonly ClauseRow[], column: number, columns: number, text: SpanColumn['text']): Span | null {
  const first = rows[0];
  return first ? { rect: rectOf(first.row, column, rows.length, columns), text: text(first) } : null;
}

function spanColumns(layout: Layout, flat: boolean): readonly SpanColumn[] {
  const shown = (row: ClauseRow, from: number, to?: number): string => row.path.slice(from, to).map(({ shown: words }) => onTwoLines(words)).join('\n');
  const responsible: SpanColumn = {
    column: layout.responsible,
    columns: 1,
    key: (row) => `${pathId(row)} ${row.item.responsible.join(' ')}`,
    text: (row) => row.item.responsible.join('\n'),
  };
  const whole: SpanColumn = { column: layout.section, columns: layout.content < 0 ? 1 : 2, key: pathId, text: (row) => shown(row, 0) };
  const divided: readonly SpanColumn[] = [
    { column: layout.section, columns: 1, key: topId, text: (row) => shown(row, 0, 1) },
    { column: layout.content, columns: 1, key: pathId, text: (row) => shown(row, 1) },
  ];
  const left = flat || layout.content < 0 ? [whole] : divided;
  const ofItem = (column: number, text: SpanColumn['text']): readonly SpanColumn[] => (column < 0 ? [] : [{ column, columns: 1, key: (row) => `${pathId(row)} ${row.item.id}`, text }]);
  return [
    ...left,
    ...ofItem(layout.requirement, (row) => numberedLines(row.item.shown)),
    ...ofItem(layout.verification, (row) => numberedLines(row.item.verification?.shown ?? '')),
    ...(layout.responsible < 0 ? [] : [responsible]),
  ];
}

/** 一、突出政治引领(25分): the points on a line of their own, so that a narrow column does not tear them. */
function onTwoLines(words: string): string {
  return words.replace(/\s*([(（]\s*\d+(?:\.\d+)?\s*分\s*[)）]|(?<=\D)\d+分)$/, '\n$1');
}

/** (1)…(2)…: each on a line of its own, as the document has them. */
function numberedLines(words: string): string {
  return words.replace(/(?!^)(?=\(\d{1,2}\))/g, '\n');
}

function topId(row: ClauseRow): string {
  return row.path[0]?.id ?? '';
}

function pathId(row: ClauseRow): string {
  return row.path.map((section) => section.id).join('/');
}
