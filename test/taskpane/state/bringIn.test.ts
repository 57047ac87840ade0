/** What a clerk brings in, and what is said of it before anything is made. Expected numbers are worked by hand from the tables. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSchemeFile, writeSchemeFile } from '../../../src/scheme/schemeFile';
import { fileMessage, FileTrouble } from '../../../src/taskpane/state/fileTrouble';
import { openSchemeFile } from '../../../src/taskpane/state/openOwn';
import { takeFile, takeGrid, takePaste, type Taken, type Taking } from '../../../src/taskpane/state/taken';
import { NO_ANSWERS, defectsOf, doubtsOf, isUsable, understand, understoodWords, type BringInAnswers, type Understood } from '../../../src/taskpane/state/understand';
import { takeBook } from '../../../src/taskpane/state/takenBook';
import type { Decoder } from '../../../src/intake';
import { bookOfSheets, type HandSheet } from '../../xlsx/handBook';

const fixture = (file: string): string => readFileSync(join(__dirname, '../../intake/fixtures', file), 'utf8');
const seed = readFileSync(join(__dirname, '../../../templates/wenzhou-dangjian/source.txt'), 'utf8');
const paste = (parts: Partial<Parameters<typeof takePaste>[0]>): Taking => takePaste({ html: '', text: '', pictures: 0, ...parts });
const taken = (taking: Taking): Taken => {
  if (!taking.ok) throw new Error(taking.message.fact);
  return taking.taken;
};
const answers = (some: Partial<BringInAnswers> = {}): BringInAnswers => ({ title: '试行考核', short: '', body: '', ...NO_ANSWERS, ...some });
const understood = (one: Taken, some: Partial<BringInAnswers> = {}): Understood => {
  const all = understand(one, answers(some));
  if (!all.ok) throw new Error(all.message.fact);
  return all;
};
const decode: Decoder = (encoding, bytes) => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};
const facts = (taking: Taking): string => (taking.ok ? '' : taking.message.fact);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a paste', () => {
  test('a table in the markup goes before the plain text; running text goes before markup without a table', () => {
    expect(taken(paste({ html: '<table><tr><td>甲</td></tr></table>', text: '甲' }))).toMatchObject({ kind: 'html', from: '贴入的表格' });
    expect(taken(paste({ html: '<p>甲</p>', text: '甲\n乙' }))).toMatchObject({ kind: 'text', text: '甲\n乙' });
    expect(taken(paste({ html: '<p>甲</p>' }))).toMatchObject({ kind: 'html', from: '贴入的文字' });
  });

  test.each([
    ['nothing', {}, '剪贴板里没有文字。'],
    ['white space', { text: ' \n' }, '剪贴板里没有文字。'],
    ['a picture', { pictures: 1 }, '贴入的是图片，图片里的字读不出来。'],
    ['a picture in markup', { html: '<img src="a.png">' }, '贴入的是图片，图片里的字读不出来。'],
    ['a script alone', { html: '<script>alert("扣1分")</script>' }, '剪贴板里没有文字。'],
    ['200,001 characters', { text: '扣'.repeat(200_001) }, '贴入的文字太长，超过 20 万字，不像只是一份考核细则。'],
    ['as many in a table', { html: `<table><tr><td>${'扣'.repeat(200_001)}</td></tr></table>` }, '贴入的表格太长，超过 20 万字，不像只是一份考核细则。'],
  ])('%s is told of', (_name, parts, fact) => {
    expect(facts(paste(parts))).toBe(fact);
  });

  test('200,000 characters are read', () => {
    expect(paste({ text: '扣'.repeat(200_000) }).ok).toBe(true);
    expect(paste({ html: `<style>${'a'.repeat(500_000)}</style><table><tr><td>扣1分</td></tr></table>` }).ok).toBe(true);
  });
});

/** Its first bytes alone. */
const zipOnly = Uint8Array.of(0x50, 0x4b, 0x03, 0x04);

describe('a file', () => {
  test('.csv, .txt and .html are read by their names, in UTF-8 and GB18030', () => {
    expect(taken(takeFile('a.CSV', bytes('甲,乙'), decode))).toMatchObject({ kind: 'table', text: '甲,乙', from: 'a.CSV' });
    expect(taken(takeFile('a.txt', Uint8Array.of(0xbf, 0xdb), decode))).toMatchObject({ kind: 'text', text: '扣' });
    expect(taken(takeFile('a.htm', bytes('<p>甲'), decode))).toMatchObject({ kind: 'html' });
  });

  test.each([
    ['细则.docx', zipOnly, '“细则.docx”是 Word 文档，不能直接打开。'],
    ['细则.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0x00, 0xff, 0xff), '“细则.doc”里的字读不出来。'],
    ['细则.zip', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x00, 0x00), '“细则.zip”里的字读不出来。'],
    ['细则.txt', bytes(' '), '“细则.txt”是空的。'],
  ])('%s is told of', (name, content, fact) => {
    expect(facts(takeFile(name, content, decode))).toBe(fact);
  });
});

describe('a workbook', () => {
  const rows = [['项目', '内容', '标准分', '评分说明'], ['会议', '按时到会', 5, '迟到的，每次扣0.5分。'], ['', '记录完整', 3, '缺一次扣1分。']];
  const book = (...sheets: readonly HandSheet[]) => takeBook('细则.xlsx', bookOfSheets(sheets));

  test('the first sheet with clauses is the likely one, all are offered; it is understood like a paste, its merges too', async () => {
    const opened = await book({ name: '说明', rows: [['本表由办公室填写']] }, { name: '评分表', rows, merges: ['A2:A3'] }, { name: '旧表', rows });
    if (!opened.ok) throw new Error(opened.message.fact);
    expect([opened.tables.map(({ sheet }) => sheet), opened.likely.sheet]).toEqual([['说明', '评分表', '旧表'], '评分表']);
    const one = understood(taken(takeGrid(opened.likely.grid, '“细则.xlsx”的“评分表”表')));
    expect(understoodWords(one).slice(0, 2)).toEqual(['2 项标准，标准分合计 8 分，没有看到对不上的小计、合计。', '2 条扣分或加分的规定，都能照字面计分。']);
    expect([isUsable(one), one.opened.scheme.sections.map(({ shown, items }) => [shown, items.length])]).toEqual([true, [['会议', 2]]]);
  });

  test('words in traditional characters are found in it, and put into simplified ones', async () => {
    const opened = await book({ name: '評分表', rows: [['項目', '內容', '標準分', '評分說明'], ['環境', '清潔', 5, '檢查不合格的,每處扣1分。']] });
    if (!opened.ok) throw new Error(opened.message.fact);
    const one = taken(takeGrid(opened.likely.grid, '表'));
    expect([understood(one).traditional, understood(one, { simplified: true }).opened.scheme.sections[0]?.shown]).toEqual([true, '环境']);
  });

  test('one that cannot be opened is told of: the fact, then what to do', async () => {
    expect(await takeBook('细则.xlsx', zipOnly)).toEqual({ ok: false, message: { tone: 'stop', fact: '细则.xlsx 不完整，可能没有传完或者存盘时断了。', next: '请再传一次，或者用原件。' } });
  });
});

describe('a table from Word', () => {
  const word = taken(paste({ html: fixture('word.html') }));

  test('its size, its points and its rows are said', () => {
    // 20 + 10 + 20; the sixth clause has 最多扣5分, a limit of its own
    expect(understoodWords(understood(word))).toEqual([
      '3 项标准，标准分合计 50 分，没有看到对不上的小计、合计。',
      '6 条扣分或加分的规定，都能照字面计分。',
      '表格 7 行：标题和表头 1 行，标准 3 行，小计、合计 2 行，注 1 行。',
    ]);
  });

  test('it has what it was called, an id of its contents, and nothing to put right', () => {
    const one = understood(word, { title: '内务考核', short: '内务', body: '各科室' });
    expect(one.opened.scheme).toMatchObject({ title: '内务考核', short: '内务', body: '各科室', total: '50' });
    expect(one.opened.scheme.id).toMatch(/^own-[0-9a-z]{14}$/u);
    expect([isUsable(one), defectsOf(one), one.damage]).toEqual([true, [], []]);
    expect(one.opened.listed).toMatchObject({ id: one.opened.own.id, parts: 6, undecided: 2, found: { defect: 0 } });
  });

  test('the words about one case begin at the 注, without the cells before it', () => {
    expect(understood(word).opened.scheme.policies.sameCase?.quote).toBe('注：1.同一件事不重复扣分');
  });

  test('a column that is said to be another is read again; without 评分说明 it says what to do, the columns still there', () => {
    const other = understand(word, answers({ roles: { 4: 'remark' } }));
    expect(other).toMatchObject({ ok: false, message: { fact: '贴入的表格里没有读到一条扣分或加分的规定。' } });
    expect(other.table?.columns[4]).toMatchObject({ role: 'remark', by: 'answer' });
    expect(understood(word, { roles: { 4: 'clause' } }).made.clauses).toBe(6);
  });
});

test('two columns of 分值: the doubt has its choices, and an answer settles it', () => {
  const two = taken(takeFile('a.csv', bytes(fixture('twoAllotted.csv')), decode));
  const doubt = doubtsOf(understood(two)).find(({ code }) => code === 'roleTwice' || code === 'roleUnsure');
  if (doubt === undefined || doubt.place === null || !('column' in doubt.place) || doubt.place.column === null) throw new Error('no doubt about a column');
  expect(doubtsOf(understood(two, { roles: { [doubt.place.column]: 'remark' } })).map(({ code }) => code)).not.toContain(doubt.code);
});

test('繁體 stays as it is, or is brought in in simplified characters, its name too', () => {
  const one = taken(paste({ html: fixture('traditional.html') }));
  const asItIs = understood(one, { title: '內務考核' });
  expect([asItIs.traditional, asItIs.opened.scheme.title, asItIs.opened.scheme.simplified === null]).toEqual([true, '內務考核', false]);
  const simple = understood(one, { title: '內務考核', simplified: true });
  expect([simple.traditional, simple.opened.scheme.title, simple.opened.scheme.simplified]).toEqual([true, '内务考核', null]);
});

describe('the raw text of 机关党建', () => {
  const one = taken(paste({ text: seed }));

  test('its damage keeps it from being used until somebody has looked; then it says so in its 体检', () => {
    const before = understood(one);
    expect([isUsable(before), defectsOf(before), before.damage.length]).toEqual([false, [], 6]);
    const looked = understood(one, { asIs: true });
    expect([isUsable(looked), looked.damage.length]).toEqual([true, 6]);
    expect(looked.opened.findings.filter(({ sentence }) => sentence.includes('引入时看过，照原样。'))).toHaveLength(6);
    expect(looked.opened.scheme.asIs[0]).toEqual({ quote: before.damage[0]?.words, note: '引入时看过，照原样。' });
  });

  test('a mend that was accepted shows on the sheet, and leaves one place fewer to look at', () => {
    const mended = understood(one, { accepted: [0] });
    expect(mended.damage).toHaveLength(5);
    const clause = mended.opened.scheme.sections.flatMap(({ sections }) => sections.flatMap(({ items }) => items.flatMap(({ clauses }) => clauses))).find(({ quote }) => quote.includes('未5位'));
    expect(clause?.shown).toContain('末5位');
  });
});

describe('a scheme file', () => {
  const { own } = understood(taken(paste({ html: fixture('word.html') }))).opened;

  test('it opens as the same scheme', () => {
    const opening = openSchemeFile(writeSchemeFile(own));
    expect(opening.ok && opening.opened.own).toEqual(own);
  });

  test('one in which a quote is no longer in the source is not used', () => {
    const texts = readSchemeFile(writeSchemeFile(own));
    const opening = openSchemeFile(writeSchemeFile({ yaml: texts?.yaml ?? '', sourceText: (texts?.sourceText ?? '').replace('迟到', '早到') }));
    expect(opening.ok ? [] : opening.sentences.join('')).toContain('迟到');
  });

  test('any other text is told of', () => {
    expect(openSchemeFile('id: x')).toMatchObject({ ok: false, sentences: [expect.stringContaining('不是方案文件')] });
  });
});

test('a sheet whose scheme the workbook does not keep: where it is and how to get it', () => {
  expect(fileMessage(new FileTrouble('这张表的方案', null)).next).toContain('打开方案文件');
  expect(fileMessage(new FileTrouble('这张表的方案', null, { code: 'HostRestart' })).fact).toBe('工作簿里存的方案没有读出来：Excel 正在重新启动。');
});
