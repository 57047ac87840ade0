import { check } from '../../src/cli/commands/check';
import { score } from '../../src/cli/commands/score';
import { kaohe, withFile } from './kaohe';

const HEAD = '对象,类别,应到,实到,发出,收回,有效,弃权,优秀,合格,不合格,称职,基本称职,不称职';
const LIST = `${HEAD}\n一公司班子,领导班子,200,200,200,200,200,0,150,29,21,,,\n张某,领导干部,99,99,99,99,99,0,30,,,30,5,34\n`;

interface Answer {
  readonly subject: string;
  readonly kind: string;
  readonly shares: Readonly<Record<string, string>>;
  readonly grade: string | null;
  readonly open: readonly { readonly code: string; readonly message: string; readonly choices: readonly { readonly value: string }[] }[];
}

const answers = (list: string, decide: readonly string[] = [], id = 'gongsi-zerenzhi'): readonly Answer[] =>
  withFile('票.csv', list, (path) => JSON.parse(score(id, path, { json: true, decide })) as Answer[]);

describe('kaohe score with ballots', () => {
  test('one answer a ballot: shares as counted, no grade in a gap, the question with its key and choices', () => {
    const [team, cadre] = answers(LIST);
    expect(team).toMatchObject({ subject: '一公司班子', kind: '领导班子', shares: { 优秀: '150/200', 合格: '29/200', 不合格: '21/200' }, grade: null });
    expect(team?.open.map(({ code, choices }) => [code, choices.map(({ value }) => value)])).toEqual([['band-gap', ['lower', 'higher', 'round']]]);
    expect(cadre).toMatchObject({ grade: null, shares: { 不称职: '34/99' } });
    expect(cadre?.open[0]?.message).toMatch(/^不称职票 34\/99（约34\.34%），超过三分之一，待组织认定。/u);
  });

  test('--decide answers by the key that the answer names', () => {
    expect(answers(LIST, ['band-gap=lower'])[0]).toMatchObject({ grade: '较好', open: [] });
    expect(answers(LIST.replace('200,200,200,200,200', '210,200,200,200,200'))[0]?.open[0]?.code).toBe('denominator');
    expect(answers(LIST.replace('200,200,200,200,200', '210,200,200,200,200'), ['denominator=expected'])[0]?.grade).toBe('较好');
  });

  test('kaohe check lists each key with its choices, and each setting', () => {
    const found = JSON.parse(check('gongsi-zerenzhi', { json: true })) as readonly { readonly place: string; readonly code: string; readonly choices: readonly { readonly value: string }[] }[];
    expect(found.filter(({ code }) => code === 'reading' || code === 'setting').map(({ place, choices }) => `${place}: ${choices.map(({ value }) => value).join(' ')}`)).toEqual([
      'denominator: valid returned issued expected', 'band-gap: lower higher round', 'team-choices: 优秀、合格、不合格 优秀、合格、基本合格、不合格', 'smallest-group: ',
    ]);
  });

  test('bands that the office sets are used at once, and refused when they cannot be read', () => {
    const list = '对象,类别,应到,收回,发出,有效,优秀,合格,不合格\n县局,领导班子,10,10,10,10,8,1,1\n';
    expect(answers(list, ['bands-team=优秀得票率80%以上为优秀；不足80%为合格'], 'gansu-ceping')[0]?.grade).toBe('优秀');
    expect(() => answers(list, ['bands-team=优秀得票率80以上为优秀'], 'gansu-ceping')).toThrow('领导班子的等次规定：“优秀得票率80以上为优秀”里有数没有写“%”。得票率请写成 90% 这样。');
  });

  test('without 类别 a row is of the kind whose choices it fills; where two fit, it is asked', () => {
    const unnamed = '对象,有效,优秀,合格,不合格,称职,基本称职,不称职\n甲,10,9,1,0,,,\n乙,10,5,,,3,2,0\n';
    expect(answers(unnamed, ['denominator=valid']).map(({ kind }) => kind)).toEqual(['领导班子', '领导干部']);
    expect(() => answers('对象,有效,优秀,合格,不合格\n甲,10,9,1,0\n', [], 'gansu-ceping')).toThrow(/“类别”空着，看不出是哪一类测评。/u);
  });

  test('a list may leave out a choice that no grade is read from, never one that it is', () => {
    expect(answers('对象,类别,有效,优秀,合格\n甲,领导班子,10,5,4\n', ['denominator=valid'])[0]).toMatchObject({ grade: '好', shares: { 优秀: '5/10', 合格: '4/10' } });
    expect(() => answers('对象,类别,有效,优秀,不合格\n甲,领导班子,10,5,4\n')).toThrow('票.csv 第 2 行：表头没有“合格”，领导班子的票上有这一项。请补上这一列。');
  });

  test('a choice that 口径 may put on the ballot is told by the key of that 口径', () => {
    const four = '对象,类别,有效,优秀,合格,基本合格,不合格\n甲,领导班子,10,5,4,1,0\n';
    expect(() => answers(four)).toThrow(/用口径 team-choices 改定。$/u);
    expect(answers(four, ['denominator=valid', 'team-choices=优秀、合格、基本合格、不合格'])[0]?.grade).toBe('好');
  });

  test('a list with an unknown column, without 对象, or without counts', () => {
    expect(() => answers('对象,类别,有效,满意\n甲,领导班子,1,1\n')).toThrow(/的表头“满意”不认识。/u);
    expect(() => answers('类别,有效,优秀\n领导班子,1,1\n')).toThrow(/的表头没有“对象”。/u);
    expect(() => answers('对象,类别,优秀,合格,不合格\n甲,领导班子,1,0,0\n')).toThrow('票.csv 的表头没有票数。请补上 应到、实到、发出、收回、有效 等列。');
  });

  test('every bad ballot is told with its line, nothing is printed, and the program ends with 1', () => {
    const bad = `${HEAD}\n甲,领导班子,10,10,10,11,10,0,6,3,1,,,\n乙,领导班子,10,10,10,10,8,0,6,3,1,,,\n甲,领导班子,10,10,10,10,10,0,6,3,1,,,\n甲,领导班子,10,10,10,10,10,0,6,3,1,,,\n`;
    const { status, stdout, stderr } = withFile('票.csv', bad, (path) => kaohe(['score', 'gongsi-zerenzhi', path, '--json']));
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr.trim().split('\n').filter((line) => line.startsWith('票'))).toEqual([
      '票.csv 第 2 行：收回 11，多于发出 10。请对照原始票核对这几个数。',
      '票.csv 第 3 行：各选项得票合计 10，多于有效 8。请对照原始票核对这几个数。',
      '票.csv 第 5 行：“甲”的领导班子票在第 4 行已有。请只留一行。',
    ]);
  });
});
