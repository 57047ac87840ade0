import { resolve } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { associated } from './hosts';
import { FUNCTIONS } from '../../src/functions/register';

interface Described {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly result: { readonly dimensionality?: string };
  readonly parameters: readonly { readonly name: string; readonly description?: string; readonly optional?: boolean; readonly repeating?: boolean; readonly dimensionality?: string }[];
}

let functions: readonly Described[] = [];

beforeAll(async () => {
  const result = await generateCustomFunctionsMetadata(resolve(__dirname, '../../src/functions/functions.ts'));
  expect(result.errors).toEqual([]);
  functions = (JSON.parse(result.metadataJson) as { functions: Described[] }).functions;
});

test('the functions, each with its parameters', () => {
  expect(functions.map(({ id, parameters }) => `${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(', ')})`)).toEqual([
    'DEDUCT(条款, 查实数, [理由])',
    'AWARD(条款, 查实数, [理由])',
    'SCORE(标准分, 扣分区域)',
    'TOTAL(得分区域)',
    'PERCAPITA(累计积分, 人数, [小数位数])',
    'HIGHEST(条款号, 条款号列, 条款列, 查实数列, 案件列, [考核内容])',
    'KEPTBY(条款号, 条款号列, 条款列, 查实数列, 案件列, [考核内容])',
    'GRADE(得分, 等次规定, [口径])',
    'WHYNOGRADE(得分, 等次规定, [口径])',
    'TOGRADE(得分, 等次规定, [口径])',
    'READ(条款)',
    'EXPLAIN(条款, 查实数, [同案免扣], [超限额], [赋分])',
    'SHARE(票数, 分母)',
    'COUNTED(得票, 选项, 等次规定)',
    'VOTEGRADE(得票, 分母, 等次规定, [口径])',
    'WHYGRADE(得票, 分母, 等次规定, [口径])',
    'WEIGHTED(得分区域, 权重区域, [缺项办法])',
    'RANKING(总分, 总分区域, [排法])',
    'CASES(单位, 条款号, 单位列, 条款列, 数量列, 案件列)',
    'EXCEEDS(数量, 总数, 比例)',
    'QUOTA(单位数, 比例, [取整办法])',
    'TRIMMED(打分区域, [各去几个], [小数位数])',
  ]);
});

test('SCORE and TOTAL take any number of ranges, READ spills', () => {
  const last = (id: string) => functions.find((each) => each.id === id)?.parameters.slice(-1)[0];
  expect(last('SCORE')).toMatchObject({ dimensionality: 'matrix', repeating: true });
  expect(last('TOTAL')).toMatchObject({ dimensionality: 'matrix', repeating: true });
  expect(functions.find(({ id }) => id === 'READ')?.result.dimensionality).toBe('matrix');
});

test('every description and every parameter is in Chinese', () => {
  for (const { description, parameters } of functions) {
    expect(description).toMatch(/^[\p{Script=Han}].*。$/u);
    for (const parameter of parameters) {
      expect(parameter.name).toMatch(/^\p{Script=Han}+$/u);
      expect(parameter.description).toMatch(/。$/);
    }
  }
});

test('names are of three letters at least and none is a cell address', () => {
  for (const { id, name } of functions) {
    expect(name).toBe(id);
    expect(name).toMatch(/^[A-Z]{3,}$/);
    // Without digits a name cannot be read as A1 or R1C1; with a digit it would be "XFD1048576" at most.
    expect(name).not.toMatch(/^[A-Z]{1,3}\d+$|^R\d*C\d*$/);
  }
});

test('what is described is registered when the file is loaded', () => {
  expect([...associated.keys()].sort()).toEqual(functions.map(({ id }) => id).sort());
  expect(associated.get('KEPTBY')).toBe(FUNCTIONS.KEPTBY);
});
