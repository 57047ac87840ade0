import type { Scheme } from '../scheme/scheme';
import { clausesInOrder } from '../scheme/walk';
import { rectOf } from './address';
import { FOLLOW_LABELS, DAY, dayEntry, dueFormula, overdueCondition, statusFormula, termRow } from './followUp';
import { planForm, type FormRow } from './form';
import { versionRow, type FormOptions } from './formParts';
import type { SheetPlan } from './plan';

/** A deduction that is to be put right. */
export interface Problem {
  readonly unit: string;
  /** Id of the clause. */
  readonly clause: string;
  /** 扣分, as the sheet of the unit shows it. */
  readonly points: number;
  /** 扣分说明 of that sheet. */
  readonly reason: string;
}

export interface RectificationOptions extends FormOptions {
  readonly problems: readonly Problem[];
}

const HEADINGS = ['序号', '单位', '问题', '依据', '整改措施', '责任人', '反馈日期', '期限', '状态', '销号日期'] as const;
const [UNIT, PROBLEM, BASIS, MEASURE, OWNER, FEEDBACK, DUE, STATUS, CLOSED] = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
const WIDTHS = [26, 84, 104, 176, 120, 46, 60, 60, 48, 46, 30, 60] as const;
const PRINTED = HEADINGS.length;
const FIRST = 3;

/** A line as it is found again: 市教育局 8.2.1. */
export function problemLabel({ unit, clause }: Pick<Problem, 'unit' | 'clause'>): string {
  return `${unit} ${clause}`;
}

/**
 * 整改台账: one line a deduction, in the order of units and clauses. A line that was worked on and whose deduction is gone stays, and says so.
 * Throws a RangeError where there is nothing to put right.
 */
export function planRectificationSheet(scheme: Scheme, options: RectificationOptions): SheetPlan {
  const kept = options.kept ?? [];
  const labels = new Set(options.problems.map(problemLabel));
  const gone = [...new Set(kept.map(({ label }) => label))].filter((label) => label !== '' && !labels.has(label)).map((label): Problem => {
    const cut = label.lastIndexOf(' ');
    return { unit: label.slice(0, cut), clause: label.slice(cut + 1), points: 0, reason: '' };
  });
  const lines = [...options.problems, ...gone];
  if (lines.length === 0) throw new RangeError('nothing to put right');
  const words = new Map(clausesInOrder(scheme).map(({ id, shown }) => [id, shown]));
  const rows: readonly FormRow[] = [
    { kind: 'title', cells: [{ column: 0, columns: PRINTED, content: `${scheme.short}整改台账` }] },
    termRow(options.year, '整改期限，从反馈日期起', FEEDBACK, PRINTED),
    { kind: 'head', cells: HEADINGS.map((content, column) => ({ column, content })) },
    ...lines.map((line, index) => lineRow(line, index, words.get(line.clause) ?? '')),
    { kind: 'note', cells: [{ column: 0, columns: PRINTED, content: '浅色格填写。问题取自生成本表时各单位的表；以后有新的扣分，请重做本表，已填的都保留。期限的最后一天是节假日的，顺延到下一个工作日，请自行核定。' }] },
    versionRow(scheme, PRINTED),
  ];
  const down = (column: number) => rectOf(FIRST, column, lines.length);
  return planForm({
    name: options.sheetName, widths: WIDTHS, rows, kept, orientation: 'landscape', printed: PRINTED,
    names: [
      { name: 'KH_problem_units', rect: down(UNIT) }, { name: 'KH_line_labels', rect: down(FOLLOW_LABELS.rectification) }, { name: 'KH_measures', rect: down(MEASURE) }, { name: 'KH_owners', rect: down(OWNER) },
      { name: 'KH_feedback_days', rect: down(FEEDBACK) }, { name: 'KH_due_days', rect: down(DUE) }, { name: 'KH_states', rect: down(STATUS) }, { name: 'KH_closed', rect: down(CLOSED) },
    ],
    conditions: [overdueCondition(down(STATUS))],
  });
}

function lineRow(line: Problem, index: number, words: string): FormRow {
  const row = FIRST + index;
  const small = { size: 8 } as const;
  const said = line.points === 0 ? '现在的表上没有这项扣分' : `扣${line.points}分：${line.reason}`;
  return {
    kind: 'body',
    cells: [
      { column: 0, content: index + 1, style: { horizontal: 'Center' } },
      { column: UNIT, content: line.unit, style: { numberFormat: '@' } },
      { column: PROBLEM, content: said, style: { ...small, numberFormat: '@' } },
      { column: BASIS, content: `${line.clause}　${words}`, style: { ...small, numberFormat: '@' } },
      { column: MEASURE, content: null, longest: '措'.repeat(40), entry: true, style: { ...small, numberFormat: '@' } },
      { column: OWNER, content: null, entry: true, style: { ...small, numberFormat: '@' } },
      { column: FEEDBACK, content: null, entry: dayEntry, style: DAY },
      { column: DUE, content: dueFormula(row, FEEDBACK, FEEDBACK), style: DAY },
      { column: STATUS, content: statusFormula(row, DUE, CLOSED, { done: '已销号', under: '整改中' }), style: { ...small, horizontal: 'Center' } },
      { column: CLOSED, content: null, entry: dayEntry, style: DAY },
      { column: FOLLOW_LABELS.rectification, content: problemLabel(line), style: { numberFormat: '@', size: 8, color: '#8A8A8A' } },
    ],
  };
}

