/** One kind of damage that scanning or converting leaves, seen by rule in the source without its white space. */
export interface DamageForm {
  readonly name: string;
  readonly pattern: RegExp;
  /** Words of our own in which it is seen, and the nearest words in which it is not. */
  readonly example: string;
  readonly sound: string;
}

/** The table to add to. Readings that right text can have must not match: 于部门, 年末制定, 第5位. */
export const DAMAGE_FORMS: readonly DamageForm[] = [
  { name: '“末”误作“未”', pattern: /未[\d一二三四五六七八九十]+位/gu, example: '评选未5位的', sound: '评选末5位的' },
  { name: '“未”误作“末”', pattern: /(?<=[^年月季周学學期岁歲世])末(?=制定|制訂|开展|開展|建立|落实|落實|完成|组织|組織|履行|按时|按時|及时|及時)/gu, example: '年初末制定计划', sound: '年末制定计划' },
  { name: '“干”误作“于”', pattern: /于部(?![门門署分位队隊])/gu, example: '纳入于部教育', sound: '归属于部门' },
  { name: '“廉”误作“康”', pattern: /康政/gu, example: '康政故事会', sound: '廉政故事会' },
  { name: '“追”误作“迫”', pattern: /迫[责責究]/gu, example: '督责、迫责', sound: '督责、追责' },
  { name: '“己”误作“已”', pattern: /[克律]已/gu, example: '克已奉公', sound: '克己奉公' },
  { name: '转码损坏的字', pattern: /\?[^?。;；,，]{0,8}[)）]\??|\uFFFD+/gu, example: '德才兼?zhèn)?、', sound: '德才兼備(bèi)、' },
  { name: '编号缺半边括号', pattern: /(?<!\d)(?=\d{1,2}[)）])(?<![(（][^)）]{0,10})\d{1,2}[)）]/gu, example: '(1)甲;2)乙', sound: '(1)甲;(2)乙' },
  { name: '括号没有合上', pattern: /[(（](?![^()（）]*[)）])[^()（）。]{1,12}(?=[^()（）]*。)/gu, example: '规定(以下简称《规定》制定本办法。(一)甲', sound: '规定(以下简称《规定》),制定本办法。(一)甲' },
  { name: '来件遮盖的字', pattern: /\*{2,}|[X×]{2,}/gu, example: 'XX市、***', sound: '某市' },
  { name: '网页上的字', pattern: /相关文档|最新文档|相关热词搜索|版权所有|点击:/gu, example: '相关文档', sound: '相关文件' },
];
