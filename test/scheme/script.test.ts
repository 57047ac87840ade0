import { clausesInOrder, inScript, itemsInOrder, sectionsInOrder, type Clause, type Scheme } from '../../src/scheme';
import { shownTexts } from '../../src/scheme/script';
import { qinglian } from './qinglian';
import { wenzhou } from './wenzhou';

const scheme = wenzhou();
const simplified = inScript(scheme, 'simplified');

/** The characters of GB 2312: the simplified ones in use, and none that is traditional alone. */
const GB2312 = ((): ReadonlySet<string> => {
  const decoder = new TextDecoder('gbk');
  const known = new Set<string>();
  for (let row = 0xa1; row <= 0xf7; row += 1) for (let cell = 0xa1; cell <= 0xfe; cell += 1) known.add(decoder.decode(Uint8Array.of(row, cell)));
  return known;
})();

const meaning = ({ reading: { effect, basis, points, unit, per, cap, threshold, discretion, refused } }: Clause): object => ({ effect, basis, points, unit, per, cap, threshold, discretion, refused });

describe('a scheme in traditional characters, shown in simplified ones', () => {
  test('every clause reads the same in both scripts', () => {
    const [own, other] = [clausesInOrder(scheme), clausesInOrder(simplified)];
    expect(other).toHaveLength(49);
    expect(other.map(meaning)).toEqual(own.map(meaning));
  });

  test('no traditional character is left in what is shown', () => {
    const left = [...shownTexts(simplified).join('')].filter((character) => /\p{Script=Han}/u.test(character) && !GB2312.has(character));
    expect(left).toEqual([]);
    const before = [...shownTexts(scheme).join('')].filter((character) => /\p{Script=Han}/u.test(character) && !GB2312.has(character));
    expect(before.length).toBeGreaterThan(500);
  });

  test('one character stays one character, and marks and digits stay as they are', () => {
    for (const [own, other] of Object.entries(scheme.simplified ?? {})) {
      expect([...other]).toHaveLength([...own].length);
      expect(other.replace(/\p{Script=Han}/gu, '□')).toBe(own.replace(/\p{Script=Han}/gu, '□'));
    }
  });

  test('words that two scripts write differently', () => {
    expect(simplified.title).toBe('温州市市直机关党建工作目标管理考核细则');
    expect(simplified.columns.map(({ heading }) => heading).join('｜')).toBe('项目｜目标｜考核内容及标准｜标准分(100分)｜评分说明｜评分方法｜自查分｜扣分｜得分');
    expect(itemsInOrder(simplified).find(({ id }) => id === '2.3')?.shown).toContain('德才兼备、政绩突出');
    expect(sectionsInOrder(simplified).find(({ id }) => id === '三.6')?.shown).toBe('6、加强对统战工作和工青妇等群团组织的领导');
  });

  test('ids, quotes, amounts, 口径 and policies stay, so entries and answers fit both', () => {
    const same = (one: Scheme): object => ({
      id: one.id, version: one.version, total: one.total, policies: one.policies, readings: one.readings, open: one.open,
      items: itemsInOrder(one).map(({ id, allotted, quote }) => [id, allotted, quote]),
      clauses: clausesInOrder(one).map(({ id, quote, under }) => [id, quote, under]),
    });
    expect(same(simplified)).toEqual(same(scheme));
  });

  test('a scheme written in simplified characters is the same in either', () => {
    const own = qinglian();
    expect([own.simplified, inScript(own, 'simplified')]).toEqual([null, own]);
    expect(inScript(scheme, 'document')).toBe(scheme);
  });

  test('the scheme stays plain JSON', () => {
    expect(JSON.parse(JSON.stringify(scheme))).toEqual(scheme);
  });
});
