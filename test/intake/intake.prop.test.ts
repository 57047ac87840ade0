import fc from 'fast-check';
import { gridOf, gridOfFlattened, gridOfHtml, gridOfText, recogniseTable, schemeOfTable, schemeOfText, type CellValue } from '../../src/intake';
import { loadScheme } from '../../src/scheme/load';
import { checkScheme } from '../../src/scheme';

/** What office tables and their markup are made of, in any order. */
const WORD = fc.constantFrom(
  '项目', '考核内容', '标准分', '评分说明', '扣分', '得分', '责任科室', '小计', '合计', '注：', '一、', '二、', '（一）', '1.', '2.', '①', '(1)', '第一章', '（5分）', '(20分)', ',2分。', '5', '10分', '0.5', '未落实的', '每次', '发现一处',
  '扣1分', '扣0.5分', '加1分', '扣分', '酌情扣分', '不得分', '扣完为止', '一票否决', '最多扣3分', '。', '；', ',', '|', '\n', '\t', ' ', '除以人数', '加减分项', '“', '"', '標準分',
);
const nonsense = fc.array(WORD, { maxLength: 60 }).map((words) => words.join(''));
const tags = fc.array(fc.oneof(WORD, fc.constantFrom('<table>', '</table>', '<tr>', '</tr>', '<td>', '</td>', '<td rowspan=2>', '<td colspan="3">', '<th>', '<p>', '<br>', '<script>', '</script>', '<!--', '-->', '<o:p>', '&nbsp;', '<')), { maxLength: 80 }).map((parts) => parts.join(''));
const cells = fc.array(fc.array(fc.oneof(fc.array(WORD, { maxLength: 6 }).map((words) => words.join('')), fc.constant('')), { minLength: 3, maxLength: 5 }), { maxLength: 8 });
const merge = fc.record({ row: fc.nat(8), column: fc.nat(5), rows: fc.nat(4), columns: fc.nat(4) });
const names = { id: 'own', title: '试行' };
const bare = (text: string): string => text.replace(/\s+/gu, '');

/** Every character of one text stands in another, in the same order. */
function inOrder(words: string, given: string): boolean {
  let at = 0;
  for (const char of words) {
    at = given.indexOf(char, at) + char.length;
    if (at < char.length) return false;
  }
  return true;
}

/** Loads, and each word it quotes stands in its source. */
function holds(made: ReturnType<typeof schemeOfText>): void {
  if (!made.ok) return;
  const loaded = loadScheme(made.yaml);
  expect(loaded.ok ? [] : loaded.defects).toEqual([]);
  if (!loaded.ok) return;
  expect(checkScheme(loaded.scheme, made.sourceText).filter(({ code }) => code === 'quoteMissing' || code === 'idRepeated')).toEqual([]);
}

describe('whatever is brought in', () => {
  test('text never throws, and a scheme made of it loads, with quotes that stand in it', () => {
    fc.assert(fc.property(fc.oneof(nonsense, fc.string({ unit: 'binary', maxLength: 60 })), (text) => {
      gridOfText(text);
      gridOfFlattened(text);
      const made = schemeOfText(text, names);
      if (made.ok) expect(text.replace(/\r\n?/gu, '\n').endsWith(made.sourceText)).toBe(true);
      holds(made);
    }), { numRuns: 400 });
  });

  test('a table never throws, loses no cell and invents none', () => {
    fc.assert(fc.property(cells, fc.array(merge, { maxLength: 3 }), (values, merges) => {
      const grid = gridOf(values, merges);
      const table = recogniseTable(grid);
      expect(table.rows).toHaveLength(values.length);
      const made = schemeOfTable(table, names);
      holds(made);
      if (!made.ok) return;
      const given = grid.rows.flat().filter((cell) => cell !== '').flatMap((cell) => cell.split('\n')).map(bare).filter((line) => line !== '');
      const written = made.sourceText.split('\n').map(bare).filter((line) => line !== '' && line !== names.title);
      expect([...written].sort()).toEqual(given.filter((line) => line !== names.title).sort());
    }), { numRuns: 400 });
  });

  test('markup never throws, and every character of a cell stands in it in the same order', () => {
    // What & begins may be the name of another character.
    fc.assert(fc.property(fc.oneof(tags, fc.string({ maxLength: 80 }).map((text) => text.replaceAll('&', ''))), (html) => {
      const { before, grid, after } = gridOfHtml(html);
      const given = bare(html.replaceAll('&nbsp;', ' '));
      for (const line of [...before, ...after, ...(grid?.rows.flat() ?? [])]) expect([line, inOrder(bare(line), given)]).toEqual([line, true]);
      if (grid !== null) holds(schemeOfTable(recogniseTable(grid), { ...names, before, after }));
    }), { numRuns: 400 });
  });

  test.each<readonly [string, (times: number) => void]>([
    ['numbered clauses', (times) => schemeOfText('1.未落实的，每次扣1分。\n'.repeat(times), names)],
    ['one line of numbers', (times) => schemeOfText('(1)扣1分。'.repeat(times), names)],
    ['titles with points', (times) => schemeOfText('甲乙(5分)\n未办的扣1分。\n'.repeat(times), names)],
    ['cells of a flattened table', (times) => schemeOfText(`项目|内容|标准分|评分说明|${'一、甲|乙|5分|扣1分|'.repeat(times)}`, names)],
    ['words about points', (times) => schemeOfText(`一、甲（5分）\n扣1分。\n${'扣分 '.repeat(times)}`, names)],
    ['rows of a table', (times) => schemeOfTable(recogniseTable(gridOf([['项目', '标准分', '评分说明'], ...Array.from({ length: times }, (_, i): CellValue[] => [`甲${i}`, 1, '每次扣1分。'])])), names)],
    ['cells in markup', (times) => gridOfHtml(`<table>${'<tr><td rowspan=3>甲<td>乙'.repeat(8 * times)}`)],
    ['open marks', (times) => gridOfHtml('<td'.repeat(8 * times))],
    ['quotes', (times) => gridOfText('"a","b\n'.repeat(times))],
  ])('%s: four times as much takes about four times as long', (_, run) => {
    const best = (times: number): number => Math.min(...[1, 2].map(() => {
      const started = performance.now();
      run(times);
      return performance.now() - started;
    }));
    const short = best(150);
    const long = best(600);
    // quadratic time would be sixteenfold; below 200 ms a machine's other work decides
    expect(long < 200 || long < short * 10).toBe(true);
  }, 60000);
});
