import { clean } from '../reading/clean';
import type { Span } from './draft';

/** Words that order a limit to what an item may lose: 每个子项目扣分值不超过该子项目的赋分值; 扣完为止. */
const LIMIT = /[^。;\n]{0,60}(?:扣分|扣减|扣完|扣至)[^。;\n]{0,12}(?:不超过|不得超过|不能超过|以)[^。;\n]{0,20}(?:赋分|标准分|分值|该项分|本项分|为限)[^。;\n]{0,8}|扣完(?:该项|本项)?(?:分值|得分|分数|分)?(?:为止|止)/u;
/** Words that forbid counting one case twice. */
const SAME_CASE = /[^。;\n]{0,60}(?:不重复|不得重复|不累计|不叠加|不再重复|不予重复)(?:扣分|扣减|计扣|计算扣分)[^。;\n]{0,30}/u;

export interface PolicyWords {
  readonly cap: Span | null;
  readonly sameCase: Span | null;
}

/** The document's own words about limits and about one case under several clauses; null where it has none. */
export function policyWords(source: string): PolicyWords {
  const { text, at } = clean(source);
  const find = (pattern: RegExp): Span | null => {
    const found = pattern.exec(text);
    if (found === null) return null;
    // The cells of a table before its 注 have no full stop: 合计50注：1.同一件事不重复扣分.
    const note = Math.max(0, found[0].search(/注[:：]/u));
    return { start: at[found.index + note] ?? 0, end: (at[found.index + found[0].length - 1] ?? 0) + 1 };
  };
  return { cap: find(LIMIT), sameCase: find(SAME_CASE) };
}
