/**
 * The words clauses are made of, as pieces of pattern over cleaned text (no spaces, half-width marks, simplified characters).
 * A form (forms.ts) is written with their names in braces: "每{unit}{noun}{mark}".
 */

/** 量词, longest first. A noun behind one is not part of it; a word that only begins like one (组织, 节约, 起草) is none. */
const UNIT =
  '餐次|点次|课次|人天|人月|人次|项次|件次|户次|例次|台次|车次|班次|场次|批次|篇次|宗次|起次|处次|学时|课时|小时|分钟|季度|学期|工作日|名次|位次|环节|' +
  '项(?!次)|例(?!次|会|行)|件(?!次)|人(?!次|员|均|民|事|力)|户(?!次|籍)|台(?!次|账|帐)|车(?!次|辆)|班(?!次|子)|场(?!次|所)|批(?!次|评|准|示|复)|篇(?!次)|宗(?!次)|起(?!次|草|诉)|处(?!次|理|置|罚|分|室|级)|' +
  '次(?!日)|名(?!次|称|单)|位(?!次|于)|份(?!额)|个(?!月|季|工作日|百分点|千分点|学时|课时|小时|学期|环节|别|人|性|体)|条(?!例|款|件)|栏|页(?!面)|块|家(?!访|庭|属)|间(?!隔)|门(?!户)|期(?!间|限|满)|周(?!期|边)|月(?!度|报)|天|日(?!常|报)|年(?!度|底|初|末|终)|' +
  '回(?!复|访|收|应|避)|卷(?!宗)|册|张(?!贴)|幅(?!度)|部(?!署|门|级)|种(?!植)|类(?!别|型)|则|本(?!单|级|年|月|项|科|人)|组(?!织|长|成)|辆|所(?!在|属|有|辖)|级(?!别|领)|轮(?!岗|训|换)|笔|款(?!项)|段|栋|幢|座(?!谈)|株|棵|只|支(?!部|出|付|持|行)|套(?!取|用)|节(?!约|省|能|假|点)|堂|届(?!满)|艘|档(?!案)|遍|趟|桩|道(?!路|德|歉)|题(?!目)|具(?!体|备|有)|枚|盏|扇|根(?!据|本|源|治)|箱|袋|瓶|盒|桶|头(?!条|脑)|口(?!头|径|号|碑|岸)|餐(?!饮|厅|具)|井|孔';
/** After 每 a count may also be of a thing itself: 每单位, 每科室. */
const THING = '单位|科室|处室|部门|窗口|支部|村居|村|社区|学校|企业|站点|网点|点位|岗位|步骤|指标|班组|楼层|寝室|宿舍|摊位|字|票|桌|床|班|队|秒';

/** What is measured, not counted: its price is a rate. */
const MEASURED = '百分点|千分点|%|‰|万平方米|平方公里|平方千米|万人次|万人|万吨|万亩|微克|毫克|分贝|兆瓦|千瓦|万元|亿元|千元|元|公里|千米|平方米|立方米|米|公斤|千克|吨|千瓦时|度|亩|公顷|升';

/** A decimal as written, with the points that damaged text uses: 0.5, 0。5. Up to 9999.9999. */
const NUMBER = '(?:0|[1-9]\\d{0,3})(?:[.。·]\\d{1,4})?';
const DIGIT = '[零一二两三四五六七八九]';
const NUMERAL = `(?:${DIGIT}?十${DIGIT}?|${DIGIT}|半)(?:点(?:${DIGIT}){1,2})?`;
const AMOUNT = `(?:${NUMBER}|${NUMERAL})`;
/** A step of a count may also be 百 or 千: 每百米, 每千人. */
const ROUND_NUMBER = `${DIGIT}?[百千](?!分)`;
/** "1分" is points; "1分钟" and "1分之" are not. 一分半 is one and a half. */
const FEN = '分(?![钟之])';

const DEDUCT = '(?<=[,;的者(])-(?=\\d{1,3}(?:\\.\\d{1,2})?分)|扣分(?=\\d)|扣减|扣除|扣罚|扣掉|扣去|核减|减扣|扣|(?<![加扣削缩增递精核])减|(?<![处惩扣])罚(?=\\d{1,2}(?:\\.\\d)?分)';
const ADD = '(?<=[,;的者(])\\+(?=\\d{1,3}(?:\\.\\d{1,2})?分)|(?<![参增叠更累追附])加分(?=\\d)|加计|加记|奖励|(?<![参增叠更累追附])加|(?:追|附)加|(?<![获等金银铜秀佳大项])奖';
/** 书记, 会计, 设计, 累计, 不得 and the like are other words. */
const SET = '(?<![共合总小累估统登标不书笔设会审预以所])(?:记|计|得)(?:(?:基本|基础|基准)分(?=\\d))?|(?<=[,的者则以])赋|(?<![累面体容乘堆])积(?=\\d)';
const VERB = `${DEDUCT}|${ADD}|${SET}`;
/** How a verb is led in; none of it changes the amount. */
const ADVERB = '(?:(?:再|另外|另|还|应|则|将|予以|给予|直接|一律|一次性|额外|追加|加|倒|同时|并|就)(?=再|另|予|给|直|扣|加|减|奖|得|计|记|核|倒|追|附|赋))*';

/** A period is not a count: "每季度未上报的,扣1分" is flat. */
const PERIOD = '(?:个)?(?:半年|学期|年|月|周|季|日|天|旬|学年)';
const ONE = '(?:一|1(?![\\d.]))';
const FOUND = '发现|查实|查出|查处|出现|发生|存在|缺少|缺|(?<![至不减])少|漏|未做|有|被查|自查|逾期|超期|迟报|迟交';
const COMPARED = '不低于|低于|不足|不少于|少于|小于|不超过|超过|不高于|高于|大于|不多于|多于|未达到|达不到|没有达到|没达到|达到|未达|达|不满|未满|至少|不到|至多|大于等于|小于等于|大于或等于|小于或等于';
const ROUND_MARK = '(?:的|者)?,?';

/** Words that say the amount is counted. A condition may not hold one, or a counted clause would be read as flat. */
const COUNTING = [
  `每(?!${PERIOD})`,
  `每(?=${PERIOD}(?:${ROUND_MARK}${ADVERB}(?:${VERB})|(?:度)?每))`,
  `(?:${FOUND})${ONE}(?:个)?(?:${UNIT})(?!以|及以|内|\\(含)`,
  // 末5位, 后三名 is a place in a ranking; 4-10天 is a band
  `(?<![\\d.第首含]|[上下](?=半)|[一二三四五六七八九]、(?=[一二三四五六七八九十][名位])|[\\d一二两三四五六七八九十](?:个?(?:${UNIT}))?[-至到]|(?:前|末|后|倒数)(?=(?:${AMOUNT})(?:个)?(?:位|名))|${COMPARED}|累计|连续)(?!\\d{4}年|(?<=^|[,;:])[一二三四]季度)(?:${AMOUNT})(?:个)?(?:${UNIT})(?!以|及以|\\(含|内|前|后|性|份|底|度|末|初)[^,;。:0-9每]{0,12}${ROUND_MARK}(?=(?:各|再|共|均|都|分别|累计)?${ADVERB}(?:${VERB})[^,;。:\\d扣]{0,12}?(?:${AMOUNT}|满|0))`,
  `(?:各|均|都|分别|依次|逐次|逐项|逐人|逐一|按(?:季度|季|月|年|周|天|日)|按次|按项|按人|按人次|按件|按例|按篇|累计|累加|再次|叠加)(?=(?:再|予以)?${ADVERB}(?:${VERB}))`,
  // 第二次 is a rung; 第九条 is an article, 第二名 a place
  '第[一二三四五六七八九十\\d]{1,2}(?:人次|次|起|例|回|件|篇|份|天)|首次|初次',
].join('|');

/** Words that bend the amount: a limit, a share, a multiple, a choice, a denial. */
const BENDING =
  `适当|适度|减轻|从轻|减免|加倍|减半|翻倍|翻番|双倍|[\\d一二两三四五]倍(?=扣|加|计)|按比例|比例(?=扣|加|计|得)|折算|最多|最高(?=扣|加|得|计|不)|最低(?=扣|加|得|计)|至多|封顶|上限|扣完|扣至|以此类推|依此类推|依次类推|` +
  `(?:不超过|不高于|不低于|至少|不少于|约)(?=(?:${VERB}|${AMOUNT}分))|` +
  `(?:不一定|不|免|少|多|未|已|勿|可以|可|或|共|合计|总计|才|方|需|曾)(?:予以|给予|予|于|再|另|重复)?(?=(?:扣|加|奖|减|追加)(?:${AMOUNT}|分))|否则|除外|` +
  // an amount inside a condition belongs to another clause
  `(?:扣|加|减|得|计|记)${AMOUNT}分(?![钟之])`;

/** What the words that count or bend begin with: only there are they looked for. A test holds it against them. */
const BEGINNINGS = '每发查出存缺少漏未有被自逾超迟\\d零一二两三四五六七八九十半各均都分依逐按累再叠第首初适减从免加翻双比折最至封上扣以不约多已勿可或共合总才方需曾否除得计记';

/** Whose points they are, where that is the one assessed: 扣所在工作机构1分. */
const OWN = '(?:本项|该项|此项)(?:得分|分值)?|所在(?:工作机构|机构|单位|部门|科室)|(?:承办|责任)?工作机构|本单位|该单位|单位|本科室|科室|该科室|部门';
/** Anyone else, or what the points are called: 扣经办人1分, 扣绩效分1分. Free of numbers and of words that bend. */
const OTHER = '(?!不超|不低|不高|最|至|约|完|光|满|全|分|本项|该项)(?:(?!最多|最高|不超过|不高于|至少)[^,;。、:()\\d一二两三四五六七八九十半零扣加减得计记酌每%*/-]){2,12}';
const WHOSE = `(?:${OWN}|(?<whose>${OTHER}))?`;

const WAY = '欠|差|短|增加|增长|增|上升|升高|升|提高|提升|高|多|超|减少|减|下降|降低|降|低|少';

/** Pieces of pattern by name. Free pieces never run over a word that counts or bends. */
export const PIECES: Readonly<Record<string, string>> = {
  /** Anything, where the rest of the form decides. */
  any: '(?<condition>.*)',
  /** Anything but a choice left to the assessors or a turn of the condition. */
  plain: '(?<condition>(?:(?!酌情|视情|否则|除外|加倍|减半|比例).)*)',
  free: `(?:(?!${COUNTING}|${BENDING}|以上|以下|以内|及以).)*`,
  noun: '(?!以|及以|\\(含|之|内|前|后|性)(?:(?!以上|以下|以内|不少于|至少|或者|或[^,]{0,6}(?:次|天|份))[^,;。()·0-9一每/]){0,24}?',
  /** 每 before a count; before a period only where the amount follows at once: 每天扣1分, but not 每天未打卡扣1分. */
  every: `每(?!${PERIOD}(?!${ROUND_MARK}$))`,
  mark: ROUND_MARK,
  unit: `(?:个(?=月|季度|工作日|学时|课时|小时|学期|环节))?(?<unit>${UNIT})`,
  wide: `(?:个(?=月|季度|工作日|学时|课时|小时|学期|环节))?(?<unit>${UNIT}|${THING})`,
  unit2: `(?:个(?=月|季度|工作日|学时|课时|小时|学期|环节))?(?<unit2>${UNIT}|${THING})`,
  one: ONE,
  step: `(?<per>${ROUND_NUMBER}|${AMOUNT})(?!个?(?:百分点|千分点)|%|‰|万|亿)`,
  measured: `(?<per>\\d{1,6}(?:[.。]\\d{1,4})?|${ROUND_NUMBER}|${NUMERAL})?(?:个(?=百分点|千分点))?(?<unit>${MEASURED})(?!以)`,
  /** What is done or missed between 每 and its number: 每[缺]一项, 每[推迟]1个月. */
  deed: `(?!(?:${UNIT})(?!少|增|多|超|数))(?:(?!不超过|不少于|至少)(?![百千万](?!分))[^,;。、0-9一二两三四五六七八九十半每(]){0,10}?`,
  /** What there is too little of, behind 少: 少[开]1次, 少[组织]1次. */
  act: '(?:开展|召开|组织|参加|开|上|报|交|讲|听|做|办|派|写|检|查)',
  /** So many are to be reached: 开展活动4次,得4分. */
  reach: `(?<reach>(?!1(?!\\d))[1-9]\\d{0,3}|[二两三四五六七八九]|${DIGIT}?十${DIGIT}?)个?(?<reached>${UNIT})`,
  /** 增(减), 上升或下降, 高(低)于: two directions, each with its own price. */
  either: `(?<first>${WAY})(?:于)?(?:\\(|或者|或|/|、)?(?<second>${WAY})(?:于|幅)?\\)?(?:于)?`,
  deduct: `${ADVERB}(?<verb>${DEDUCT})${WHOSE}`,
  verb: `${ADVERB}(?<verb>${VERB})${WHOSE}`,
  cap: `(?<cap>${AMOUNT})${FEN}`,
  points: `(?<points>(?!0分|零分)(?:${AMOUNT})(?=分)|${AMOUNT}(?=分半))${FEN}(?<half>半)?`,
  range: `(?<low>${AMOUNT})(?:(?:分)?(?:以上)?(?:-+|至|到)(?<high>${AMOUNT})${FEN}(?:不等|之间|以下)?|分以上,?(?<high2>${AMOUNT})分以下)`,
  /** Several amounts for several levels: 15、8分, 8分、4分、1分 */
  list: `(?<list>${AMOUNT}分?(?:(?:、|,|/|和|及)${AMOUNT}(?:分(?![钟之]))?){1,6})(?<=分)`,
  /** What is counted, behind the amount: /次, 每人次, /人/次. */
  behind: `(?:[/每]每?|\\(每|\\(/)(?:个(?=月|季度|工作日|学时|课时|小时))?(?<behind>${UNIT})(?:[/·*每、.]每?(?<behind2>${UNIT}))?\\)?`,
};

/** A choice left to the assessors, wherever it stands in the clause. */
const DISCRETION =
  '(?:可以?|应)?(?:酌情(?:给予|予以|可以|可)?|(?:视|根据|按|按照|依据|依)(?:其)?情节(?:轻重|严重程度|大小)?(?:程度)?(?:给予|予以|酌情)?|视(?:具体|实际)?情(?:况)?(?:轻重)?(?:给予|予以|酌情)?|(?<![重忽轻巡监电审近])视(?!频|察|觉|为|同)[^,;。扣加减得计\\d]{0,8}?(?:成效|效果|影响|情况|情形|情节|程度|大小|轻重|质量)(?:轻重|大小|程度|酌情)*(?:给予|予以)?|酌(?=[扣减]))(?:,)?';

const CAP_SCOPE = '(?:[两二三四五六]项|各项|上述|以上各项|全年|年度|当年|总扣分|总加分|总得分|扣分总额|扣分总数|加分总额|扣分合计|该条|本条|此条|总|累计|每年|全月|每月|每季度|本项|该项|此项|单项|合计|总计|总共|共计|加分|扣分|得分|总分|最终)*';
/** A limit that follows a clause: ",最多得3分", "(封顶4分)", ",扣完为止", ",扣完12分为止". */
const LIMIT =
  `[,;。(、]?(?:并|且|但|至)?(?:${CAP_SCOPE}(?:最多不超过|最高不超过|最多|最高|至多|不超过|不得超过|上限为|上限|封顶为|封顶|限)(?:为|得|加|扣|计|减|记|扣减|扣除)*(?<cap>${AMOUNT})分(?:封顶|为止|为限)?|(?:以|至|加满|扣满|满)?(?<cap2>${AMOUNT})分(?:封顶|为上限|为限|为止)|(?<full>满分(?:为)?(?<cap3>${AMOUNT})分)|` +
  `(?<ending>以(?:本项|该项|此项|本条|该条|单项|项目)?(?:的)?(?:标准)?(?:分值|标准分|得分|赋分|分)为(?:限|上限)|${CAP_SCOPE}(?:直至|直到|至|以)?(?:扣完|扣光|扣尽)(?:(?<capped>${AMOUNT})分|(?:本项|该项|此项|单项|项目)?(?:全部)?(?:分值|得分|分数|分)?)?(?:为止|即止|为限|止)|(?:本项|该项)?(?:分值|分)扣完(?:为止|即止|止)|(?:本项|该项)?不倒扣|扣至(?:0|零)分(?:为止)?|(?:直至|直到)(?:扣完|扣光)(?:(?<capped2>${AMOUNT})分|(?:本项|该项|此项)?(?:全部)?(?:分值|得分|分数|分)?)))(?:,?不倒扣|,?不计负分)?\\)?`;

export const WORDS = { UNIT, NUMERAL, AMOUNT, FEN, VERB, DEDUCT, ADD, SET, LIMIT, COUNTING, BENDING, BEGINNINGS, DISCRETION, MEASURED, ADVERB, OWN, ONE, FOUND, COMPARED, PERIOD, THING } as const;
