import { readBands } from '../reading/index';
import type { Fields } from './fields';
import type { Consequence, Indicator, IndicatorScheme } from './indicators';
import { readingKeyOf, wholeOf, wordsOf } from './loadKeys';
import type { Path } from './parse';
import type { RecordedReading } from './scheme';
import type { Setting } from './settings';

/** `indicators`: null where the scheme has none. */
export function indicatorsOf(fields: Fields, value: unknown, path: Path, readings: readonly RecordedReading[]): IndicatorScheme | null {
  if (value === undefined) return null;
  const entry = fields.record(value, path, ['quote', 'count', 'bands', 'gap', 'year'], ['facts', 'consequences', 'mends']);
  const count = wholeOf(fields, entry['count'], [...path, 'count']);
  const bands = wordsOf(fields, fields.record(entry['bands'], [...path, 'bands'], ['quote'], ['mends']), [...path, 'bands']);
  const read = readBands(bands.shown);
  if (bands.shown !== '' && 'code' in read) fields.note([...path, 'bands'], (line) => `第 ${line} 行的等次“${read.words}”看不出从几分到几分。请照原文核对。`);
  const facts = fields.list(entry['facts'], [...path, 'facts'], (one, at) => {
    const fact = fields.record(one, at, ['id', 'quote']);
    return { id: fields.text(fact['id'], [...at, 'id']), quote: fields.text(fact['quote'], [...at, 'quote']) };
  });
  const known = { grades: 'code' in read ? [] : read.map(({ grade }) => grade), facts: facts.map(({ id }) => id) };
  return {
    ...wordsOf(fields, entry, path),
    indicators: Array.from({ length: count }, (_, index): Indicator => ({ id: String(index + 1), name: `name-${index + 1}`, points: `points-${index + 1}` })),
    bands,
    gap: readingKeyOf(fields, entry['gap'], [...path, 'gap'], readings, ['lower', 'higher', 'round', 'ceil', 'floor']),
    year: readingKeyOf(fields, entry['year'], [...path, 'year'], readings, ['mean', 'sum', 'latest', 'lowest']),
    facts,
    consequences: fields.list(entry['consequences'], [...path, 'consequences'], (one, at) => consequenceOf(fields, one, at, known)),
  };
}

function consequenceOf(fields: Fields, value: unknown, path: Path, known: { readonly grades: readonly string[]; readonly facts: readonly string[] }): Consequence {
  const entry = fields.record(value, path, ['quote', 'effect'], ['grade', 'facts', 'mends']);
  const grade = 'grade' in entry ? fields.oneOf(entry['grade'], [...path, 'grade'], known.grades, '') : null;
  const facts = fields.list(entry['facts'], [...path, 'facts'], (one, at) => fields.oneOf(one, at, known.facts, ''));
  return { ...wordsOf(fields, entry, path), effect: fields.text(entry['effect'], [...path, 'effect']), grade, facts };
}

/** Name and 标准分 of each indicator, for the office to fill in. */
export function indicatorSettings(scheme: IndicatorScheme | null): readonly Setting[] {
  return (scheme?.indicators ?? []).flatMap(({ id, name, points }): readonly Setting[] => [
    { key: name, question: `第 ${id} 项指标叫什么？`, quote: scheme?.quote ?? '', kind: 'text', value: null },
    { key: points, question: `第 ${id} 项指标的标准分是几分？`, quote: scheme?.quote ?? '', kind: 'number', value: null },
  ]);
}
