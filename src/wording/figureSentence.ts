import type { FigureDifference } from '../scheme/final/figureDifferences';
import type { FigureKind } from '../scheme/final/figures';

const NAMES: Readonly<Record<FigureKind, string>> = {
  方案: '方案和版本', 年度: '考核年度', 单位: '单位', 口径: '口径', 登记: '查实数', 扣分: '扣分', 加分: '加分', 小计: '小计', 加减分: '加减分', 总分: '总分', 等次: '等次',
};

/** "8.2.1 的查实数：定稿时 3，现在 4"; "总分：定稿时 99，现在 98.5". */
export function figureSentence({ kind, id, before, after }: FigureDifference): string {
  return `${id === '' ? '' : `${id} 的`}${NAMES[kind]}：定稿时 ${shown(kind, before)}，现在 ${shown(kind, after)}`;
}

function shown(kind: FigureKind, values: readonly string[] | null): string {
  if (values === null) return kind === '登记' ? '没有登记' : '没有';
  if (kind !== '登记') return values.join(' ') === '' ? '没有' : values.join(' ');
  const [count = '', ...cases] = values;
  const parts = cases.flatMap((name, index) => (index % 2 === 0 ? [`${name}×${cases[index + 1] ?? ''}`] : []));
  return parts.length === 0 ? count : `${count}（案件 ${parts.join('；')}）`;
}
