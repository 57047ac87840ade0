import type { Scheme } from '../scheme/scheme';
import { rectOf } from './address';
import { DAY, FOLLOW_LABELS, dayEntry, dueFormula, overdueCondition, statusFormula, termRow } from './followUp';
import { planForm, type FormRow } from './form';
import { versionRow, type FormOptions } from './formParts';
import type { SheetPlan } from './plan';

/** A unit that 汇总 has among the last places. */
export interface Talk {
  readonly unit: string;
  readonly total: number | null;
  readonly rank: number | string;
  /** 后2位, or that it shares the total on the edge and somebody must decide. */
  readonly ground: string;
}

export interface TalksOptions extends FormOptions {
  readonly talks: readonly Talk[];
}

const HEADINGS = ['序号', '单位', '总分、名次', '约谈事由', '通知日期', '期限', '约谈人', '约谈日期', '状态', '约谈情况'] as const;
const [UNIT, PLACE, GROUND, NOTICE, DUE, TALKER, HELD, STATUS, NOTES] = [FOLLOW_LABELS.talks, 2, 3, 4, 5, 6, 7, 8, 9] as const;
const WIDTHS = [26, 110, 96, 90, 72, 72, 56, 72, 62, 114] as const;
const WIDTH = HEADINGS.length;
const FIRST = 3;

/** 约谈名单 as the ranking was when it was made; a unit on the old list whose talk was written down stays. Throws a RangeError where nobody is called in. */
export function planTalksSheet(scheme: Scheme, options: TalksOptions): SheetPlan {
  const kept = options.kept ?? [];
  const named = new Set(options.talks.map(({ unit }) => unit));
  const before = [...new Set(kept.map(({ label }) => label))].filter((label) => label !== '' && !named.has(label));
  const lines = [...options.talks, ...before.map((unit): Talk => ({ unit, total: null, rank: '', ground: '现在不在名单里' }))];
  if (lines.length === 0) throw new RangeError('nobody to talk to');
  const rows: readonly FormRow[] = [
    { kind: 'title', cells: [{ column: 0, columns: WIDTH, content: `${scheme.short}约谈名单` }] },
    termRow(options.year, '约谈期限，从通知日期起', NOTICE, WIDTH),
    { kind: 'head', cells: HEADINGS.map((content, column) => ({ column, content })) },
    ...lines.map(lineRow),
    { kind: 'note', cells: [{ column: 0, columns: WIDTH, content: '浅色格填写。名单、总分和名次取自生成本表时的汇总；汇总变了，请重做本表，已填的都保留。“并列”的，请先定约谈哪些单位。' }] },
    versionRow(scheme, WIDTH),
  ];
  const down = (column: number) => rectOf(FIRST, column, lines.length);
  return planForm({
    name: options.sheetName, widths: WIDTHS, rows, kept, orientation: 'landscape',
    names: [
      { name: 'KH_talk_units', rect: down(UNIT) }, { name: 'KH_notice_days', rect: down(NOTICE) }, { name: 'KH_due_days', rect: down(DUE) }, { name: 'KH_talkers', rect: down(TALKER) },
      { name: 'KH_talk_days', rect: down(HELD) }, { name: 'KH_states', rect: down(STATUS) }, { name: 'KH_talk_notes', rect: down(NOTES) },
    ],
    conditions: [overdueCondition(down(STATUS))],
  });
}

function lineRow({ unit, total, rank, ground }: Talk, index: number): FormRow {
  const row = FIRST + index;
  const small = { size: 8 } as const;
  return {
    kind: 'body',
    cells: [
      { column: 0, content: index + 1, style: { horizontal: 'Center' } },
      { column: UNIT, content: unit, style: { numberFormat: '@' } },
      { column: PLACE, content: [...(total === null ? [] : [`${total}分`]), ...(rank === '' ? [] : [`第${rank}名`])].join('，'), style: { ...small, numberFormat: '@' } },
      { column: GROUND, content: ground, style: { ...small, numberFormat: '@' } },
      { column: NOTICE, content: null, entry: dayEntry, style: DAY },
      { column: DUE, content: dueFormula(row, NOTICE, NOTICE), style: DAY },
      { column: TALKER, content: null, entry: true, style: { ...small, numberFormat: '@' } },
      { column: HELD, content: null, entry: dayEntry, style: DAY },
      { column: STATUS, content: statusFormula(row, DUE, HELD, { done: '已约谈', under: '待约谈' }), style: { ...small, horizontal: 'Center' } },
      { column: NOTES, content: null, longest: '情'.repeat(24), entry: true, style: { ...small, numberFormat: '@' } },
    ],
  };
}
