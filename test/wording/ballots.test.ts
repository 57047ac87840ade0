import { Decimal } from '../../src/scoring';
import { ballotProblemSentence, openingSentence, shareInWords } from '../../src/wording';

const d = (value: number): Decimal => new Decimal(value);
const share = (count: number, whole: number) => ({ count: d(count), whole: d(whole) });

describe('a share in words', () => {
  test.each([
    [90, 100, '90/100（90%）'], [1, 8, '1/8（12.5%）'], [1, 3, '1/3（约33.33%）'], [2, 3, '2/3（约66.66%）'], [0, 7, '0/7（0%）'], [199_999, 200_000, '199999/200000（约99.99%）'],
  ])('%d of %d', (count, whole, words) => expect(shareInWords(share(count, whole))).toBe(words));
});

describe('a ballot record that cannot stand', () => {
  test.each([
    [{ code: 'negative', field: '优秀', received: d(-1) } as const, '“优秀”的得票是 −1，比 0 小。请填 0、1、2……。'],
    [{ code: 'notWhole', field: 'valid', received: d(9.5) } as const, '有效是 9.5，不是整数。请按张数填 0、1、2……。'],
    [{ code: 'exceeds', more: 'votesAndAbstained', counted: d(12), than: 'returned', limit: d(11) } as const, '各选项得票加弃权 12，多于收回 11。请对照原始票核对这几个数。'],
  ])('%j', (problem, sentence) => expect(ballotProblemSentence(problem)).toBe(sentence));
});

describe('why a ballot has no grade', () => {
  test.each([
    [{ code: 'smallGroup', ballots: d(4), smallest: d(5) } as const, '收回 4 张，少于设定的 5 张，不公布得票率和等次。请扩大测评范围，或者改小这个数。'],
    [{ code: 'baseMissing', base: 'expected' } as const, '口径定的是除以应到人数，“应到”一格空着。请补填。'],
    [{ code: 'noBallots', base: 'valid' } as const, '有效票是 0，算不出得票率。请核对票数。'],
    [{ code: 'noThresholds', grades: ['好', '差'] } as const, '得票多少归哪一个等次，原文没有写。请由组织认定，把好、差之一填在“认定等次”里。'],
    [{ code: 'content' } as const, '这是一项内容的得票，供综合研究用，不单独定等次。'],
  ])('%j', (opening, sentence) => expect(openingSentence(opening)).toBe(sentence));
});
