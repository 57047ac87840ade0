import type { BallotKind, BallotScheme } from './ballot';
import type { Fields } from './fields';
import { readingKeyOf, settingKeyOf, wordsOf } from './loadKeys';
import type { Path } from './parse';
import type { RecordedReading } from './scheme';
import type { Setting } from './settings';

const BASES = ['valid', 'returned', 'issued', 'expected', 'present'];
const GAPS = ['lower', 'higher', 'round', 'ceil', 'floor'];

/** `ballot`: null where the scheme has no 民主测评 of its own. */
export function ballotOf(fields: Fields, value: unknown, path: Path, readings: readonly RecordedReading[], settings: readonly Setting[]): BallotScheme | null {
  if (value === undefined) return null;
  const entry = fields.record(value, path, ['base', 'smallest', 'kinds'], ['gap', 'usual']);
  const kinds = fields.list(entry['kinds'], [...path, 'kinds'], (one, at) => kindOf(fields, one, at, readings, settings));
  const usual = 'usual' in entry ? fields.oneOf(entry['usual'], [...path, 'usual'], kinds.map(({ id }) => id), '') : null;
  return {
    base: readingKeyOf(fields, entry['base'], [...path, 'base'], readings, BASES),
    gap: 'gap' in entry ? readingKeyOf(fields, entry['gap'], [...path, 'gap'], readings, GAPS) : null,
    smallest: settingKeyOf(fields, entry['smallest'], [...path, 'smallest'], settings),
    usual,
    kinds,
  };
}

function kindOf(fields: Fields, value: unknown, path: Path, readings: readonly RecordedReading[], settings: readonly Setting[]): BallotKind {
  const entry = fields.record(value, path, ['id', 'scale', 'choices'], ['also', 'grades', 'bands', 'over', 'contents', 'contentsSetting', 'consequences']);
  const words = (one: unknown, at: Path): string => fields.text(one, at);
  const scale = fields.record(entry['scale'], [...path, 'scale'], ['quote'], ['mends']);
  return {
    id: fields.text(entry['id'], [...path, 'id']),
    also: fields.list(entry['also'], [...path, 'also'], words),
    scale: wordsOf(fields, scale, [...path, 'scale']),
    choices: choicesOf(fields, entry['choices'], [...path, 'choices'], readings),
    grades: 'grades' in entry ? fields.list(entry['grades'], [...path, 'grades'], words) : null,
    bands: 'bands' in entry ? bandsOf(fields, entry['bands'], [...path, 'bands'], settings) : null,
    over: 'over' in entry ? overOf(fields, entry['over'], [...path, 'over']) : null,
    contents: fields.list(entry['contents'], [...path, 'contents'], (one, at) => {
      const content = fields.record(one, at, ['id', 'quote'], ['mends']);
      return { id: fields.text(content['id'], [...at, 'id']), ...wordsOf(fields, content, at) };
    }),
    contentsSetting: 'contentsSetting' in entry ? settingKeyOf(fields, entry['contentsSetting'], [...path, 'contentsSetting'], settings) : null,
    consequences: fields.list(entry['consequences'], [...path, 'consequences'], (one, at) => {
      const consequence = fields.record(one, at, ['quote'], ['grade', 'mends']);
      return { grade: 'grade' in consequence ? fields.text(consequence['grade'], [...at, 'grade']) : null, ...wordsOf(fields, consequence, at) };
    }),
  };
}

function choicesOf(fields: Fields, value: unknown, path: Path, readings: readonly RecordedReading[]): BallotKind['choices'] {
  if (Array.isArray(value)) return fields.list(value, path, (one, at) => fields.text(one, at));
  const entry = fields.record(value, path, ['reading']);
  const known = readings.find(({ key }) => key === entry['reading'])?.choices.map(({ value: choices }) => choices) ?? [];
  return { reading: readingKeyOf(fields, entry['reading'], [...path, 'reading'], readings, known) };
}

function bandsOf(fields: Fields, value: unknown, path: Path, settings: readonly Setting[]): BallotKind['bands'] {
  const entry = fields.record(value, path, [], ['quote', 'mends', 'setting']);
  if ('setting' in entry) return { setting: settingKeyOf(fields, entry['setting'], [...path, 'setting'], settings) };
  return wordsOf(fields, entry, path);
}

function overOf(fields: Fields, value: unknown, path: Path): BallotKind['over'] {
  const entry = fields.record(value, path, ['choice', 'ratio', 'quote'], ['mends']);
  return { choice: fields.text(entry['choice'], [...path, 'choice']), ratio: fields.text(entry['ratio'], [...path, 'ratio']), ...wordsOf(fields, entry, path) };
}
