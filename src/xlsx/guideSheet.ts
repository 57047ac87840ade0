import type { Scheme } from '../scheme/scheme';
import type { SheetPlan } from '../workbook';
import { schemeMark } from '../workbook/footing';
import { FORM_WIDTH, planForm, type FormRow } from '../workbook/form';
import { SEVERAL_CASES } from '../workbook/native/sameCase';
import type { Formulas } from './writeBook';

/** The first sheet: what the book is, where to fill in, what follows by itself, what it cannot do. */
export function guideSheet(scheme: Scheme, plans: readonly SheetPlan[], formulas: Formulas, name: string): SheetPlan {
  return guide(scheme, `${scheme.short}　说明`, linesOf(scheme, plans, formulas), name);
}

/** Numbered lines under a title; the last says which scheme and version. */
export function guide(scheme: Scheme, title: string, said: readonly string[], name: string): SheetPlan {
  const lines = [...said, `方案：${schemeMark(scheme)}；出处：${scheme.source}。`];
  const rows: readonly FormRow[] = [
    { kind: 'title', cells: [{ column: 0, columns: 2, content: title }] },
    { kind: 'head', cells: [{ column: 0, content: '序号' }, { column: 1, content: '说明' }] },
    ...lines.map((content, index): FormRow => ({ kind: 'body', cells: [{ column: 0, content: index + 1, style: { horizontal: 'Center' } }, { column: 1, content, style: { horizontal: 'Left', numberFormat: '@' } }] })),
  ];
  return planForm({ name, widths: [40, FORM_WIDTH - 40], rows, names: [] });
}

function linesOf(scheme: Scheme, plans: readonly SheetPlan[], formulas: Formulas): readonly string[] {
  const decisions = scheme.readings.length + scheme.settings.length > 0;
  const cases = scheme.policies.sameCase !== null;
  const first = `本工作簿有 ${plans.length} 张表：${plans.slice(0, 6).map((plan) => plan.name).join('、')}${plans.length > 6 ? '……' : ''}。`;
  if (formulas === 'values') return [first, '这是数值版：得分、合计、等次都是算好的数，改了登记不会跟着变。要改的，请改原表再导出一份。'];
  return [
    first,
    '浅蓝色的格要填，其余的格锁着（没有密码；要改版式的，在“审阅”里撤消工作表保护）。',
    '公式用的都是 Excel 2016、WPS 自带的函数，不用装插件。填了数，得分、合计、等次自己算出来；打开后数不变的，请按 F9。',
    '数要填成数，不要填成文字。空着是待评，0 是查实没有，“/”是不适用。',
    ...(decisions ? ['“口径”表上定了哪一种，各张表就按哪一种算；没有定的不算，并说明缺什么。'] : []),
    '条款的原文按方案固定在公式里，改了原文的字，分值不会跟着变；要改方案的，请用“考核”插件或 kaohe 另做一份。',
    ...(cases ? [`“案件”一格写一个案件。${SEVERAL_CASES}表右边的几列灰字是算同案用的，不用填。`] : []),
  ];
}
