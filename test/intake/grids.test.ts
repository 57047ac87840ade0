import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { gridOf, gridOfFlattened, gridOfHtml, gridOfText, recogniseTable } from '../../src/intake';
import { splitRows } from '../../src/intake/splitRows';
import { pasted } from './tables';

describe('a paste of HTML', () => {
  test('Word’s paragraphs, spans and marks leave the words; each paragraph is a line', () => {
    const { grid, before, after } = pasted('word.html');
    expect(before).toEqual(['青石街道办事处内务管理考核细则']);
    expect(after).toEqual([]);
    expect(grid.rows[0]).toEqual(['序号', '考核项目', '考核内容', '分 值', '评分标准', '自评分', '得分']);
    expect(grid.rows[1]).toEqual(['1', '一、办公秩序\n（30分）', '按时上下班，工作时间不做与工作无关的事。', '20', '1.迟到、早退的，每次扣0.5分；\n2.旷工的，每天扣3分；\n3.考勤台账未建立的，扣2分。', '', '']);
    expect(grid.merges).toEqual([
      { row: 1, column: 1, rows: 2, columns: 1 }, { row: 3, column: 0, rows: 1, columns: 3 }, { row: 5, column: 0, rows: 1, columns: 3 }, { row: 6, column: 0, rows: 1, columns: 7 },
    ]);
  });

  test('scripts, styles and what is not shown are no words', () => {
    expect(JSON.stringify(pasted('word.html'))).not.toMatch(/扣9|WordDocument|font/u);
    expect(gridOfHtml('<table><tr><td>甲<script>alert("扣1分")</script><style>乙{}</style><!--丙--></td><td onclick="x()">丁</td></tr></table>').grid?.rows).toEqual([['甲', '丁']]);
  });

  test('cells under one that reaches down stand in their own columns', () => {
    const { grid } = gridOfHtml('<table><tr><td rowspan=2>甲</td><td>1</td><td rowspan=3>乙</td></tr><tr><td>2</td></tr><tr><td>丙</td><td>3</td></tr></table>');
    expect(grid?.rows).toEqual([['甲', '1', '乙'], ['', '2', ''], ['丙', '3', '']]);
  });

  test('a table inside a cell is that cell’s words; ends that are left out are no matter', () => {
    expect(gridOfHtml('<table><tr><td>甲<table><tr><td>1<td>2</table><td>乙<tr><td>丙').grid?.rows).toEqual([['甲\n1 2', '乙'], ['丙', '']]);
  });

  test('of several tables the one with the most words is taken, the others are lines around it', () => {
    const { before, grid, after } = gridOfHtml('<table><tr><td>附件<td>1</table><p>某局</p><table><tr><td>项目<td>考核标准</table><p>注：说明</p>');
    expect([before, grid?.rows, after]).toEqual([['附件 1', '某局'], [['项目', '考核标准']], ['注：说明']]);
  });

  test('a table that goes on over the page under the same head is one', () => {
    const page = (rows: string): string => `<table><tr><td>项目<td>评分说明${rows}</table>`;
    const { grid, after } = gridOfHtml(`${page('<tr><td rowspan=2>考勤<td>迟到每次扣1分。<tr><td>旷工每天扣5分。')}<p>第1页</p>${page('<tr><td>值班<td>脱岗每次扣2分。')}<p>注：略</p>`);
    expect(grid?.rows.map((row) => row.join('|'))).toEqual(['项目|评分说明', '考勤|迟到每次扣1分。', '|旷工每天扣5分。', '项目|评分说明', '值班|脱岗每次扣2分。']);
    expect([grid?.merges, after]).toEqual([[{ row: 1, column: 0, rows: 2, columns: 1 }], ['第1页', '注：略']]);
    expect(grid === null ? [] : recogniseTable(grid).rows).toEqual(['head', 'item', 'continued', 'head', 'item']);
  });

  test('no table: the lines', () => {
    expect(gridOfHtml('<p>一、考勤&nbsp;&lt;20分&gt;<br>迟到扣1分</p>')).toEqual({ before: ['一、考勤 <20分>', '迟到扣1分'], grid: null, after: [] });
  });

  test('spans beyond the table are cut off at its edge', () => {
    expect(gridOfHtml('<table><tr><td rowspan=99999 colspan=0>甲<td colspan=-3>乙</table>').grid).toEqual({ rows: [['甲', '乙']], merges: [] });
  });
});

describe('comma and tab separated text', () => {
  test('quoted cells hold separators, line breaks and quotes', () => {
    expect(splitRows('a,"b,c","d ""e""\r\nf"\r\ng,,\n', ',')).toEqual([['a', 'b,c', 'd "e"\r\nf'], ['g', '', '']]);
  });

  test('what csv-parse reads is read the same', () => {
    const cell = fc.constantFrom('', '项目', 'a,b', '5', '扣"1"分', 'x\ny', ' 甲 ');
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(fc.property(table, fc.constantFrom(',', '\t') as fc.Arbitrary<',' | '\t'>, fc.constantFrom('\n', '\r\n'), (rows, separator, end) => {
      const text = rows.map((row) => row.map((words) => (/["\n\t,]/u.test(words) ? `"${words.replaceAll('"', '""')}"` : words)).join(separator)).join(end);
      expect(splitRows(text, separator)).toEqual(parse(text, { delimiter: separator, relax_column_count: true, record_delimiter: end }));
    }), { numRuns: 300 });
  });

  test('a quote that is not closed runs to the end; nothing is lost', () => {
    expect(splitRows('a,"b\nc', ',')).toEqual([['a', 'b\nc']]);
  });

  test('tabs before commas; running text is no table', () => {
    expect(gridOfText('项目\t内容\n一、甲\t乙,丙\n')?.rows).toEqual([['项目', '内容'], ['一、甲', '乙,丙']]);
    expect(gridOfText('考勤办法\n迟到的,扣1分')).toBeNull();
    expect(gridOfText('')).toBeNull();
  });

  test('empty rows and columns at the end are left out', () => {
    expect(gridOfText('a,b,,\nc,d,,\n,,,\n')?.rows).toEqual([['a', 'b'], ['c', 'd']]);
  });
});

test('values of a spreadsheet come as their shortest text; what a merge covers is blank', () => {
  expect(gridOf([['甲', 0.5, null], ['乙', 10]], [{ row: 0, column: 0, rows: 2, columns: 1 }])).toEqual({ rows: [['甲', '0.5', ''], ['', '10', '']], merges: [{ row: 0, column: 0, rows: 2, columns: 1 }] });
});

describe('a table that was flattened into lines', () => {
  const lines = '考核表\n项目 |\n内容 |\n标准分 |\n评分说明 |\n得分 |\n一、考勤 |\n1、迟到 |\n5分 |\n每次扣1分。 |\n |\n2、旷工 |\n10分 |\n每天扣5分。 |\n |\n';

  test('is put together by its 标准分, each cell knowing where it stands', () => {
    const found = gridOfFlattened(lines);
    expect(found?.grid.rows).toEqual([['项目', '内容', '标准分', '评分说明', '得分'], ['一、考勤', '1、迟到', '5分', '每次扣1分。', ''], ['', '2、旷工', '10分', '每天扣5分。', '']]);
    expect(found?.grid.merges).toEqual([{ row: 1, column: 0, rows: 2, columns: 1 }]);
    expect(lines.slice(found?.starts.get('2,3'))).toMatch(/^每天扣5分。/u);
  });

  test('a word where a numbered 项目 should be is a stray one', () => {
    expect(gridOfFlattened(lines.replace('2、旷工', '上 |\n2、旷工'))?.doubts).toEqual([{ code: 'strayWords', place: { line: 12 }, words: '上' }]);
  });

  test('text without such a head is none', () => {
    expect(gridOfFlattened('一、考勤|二、值班|扣1分')).toBeNull();
  });
});
