import { marks, type Mark } from './marks';
import { WORDS } from './vocabulary';

/** One clause's stretch of cleaned text: its condition and its mark. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly mark: Mark;
}

/** Where a clause cannot reach back over: the end of a sentence or of a table's cell, or an allotment ("2分,未制定…", "每项工作2分,…": the 2分 is the item's). */
const BOUNDARY = new RegExp(`[;！!?？|]|。(?!\\d)|(?<=[^\\d。])。|(?<=[,(:]|^)(?:${WORDS.AMOUNT})分(?:[,。;:]|\\)[,。;:]?)|每(?:${WORDS.UNIT})[^,;。:()\\d扣加减得计记奖每]{1,6}(?:${WORDS.AMOUNT})分[,;]`, 'gu');
/** 被扣1分的,…; 上级每扣1分,…: points of another assessment, which a condition speaks of. They stay in the words of the clause behind them, which a price inside its condition refuses. */
const ATTRIBUTE = /^的(?!处罚|处理|奖励|惩罚|扣分|加分|[;。]|$)/u;
const LEADING = /^[,、)\]」。:_]+/;

/** The text cut into one piece a mark. What lies between clauses (requirements, notes) belongs to none. */
export function pieces(text: string): Piece[] {
  const boundaries = [...text.matchAll(BOUNDARY)].map((match) => match.index + match[0].length);
  const found: Piece[] = [];
  let next = 0;
  let boundary = 0;
  let floor = 0;
  for (const mark of marks(text)) {
    if (ATTRIBUTE.test(text.slice(mark.end, mark.end + 4)) || text.charAt(mark.start - 1) === '每') continue;
    for (let at = boundaries[next]; at !== undefined && at <= mark.start; at = boundaries[next]) {
      boundary = at;
      next += 1;
    }
    const from = Math.max(boundary, floor);
    const skipped = LEADING.exec(text.slice(from, mark.start))?.[0].length ?? 0;
    found.push({ start: from + skipped, end: mark.end, mark });
    floor = mark.end;
  }
  return found;
}
