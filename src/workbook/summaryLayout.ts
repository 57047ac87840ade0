import type { Scheme, Section } from '../scheme/scheme';
import { TABLE_WIDTH } from './layout';

/** Which column of 汇总 holds what; -1 where the scheme has no such column. */
export interface SummaryLayout {
  readonly unit: number;
  /** The first of the sections, in the scheme's order. */
  readonly sections: number;
  readonly adjustments: number;
  readonly total: number;
  readonly selfScore: number;
  readonly difference: number;
  readonly pending: number;
  readonly rank: number;
  readonly grade: number;
  readonly quota: number;
  readonly last: number;
  readonly note: number;
  /** Off the page: the grade of the points alone. */
  readonly graded: number;
  /** Off the page, for 名次表: 距前一名, 距上一等次, and 进一, 舍去, 四舍五入 side by side. */
  readonly toNext: number;
  readonly toGrade: number;
  readonly ways: number;
  /** Off the page: how many units stand above, how many below (plus one). */
  readonly above: number;
  readonly below: number;
  readonly printed: number;
  readonly headings: readonly string[];
  readonly widths: readonly number[];
}

const NARROWEST_NOTE = 90;
const WIDEST_SECTION = 52;

/** Sections that stand in columns of their own: those with an allotment. */
export function summarySections({ sections }: Pick<Scheme, 'sections'>): readonly Section[] {
  return sections.filter(({ adjustments }) => !adjustments);
}

/** 强化组织领导(5分): the points in a line of their own, so that no bracket is torn off. */
function sectionHeading(shown: string): string {
  return shown.replace(/\s*([（(]?\d+分[）)]?)$/u, '\n$1');
}

export function summaryLayout(scheme: Scheme): SummaryLayout {
  const sections = summarySections(scheme);
  const hasSelf = scheme.columns.some(({ role }) => role === 'selfScore');
  const has = { adjustments: sections.length < scheme.sections.length, self: hasSelf };
  const column = (key: string, heading: string, width: number) => ({ key, heading, width });
  const before = [column('number', '序号', 24), column('unit', '单位', 92)];
  const after = [
    ...(has.adjustments ? [column('adjustments', '加减分', 34)] : []),
    column('total', '总分', 42),
    ...(has.self ? [column('selfScore', '自查分', 36), column('difference', '自查差额', 36)] : []),
    column('pending', '待评', 32), column('rank', '名次', 40), column('grade', '等次', 84), column('quota', '优秀名额', 104), column('last', '后几位', 44),
  ];
  const taken = [...before, ...after].reduce((sum, { width }) => sum + width, 0);
  const each = Math.min(WIDEST_SECTION, Math.floor((TABLE_WIDTH - taken - NARROWEST_NOTE) / Math.max(1, sections.length)));
  const middle = sections.map((section, index) => column(index === 0 ? 'sections' : `section${index}`, sectionHeading(section.shown), each));
  const printed = [...before, ...middle, ...after, column('note', '备注', TABLE_WIDTH - taken - each * sections.length)];
  const offPage = [
    column('graded', '得分的等次', 60), column('toNext', '距前一名', 44), column('toGrade', '距上一等次', 84), column('ways', '进一', 36), column('way2', '舍去', 36), column('way3', '四舍五入', 44),
    column('above', '前面几家', 44), column('below', '从后数', 40),
  ];
  const columns = [...printed, ...offPage];
  const at = (key: string): number => columns.findIndex((one) => one.key === key);
  return {
    unit: at('unit'), sections: at('sections'), adjustments: at('adjustments'), total: at('total'), selfScore: at('selfScore'), difference: at('difference'),
    pending: at('pending'), rank: at('rank'), grade: at('grade'), quota: at('quota'), last: at('last'), note: at('note'),
    graded: at('graded'), toNext: at('toNext'), toGrade: at('toGrade'), ways: at('ways'), above: at('above'), below: at('below'), printed: printed.length,
    headings: columns.map(({ heading }) => heading), widths: columns.map(({ width }) => width),
  };
}
