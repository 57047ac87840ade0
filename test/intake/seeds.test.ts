import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openTemplate } from '../../src/cli/templates';
import { schemeOfText, type BroughtIn } from '../../src/intake';
import type { Reading } from '../../src/reading';
import { checkScheme, clausesInOrder, itemsInOrder, type Scheme } from '../../src/scheme';
import { loadScheme } from '../../src/scheme/load';
import { placeQuotes } from '../../src/scheme/quotes';
import { sourceText } from '../../src/scheme/sourceText';
import { bare } from '../../src/scheme/text';

/** The source of a template, brought in as the raw text it is. */
function broughtIn(id: string): { readonly made: BroughtIn; readonly scheme: Scheme; readonly template: Scheme; readonly source: string } {
  const source = readFileSync(join(__dirname, '../../templates', id, 'source.txt'), 'utf8');
  const { scheme: template } = openTemplate(id);
  const made = schemeOfText(source, { id: 'own', title: template.title });
  if (!made.ok) throw new Error(made.code);
  const loaded = loadScheme(made.yaml);
  if (!loaded.ok) throw new Error(loaded.defects.map(({ sentence }) => sentence).join('\n'));
  return { made, scheme: loaded.scheme, template, source };
}

const IDS = ['wenzhou-dangjian', 'qinglian-jiguan', 'renda-jiguan'] as const;
const ALL = new Map(IDS.map((id) => [id, broughtIn(id)]));
const of = (id: (typeof IDS)[number]): ReturnType<typeof broughtIn> => ALL.get(id) ?? broughtIn(id);

/** Where each clause of a scheme stands in the source without white space: its end is where its amount is. */
function clausePlaces(scheme: Scheme, source: string): ReadonlyMap<string, { readonly start: number; readonly end: number }> {
  return new Map(placeQuotes(scheme, sourceText(source)).placed.filter(({ kind }) => kind === 'clause').map(({ id, start, end }) => [id, { start, end }]));
}

const meaning = ({ effect, basis, points, unit, per, cap, threshold, discretion, refused }: Reading): string => JSON.stringify([effect, basis, points, unit, per, cap, threshold, discretion, refused?.code ?? null]);

/** Clause of the template → the one brought-in clause that ends in it; undefined where there is none, or more than one. */
function pairs(id: (typeof IDS)[number]) {
  const { scheme, template, source } = of(id);
  const own = clausePlaces(scheme, source);
  const clauses = clausesInOrder(scheme);
  const theirs = clausePlaces(template, source);
  return clausesInOrder(template).filter(({ forgotten }) => forgotten === null).map((theirClause) => {
    const place = theirs.get(theirClause.id);
    const inside = clauses.filter((clause) => {
      const at = own.get(clause.id);
      return place !== undefined && at !== undefined && at.end > place.start && at.end <= place.end + 1;
    });
    return { theirs: theirClause, own: inside.length === 1 ? inside[0] : undefined };
  });
}

describe.each([
  ['wenzhou-dangjian', 13, 49, '100'],
  ['qinglian-jiguan', 54, 97, '100'],
  ['renda-jiguan', 38, 79, '80'],
] as const)('%s, given as raw text', (id, items, clauses, total) => {
  test(`comes in with ${items} items, ${clauses} clauses and ${total} points`, () => {
    const { made } = of(id);
    expect([made.items, made.clauses, made.total]).toEqual([items, clauses, total]);
  });

  test('is accepted by the check: every quote stands in it, every amount is claimed once', () => {
    const { scheme, made, source } = of(id);
    expect(made.sourceText).toBe(source.replace(/\r\n?/gu, '\n'));
    expect(checkScheme(scheme, made.sourceText).filter(({ severity }) => severity === 'defect').map(({ place, sentence }) => `${place}: ${sentence}`)).toEqual([]);
  });

  test('every 扣…分 and 加…分 of the text stands in exactly one clause or 注, or is listed with its reason', () => {
    const { scheme, source } = of(id);
    const words = sourceText(source);
    const claims = placeQuotes(scheme, words).placed.filter(({ kind }) => kind === 'clause' || kind === 'note' || kind === 'notModelled' || kind === 'column');
    for (const { index, 0: hit } of words.words.matchAll(/[扣加减](?:\d+(?:\.\d+)?分|分(?![项值]))/gu)) {
      const holding = claims.filter(({ start, end }) => start <= index && index + hit.length <= end);
      expect([words.words.slice(index - 12, index + 6), holding.length]).toEqual([words.words.slice(index - 12, index + 6), 1]);
    }
  });

  test('what is refused is asked, with choices of which none is decided', () => {
    const { scheme, made } = of(id);
    const asked = scheme.readings.filter(({ key }) => key.startsWith('count-'));
    expect(asked).toHaveLength(made.asked);
    for (const { choices, decision } of asked) {
      expect(decision).toBeNull();
      expect(choices.length).toBeGreaterThanOrEqual(2);
    }
  });
});

describe('readings beside those of the hand-made template', () => {
  test('清廉机关: all 97 are the same', () => {
    const differing = pairs('qinglian-jiguan').filter(({ theirs, own }) => own === undefined || meaning(own.reading) !== meaning(theirs.reading));
    expect(differing.map(({ theirs }) => theirs.id)).toEqual([]);
  });

  test('温州: all but the one whose damage the template has mended (末5位), which is asked', () => {
    const differing = pairs('wenzhou-dangjian').filter(({ theirs, own }) => own === undefined || meaning(own.reading) !== meaning(theirs.reading));
    expect(differing.map(({ theirs, own }) => [theirs.id, own?.reading.refused?.code])).toEqual([['1.3.2', 'undecided']]);
  });

  /** Clause of the template → how the raw text differs. All of them carry a 〔口径〕 in the template, which a raw text cannot. */
  const RENDA: readonly (readonly [string, string])[] = [
    ['共.2.1', 'asked: 正常休假除外 stands in the sentence'],
    ['年.1.1', 'asked: 得40分 stands in one cell with 每缺一项扣5分'],
    ['1.1.1', 'flat: the template counts by 件'],
    ['1.1.2', 'flat: the template counts by 件'],
    ['1.1.3', 'flat: the template counts by 件'],
    ['1.1.4', 'asked: 只作一次加分 names no amount'],
    ['1.2.2', 'flat: the template counts by 报告'],
    ['1.2.3', 'flat: the template counts by 报告'],
    ['1.7.2', 'flat: the template takes 每次 from the clause before'],
    ['2.1.2', 'flat: the template takes 每次 from the clause before'],
    ['2.4.2', 'flat: the template takes 每次 from the clause before'],
    ['2.4.3', 'asked: 再各加1分'],
    ['2.6.2', 'flat: the template takes 每次 from the clause before'],
    ['2.6.4', 'flat: the template takes 每次 from the clause before'],
    ['4.2.1', 'asked: 每参加1人/次'],
    ['4.8.2', 'asked: 倒扣'],
    ['4.11.2', 'flat: the template counts by 件'],
    ['4.11.3', 'flat: the template counts by 件'],
    ['5.3.1', 'listed: 加分建议 is no clause; the words stand among those not modelled'],
  ];

  test('人大: all but those for which the template carries a 口径 of its own', () => {
    const differing = pairs('renda-jiguan').filter(({ theirs, own }) => own === undefined || meaning(own.reading) !== meaning(theirs.reading));
    expect(differing.map(({ theirs, own }) => [theirs.id, own === undefined ? 'listed' : own.reading.refused?.code === 'undecided' ? 'asked' : own.reading.unit === null ? 'flat' : '?']))
      .toEqual(RENDA.map(([id, how]) => [id, how.slice(0, how.indexOf(':'))]));
    expect(differing.filter(({ theirs }) => theirs.ruling === null)).toEqual([]);
  });
});

test('mends that somebody accepts are in the scheme, and the clause they mend is read', () => {
  const { made, source, template } = of('wenzhou-dangjian');
  expect(made.mends.map(({ from, to, line }) => [line, from, to])).toEqual([
    [31, '未5位', '末5位'], [49, '年初末制定', '年初未制定'], [55, '3)經常', '(3)經常'], [120, '2)開座', '(2)開座'],
  ]);
  const mended = schemeOfText(source, { id: 'own', title: template.title, accepted: [0] });
  const loaded = mended.ok ? loadScheme(mended.yaml) : null;
  const clause = loaded?.ok ? clausesInOrder(loaded.scheme).find(({ mends }) => mends.length > 0) : undefined;
  expect(clause?.quote).toContain('未5位的,扣5分');
  expect(clause?.shown).toContain('末5位的,扣5分');
  expect(clause?.reading).toMatchObject({ effect: 'deduct', basis: 'once', points: '5', refused: null });
});

test('温州: items, points, 評分方法 and the ids of clauses are those of the hand-made template', () => {
  const { scheme, template } = of('wenzhou-dangjian');
  const items = (one: Scheme): unknown => itemsInOrder(one).map(({ id, allotted, quote, verification, clauses }) => [id, allotted, bare(quote), verification && bare(verification.quote), clauses.map((clause) => clause.id)]);
  expect(items(scheme)).toEqual(items(template));
});

test('sections, items and points of 清廉机关 have the ids of the hand-made template', () => {
  const { scheme, template } = of('qinglian-jiguan');
  const ids = ({ sections }: Scheme): string[] => sections.flatMap((section) => [section.id, ...section.sections.flatMap((content) => [`${content.id} ${content.allotted ?? ''}`, ...content.items.map((item) => `${item.id} ${item.allotted ?? ''}`)])]);
  expect(ids(scheme)).toEqual(ids(template));
});
