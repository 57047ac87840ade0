import { WORDS } from './vocabulary';

/** A place in cleaned text that looks like scoring: from its verb to the end of its amount. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

const { AMOUNT, FEN, UNIT, VERB, DEDUCT, ADD, LIMIT } = WORDS;
const UNNAMED_LIMIT = LIMIT.replace(/\?<\w+>/g, '?:');
/** What may cling to an amount and change it: a second amount, a bound, "/次". A form must account for it or refuse. */
const CLINGING = `(?:[/每](?:${UNIT})|(?:以上|以下|以内|左右|起步|至少)|(?:或者|[、/或至到+*-]|-+)(?:${DEDUCT}|${ADD})?[\\d.]{1,6}${FEN}|,其中[^,;。扣加]{0,6}每[^,;。扣加]{1,16}(?:${DEDUCT})(?:${AMOUNT})${FEN})*`;

/** Whatever looks like scoring. Wider than the forms on purpose: what no form reads must be refused, not overlooked. */
const LOOKS = [
  '(?:酌情|视情)扣分或(?:者)?不得分|不得分或(?:者)?(?:酌情|视情)扣分',
  // in proportion, or times something
  '按[^,;。]{0,12}比例(?:得分|计分|加分|扣分|计算|折算)',
  '(?:率|比例|数|值)\\*\\d{1,3}(?:\\.\\d)?分',
  '得分=[^,;。]{1,30}',
  '(?:减半|加倍|翻倍|双倍)(?:计|得|扣|加|记)分',
  '(?:可|可以)?(?:酌情|视情)(?:少扣|减轻|免扣|从轻)[^,;。扣]{0,8}(?:扣分)?(?:,不一定扣分)?',
  // 扣1分, 扣保管员1分, 扣15、8分, 扣分1分: a deduction word and an amount, with something between or not
  `扣[^,;。扣分]{0,12}分?[^,;。扣分]{0,4}\\d[\\d.。、至到或~-]{0,10}${FEN}`,
  `扣[^,;。扣分]{0,12}(?:${AMOUNT})${FEN}`,
  `(?:${VERB})(?:${AMOUNT})(?:分?(?:-+|至|到|或|、)(?:${AMOUNT}))?${FEN}`,
  // a share: 扣该项分值的50%, 按50%计分, 扣除全部分值
  '扣[^,;。扣]{0,10}\\d{1,3}%',
  '按[^,;。]{0,14}%(?:计|得|扣|加|折)[^,;。]{0,2}',
  '扣(?:除|完|光)?(?:全部|一半|该项|本项|半数)(?:的)?(?:全部)?(?:分值|得分|分数|分)',
  // 扣0.5, without 分
  '扣\\d{1,3}(?:\\.\\d{1,3})?(?![\\d.分])',
  // 加(减)1分
  `[加减增扣](?:\\([加减增扣]\\)|[/、])[加减扣]?\\d[\\d.]{0,5}${FEN}`,
  `加减\\d[\\d.]{0,5}${FEN}`,
  // 每次0.5分: no verb
  `每(?:${UNIT})(?:${AMOUNT})${FEN}`,
  // without an amount
  '(?:得|计|记)满分|按满分(?:计|记|得)分?',
  `(?:得|计|记)(?:0|零)分`,
  // one veto; in quotation marks it is a name
  '(?<!“)一票否决(?!”|事项|情形|指标|项目|条件|内容|的)(?:制|权)?(?:,[^;。]{0,60}(?:资格|候选))?',
  '(?<=[的者并]|[的者人],|年度|年)取消[^,;。扣加]{0,16}资格',
  '(?<=[的者位口人室],?)不得(?:申报|参评|参加评|评为|列入|推荐|评先|评优|参与评)[^,;。扣加]{0,14}',
  '(?<=[的者],?)撤销[^,;。扣加]{1,16}(?=[,;。]|$)',
  `不(?:予以|予|再|重复)*(?:扣分|加分|得分|计分|记分|计奖)(?!值|项|的情)`,
  `(?<!加减|加|增|不|所|被|已|起)(?:扣减|扣|减|加|奖)分(?!值|项|最|标准|办法|情况|细则|制|表|点|依据|原因|说明|事项|因素|幅度|上限|总|累|别|按|为|不|合|管|档|条|规)`,
].join('|');

/** Every mark, in order, none overlapping. Each alternative is bounded, so this is linear in the text. */
export function marks(text: string): Mark[] {
  const found: Mark[] = [];
  for (const match of text.matchAll(new RegExp(`(?:${LOOKS})${CLINGING}(?:${UNNAMED_LIMIT})?`, 'gu'))) {
    found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}
