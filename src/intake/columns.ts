import { readClauses } from '../reading/readClauses';
import { amountOfCell } from './allotment';
import { INTAKE_ROLES, rolesNamed, type IntakeRole } from './columnWords';
import type { Doubt } from './doubt';
import type { Grid } from './grid';
import type { Head } from './head';
import type { RecognisedColumn } from './recognised';

/** What the cells below a heading are like. */
interface Evidence {
  readonly filled: number;
  readonly amounts: number;
  readonly clauses: number;
  /** 1, 2, 3 … down the column. */
  readonly counting: boolean;
}

interface Candidate extends Evidence {
  readonly column: number;
  readonly levels: readonly string[];
  /** What its name and its cells leave possible, the usual one first. */
  readonly roles: readonly IntakeRole[];
  readonly named: boolean;
}

/** Roles that one column has, and no second. */
const SINGLE: readonly IntakeRole[] = ['section', 'content', 'standard', 'allotted', 'verification', 'selfScore', 'deduction', 'score'];
const WORDED: readonly IntakeRole[] = ['section', 'content', 'standard'];
const BESIDE: readonly IntakeRole[] = ['number', 'remark', 'responsible'];

/**
 * The role of every column: by its usual name, by what stands below it, and by what its neighbours are. Where a name is used for several
 * roles and the cells do not decide, there is a doubt with the choices; `answers` go before all.
 */
export function columnsOf(grid: Grid, head: Head | null, body: readonly number[], answers: Readonly<Record<number, IntakeRole>> = {}): { readonly columns: readonly RecognisedColumn[]; readonly doubts: readonly Doubt[] } {
  const width = grid.rows[0]?.length ?? 0;
  const candidates = Array.from({ length: width }, (_, column) => candidateOf(grid, head?.levels[column] ?? [], body, column));
  const roles = new Map<number, IntakeRole>();
  for (const { column } of candidates) {
    const answer = answers[column];
    if (answer !== undefined && INTAKE_ROLES.includes(answer)) roles.set(column, answer);
  }
  const answered = new Set(roles.keys());
  const doubts: Doubt[] = [];
  const taken = (role: IntakeRole): boolean => SINGLE.includes(role) && [...roles.values()].includes(role);

  const clause = clauseColumn(candidates.filter(({ column }) => !answered.has(column)));
  if (clause !== undefined && ![...roles.values()].includes('clause')) roles.set(clause.column, 'clause');
  // 扣分标准 and 加分标准 side by side: both hold clauses of the item.
  for (const one of candidates) if (clause !== undefined && !roles.has(one.column) && one.named && one.clauses > 0 && one.roles[0] === 'clause') roles.set(one.column, 'clause');
  const worded = candidates.filter(({ column, roles: possible }) => !roles.has(column) && possible.some((role) => WORDED.includes(role)));
  for (const [index, one] of worded.entries()) {
    const later = worded.slice(index + 1);
    const role = wordedRole(one, later, taken);
    if (role !== undefined) roles.set(one.column, role);
  }
  for (const one of candidates) {
    if (roles.has(one.column)) continue;
    const free = one.roles.find((role) => !taken(role));
    const place = { row: head?.to ?? 0, column: one.column };
    const words = one.levels.join('／');
    if (free !== undefined) {
      roles.set(one.column, free);
    } else {
      roles.set(one.column, 'remark');
      const other = candidates.find(({ column }) => column !== one.column && roles.get(column) === one.roles[0]);
      if (one.filled > 0 && other !== undefined) doubts.push({ code: 'roleTwice', place, words, other: other.levels.join('／'), taken: 'remark', choices: choicesOf(one, 'remark') });
    }
  }
  for (const one of candidates) {
    const role = roles.get(one.column) ?? 'remark';
    if (answered.has(one.column) || one.filled === 0 || doubts.some((doubt) => doubt.place !== null && 'column' in doubt.place && doubt.place.column === one.column)) continue;
    const decided = one.named && (role === one.roles[0] || one.roles.length === 1 || (role === 'clause' && one.clauses > 0));
    if (!decided) doubts.push({ code: 'roleUnsure', place: { row: head?.to ?? 0, column: one.column }, words: one.levels.join('／'), taken: role, choices: choicesOf(one, role) });
  }
  const columns = candidates.map(({ column, levels, named }): RecognisedColumn => ({
    column,
    heading: levels.join('／'),
    words: levels[levels.length - 1] ?? '',
    role: roles.get(column) ?? 'remark',
    by: answered.has(column) ? 'answer' : named ? 'name' : 'cells',
  }));
  return { columns, doubts };
}

function candidateOf(grid: Grid, levels: readonly string[], body: readonly number[], column: number): Candidate {
  const cells = body.map((row) => grid.rows[row]?.[column] ?? '').filter((cell) => cell !== '');
  const evidence: Evidence = {
    filled: cells.length,
    amounts: cells.filter((cell) => amountOfCell(cell) !== null).length,
    clauses: cells.filter((cell) => readClauses(cell).length > 0).length,
    counting: cells.length > 1 && cells.every((cell, index) => cell === String(index + 1)),
  };
  const own = rolesNamed(levels[levels.length - 1] ?? '');
  const name = own.length > 0 ? own : rolesNamed(levels.join(''));
  const possible = name.filter((role) => fits(role, evidence));
  if (possible.length > 0) return { column, levels, ...evidence, roles: possible, named: true };
  return { column, levels, ...evidence, roles: rolesByCells(evidence), named: false };
}

function fits(role: IntakeRole, { filled, amounts, clauses }: Evidence): boolean {
  if (role === 'allotted') return filled === 0 || amounts * 2 >= filled;
  if (role === 'clause') return filled === 0 || clauses > 0;
  if (role === 'deduction' || role === 'score' || role === 'selfScore' || role === 'verification') return clauses === 0;
  return filled === 0 || amounts < filled || BESIDE.includes(role);
}

/** What a column without a usual name looks like; the office is asked. */
function rolesByCells({ filled, amounts, clauses, counting }: Evidence): readonly IntakeRole[] {
  if (filled === 0) return ['remark'];
  if (counting) return ['number', 'allotted', 'remark'];
  if (amounts === filled) return ['allotted', 'number', 'remark'];
  if (clauses * 2 >= filled) return ['clause', 'standard'];
  return ['section', 'content', 'standard', 'remark'];
}

/** The column of clauses: one that may be, and holds some; where it may also be the requirement, only beside another requirement. */
function clauseColumn(candidates: readonly Candidate[]): Candidate | undefined {
  const possible = candidates.filter(({ roles, clauses }) => clauses > 0 && roles.includes('clause'));
  const own = possible.filter(({ roles }) => roles[0] === 'clause');
  const others = (one: Candidate): boolean => {
    const plain = candidates.filter(({ column, filled, roles, clauses }) => column !== one.column && filled > 0 && clauses === 0 && roles.some((role) => WORDED.includes(role)));
    return plain.length > 1 || plain.some(({ roles }) => roles[0] === 'standard' || roles[0] === 'content');
  };
  const pool = own.length > 0 ? own : possible.filter((one) => others(one));
  return pool.reduce<Candidate | undefined>((best, one) => (best === undefined || one.clauses > best.clauses ? one : best), undefined);
}

/** 项目 before 内容 before 标准: a column takes its usual role unless one to its right has a better claim to it. */
function wordedRole(one: Candidate, later: readonly Candidate[], taken: (role: IntakeRole) => boolean): IntakeRole | undefined {
  const free = one.roles.filter((role) => WORDED.includes(role) && !taken(role));
  const rival = later.some(({ roles }) => roles[0] === free[0]);
  if (free[0] === 'standard' && rival && free.includes('content')) return 'content';
  if (free[0] === 'content' && rival && free.includes('section')) return 'section';
  return free[0];
}

function choicesOf({ roles }: Candidate, taken: IntakeRole): readonly IntakeRole[] {
  return [...new Set([taken, ...roles, ...INTAKE_ROLES])];
}
