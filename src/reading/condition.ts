/** Words after the condition that set none of their own: 该项, 经查实的. */
const NEUTRAL = /^(?:该项|本项|此项|整个?项|整项|考核|当年|当月|年度|个人|评定|一律|直接|按规定|经?(?:查|核)实的?|属实的?|得分|分值|否则|其|单项|指标|工作|目标|任务|\(\d{1,2}\)|[的者为按均则给予计评])*$/u;

/** A number or heading before a clause. */
const NUMBERING = /^(?:[①-⑳]|\d{1,3}(?:、|\.(?!\d))|\([一二三四五六七八九十\d]{1,3}\)|[一二三四五六七八九十]{1,3}、|[:、])*/u;

/**
 * The part of the words before a count or a price that is the condition: the last stretch between commas that says something. "每年培训不少于2次,无记录的" → "无记录的":
 * what stands before is the requirement.
 */
export function conditionOf(before: string): string {
  const parts = before.replace(/[(]$/u, '').replace(NUMBERING, '').split(',');
  while (parts.length > 1 && NEUTRAL.test(parts[parts.length - 1] ?? '')) parts.pop();
  return parts[parts.length - 1] ?? '';
}

/** The same words without the number of the clause in its list. */
export function unnumbered(words: string): string {
  return words.replace(NUMBERING, '');
}
