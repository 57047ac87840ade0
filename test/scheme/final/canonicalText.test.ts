import { canonicalText, checksumOf, readCanonical } from '../../../src/scheme/final/canonicalText';
import { figureDifferences } from '../../../src/scheme/final/figureDifferences';
import type { Figure } from '../../../src/scheme/final/figures';
import { figureSentence } from '../../../src/wording';

const FIGURES: readonly Figure[] = [
  { kind: '单位', id: '', values: ['甲|局\\一处\n'] }, { kind: '登记', id: '6.1.5', values: ['3', '〔2026〕7号', '1'] }, { kind: '扣分', id: '6.1.5', values: ['1.5'] }, { kind: '等次', id: '', values: [''] },
];

test('a text is read back as it was written, whatever stands in a name', () => {
  expect(readCanonical(canonicalText(FIGURES))).toEqual(FIGURES);
  expect(canonicalText(FIGURES)).toBe('考核定稿|1\n单位||甲\\|局\\\\一处\\n\n登记|6.1.5|3|〔2026〕7号|1\n扣分|6.1.5|1.5\n等次||\n');
  expect([readCanonical(''), readCanonical('别的|1\n'), readCanonical('考核定稿|1\n没有这一种||1\n')]).toEqual([null, null, null]);
});

test('the short checksum is the beginning of the full one', () => {
  const { full, short } = checksumOf(canonicalText(FIGURES));
  expect([full.length, short.length, full.startsWith(short)]).toEqual([64, 16, true]);
});

test('differences are told in the order of cause and effect, with cases', () => {
  const after: readonly Figure[] = [{ kind: '等次', id: '', values: ['良好'] }, { kind: '扣分', id: '6.1.5', values: ['2'] }, { kind: '登记', id: '6.1.5', values: ['4'] }, { kind: '单位', id: '', values: ['甲|局\\一处\n'] }, { kind: '登记', id: '8.2.1', values: ['0'] }];
  expect(figureDifferences(FIGURES, after).map(figureSentence)).toEqual([
    '6.1.5 的查实数：定稿时 3（案件 〔2026〕7号×1），现在 4', '8.2.1 的查实数：定稿时 没有登记，现在 0', '6.1.5 的扣分：定稿时 1.5，现在 2', '等次：定稿时 没有，现在 良好',
  ]);
});
