import type { MethodScheme } from '../scheme/methods';
import type { Scheme } from '../scheme/scheme';
import { rectOf } from './address';
import { planForm, type FormRow } from './form';
import { closingRows, formAnswers, headingRows, numberEntry, type FormOptions } from './formParts';
import { EMPTY, IF, binary, call, cell, contentOf, fixedCell, literal, range, rounded } from './formula';
import type { SheetPlan } from './plan';
import { rectificationRow } from './planRectification';
import { quantityContent } from './entryCells';

export interface MethodsSheetOptions extends FormOptions {
  readonly unit: string;
  /** What is entered already: scores by method id, findings by content id, the day of the feedback as Excel's serial number. */
  readonly scores?: ReadonlyMap<string, string | number>;
  readonly findings?: ReadonlyMap<string, string>;
  readonly feedback?: number;
}

const WIDTHS = [58, 172, 55, 60, 60, 122] as const;
const [NAME, , WEIGHT, SCORE, COUNTED, PART] = [0, 1, 2, 3, 4, 5] as const;
const HEAD_ROW = 2;

/** Where things stand on the sheet of one unit; the ranking sheet points there. */
export interface MethodsPlaces {
  readonly firstContent: number;
  readonly firstMethod: number;
  readonly lastMethod: number;
  readonly total: { readonly row: number; readonly column: number };
  readonly pending: { readonly row: number; readonly column: number };
  readonly missing: { readonly row: number; readonly column: number };
}

export function methodsPlaces({ contents, methods }: MethodScheme): MethodsPlaces {
  const firstContent = HEAD_ROW + 1;
  const firstMethod = firstContent + contents.reduce((sum, group) => sum + Math.max(1, group.contents.length), 0) + 1;
  const lastMethod = firstMethod + methods.length - 1;
  return {
    firstContent, firstMethod, lastMethod,
    total: { row: lastMethod + 1, column: PART },
    pending: { row: 1, column: 4 },
    missing: { row: lastMethod + 2, column: WEIGHT },
  };
}

/** The sheet of one unit: contents with their findings, methods with weight and score, total, 整改期限. Throws a RangeError for a decision that is none. */
export function planMethodsSheet(scheme: Scheme, methods: MethodScheme, options: MethodsSheetOptions): SheetPlan {
  const decisions = options.decisions ?? {};
  const answers = formAnswers(scheme, options);
  const at = methodsPlaces(methods);
  const rowsOfMethods = (column: number) => rectOf(at.firstMethod, column, methods.methods.length);
  const weights = call('COUNT', range(rowsOfMethods(WEIGHT)));
  const total = IF(
    binary(weights, '<', literal(methods.methods.length)),
    literal('权重待定'),
    IF(binary(call('COUNT', range(rowsOfMethods(SCORE))), '=', literal(0)), EMPTY, call('KH.WEIGHTED', range(rowsOfMethods(COUNTED)), range(rowsOfMethods(WEIGHT)), fixedCell(at.missing.row, at.missing.column))),
  );
  const rows: readonly FormRow[] = [
    ...headingRows(`${scheme.short}检查考核表`, '被检查考核单位', options.unit, options.year, WIDTHS.length, call('COUNTBLANK', range(rowsOfMethods(SCORE)))),
    { kind: 'head', cells: [{ column: NAME, content: '项目' }, { column: 1, content: '检查考核的内容' }, { column: 2, columns: 4, content: '检查情况' }] },
    ...contentRows(methods, options.findings ?? new Map<string, string>()),
    {
      kind: 'head',
      cells: [{ column: NAME, columns: 2, content: '检查考核方式' }, { column: WEIGHT, content: '权重（%）' }, { column: SCORE, content: '得分' }, { column: COUNTED, content: '计分' }, { column: PART, content: '得分×权重' }],
    },
    ...methods.methods.map(({ id, name, weight }, index): FormRow => {
      const row = at.firstMethod + index;
      const own = cell(row, SCORE);
      return {
        kind: 'body',
        cells: [
          { column: NAME, columns: 2, content: name },
          { column: WEIGHT, content: contentOf(answers.of(weight)), style: { horizontal: 'Right' } },
          { column: SCORE, content: quantityContent(options.scores?.get(id) ?? ''), style: { horizontal: 'Right' }, entry: numberEntry('得分', '100', '没有用这种方式的') },
          { column: COUNTED, content: IF(call('ISNUMBER', own), own, literal('缺')), style: { horizontal: 'Right' } },
          { column: PART, content: IF(call('ISNUMBER', own), rounded(binary(binary(own, '*', cell(row, WEIGHT)), '/', literal(100))), EMPTY), style: { horizontal: 'Right' } },
        ],
      };
    }),
    {
      kind: 'total',
      cells: [
        { column: NAME, columns: 2, content: IF(binary(cell(at.pending.row, at.pending.column), '>', literal(0)), literal('总分（暂计）'), literal('总分')), style: { horizontal: 'Center' } },
        { column: WEIGHT, content: rounded(call('SUM', range(rowsOfMethods(WEIGHT)))), style: { horizontal: 'Right' } },
        { column: SCORE, columns: 2, content: IF(binary(rounded(call('SUM', range(rowsOfMethods(WEIGHT)))), '=', literal(100)), EMPTY, literal('权重应合计100')), style: { horizontal: 'Center' } },
        { column: PART, content: total, name: 'KH_total', style: { horizontal: 'Right', numberFormat: 'General' } },
      ],
    },
    {
      kind: 'body',
      cells: [
        { column: NAME, columns: 2, content: '没有得分的方式怎么算（缺项办法）' },
        { column: WEIGHT, columns: 4, content: contentOf(answers.of(methods.missing)), name: 'KH_missing' },
      ],
    },
    rectificationRow(methods, at.missing.row + 1, options.feedback ?? null),
    { kind: 'note', cells: [{ column: 0, columns: WIDTHS.length, content: methods.rectification.shown }] },
    ...closingRows(scheme, decisions, answers, WIDTHS.length, ['检查考核组成员', '组长']),
  ];
  return planForm({
    name: options.sheetName,
    widths: WIDTHS,
    rows,
    kept: options.kept,
    names: [
      { name: 'KH_findings', rect: rectOf(at.firstContent, 2, at.firstMethod - 1 - at.firstContent) },
      { name: 'KH_weights', rect: rowsOfMethods(WEIGHT) },
      { name: 'KH_entries', rect: rowsOfMethods(SCORE) },
    ],
  });
}

/** One content a row; the group's title stands once beside its rows. */
function contentRows({ contents }: MethodScheme, findings: ReadonlyMap<string, string>): readonly FormRow[] {
  return contents.flatMap(({ id, title, shown, contents: inside }) => {
    const each = inside.length === 0 ? [{ id, shown }] : inside;
    return each.map((content, index): FormRow => ({
      kind: 'body',
      height: 26,
      cells: [
        ...(index === 0 ? [{ column: NAME, rows: each.length, content: title, style: { horizontal: 'Center' as const } }] : []),
        { column: 1, content: content.shown },
        { column: 2, columns: 4, content: findings.get(content.id) ?? null, entry: true, style: { horizontal: 'Left', numberFormat: '@' } },
      ],
    }));
  });
}
