import { findClause, toRules, type Scheme } from '../../src/scheme/index';
import { clausesInOrder } from '../../src/scheme/index';
import { parseQuantity, scoreUnit, type EntryLine, type ItemResult, type Scored, type SectionResult } from '../../src/scoring/index';

/** A worked case as it stands in a file; every value is a string. */
export interface WorkedCase {
  readonly name: string;
  readonly entries: readonly CaseLine[];
  /** What holds for every clause without a line, as `kaohe score --rest`. */
  readonly rest?: string;
  readonly decisions?: Readonly<Record<string, string>>;
  readonly because: string;
  readonly expect?: Expected;
  readonly problems?: readonly { readonly code: string; readonly clause: string }[];
}

interface CaseLine {
  readonly 条款: string;
  readonly 数量: string;
  readonly 案件?: string;
  readonly 备注?: string;
  readonly 次数?: string;
}

type Fields = Readonly<Record<string, string>>;

interface Expected {
  readonly items?: Readonly<Record<string, Fields>>;
  readonly clauses?: Readonly<Record<string, Fields>>;
  readonly sections?: Readonly<Record<string, Fields>>;
  readonly released?: readonly Fields[];
  readonly adjustments?: string;
  readonly total: string;
  readonly pending: string;
}

/** Scores the case's lines under the scheme. */
export function scoreCase(scheme: Scheme, worked: WorkedCase): Scored {
  const rules = toRules(scheme, worked.decisions);
  if (!rules.ok) throw new Error(rules.sentence);
  const lines = worked.entries.flatMap((line) => Array.from({ length: Number(line.次数 ?? '1') }, () => entryOf(scheme, line)));
  const entered = new Set(lines.map((line) => line.clause));
  const rest = worked.rest === undefined ? [] : clausesInOrder(scheme).filter((clause) => !entered.has(clause.id));
  return scoreUnit(rules.rules, [...lines, ...rest.map((clause) => entryOf(scheme, { 条款: clause.id, 数量: worked.rest ?? '' }))]);
}

function entryOf(scheme: Scheme, line: CaseLine): EntryLine {
  const found = findClause(scheme, line.条款);
  if (!found.ok) throw new Error(found.sentence);
  const quantity = parseQuantity(line.数量);
  if (quantity.state === 'problem') throw new Error(`${line.条款}: ${quantity.received}`);
  return {
    clause: found.clause.id,
    quantity,
    ...(line.案件 === undefined ? {} : { case: line.案件 }),
    ...(line.备注 === undefined ? {} : { note: line.备注 }),
  };
}

/** The result cut down to what the case expects, every number a string, so that both can be compared whole. */
export function resultLike(expected: Expected, scored: Scored): Expected {
  if (!scored.ok) throw new Error(scored.problems.map((problem) => `${problem.clause} ${problem.code}`).join('; '));
  const { result } = scored;
  const sections = result.sections.flatMap(within);
  const items = sections.flatMap((section) => section.items);
  return {
    ...pick('items', expected.items, items),
    ...pick('clauses', expected.clauses, items.flatMap((item: ItemResult) => item.clauses)),
    ...pick('sections', expected.sections, sections),
    released: result.released.map((release) => ({
      clause: release.clause,
      case: release.case,
      points: release.points.toString(),
      keptBy: release.keptBy,
      tie: String(release.tie),
    })),
    adjustments: result.adjustments.toString(),
    total: result.total.toString(),
    pending: String(result.pending),
  };
}

function within(section: SectionResult): readonly SectionResult[] {
  return [section, ...section.sections.flatMap(within)];
}

function pick(name: string, expected: Readonly<Record<string, Fields>> | undefined, results: readonly { readonly id: string }[]): object {
  if (expected === undefined) return {};
  const cut = Object.entries(expected).map(([id, fields]) => {
    const result = new Map(Object.entries(results.find((one) => one.id === id) ?? {}));
    return [id, Object.fromEntries(Object.keys(fields).map((field) => [field, String(result.get(field))]))];
  });
  return { [name]: Object.fromEntries(cut) };
}
