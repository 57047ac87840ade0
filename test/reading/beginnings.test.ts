import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WORDS } from '../../src/reading/vocabulary';

const EVERYWHERE = new RegExp(`${WORDS.COUNTING}|${WORDS.BENDING}`, 'gu');
const GUARDED = new RegExp(`(?=[${WORDS.BEGINNINGS}])(?:${WORDS.COUNTING}|${WORDS.BENDING})`, 'gu');
const places = (pattern: RegExp, text: string): string[] => [...text.matchAll(pattern)].map(({ index, 0: words }) => `${index} ${words}`);

test('words that count or bend are found where they are looked for, and there are none elsewhere', () => {
  const texts = ['genre.txt', 'other.txt', 'own.txt', 'qinglian-jiguan.txt'].map((file) => readFileSync(join(__dirname, 'data', file), 'utf8'));
  for (const text of texts) {
    expect(places(EVERYWHERE, text).length).toBeGreaterThan(50);
    expect(places(GUARDED, text)).toEqual(places(EVERYWHERE, text));
  }
});
