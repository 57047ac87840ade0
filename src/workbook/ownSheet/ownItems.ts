import { amountOfRequirement } from '../../intake/allotment';
import { choicesFor } from '../../intake/choicesFor';
import { clauseSpans, sameMeaning } from '../../intake/clauseSpans';
import type { Span } from '../../intake/draft';
import { itemsInCell } from '../../intake/itemsInCell';
import type { RecognisedItem, RecognisedTable } from '../../intake/recognised';
import { readClauses } from '../../reading/readClauses';
import { readOnly } from '../../reading/readOnly';
import { toMeasure } from '../../reading/toMeasure';
import type { OwnClause, OwnItem, OwnQuestion } from './own';

/** The items of a table with the clauses that have points; what costs no points (一票否决 alone, 不予加分) is left out. */
export function ownItems(table: RecognisedTable): readonly OwnItem[] {
  return table.items.flatMap((item): OwnItem[] => {
    const textOf = (row: number, column: number): string => table.grid.rows[row]?.[column] ?? '';
    const places = clauseCellsOf(item);
    const [only, another] = places;
    const parts = only === undefined || another !== undefined ? [] : itemsInCell(textOf(...only), { start: 0, end: textOf(...only).length });
    if (only === undefined || parts.length < 2) {
      return [ownItem(item, places.flatMap(([row, column]) => clausesIn(textOf(row, column), { row, column }, item.allotted)), false)];
    }
    const [row, column] = only;
    return parts.map((span) => {
      const allotted = amountOfRequirement(textOf(row, column).slice(span.start, span.end));
      const own: RecognisedItem = { ...item, allotted, allottedCells: [] };
      return ownItem(own, clausesIn(textOf(row, column), { row, column }, allotted, span), true);
    });
  });
}

function ownItem(item: RecognisedItem, clauses: readonly OwnClause[], part: boolean): OwnItem {
  return { item, clauses, limited: clauses.some(({ reading }) => reading.cap === 'item' && reading.refused === null), part };
}

export function ownQuestions(items: readonly OwnItem[]): readonly OwnQuestion[] {
  return items.flatMap(({ clauses }) => clauses.flatMap(({ question }) => (question === null ? [] : [question])));
}

/** Some item has a 标准分, and words that do not say whether the deductions end there. */
export function asksLimit(items: readonly OwnItem[]): boolean {
  return items.some(({ item, clauses, limited }) => item.allotted !== null && !limited && clauses.some(({ reading }) => reading.effect !== 'add'));
}

/** Words of the table that end the deductions of every item at its 标准分; null where there are none. */
export function limitInWords({ above, notes, columns }: RecognisedTable): string | null {
  const said = [...above, ...notes].map(({ text }) => text).concat(columns.map(({ heading }) => heading));
  const found = said.map((text) => /[^。；;\n]*(?:扣完为止|扣完為止|(?:不超过|不超過|不得超过|以)[^。；;\n]{0,12}(?:标准分|標準分|赋分|分值|本项分)[^。；;\n]{0,6})/u.exec(text)?.[0]).find((words) => words !== undefined);
  return found?.trim() ?? null;
}

function clauseCellsOf(item: RecognisedItem): readonly (readonly [number, number])[] {
  const places = item.clauses.map(({ row, column }) => [row, column] as const);
  return places.filter(([row, column], at) => places.findIndex(([y, x]) => y === row && x === column) === at);
}

/** The clauses of one cell, or of a stretch of it, each with its own words, so that they read as they do where they stand. */
export function clausesIn(text: string, { row, column }: { readonly row: number; readonly column: number }, allotted: string | null, within: Span = { start: 0, end: text.length }): readonly OwnClause[] {
  const all = readClauses(text);
  const { clauses } = clauseSpans(text, within, all.filter(({ start, end }) => start >= within.start && end <= within.end), allotted);
  return clauses.flatMap(({ span, reading, choices, ruling }): OwnClause[] => {
    if (ruling?.because === 'noPoints' || ruling?.because === 'fullScore') return [];
    const alone = all.length === 1 && clauses.length === 1 && readsAlone(text, reading);
    const words = text.slice(span.start, span.end);
    const question = choices === null || ruling !== null ? null : { key: `${row},${column},${span.start}`, row, column, words, reading, choices };
    return [{ row, column, start: alone ? 0 : span.start, end: alone ? text.length : span.end, words, alone, reading, ruling: ruling?.words ?? null, question }];
  });
}

/** The cell as a whole reads as its one clause; a refused one stands with its decision behind it, so its cell needs only hold no other. */
function readsAlone(text: string, reading: OwnClause['reading']): boolean {
  return choicesFor(reading, null) !== null || (sameMeaning(readOnly(text), reading) && toMeasure(readOnly(text)) !== null);
}
