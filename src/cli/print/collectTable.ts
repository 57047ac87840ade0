import type { Scheme } from '../../scheme/scheme';
import type { Collected } from '../commands/collect';
import { columns } from './columns';

type Read = Extract<Collected, { readonly ok: true }>;

/** Where 自查 and 考核 differ, unit by unit; then one line a file, and what has not come back. */
export function collectTable(scheme: Scheme, collected: readonly Collected[], missing: readonly string[] | null): string {
  const read = collected.filter((one): one is Read => one.ok);
  const parts = [...read.flatMap((one) => differences(one)), summary(scheme, read), ...refused(collected), ...notBack(missing)];
  return parts.join('\n\n');
}

function differences({ self, comparison }: Read): readonly string[] {
  if (comparison === null || comparison.clauses.length + comparison.items.length === 0) return [];
  const clauses = comparison.clauses.map((one) => [one.clause, one.self || '未查', one.assessed || '待评', one.selfPoints, one.assessedPoints, one.difference, one.quote]);
  const items = comparison.items.map(({ item, selfScore, score, difference }) => [item, selfScore, score, difference]);
  return [
    [
      `${self.unit}：自查与考核不同的`,
      ...(clauses.length === 0 ? [] : [columns([['条款', '自查数', '查实数', '自查计分', '考核计分', '差额', '条文'], ...clauses], ['left', 'right', 'right', 'right', 'right', 'right', 'left'])]),
      ...(items.length === 0 ? [] : [columns([['项', '自查分', '得分', '差额'], ...items], ['left', 'right', 'right', 'right'])]),
    ].join('\n'),
  ];
}

function summary({ short }: Scheme, read: readonly Read[]): string {
  const compared = read.some(({ comparison }) => comparison !== null);
  const rows = read.map(({ file, self, result, comparison }) => [
    self.unit, result.total.toFixed(), result.pending === 0 ? '已查完' : `未查 ${result.pending} 条`,
    ...(compared ? [comparison?.assessedTotal ?? '没有考核登记', comparison === null ? '' : comparison.assessedPending === 0 ? '已评完' : `待评 ${comparison.assessedPending} 条`, comparison?.difference ?? ''] : []),
    file,
  ]);
  const head = ['单位', '自查总分', '自查', ...(compared ? ['考核总分', '考核', '差额'] : []), '文件'];
  return [`“${short}”收进 ${read.length} 份自查表`, columns([head, ...rows], ['left', 'right', 'left', ...(compared ? (['right', 'left', 'right'] as const) : []), 'left'])].join('\n');
}

function refused(collected: readonly Collected[]): readonly string[] {
  const sentences = collected.flatMap((one) => (one.ok ? [] : one.sentences));
  const count = collected.filter(({ ok }) => !ok).length;
  return count === 0 ? [] : [[`没有收的 ${count} 份：`, ...sentences].join('\n')];
}

function notBack(missing: readonly string[] | null): readonly string[] {
  return missing === null || missing.length === 0 ? [] : [`还没有交的 ${missing.length} 家：${missing.join('、')}。`];
}
