import fc from 'fast-check';
import { readOnly } from '../../src/reading';
import type { Clause, Item, Quoted, Scheme, Section } from '../../src/scheme';

const WORDS = ['每缺一项扣0.5分,', '未开展相关活动的,扣1分;', '受重处分每人次扣2分,', '主动报告线索或查处问题的酌情扣分;', '受到表彰的每项加1分,'];
const FILLING = '坚持新时代好干部标准,树立重实干重实绩重担当的选人用人导向,严把选人用人政治关、品行关、作风关、廉洁关。';

const quoted = (words: string): Quoted => ({ quote: words, shown: words, mends: [] });
const filling = (length: number): string => FILLING.repeat(Math.ceil(length / FILLING.length)).slice(0, length);

interface ClauseShape {
  readonly words: number;
  readonly length: number;
  readonly hanging: boolean;
}
interface ItemShape {
  readonly length: number;
  readonly office: number;
  readonly clauses: readonly ClauseShape[];
}
interface SectionShape {
  readonly name: number;
  readonly flat: boolean;
  readonly contents: readonly (readonly ItemShape[])[];
}

const clauseShape = fc.record({ words: fc.nat(WORDS.length - 1), length: fc.nat(120), hanging: fc.boolean() });
const itemShape = fc.record({ length: fc.nat(200), office: fc.nat(2), clauses: fc.array(clauseShape, { minLength: 1, maxLength: 12 }) });
const sectionShape = fc.record({
  name: fc.integer({ min: 2, max: 60 }),
  flat: fc.boolean(),
  contents: fc.array(fc.array(itemShape, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }),
});

/** Any scheme of the shape that 清廉机关 has: long and short words, standards of one clause or many, with and without 具体内容. */
export const anyScheme: fc.Arbitrary<Scheme> = fc
  .record({ sections: fc.array(sectionShape, { minLength: 1, maxLength: 4 }), adjustments: fc.boolean(), responsible: fc.boolean() })
  .map(({ sections, adjustments, responsible }) => schemeOf(sections, adjustments, responsible));

function schemeOf(shapes: readonly SectionShape[], adjustments: boolean, responsible: boolean): Scheme {
  let content = 0;
  const sections = shapes.map((shape, at): Section => {
    const insides = shape.contents.map((items) => {
      content += 1;
      return sectionOf(String(content), filling(shape.name), '5', [], items.map((item, index) => itemOf(`${content}.${index + 1}`, item, '2')));
    });
    const flat = shape.flat ? insides.flatMap(({ items }) => items) : [];
    return sectionOf(`s${at}`, filling(shape.name), '10', shape.flat ? [] : insides, flat);
  });
  const extra: ItemShape = { length: 0, office: 0, clauses: [{ words: 4, length: 5, hanging: false }, { words: 1, length: 5, hanging: true }] };
  if (adjustments) sections.push({ ...sectionOf('加减', '加减分项', null, [], [itemOf('加减.0', extra, null)]), adjustments: true });
  return {
    id: 'any', version: '1', title: '机关建设考核办法', short: '机关', body: '市直机关', source: '附件', part: null, total: '10',
    columns: [
      { heading: '考评项目', role: 'section' }, { heading: '具体内容', role: 'content' }, { heading: '考评标准', role: 'standard' },
      ...(responsible ? [{ heading: '责任科室', role: 'responsible' } as const] : []),
    ],
    sections, notes: [quoted('注:扣分不超过赋分。')],
    policies: { sameCase: null, cap: { quote: '扣分不超过赋分', level: 'cap' } },
    readings: [{ key: 'cap', question: '限额按哪一级算？', quote: '扣分不超过赋分', choices: [{ value: 'item', label: '按每条标准', name: '按每条标准' }], decision: 'item', because: '' }],
    settings: [], ballot: null,
    open: [], notModelled: [], asIs: [], methods: null, indicators: null, simplified: null,
  };
}

function sectionOf(id: string, name: string, allotted: string | null, sections: readonly Section[], items: readonly Item[]): Section {
  return { ...quoted(name), id, allotted, adjustments: false, perHead: null, sections, items };
}

function itemOf(id: string, shape: ItemShape, allotted: string | null): Item {
  const clauses = shape.clauses.map((clause, index): Clause => {
    const words = `${filling(clause.length)}${WORDS[clause.words] ?? ''}`;
    const reading = readOnly(words);
    return { ...quoted(words), id: `${id}.${index + 1}`, under: clause.hanging && index > 0 ? `${id}.1` : null, reading, forgotten: null, ruling: null, veto: null, effect: reading.effect === 'add' ? 'add' : 'deduct' };
  });
  return { ...quoted(filling(shape.length)), id, allotted, responsible: [filling(shape.office * 6)], verification: null, clauses };
}
