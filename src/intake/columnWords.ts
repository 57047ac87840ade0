import type { ColumnRole } from '../scheme/columns';

/** What a column of an office's table may hold: a role of a scheme's column, or one that scoring has no use for. */
export type IntakeRole = ColumnRole | 'number' | 'remark';

export const INTAKE_ROLES: readonly IntakeRole[] = ['number', 'section', 'content', 'standard', 'allotted', 'clause', 'verification', 'selfScore', 'deduction', 'score', 'responsible', 'remark'];

interface ColumnWords {
  /** Over the heading in simplified characters, without white space and brackets with their content. */
  readonly words: RegExp;
  /** The roles the heading is used for, the usual one first; which it is here the cells below decide, or the office. */
  readonly roles: readonly IntakeRole[];
}

/** The usual names of columns: the one place to add to. The first line that fits a heading holds. */
export const COLUMN_WORDS: readonly ColumnWords[] = [
  { words: /^(?:序号|编号|序|号)$/u, roles: ['number'] },
  { words: /^(?:备注|附注)$/u, roles: ['remark'] },
  { words: /^(?:自查|自评|自测|自打)(?:得?分|评?分值?|情况)?$|^单位自[评查]分?$/u, roles: ['selfScore'] },
  { words: /^(?:实际|最终|最后|考核|考评|检查|评定|考核组|核定|应)?得分$|^(?:考核|考评|检查|核定|评定)分$|^评分$/u, roles: ['score'] },
  { words: /^(?:扣减?分|扣分值|实扣|扣分情况|扣分记录)$/u, roles: ['deduction', 'clause'] },
  { words: /^(?:责任|牵头|配合|承办|主管)(?:科室|部门|单位|处室|股室|领导|人|主体)(?:及.*|[、和].*)?$/u, roles: ['responsible'] },
  { words: /^(?:标准|基本|基准|基础|满|总|应|权重?)?分(?:值|数)?$|^(?:赋分|配分|权重)(?:值|标准)?$|^标准分值?$/u, roles: ['allotted'] },
  { words: /^(?:评分|得分|扣分|加分|减分|加扣分|计分|记分|加减分|赋分|打分|评定)(?:说明|标准|办法|细则|规则|依据|要求|规定|内容|项|事项|情形)(?:及.*)?$|^(?:考核|考评)(?:细则|评分标准|计分办法)$/u, roles: ['clause', 'standard'] },
  { words: /^(?:评分|考核|考评|检查|评价|测评|核查|考察)(?:方法|方式|办法|途径|手段|形式)$|^(?:查验|佐证|印证)(?:方式|材料|资料)$|^(?:资料|信息)来源$/u, roles: ['verification', 'clause'] },
  { words: /^(?:考核|考评|检查|评价|测评)?(?:项目|类别|类型|大项|板块)$|^一级指标$|^(?:指标|考核|项目)(?:类别|名称)$/u, roles: ['section', 'content'] },
  { words: /^(?:工作|考核|管理)?目标$|^二级指标$|^(?:具体|主要|考核|考评)?(?:要点|子项|子项目|小项|指标)$|^具体内容$/u, roles: ['content', 'section', 'standard'] },
  { words: /^(?:考核|考评|检查|评价|工作|目标|主要)?(?:内容|要求|标准|任务)(?:[及和与、].*)?$|^三级指标$|^(?:工作|目标|考核|具体)(?:内容|要求|任务|标准)$/u, roles: ['standard', 'content', 'clause'] },
];

/** Characters of headings that have a simplified twin. */
const TWINS: ReadonlyMap<string, string> = new Map([...'項標準內評說細則賦減責處單領導類級據辦記計總實數編號備註註檢測價務與貫驗證資來'].map((char, i) => [char, [...'项标准内评说细则赋减责处单领导类级据办记计总实数编号备注注检测价务与贯验证资来'][i] ?? char]));

/** A heading made ready for comparison: "標準分(100分)" → "标准分". */
export function headingWords(text: string): string {
  const simplified = [...text].map((char) => TWINS.get(char) ?? char).join('');
  return simplified.replace(/\s+/gu, '').replace(/[(（[【][^)）\]】]*[)）\]】]?/gu, '').replace(/[:：]$/u, '');
}

/** The roles a heading is used for; none where it is no usual name. */
export function rolesNamed(heading: string): readonly IntakeRole[] {
  const words = headingWords(heading);
  if (words === '' || words.length > 14) return [];
  return COLUMN_WORDS.find((line) => line.words.test(words))?.roles ?? [];
}
