import { parseUnitList, type UnitProblem } from '../../workbook/unitList';
import type { Message } from './message';

/** The list as typed, with what was left out and how to put it right. */
export interface UnitLines {
  readonly units: readonly string[];
  readonly problems: readonly { readonly key: string; readonly message: Message; readonly fixes: readonly Fix[] }[];
}

export interface Fix {
  readonly label: string;
  /** The whole list after the fix. */
  readonly text: string;
}

export function unitLines(text: string): UnitLines {
  const { units, problems } = parseUnitList(text);
  return {
    units,
    problems: problems.map((problem) => ({ key: `${problem.code} ${problem.line}`, message: messageOf(problem), fixes: fixesOf(problem, text) })),
  };
}

function messageOf(problem: UnitProblem): Message {
  const { line } = problem;
  switch (problem.code) {
    case 'duplicate':
      return { tone: 'ask', fact: `第 ${line} 行“${problem.unit}”与第 ${problem.firstLine} 行重复，只算 1 家。`, next: '请删去这一行；确是两家的，请写得能分开。' };
    case 'tooLong':
      return { tone: 'ask', fact: `第 ${line} 行有 ${problem.unit.length} 个字，超过 ${problem.longest} 个字，没有算进来。`, next: '请改短，或者删去这一行。' };
    case 'severalCells':
      return { tone: 'ask', fact: `第 ${line} 行有 ${problem.cells.length} 格（${problem.cells.join('、')}），看不出哪一格是单位。`, next: '请选一格留下，或者删去这一行。' };
  }
}

function fixesOf(problem: UnitProblem, text: string): Fix[] {
  const { line } = problem;
  const remove: Fix = { label: `删去第 ${line} 行`, text: withLine(text, line, null) };
  if (problem.code !== 'severalCells') return [remove];
  const keep = problem.cells.slice(0, 3).map((cell): Fix => ({ label: `留“${cell}”`, text: withLine(text, line, cell) }));
  return [...keep, remove];
}

/** The list with one line (from 1) replaced, or left out. */
function withLine(text: string, line: number, replacement: string | null): string {
  const lines = text.split(/\r\n|\r|\n/);
  lines.splice(line - 1, 1, ...(replacement === null ? [] : [replacement]));
  return lines.join('\n');
}
