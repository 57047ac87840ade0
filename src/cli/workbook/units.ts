import { parseUnitList } from '../../workbook';
import { BadInput } from '../badInput';
import { splitLines } from '../entries/parseList';

const HEADINGS = ['单位', '单位名称', '被考核单位', '考核对象', '被考核人', '姓名'];

/** The units of a list: one a line, or a table with a column 单位. Throws BadInput with every line that does not fit. */
export function unitsIn(text: string, file: string): readonly string[] {
  const lines = splitLines(text, file);
  const [head, ...rest] = lines;
  if (head === undefined) throw new BadInput([`${file} 是空的。请一行写一个单位。`]);
  const column = head.cells.findIndex((cell) => HEADINGS.includes(cell));
  const own = column >= 0 ? rest : lines;
  const wide = column < 0 ? own.filter(({ cells }) => cells.filter((cell) => cell !== '').length > 1) : [];
  if (wide.length > 0) throw new BadInput(wide.map(({ line }) => `${file} 第 ${line} 行有好几格，看不出哪一格是单位。请一行写一个单位，或者加一行表头，单位那一列写“单位”。`));
  const named = own.map(({ line, cells }) => ({ line, name: cells[Math.max(0, column)] ?? '' })).filter(({ name }) => name !== '');
  const { units, problems } = parseUnitList(named.map(({ name }) => name).join('\n'));
  if (problems.length > 0) {
    throw new BadInput(problems.map((problem) => {
      const line = named[problem.line - 1]?.line ?? problem.line;
      if (problem.code === 'duplicate') return `${file} 第 ${line} 行：“${problem.unit}”前面已有。请只留一行。`;
      if (problem.code === 'tooLong') return `${file} 第 ${line} 行有 ${problem.unit.length} 个字，不像单位的名称。请最多写 ${problem.longest} 个字。`;
      return `${file} 第 ${line} 行有好几格。请一行写一个单位。`;
    }));
  }
  if (units.length === 0) throw new BadInput([`${file} 里没有单位。请一行写一个单位。`]);
  return units;
}
