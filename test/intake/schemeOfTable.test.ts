import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { schemeOfText } from '../../src/intake';
import { clausesInOrder, inScript, itemsInOrder, toRules, type Scheme } from '../../src/scheme';
import { planUnitSheet } from '../../src/workbook/planUnitSheet';
import { imported, loaded } from './tables';

const FILES = readdirSync(join(__dirname, 'fixtures'));

describe.each(FILES)('%s as a scheme', (file) => {
  const { made, scheme, defects } = imported(file);

  test('is accepted by the check without a defect', () => {
    expect(defects).toEqual([]);
  });

  test('is counted and laid out once its 口径 are decided, and not before', () => {
    const answers = Object.fromEntries(scheme.readings.map(({ key, choices }) => [key, choices[0]?.value ?? '']));
    expect(toRules(scheme, answers).ok).toBe(true);
    const capped = scheme.readings.some(({ key, decision }) => key === 'cap-level' && decision === null);
    if (capped) expect(toRules(scheme)).toMatchObject({ ok: false });
    expect(made.clauses).toBe(clausesInOrder(scheme).length);
    const sheet = planUnitSheet(scheme, { unit: '民政办', year: '2026', sheetName: '民政办', decisions: answers });
    expect(sheet.cells.length).toBeGreaterThan(made.clauses);
  });
});

const shape = (scheme: Scheme): readonly string[] => itemsInOrder(scheme).map(({ id, allotted, clauses }) => `${id} ${allotted ?? '-'}: ${clauses.map((clause) => clause.id).join(' ')}`);

test('ids follow the document’s own numbers', () => {
  expect(shape(imported('twoLevels.html').scheme)).toEqual(['1.1 20: 1.1.1 1.1.2', '一.2.1 20: 一.2.1.1', '一.2.2 10: 一.2.2.1', '2.1 10: 2.1.1']);
  expect(shape(imported('numberedItems.html').scheme)).toEqual(['一.1 3: 一.1.1 一.1.2', '一.2 2: 一.2.1', '一.3 1: 一.3.1', '二.1 4: 二.1.1']);
  expect(shape(imported('traditional.html').scheme)).toEqual(['1.1 5: 1.1.1', '1.2 5: 1.2.1 1.2.2', '2.1 10: 2.1.1']);
});

test('加分项 in a table hold their clauses whole', () => {
  const { scheme } = imported('titleInside.html');
  expect(scheme.sections.map(({ adjustments }) => adjustments)).toEqual([false, true]);
  expect(clausesInOrder(scheme).slice(-2).map(({ quote }) => quote)).toEqual(['受到市级以上表彰的，每次加2分；', '受到区级表彰的，每次加1分。']);
});

test('two columns of clauses both count', () => {
  expect(clausesInOrder(imported('twoClauses.csv').scheme).map(({ quote, effect }) => [quote, effect])).toEqual([['漏岗一次扣1分', 'deduct'], ['抓获现行的,每人加2分', 'add'], ['未调解的,每起扣1分', 'deduct']]);
});

test('traditional characters stay, and the scheme has its words in simplified ones too', () => {
  const { scheme } = imported('traditional.html');
  expect(scheme.sections[0]?.quote).toBe('環境衛生');
  expect(inScript(scheme, 'simplified').sections[0]?.shown).toBe('环境卫生');
  expect(imported('word.html').scheme.simplified).toBeNull();
});

describe('limits and 同案 are there where the words speak of them', () => {
  const policies = (file: string): unknown => {
    const { policies: { cap, sameCase }, readings } = imported(file).scheme;
    return [cap?.quote ?? null, sameCase?.quote ?? null, readings.find(({ key }) => key === 'cap-level')?.decision ?? null];
  };

  test('注 orders both: each is a question with its words', () => {
    expect(policies('word.html')).toEqual(['每项扣分以该项分值为限', '同一件事不重复扣分', null].map((words) => words && (expect.stringContaining(words) as string)));
  });

  test('扣完为止 answers the question of the limit', () => {
    expect(policies('numberedItems.html')).toEqual(['扣完为止', null, 'item']);
  });

  test('without words there is only the question of the limit', () => {
    expect(policies('otherOrder.csv')).toEqual([null, null, null]);
  });

  test('where nothing starts from points there is no limit to ask about', () => {
    expect(imported('onlyTwo.csv').scheme.policies).toEqual({ sameCase: null, cap: null });
  });
});

test('what belongs to a table beside its clauses goes along', () => {
  const [item] = itemsInOrder(imported('inText.tsv').scheme).slice(1);
  expect(item?.responsible).toEqual(['人事科', '办公室']);
  expect(imported('word.html').scheme.notes.map(({ quote }) => quote)).toEqual(['注：1.同一件事不重复扣分；', '2.每项扣分以该项分值为限。']);
  expect(imported('numberedItems.html').made.sourceText).toContain('白鹭镇财务管理考核表\n');
});

describe('running text of other shapes', () => {
  const text = (words: string) => loaded(schemeOfText(words, { id: 'own', title: '考勤办法' }));

  test('numbered lines that are clauses belong to one item under their title', () => {
    const { scheme, defects } = text('考勤办法\n一、考勤（20分）\n1.迟到的，每次扣1分。\n2.旷工的，每天扣5分。\n二、值班（10分）\n值班安排合理，交接清楚。\n脱岗的，每次扣2分。\n');
    expect(defects).toEqual([]);
    expect(shape(scheme)).toEqual(['一.1 20: 一.1.1 一.1.2', '二.1 10: 二.1.1']);
    expect(scheme.sections.map(({ quote }) => quote)).toEqual(['一、考勤', '二、值班（10分）']);
  });

  test('章 and 条: the articles with points are the sections', () => {
    const { scheme, defects } = text('内务办法\n第一章 总则\n第一条 为加强管理，制定本办法。\n第二章 考核内容\n第二条 考勤管理（40分）\n（一）上班迟到、早退的，每次扣1分；\n（二）无故旷工的，每天扣5分；\n第三条 卫生管理（60分）\n（一）办公室脏乱差的，每次扣2分；\n第三章 附则\n第四条 本办法由办公室解释。\n');
    expect(defects).toEqual([]);
    expect(scheme.sections.map(({ id, quote, allotted }) => [id, quote, allotted])).toEqual([['二', '第二条考勤管理', '40'], ['三', '第三条卫生管理', '60']]);
    expect(shape(scheme)).toEqual(['二.1 40: 二.1.1 二.1.2', '三.1 60: 三.1.1']);
  });

  test('扣完为止 in a clause is the item’s limit; 不得分 and 一票否决 are not sums', () => {
    const { scheme, defects, made } = text('内务办法\n一、卫生（10分）\n（1）每日打扫，10分。不合格的每次扣2分，扣完为止。拒不整改的，本项不得分。发生重大事故的，一票否决。\n');
    expect(defects).toEqual([]);
    expect(clausesInOrder(scheme).map(({ ruling }) => ruling)).toEqual([
      { words: '每次扣2分', because: expect.stringContaining('扣完为止') as string }, { key: 'count-一.1.2', words: expect.objectContaining({ all: '扣10分' }) as object },
    ]);
    expect(scheme.notModelled).toEqual([{ quote: '发生重大事故的，一票否决。', reason: expect.stringContaining('一票否决') as string }]);
    expect(made.asked).toBe(1);
  });

  test('取消资格 beside points is a veto of the clause', () => {
    const [clause] = clausesInOrder(text('内务办法\n一、作风（5分）\n（1）作风优良，5分。被通报的，每次扣1分，并取消当年评优资格。\n').scheme);
    expect([clause?.veto?.target, clause?.reading.points]).toEqual(['评优', '1']);
  });

  test('a section without points stands beside the total, and that is said', () => {
    const { made, scheme, defects } = text('内务办法\n一、卫生（10分）\n（1）每日打扫，10分。不合格的每次扣2分。\n二、其他\n（1）受到表彰的，每次加1分。\n');
    expect(defects).toEqual([]);
    expect(scheme.sections.map(({ adjustments }) => adjustments)).toEqual([false, true]);
    expect(made.doubts.map(({ code }) => code)).toEqual(['noAllotment']);
    expect(made.total).toBe('10');
  });

  test('points that do not add up are said, and not put right', () => {
    const { made } = text('内务办法\n一、卫生（10分）\n（1）每日打扫，5分。不合格的每次扣2分。\n（2）物品整齐，4分。不整齐的每处扣1分。\n');
    expect(made.doubts).toEqual([expect.objectContaining({ code: 'sumDiffers', stated: '10', sum: '9' })]);
  });

  test('words about points outside every clause are listed with a reason', () => {
    const { scheme, defects } = text('内务办法\n考核组现场扣分，当场签字。\n一、卫生（10分）\n（1）每日打扫，10分。不合格的每次扣2分。\n');
    expect(defects).toEqual([]);
    expect(scheme.notModelled.map(({ quote }) => quote)).toEqual(['考核组现场扣分']);
  });

  test('加减分项 with points stand beside the total, and that is said', () => {
    const { scheme, defects, made } = text('内务办法\n一、卫生（10分）\n（1）每日打扫，10分。不合格的每次扣2分。\n二、加分（5分）\n（1）争先创优，5分。受到表彰的，每次加1分。\n');
    expect(defects).toEqual([]);
    expect(shape(scheme)).toEqual(['一.1 10: 一.1.1', '二.1 -: 二.1.1']);
    expect(made.doubts).toEqual([
      { code: 'adjustmentPoints', place: { line: 4 }, words: '二、加分（5分）', stated: '5' }, { code: 'notClause', place: { line: 4 }, words: '加分' },
    ]);
  });

  test('a title that speaks of 扣分 hides no clause', () => {
    const { scheme, defects } = text('内务办法\n一、迟到扣分（5分）\n（1）按时到岗，5分。迟到的，每次扣1分。\n');
    expect(defects).toEqual([]);
    expect(shape(scheme)).toEqual(['一.1 5: 一.1.1']);
    expect(scheme.notModelled.map(({ quote }) => quote)).toEqual(['扣分']);
  });

  test('a ladder that is torn is asked about whole, also the rung that reads well alone', () => {
    const { scheme } = text('内务办法\n一、时限（10分）\n（1）按时办结，10分。逾期3天以内扣1分,逾期37天扣2分。\n');
    expect(clausesInOrder(scheme).map(({ reading }) => reading.refused?.code)).toEqual(['undecided', 'undecided']);
  });

  test('a text without a clause is no scheme', () => {
    expect(schemeOfText('今天天气很好。\n', { id: 'own', title: '无' })).toEqual({ ok: false, code: 'noClauses' });
    expect(schemeOfText('', { id: 'own', title: '无' })).toEqual({ ok: false, code: 'noClauses' });
  });
});
