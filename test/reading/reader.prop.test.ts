import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { Converter } from 'opencc-js';
import { readBands, readCases, readClauses, readOnly, type Reading } from '../../src/reading';
import { COUNTS, PRICES, WHOLES } from '../../src/reading/forms';

const SEED = readFileSync(join(__dirname, 'data/qinglian-jiguan.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' | ')[0] ?? '');
const GENRE = ['genre.txt', 'other.txt'].flatMap((file) => readFileSync(join(__dirname, 'data', file), 'utf8').split('\n')).filter((line) => line.includes('|') && !line.startsWith('#')).map((line) => line.split('|')[0]?.trim() ?? '');
const SENTENCES = [...SEED, ...[...COUNTS, ...PRICES, ...WHOLES].map(({ example }) => example), ...GENRE];
/** What scoring text is made of, in any order: most of it nonsense, all of it near the grammar. */
const WORD = fc.constantFrom(
  '每', '项', '次', '人次', '发现', '一起', '缺', '未落实', '的', ',', '，', '；', '。', '\n', ' ', '扣', '加', '减', '得', '计', '记', '分', '0.5', '1', '10', '２', '一',
  '酌情', '最多', '不', '各', '分别', '/', '-', '至', '以上', '“', '”', '(', ')', '百分点', '%', '加倍', '其中', '一票否决', '满分', '扣完为止', '《', '》', '第', '个月',
);
const nonsense = fc.array(WORD, { maxLength: 40 }).map((words) => words.join(''));

/** A reading without where it stands. */
const meaning = ({ effect, basis, points, unit, per, cap, threshold, discretion, refused }: Reading) =>
  ({ effect, basis, points, unit, per, cap, threshold, discretion, refused: refused?.code ?? null });

describe('whatever the text', () => {
  test('the reader never throws, and each span is where it says', () => {
    fc.assert(fc.property(fc.oneof(nonsense, fc.string({ unit: 'binary', maxLength: 60 })), (text) => {
      let from = 0;
      let before = '';
      for (const { span, start, end } of readClauses(text)) {
        expect(text.slice(start, end)).toBe(span);
        // 加(减)1分 is two clauses in the same words
        expect(start >= from || span === before).toBe(true);
        from = end;
        before = span;
      }
      expect(readOnly(text).text).toBe(text);
      readBands(text);
      readCases(text);
    }), { numRuns: 1000 });
  });

  test('spacing never changes a reading', () => {
    const spaced = fc.tuple(fc.constantFrom(...SENTENCES), fc.array(fc.tuple(fc.nat(200), fc.constantFrom(' ', '\n', '\t', '\u3000', '\u200b', '  ')), { maxLength: 8 }));
    fc.assert(fc.property(spaced, ([sentence, blanks]) => {
      let text = sentence;
      for (const [at, blank] of blanks) text = text.slice(0, at % (text.length + 1)) + blank + text.slice(at % (text.length + 1));
      expect(readClauses(text).map(meaning)).toEqual(readClauses(sentence).map(meaning));
    }), { numRuns: 500 });
  });

  test('full-width and half-width marks and digits read the same', () => {
    const wide = (text: string): string => text.replace(/[0-9.,;:()/]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
    for (const sentence of SENTENCES) expect(readClauses(wide(sentence)).map(meaning)).toEqual(readClauses(sentence).map(meaning));
  });

  test('simplified and traditional characters read the same; only names of levels keep their script', () => {
    const traditional = Converter({ from: 'cn', to: 't' });
    const simplified = Converter({ from: 't', to: 'cn' });
    const levelled = (reading: Reading) => {
      const { points, ...rest } = meaning(reading);
      return { ...rest, points: JSON.parse(simplified(JSON.stringify(points))) as unknown };
    };
    for (const sentence of SENTENCES) expect([sentence, ...readClauses(traditional(sentence)).map(levelled)]).toEqual([sentence, ...readClauses(sentence).map(levelled)]);
  });

  test('a clause reads the same alone and among others', () => {
    const several = fc.array(fc.constantFrom(...SEED), { minLength: 1, maxLength: 6 });
    const fact = (sentence: string): string => sentence.replace(/\d.*$/u, '');
    fc.assert(fc.property(several, (sentences) => {
      // one fact with two prices is a contradiction, which only the two together show
      fc.pre(sentences.every((sentence, i) => i === 0 || fact(sentence) !== fact(sentences[i - 1] ?? '') || sentence === sentences[i - 1]));
      expect(readClauses(`${sentences.join('；')}。`).map(meaning)).toEqual(sentences.flatMap((sentence) => readClauses(sentence).map(meaning)));
    }));
  });

  test('every amount with its verb is read or refused, none is dropped', () => {
    fc.assert(fc.property(nonsense, (text) => {
      const verbs = text.replace(/[\s，]/g, '').match(/扣(?:0\.5|10|1)分(?![别钟])/g) ?? [];
      const spans = readClauses(text).map(({ span }) => span).join('').replace(/[\s，]/g, '');
      expect((spans.match(/扣(?:0\.5|10|1)分(?![别钟])/g) ?? []).length).toBeGreaterThanOrEqual(verbs.length);
    }), { numRuns: 1000 });
  });

  test.each([
    ['每', 30000], ['发现一起', 10000], ['扣', 30000], ['扣1分', 10000], ['扣1分,', 8000], ['(', 30000], ['“', 30000], ['1', 30000], [' ', 30000], ['、1', 15000], ['每项', 15000], ['不予', 15000],
    ['酌情', 15000], ['扣1-', 10000], ['号、', 15000], ['x', 30000],
  ])('%j over and over: four times the text takes about four times as long', (piece, times) => {
    const read = (text: string): void => {
      readClauses(text);
      readClauses(`${text}扣1分`);
      readClauses(`扣1分${text}`);
      readBands(text);
      readCases(`甲${text}案×1`);
    };
    const best = (text: string): number => Math.min(...[1, 2, 3].map(() => {
      const started = performance.now();
      read(text);
      return performance.now() - started;
    }));
    const short = best(piece.repeat(times / 10));
    const long = best(piece.repeat(times / 10 * 4));
    // quadratic time would be sixteenfold; below 100 ms a machine's other work decides
    expect(long < 100 || long < short * 10).toBe(true);
  }, 30000);

  test.each([
    ['sentences', SEED.join('；')],
    ['nested brackets', '（(〔'],
    ['only digits', '1２3'],
  ])('a megabyte of %s: four times the text takes about four times as long', (_, piece) => {
    // processor time, since what else the machine does takes none of it
    const spent = (size: number): number => {
      const text = piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
      const before = process.cpuUsage();
      readClauses(text);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    };
    const quarter = spent(1 << 18);
    const whole = spent(1 << 20);
    expect(whole < 300 || whole < quarter * 10).toBe(true);
  }, 120000);

  test('what a person can choose where a clause is refused reads by itself', () => {
    const choices = SENTENCES.flatMap((sentence) => readClauses(sentence).flatMap(({ refused }) => refused?.choices ?? []));
    expect(choices.length).toBeGreaterThan(5);
    for (const choice of choices) {
      const reading = readOnly(choice);
      expect([choice, reading.refused]).toEqual([choice, null]);
      expect(readOnly(`迟到的扣分〔口径：${choice}〕`)).toMatchObject({ refused: null, points: reading.points, unit: reading.unit });
    }
  });
});
