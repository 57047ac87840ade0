import type { Fields } from './fields';
import type { Path } from './parse';
import type { PerHead, RecordedReading, Ruling, Veto } from './scheme';
import { bare } from './text';

/** `{words, because}`, or `{key}` of a 口径 whose choices carry words, or `{key, words}` with words of its own for each choice. */
export function rulingOf(fields: Fields, value: unknown, path: Path, readings: readonly RecordedReading[]): Ruling {
  const entry = fields.record(value, path, [], ['words', 'because', 'key']);
  if (!('key' in entry)) {
    const given = fields.record(value, path, ['words', 'because']);
    return { words: fields.text(given['words'], [...path, 'words']), because: fields.text(given['because'], [...path, 'because']) };
  }
  const key = fields.text(entry['key'], [...path, 'key']);
  const reading = readings.find((one) => one.key === key);
  if (reading === undefined) {
    fields.note([...path, 'key'], (line) => `第 ${line} 行指向口径“${key}”，但 readings 里没有这一条。请补上或改正。`);
    return { key, words: {} };
  }
  const values = reading.choices.map((choice) => choice.value);
  const own = 'words' in entry ? fields.record(entry['words'], [...path, 'words'], values) : {};
  const pairs = reading.choices.map((choice): readonly [string, string] => {
    const words = own[choice.value] === undefined ? choice.words : fields.text(own[choice.value], [...path, 'words', choice.value]);
    if (words === undefined && !('words' in entry)) fields.note([...path, 'key'], (line) => `第 ${line} 行指向的口径“${key}”，选项“${choice.value}”没有写 words，不知道怎样计分。请补上。`);
    return [choice.value, words ?? ''];
  });
  return { key, words: Object.fromEntries(pairs) };
}

/** The words of a veto stand within those of its clause. */
export function vetoOf(fields: Fields, value: unknown, path: Path, clauseQuote: string): Veto {
  const entry = fields.record(value, path, ['quote', 'target']);
  const quote = fields.text(entry['quote'], [...path, 'quote']);
  if (!bare(clauseQuote).includes(bare(quote))) fields.note([...path, 'quote'], (line) => `第 ${line} 行的“${quote}”不在这一条的原话里。请核对。`);
  return { quote, target: fields.text(entry['target'], [...path, 'target']) };
}

/** 人均; the reading it names says how many decimal places, so its choices are whole numbers and it has a decision. */
export function perHeadOf(fields: Fields, value: unknown, path: Path, readings: readonly RecordedReading[]): PerHead {
  const entry = fields.record(value, path, ['id', 'label', 'quote', 'places']);
  const places = fields.text(entry['places'], [...path, 'places']);
  const reading = readings.find((one) => one.key === places);
  const known = reading?.choices.every((choice) => /^[0-6]$/u.test(choice.value)) ?? false;
  if (places !== '' && !known) fields.note([...path, 'places'], (line) => `第 ${line} 行指向的口径“${places}”应当在 readings 里，各选项写小数位数（0 到 6）。请补上或改正。`);
  return {
    id: fields.text(entry['id'], [...path, 'id']),
    label: fields.text(entry['label'], [...path, 'label']),
    quote: fields.text(entry['quote'], [...path, 'quote']),
    places,
  };
}
