import type { Freezing } from '../../workbook/freezing/frozenMark';
import { a1 } from '../../workbook/address';
import type { ElsewhereSheet } from '../book/readAddInElsewhere';
import type { FreezePlan, KeepsWhy, ThawPlan } from './freezing';
import type { Message } from './message';

/** “甲局”“乙局”等 5 张表 */
export function sheetWords(names: readonly string[]): string {
  const shown = names.slice(0, 3).map((name) => `“${name}”`).join('');
  return names.length > 3 ? `${shown}等 ${names.length} 张表` : `${shown}表`;
}

/** What freezing will do, before it is done. */
export function askToFreeze(plan: FreezePlan, how: Freezing): Message {
  const formulas = plan.lines.reduce((sum, { frozen }) => sum + frozen.formulas, 0);
  const what = how === 'native' ? '换成 Excel 自带的公式' : '连同其余公式改成现在的数';
  const after = how === 'native' ? '没有插件也照常算；条文改了字，分值不再跟着变。' : '以后改登记，数不会跟着变。';
  return { tone: 'ask', fact: `${sheetWords(plan.lines.map(({ sheet }) => sheet.name))}的 ${formulas} 个 KH 公式，${what}。`, next: `已填的数和字都不动。做完以后，${after}以后可以点“恢复 KH 公式”。` };
}

/** What differs from the rule, sheet by sheet. */
export function freezeNotes({ lines, keeps }: Pick<FreezePlan, 'lines' | 'keeps'>, how: Freezing, elsewhere: readonly ElsewhereSheet[]): readonly string[] {
  return [
    ...lines.flatMap(({ sheet: { name }, frozen: { because, asValues, left } }) => [
      ...(because === null ? [] : [`“${name}”表 ${a1(because.row, because.column)} 用自带的公式算出来的数会不一样（如一格里有几个案件），这张表改成数值。`]),
      ...(asValues === 0 ? [] : [`“${name}”表有 ${asValues} 个 KH 公式没有对应的自带公式，改成现在的数。`]),
      ...(left.length === 0 ? [] : [`“${name}”表有 ${left.length} 格改过（如 ${a1(left[0]?.row ?? 0, left[0]?.column ?? 0)}）：填了数的不动${how === 'values' || because !== null ? '，改了公式的保留现在的数' : ''}。`]),
    ]),
    ...keeps.map(({ sheet: { name }, formulas, why }) => `“${name}”表的 ${formulas} 个 KH 公式不动：${whyWords(why)}`),
    ...elsewhere.map(({ name, formulas }) => `“${name}”不是这里生成的表，上面的 ${formulas} 个 KH 公式不动。要保留数的，请复制后“选择性粘贴”为数值。`),
  ];
}

export function whyWords(why: KeepsWhy): string {
  switch (why.code) {
    case 'record':
      return '它要取数的表已不在，或者是一张记录。';
    case 'moved':
      return '行列或名称与方案的不一样。请先在“单位和口径”里重做这张表，已填的都保留。';
    case 'words':
      return `${why.address} 的字与方案的不一样。请改回来，或者先重做这张表，已填的都保留。`;
    case 'noScheme':
      return '找不到它的方案。请到“选方案”里打开方案文件。';
    case 'otherVersion':
      return `它是用旧版本的方案做的，现在是版本${why.version}。请先重做这张表，已填的都保留。`;
    case 'noValue':
      return `${a1(why.row, why.column)} 现在没有数。请等它算完，或者先点“重新接上”。`;
    case 'beside':
      return '表的右边有别的内容，放不下算同案要用的几列。请把它移走，或者选“改成数值”。';
    case 'tooManyChanged':
      return '改过的格太多。请先重做这张表，已填的都保留。';
  }
}

export function frozenMessage(plan: FreezePlan, how: Freezing): Message {
  return { tone: 'done', fact: `${sheetWords(plan.lines.map(({ sheet }) => sheet.name))}已固化${how === 'values' ? '成数值' : ''}。`, next: '请保存工作簿，再发给没有插件的人。' };
}

export function askToThaw(plan: ThawPlan): Message {
  return { tone: 'ask', fact: `${sheetWords(plan.rewrites.map(({ sheet }) => sheet.name))}恢复 ${plan.formulas} 个 KH 公式。`, next: '已填的数和字都不动；固化以后在公式格里另填的数也不动（固化成数值的，按公式重算）。' };
}

export function thawNotes({ keeps }: ThawPlan): readonly string[] {
  return keeps.map(({ sheet: { name }, why }) => `“${name}”表恢复不了：${whyWords(why)}`);
}

export function thawedMessage(plan: ThawPlan): Message {
  return { tone: 'done', fact: `${sheetWords(plan.rewrites.map(({ sheet }) => sheet.name))}已恢复 KH 公式。`, next: '请看一眼总分；改了登记，分数照常跟着变。' };
}
