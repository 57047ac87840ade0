import { parseTable } from '../../src/cli/entries/parseTable';

const rowsOf = (text: string) => parseTable(text, '登记.csv').rows.map(({ line, cells }) => [line, cells.单位, cells.条款, cells.数量, cells.案件, cells.备注]);

test('columns may stand in any order, and 单位, 案件, 备注 may be missing', () => {
  expect(rowsOf('数量,条款\n2,8.2.1\n')).toEqual([[2, '', '8.2.1', '2', '', '']]);
  expect(rowsOf('备注,案件,数量,条款,单位\n甲,〔2026〕7号,1,8.2.1,市民政局')).toEqual([[2, '市民政局', '8.2.1', '1', '〔2026〕7号', '甲']]);
});

test.each([['LF', '\n'], ['CRLF', '\r\n'], ['CR', '\r']])('lines end with %s', (_, end) => {
  expect(rowsOf(['条款,数量', '8.2.1,1', '8.2.2,2', ''].join(end))).toEqual([[2, '', '8.2.1', '1', '', ''], [3, '', '8.2.2', '2', '', '']]);
});

test('a tab-separated list is read by its head', () => {
  expect(rowsOf('条款\t数量\n未落实,未整改\t1')).toEqual([[2, '', '未落实,未整改', '1', '', '']]);
});

test('a quoted cell holds commas, quotation marks and line breaks; the line after it keeps its number in the file', () => {
  expect(rowsOf('条款,数量,备注\n"未制定计划,督办落实的",1,"他说""属实""\n并签字"\n8.2.1,2,\n')).toEqual([
    [2, '', '未制定计划,督办落实的', '1', '', '他说"属实"\n并签字'],
    [4, '', '8.2.1', '2', '', ''],
  ]);
});

test('empty lines and rows of nothing but commas are left out, without shifting the numbers', () => {
  expect(rowsOf('条款,数量,,\n\n8.2.1,1,,\n,,,\n8.2.2,2,,\n')).toEqual([[3, '', '8.2.1', '1', '', ''], [5, '', '8.2.2', '2', '', '']]);
});

test.each([
  ['', '登记.csv 是空的。请在第 1 行写表头：单位、条款、数量、案件、备注。'],
  ['条款,数目\n', '登记.csv 第 1 行的表头“数目”不认识。表头可用 单位、条款、数量、案件、备注，请改成其中一个，或删去这一列。\n登记.csv 第 1 行的表头没有“数量”。表头可用 单位、条款、数量、案件、备注，其中 条款、数量 必须有，请补上这一列。'],
  ['条款,数量,条款\n', '登记.csv 第 1 行的表头“条款”写了不止一次。请只留一列。'],
  ['条款,,数量\n', '登记.csv 第 1 行的表头有一格空着。表头可用 单位、条款、数量、案件、备注，请改成其中一个，或删去这一列。'],
  ['条款,数量\n8.2.1,1,2\n8.2.2,1\n8.2.3,1,,x\n', '登记.csv 第 2 行有 3 格，表头只有 2 格。请删去多出的格；格里本身有逗号的，把整格放进英文双引号。\n登记.csv 第 4 行有 4 格，表头只有 2 格。请删去多出的格；格里本身有逗号的，把整格放进英文双引号。'],
  ['条款,数量\n8.2.1,"1\n', '登记.csv 第 2 行的双引号不成对。请把这一格前后的英文双引号补全，格里的双引号写成两个。'],
])('%j is refused, with every problem', (text, message) => {
  expect(() => parseTable(text, '登记.csv')).toThrow(expect.objectContaining({ message }));
});
