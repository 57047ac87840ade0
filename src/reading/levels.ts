/** Words for a level, a grade or a place. */
const LEVEL =
  '国家级|国家|全国|中央级|中央|国务院|省部级|部省级|部级|部|省级|省|自治区|直辖市|市级|市|区级|县级|区县级|区县|县区|区|县|乡镇级|乡镇|乡级|乡|镇级|镇|街道级|街道|村级|村|厅级|厅|局级|局|处级|院级|校级|集团级|集团|公司级|公司|科室|窗口|' +
  '特等奖?|一等奖?|二等奖?|三等奖?|金奖|银奖|铜奖|优秀奖|第?[一二三四五](?!般|次)名?|冠军|亚军|季军|[一二三四]级|' +
  '优秀|良好|优|良|中|差|合格|基本合格|不合格|特别严重|严重|较重|重大|较大|轻微|轻度|中度|重度|一般|较轻|书面|口头|\\d{1,2}次|[一二两三四五]次';
const SEPARATOR = '(?:、|,|和|及|或者|或|/)';
const RUN = new RegExp(`(?:${LEVEL})(?:\\([^()]{1,4}\\))?(?:${SEPARATOR}(?:以及)?(?:${LEVEL})(?:\\([^()]{1,4}\\))?)+`, 'gu');
const SPLIT = new RegExp(SEPARATOR, 'u');
const LEADING = new RegExp(`^.*?(?:被|受到|获得|荣获|获|在)((?:${LEVEL}).*)$`, 'u');
/** What stands before the first of an enumeration, and behind the last. */
const LEAD = /^.*(?:被|受到|获得|荣获|取得|获|受|在|出现|发生|未|对|因|:)/u;

/**
 * The levels that a list of amounts belongs to, from the words before it: "受到国家、省、市表彰的" → 国家, 省, 市. null where
 * no enumeration has as many members as there are amounts, or more than one has.
 */
export function levelsOf(before: string, size: number): string[] | null {
  const runs = [...before.matchAll(RUN)].map(([run]) => run.split(SPLIT));
  if (runs.length > 0) {
    const fitting = runs.filter((run) => run.length === size);
    return fitting.length === 1 && runs.length === 1 ? withEnding(fitting[0] ?? []) : null;
  }
  const last = before.replace(/(?:的|者)?,?(?:每[^,;。每]{1,4})?$/u, '').split(/[,;。:]/u).pop() ?? '';
  const parts = last.split(/、/u);
  if (parts.length !== size || parts.some((part) => part === '')) return null;
  return parts.map((part, i) => (i === 0 ? part.replace(LEAD, '') || part : part));
}

/** 一、二、三等奖 → 一等奖, 二等奖, 三等奖 */
function withEnding(levels: string[]): string[] {
  const [, ending] = /^第?[一二三四五](等奖?|名|级)$/u.exec(levels[levels.length - 1] ?? '') ?? [];
  if (ending === undefined) return levels;
  const ordinal = levels[0]?.startsWith('第') ? '第' : '';
  return levels.map((level) => `${level.startsWith('第') ? '' : ordinal}${level}${level.endsWith(ending) ? '' : ending}`);
}

/** A condition without what leads up to its level: 活动被国家级平台收录1次 → 国家级平台收录1次. */
export function bareLevel(condition: string): string {
  const [, level] = LEADING.exec(condition) ?? [];
  return level ?? condition;
}
