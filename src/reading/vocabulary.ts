/**
 * The words clauses are made of, as pieces of pattern over cleaned text (no spaces, half-width marks).
 * A form (forms.ts) is written with their names in braces: "{condition}每{unit}{verb}{points}".
 */

/** 量词, longest first. A noun behind one is not part of it. */
const UNIT =
  '人次|项次|件次|户次|例次|台次|车次|学时|课时|小时|分钟|季度|工作日|' +
  '(?:项|例|件|人|户|台|车)(?!次)|次|起|名|位|份|个(?!月|季|工作日|百分点|学时|课时|小时)|处|篇|条|栏|页|块|家|间|门|期|周|月|天|日|年|回|场|宗|批|卷|册|张|幅|部|种|类|则|本|组|辆|所|级|轮|笔|款|段';

/** A decimal as written, with the points that damaged text uses: 0.5, 0。5. Up to 9999.9999. */
const NUMBER = '(?:0|[1-9]\\d{0,3})(?:[.。]\\d{1,4})?';
const NUMERAL = '十[一二三四五六七八九]|[一二两三四五六七八九十半]';
const AMOUNT = `(?:${NUMBER}|${NUMERAL})`;
/** "1分" is points; "1分钟" and "1分之" are not. */
const FEN = '分(?![钟之])';

const DEDUCT = '扣减|扣除|扣|(?<![加扣削缩增递精])减';
const ADD = '(?<![参增叠追更附累])加|奖励|(?<![获等金银铜秀佳大项])奖';
/** 书记, 会计, 设计, 累计, 不得 and the like are other words. */
const SET = '(?<![共合总小累估统登标不书笔设会审预以])(?:记|计|得)';
const VERB = `${DEDUCT}|${ADD}|${SET}`;

/** A period is not a count: "每季度未上报的,扣1分" is flat. */
const PERIOD = '(?:个)?(?:年|月|周|季|半年|日|天|旬|学期)';
const ONE = '(?:一|1(?![\\d.]))';
const FOUND = '发现|查实|查出|查处|出现|发生|缺少|缺|少|漏|未做|有|逾期|超期';

/** Words that say the amount is counted. A condition may not hold one, or a counted clause would be read as flat. */
const COUNTING = [
  `每(?!${PERIOD})`,
  `每(?=${PERIOD}(?:的|者)?,?(?:${VERB}))`,
  `(?:${FOUND})${ONE}(?:个)?(?:${UNIT})`,
  // 末5位, 后三名 is a place in a ranking
  `(?<![\\d.]|(?:末|后|倒数)(?=(?:${AMOUNT})(?:位|名))|低于|不足|少于|小于|超过|高于|多于|达到|达|不满|未满|至少)(?:${AMOUNT})(?:个)?(?:${UNIT})(?!以|及以|\\(含|内|前|后|性)[^,;。0-9]{0,8}(?:的|者)?,?(?=(?:各|再|共|分别|累计)?(?:${VERB})${AMOUNT})`,
  `(?:各|分别|依次|逐次|逐项|累计|累加|再次|叠加)(?=(?:再|予以)?(?:${VERB}))`,
  // 第二次 is a rung; 第九条 is an article
  '第[一二三四五六七八九十\\d]{1,2}(?:人次|次|起|例|回|人|名|个|件|篇|份|天)',
].join('|');

/** Words that bend the amount: a limit, a share, a multiple, a choice, a denial. */
const BENDING =
  `酌情|酌减|视情|视其|视成效|根据情节|加倍|减半|翻倍|双倍|按比例|比例|折算|最多|最高|最低|至多|封顶|上限|倒扣|扣完|扣至|以此类推|依此类推|` +
  `(?:不超过|不高于|不低于|至少|不少于|约)(?=(?:${VERB}|${AMOUNT}分))|` +
  `(?:不|免|少|多|未|已|勿|减|可|可以|或|共|合计|总计)(?:予|再|另|重复|予以|给予)?(?=(?:扣|加|奖)${AMOUNT})|否则|除外|` +
  // an amount inside a condition belongs to another clause
  `(?:扣|加|减|得|计)${AMOUNT}分(?![钟之])`;

/** Whose points they are, where that is the one assessed: 扣所在工作机构1分. Another's points would be another's clause. */
const WHOSE = '(?:所在(?:工作机构|机构|单位|部门|科室)|(?:承办|责任)?工作机构)?';

/** Pieces of pattern by name. Free pieces never run over a word that counts or bends. */
export const PIECES: Readonly<Record<string, string>> = {
  condition: `(?<condition>(?:(?!${COUNTING}|${BENDING}).)*)`,
  free: `(?:(?!${COUNTING}|${BENDING}|以上|以下|以内|及以).)*`,
  /** Anything, where the rest of the form decides. */
  any: '(?<condition>.*)',
  /** Anything but a choice left to the assessors or a turn of the condition. */
  plain: '(?<condition>(?:(?!酌情|视情|否则|除外|加倍|减半|比例).)*)',
  noun: '(?!以|及以|\\(含|之)[^,;。、0-9一每]{0,10}?',
  /** 每 before a count; before a period only where the amount follows at once: 每天扣1分, but not 每天未打卡扣1分. */
  every: `每(?!${PERIOD}(?!(?:的|者)?,?(?:${VERB})))`,
  mark: '(?:的|者)?,?',
  unit: `(?:个(?=月|季度|工作日|学时|课时|小时))?(?<unit>${UNIT})`,
  unit2: `(?<unit2>${UNIT})`,
  one: ONE,
  step: `(?<per>${AMOUNT})(?!(?:个)?(?:百分点|%))`,
  share: `(?<per>${AMOUNT})(?:个(?=百分点))?(?<unit>百分点|%)`,
  /** What is done or missed between 每 and its number: 每[缺]一项, 每[推迟]1个月. */
  deed: `(?!(?:${UNIT})(?!少|增|多|超))[^,;。、0-9一二两三四五六七八九十每(]{0,6}?`,
  found: `(?:${FOUND})`,
  verb: `(?:再|另|应|则|予以|给予)?(?<verb>${VERB})`,
  deduct: `(?:再|另|应|则|予以|给予)?(?<verb>${DEDUCT})${WHOSE}`,
  change: `(?:再|另|应|则|予以|给予)?(?<verb>${DEDUCT}|${ADD})${WHOSE}`,
  set: `(?<verb>${SET})`,
  cap: `(?<cap>${AMOUNT})${FEN}`,
  points: `(?<points>(?!0分)${AMOUNT})${FEN}`,
  range: `(?<low>${AMOUNT})(?:分)?(?:-+|至|到|~)(?<high>${AMOUNT})${FEN}`,
  discretion: '(?<discretion>酌情|视情节轻重|视情节|视情况|视情|视成效|视具体情况|根据情节轻重|根据情节)(?:轻重)?,?(?:给予|予以|可)?',
};

/** A limit that follows a clause: ",最多得3分", "(封顶4分)", ",扣完为止", ",扣完12分为止". */
const LIMIT =
  `[,;。(]?(?:(?:全年|年度|累计|每年|本项|该项|单项|合计)*(?:最多|最高|至多|累计不超过|合计不超过|总计不超过|封顶)(?:为|得|加|扣|计|不超过)?(?<cap>${AMOUNT})分(?:封顶)?|` +
  `(?<ending>(?:直至|直到)?扣完)(?:(?<capped>${AMOUNT})分|本项分值|该项分值|本项分|该项分)?(?:为止|止))\\)?`;

export const WORDS = { UNIT, NUMERAL, AMOUNT, FEN, VERB, DEDUCT, ADD, SET, LIMIT } as const;
