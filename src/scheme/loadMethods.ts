import type { Fields } from './fields';
import { readingKeyOf, settingKeyOf, wholeOf, wordsOf } from './loadKeys';
import type { ContentGroup, Method, MethodScheme } from './methods';
import type { Path } from './parse';
import type { RecordedReading } from './scheme';
import type { Setting } from './settings';

/** `methods`: null where the scheme has none. Each 口径 it names must offer only what scoring can carry out. */
export function methodsOf(fields: Fields, value: unknown, path: Path, readings: readonly RecordedReading[], settings: readonly Setting[]): MethodScheme | null {
  if (value === undefined) return null;
  const entry = fields.record(value, path, ['contents', 'methods', 'weights', 'missing', 'places', 'talk', 'rectification']);
  const talk = fields.record(entry['talk'], [...path, 'talk'], ['quote', 'last', 'tie', 'chosen'], ['mends']);
  const rectification = fields.record(entry['rectification'], [...path, 'rectification'], ['quote', 'months'], ['mends']);
  return {
    contents: fields.list(entry['contents'], [...path, 'contents'], (one, at) => groupOf(fields, one, at)),
    methods: fields.list(entry['methods'], [...path, 'methods'], (one, at) => methodOf(fields, one, at)),
    weights: wordsOf(fields, fields.record(entry['weights'], [...path, 'weights'], ['quote'], ['mends']), [...path, 'weights']),
    missing: readingKeyOf(fields, entry['missing'], [...path, 'missing'], readings, ['zero', 'reweight', 'refuse']),
    places: readingKeyOf(fields, entry['places'], [...path, 'places'], readings, ['competition', 'dense']),
    talk: {
      ...wordsOf(fields, talk, [...path, 'talk']),
      last: wholeOf(fields, talk['last'], [...path, 'talk', 'last']),
      tie: readingKeyOf(fields, talk['tie'], [...path, 'talk', 'tie'], readings, ['all', 'two']),
      chosen: settingKeyOf(fields, talk['chosen'], [...path, 'talk', 'chosen'], settings),
    },
    rectification: { ...wordsOf(fields, rectification, [...path, 'rectification']), months: wholeOf(fields, rectification['months'], [...path, 'rectification', 'months']) },
  };
}

/** The weight of each method, for the office to set. */
export function weightSettings(scheme: MethodScheme | null): readonly Setting[] {
  if (scheme === null) return [];
  const { quote } = scheme.weights;
  return scheme.methods.map(({ name, weight }) => ({ key: weight, question: `“${name}”的权重是百分之几？`, quote, kind: 'percent', value: null }));
}

function groupOf(fields: Fields, value: unknown, path: Path): ContentGroup {
  const entry = fields.record(value, path, ['id', 'title', 'quote'], ['contents', 'mends']);
  return {
    id: fields.text(entry['id'], [...path, 'id']),
    title: fields.text(entry['title'], [...path, 'title']),
    ...wordsOf(fields, entry, path),
    contents: fields.list(entry['contents'], [...path, 'contents'], (one, at) => {
      const content = fields.record(one, at, ['id', 'quote'], ['mends']);
      return { id: fields.text(content['id'], [...at, 'id']), ...wordsOf(fields, content, at) };
    }),
  };
}

function methodOf(fields: Fields, value: unknown, path: Path): Method {
  const entry = fields.record(value, path, ['id', 'name', 'quote'], ['mends']);
  const id = fields.text(entry['id'], [...path, 'id']);
  return { id, name: fields.text(entry['name'], [...path, 'name']), ...wordsOf(fields, entry, path), weight: `weight-${id}` };
}
