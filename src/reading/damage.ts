/** Text that a converter has torn or run together, so that a number or its unit cannot be trusted. */
interface Damage {
  readonly name: string;
  readonly pattern: RegExp;
  readonly example: string;
}

/** Over the cleaned words of one clause. Each line has an example of our own, which must be refused. */
export const DAMAGE: readonly Damage[] = [
  { name: '数被断开', pattern: /(?:低于|高于|超过|不足|少于|达到|达|不低于|至少|未达)\d+、\d/, example: '签到率低于9\n6、5%,扣1分。' },
  { name: '数里混进字母', pattern: /[扣加减得计记奖]\d{0,3}[.。]?[OoIlＯ][.。]?\d{0,3}分/u, example: '每缺一项扣O.5分。' },
  { name: '数缺了头', pattern: /[扣加减得计记奖](?:[.。]\d|0\d)/u, example: '每缺一项扣.5分。' },
  { name: '数缺了尾', pattern: /[扣加减得计记奖]\d{1,3}(?:\.\d{1,2})?(?:-|\.)分/u, example: '每缺一次扣0.5-分。' },
  { name: '从量词中间断开', pattern: /^(?:次(?![日数级要生品])|个(?![人别体性案税私]))/, example: '少组织一(2分)。次演练的扣0.4分' },
];

export function damaged(words: string): boolean {
  return DAMAGE.some(({ pattern }) => pattern.test(words));
}
