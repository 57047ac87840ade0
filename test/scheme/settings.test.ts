import { loadScheme } from '../../src/scheme/load';
import { checkScheme, settle, toRules } from '../../src/scheme/index';
import { qinglian, qinglianSource, qinglianWith } from './qinglian';

const SETTINGS = `settings:
  - key: reviewers
    question: 考核组几人？
    quote: 酌情扣分
    kind: number
  - key: weight
    question: 自查占几成？
    quote: 酌情扣分
    kind: percent
    value: 30
notModelled: []`;
const withSettings = qinglianWith('notModelled: []', SETTINGS);
const scheme = qinglian(withSettings);

describe('what the office sets', () => {
  test('a setting without a value has no answer, one with a value has it as written', () => {
    const settled = settle(scheme);
    expect(settled.ok && [settled.answers['reviewers'], settled.answers['weight']]).toEqual([undefined, '30']);
  });

  test('the same way answers a 口径 and sets a setting', () => {
    const settled = settle(scheme, { reviewers: '5', weight: '12.5%', 'cap-level': 'section' });
    expect(settled.ok && settled.answers).toMatchObject({ reviewers: '5', weight: '12.5%', 'cap-level': 'section' });
  });

  test.each(['五', '-1', '1e3', ' ', '5人'])('a number cannot be “%s”', (value) => {
    expect(settle(scheme, { reviewers: value }).ok).toBe(false);
  });

  test('a value of another shape is refused with an example', () => {
    expect(settle(scheme, { reviewers: '五' })).toEqual({ ok: false, sentence: '“reviewers”（考核组几人？）不能定为“五”。请写成 10、0.5 这样。' });
  });

  test('the check asks for each by its key', () => {
    const found = checkScheme(scheme, qinglianSource).filter(({ code }) => code === 'setting');
    expect(found.map(({ place, sentence }) => `${place} ${sentence}`)).toEqual([
      'reviewers 考核组几人？（原文“酌情扣分”）原文没有写，由本单位定，请先定下来。',
      'weight 自查占几成？（原文“酌情扣分”）方案记的是：30。',
    ]);
  });

  test('a key that a 口径 has already, and a value of another shape, are defects with their lines', () => {
    const loaded = loadScheme(withSettings.replace('key: reviewers', 'key: cap-level').replace('value: 30', 'value: 三成'));
    const sentences = loaded.ok ? [] : loaded.defects.map(({ sentence }) => sentence.replace(/\d+/u, 'N'));
    expect(sentences).toEqual(['第 N 行的“cap-level”前面已有。请改名。', '第 N 行：“weight”（自查占几成？）不能定为“三成”。请写成 30、12.5 这样。']);
  });
});

describe('a question that nobody has decided', () => {
  const undecided = qinglian(qinglianWith('    decision: item\n', ''));

  test('has no answer until one is given', () => {
    const [own, given] = [settle(undecided), settle(undecided, { 'cap-level': 'item' })];
    expect([own.ok && own.answers['cap-level'], given.ok && given.answers['cap-level']]).toEqual([undefined, 'item']);
  });

  test('stops the score that rests on it, and says so', () => {
    expect(toRules(undecided)).toEqual({ ok: false, sentence: '口径“cap-level”（限额按哪一级算？）还没有定，算不了分。请先定为 item 或 section。' });
    expect(toRules(undecided, { 'cap-level': 'item' }).ok).toBe(true);
  });

  test('is told by the check as not decided', () => {
    expect(checkScheme(undecided, qinglianSource).find(({ place }) => place === 'cap-level')?.sentence).toMatch(/^限额按哪一级算？方案没有定，请先定下来。/u);
  });
});
