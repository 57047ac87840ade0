import { checkScheme, toRules } from '../../src/scheme/index';
import { decidedPolicies } from '../../src/workbook/decided';
import { qinglian, qinglianSource, qinglianWith, qinglianYaml } from './qinglian';

/** 限额 as a reading alone, for a document that does not speak of one. */
const unquoted = qinglianWith('cap:\n    quote: 每个子项目扣分值不超过该子项目的赋分值。\n', 'cap:\n');

function withNone(yamlText: string): string {
  return yamlText.replace('      - value: section\n        label: 按每项具体内容的赋分', '      - value: none\n        label: 不设限额，照扣\n      - value: section\n        label: 按每项具体内容的赋分');
}

describe('a limit the document does not speak of', () => {
  test('is a reading without words of the source', () => {
    const scheme = qinglian(unquoted);
    expect(scheme.policies.cap).toEqual({ quote: null, level: 'cap-level' });
    const rules = toRules(scheme);
    expect(rules.ok && rules.rules.cap).toEqual({ level: 'item' });
    expect(checkScheme(scheme, qinglianSource).filter(({ severity }) => severity === 'defect')).toEqual([]);
  });

  test('decided as none, nothing limits, on the sheet as in scoring', () => {
    const scheme = qinglian(withNone(unquoted));
    const rules = toRules(scheme, { 'cap-level': 'none' });
    expect(rules.ok && rules.rules.cap).toBeNull();
    expect(decidedPolicies(scheme, { 'cap-level': 'none' }).cap).toBeNull();
    expect(decidedPolicies(scheme, {}).cap).toEqual({ level: 'item' });
  });

  test('the same-case rule still needs its words', () => {
    expect(() => qinglian(qinglianYaml.replace(/(sameCase:\n) {4}quote: .*\n/u, '$1'))).toThrow('缺“quote”');
  });
});
