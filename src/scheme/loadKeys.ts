import type { Fields } from './fields';
import { noteOf } from './loadSections';
import type { Path } from './parse';
import type { Quoted, RecordedReading } from './scheme';
import type { Setting } from './settings';

/** The key of a 口径 that is there and has no choice but those scoring can carry out. */
export function readingKeyOf(fields: Fields, value: unknown, path: Path, readings: readonly RecordedReading[], known: readonly string[]): string {
  const key = fields.text(value, path);
  const reading = readings.find((candidate) => candidate.key === key);
  if (key !== '' && reading === undefined) {
    fields.note(path, (line) => `第 ${line} 行指向口径“${key}”，但 readings 里没有这一条。请补上或改正。`);
  }
  for (const choice of reading?.choices ?? []) {
    if (!known.includes(choice.value)) {
      fields.note(path, (line) => `第 ${line} 行指向的口径“${key}”有选项“${choice.value}”，这里只能用 ${known.join('、')}。请改正。`);
    }
  }
  return key;
}

/** The key of a setting that is there. */
export function settingKeyOf(fields: Fields, value: unknown, path: Path, settings: readonly Setting[]): string {
  const key = fields.text(value, path);
  if (key !== '' && !settings.some((setting) => setting.key === key)) {
    fields.note(path, (line) => `第 ${line} 行指向“${key}”，但 settings 里没有这一条。请补上或改正。`);
  }
  return key;
}

/** A whole number from 1. */
export function wholeOf(fields: Fields, value: unknown, path: Path): number {
  const text = fields.text(value, path);
  if (text !== '' && !/^[1-9]\d?$/u.test(text)) fields.note(path, (line) => `第 ${line} 行写的是“${text}”，不是个数。请写 1、2 这样的数。`);
  return Number(text);
}

/** quote and mends of an entry that has other keys besides. */
export function wordsOf(fields: Fields, entry: Readonly<Record<string, unknown>>, path: Path): Quoted {
  return noteOf(fields, Object.fromEntries(['quote', 'mends'].flatMap((key) => (key in entry ? [[key, entry[key]]] : []))), path);
}
