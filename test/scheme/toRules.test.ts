import { locate, settle, toRules } from '../../src/scheme/index';
import { qinglian, qinglianWith } from './qinglian';

const scheme = qinglian();

describe('rules of a scheme', () => {
  test('the recorded readings decide unless other decisions are given', () => {
    const recorded = toRules(scheme);
    expect(recorded.ok && [recorded.rules.cap, recorded.rules.sameCase]).toEqual([{ level: 'item' }, { scope: 'clause' }]);
    const decided = toRules(scheme, { 'cap-level': 'section', 'same-case-scope': 'item' });
    expect(decided.ok && [decided.rules.cap, decided.rules.sameCase]).toEqual([{ level: 'section' }, { scope: 'item' }]);
  });

  test('a decision on a question the scheme does not ask is refused, naming those it does', () => {
    expect(toRules(scheme, { cap: 'item' })).toEqual({
      ok: false,
      sentence: '这个方案没有“cap”这条口径。能定的有：cap-level（item 或 section）、same-case-scope（clause 或 item 或 section）。',
    });
  });

  test('an answer that is none of the choices is refused, naming the choices', () => {
    expect(toRules(scheme, { 'cap-level': 'content' })).toEqual({
      ok: false,
      sentence: '口径“cap-level”（限额按哪一级算？）不能定为“content”。请改为 item 或 section。',
    });
  });

  test('a name every object has is no decision', () => {
    expect(settle(scheme, { toString: 'item' }).ok).toBe(false);
  });

  test('a scheme without 注 has neither limit nor same-case rule', () => {
    const bare = toRules({ ...scheme, policies: { sameCase: null, cap: null } });
    expect(bare.ok && [bare.rules.cap, bare.rules.sameCase]).toEqual([null, null]);
  });

  test('a clause that is not read in one way stops the scheme, and is named', () => {
    const broken = qinglian(qinglianWith('quote: 每缺一项扣0.5分,', 'quote: 每缺一项扣分,'));
    expect(toRules(broken)).toEqual({ ok: false, sentence: '“8.2.1”“每缺一项扣分,”读不出唯一的扣分办法。请先体检方案，改好这一条。' });
  });

  test('a clause id used twice stops the scheme', () => {
    expect(toRules(qinglian(qinglianWith('- id: 8.3.1\n', '- id: 8.2.1\n')))).toEqual({ ok: false, sentence: '条款号“8.2.1”用了两次。请在方案里改成不同的号。' });
  });

  test('97 clauses reach the rules', () => {
    const rules = toRules(scheme);
    const sections = rules.ok ? rules.rules.sections.flatMap((section) => [section, ...section.sections]) : [];
    expect(sections.flatMap((section) => section.items.flatMap((item) => item.clauses))).toHaveLength(97);
  });
});

describe('the place of an id', () => {
  test('a clause lies in its item, its 具体内容 and its 项目', () => {
    const place = locate(scheme, '8.2.1');
    expect([place?.section.id, place?.content?.id, place?.item?.id, place?.clause?.id]).toEqual(['三', '8', '8.2', '8.2.1']);
  });

  test('强化组织领导 has no 具体内容', () => {
    const place = locate(scheme, '0.1.1');
    expect([place?.section.id, place?.content, place?.item?.id]).toEqual(['0', null, '0.1']);
  });

  test('items, 具体内容 and 项目 have places of their own; an unknown id has none', () => {
    expect(locate(scheme, '8.2')).toMatchObject({ item: { id: '8.2' }, clause: null });
    expect(locate(scheme, '8')).toMatchObject({ section: { id: '三' }, content: { id: '8' }, item: null });
    expect(locate(scheme, '三')).toMatchObject({ section: { id: '三' }, content: null, item: null });
    expect(locate(scheme, '99')).toBeNull();
  });
});
