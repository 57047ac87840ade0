import { pinyinIn } from '../scheme/text';
import { lineCounter } from './inOrder';
import type { Span } from './draft';

/** Damage that was seen, and how it could be put right. Never applied of itself. */
export interface SuggestedMend extends Span {
  readonly from: string;
  readonly to: string;
  readonly reason: MendReason;
  /** Line of the source, from 1. */
  readonly line: number;
}

export type MendReason = 'lookalike' | 'bracket';

interface Damage {
  /** With the words around, so that the slip stands only there. */
  readonly pattern: RegExp;
  readonly to: (words: string) => string;
  readonly reason: MendReason;
}

/** Slips of scanning and converting: the one place to add to. Only where the words around leave nothing else to read. */
const DAMAGE: readonly Damage[] = [
  { pattern: /未[1-9一二三四五六七八九十]位/gu, to: (words) => words.replace('未', '末'), reason: 'lookalike' },
  { pattern: /年(?:初|中|终|終)末(?:制[定訂订]|完成|上报|上報|落实|落實)/gu, to: (words) => words.replace('末', '未'), reason: 'lookalike' },
  { pattern: /于部(?:教育|选拔|選拔|任用|培训|培訓|职工|職工|队伍|隊伍)/gu, to: (words) => words.replace('于', '干'), reason: 'lookalike' },
  { pattern: /克已奉公/gu, to: () => '克己奉公', reason: 'lookalike' },
  { pattern: /康政(?:教育|故事|文化|建设|建設|谈话|談話)/gu, to: (words) => words.replace('康', '廉'), reason: 'lookalike' },
  { pattern: /迫[责責]/gu, to: (words) => words.replace('迫', '追'), reason: 'lookalike' },
  { pattern: /(?<=[。；;]\s*)\d[)）][^\s\d。；;，,]{2}/gu, to: (words) => (words.includes('）') ? `（${words}` : `(${words}`), reason: 'bracket' },
];

/** What looks damaged in a source, in its order. */
export function mendsIn(source: string): SuggestedMend[] {
  const lineAt = lineCounter(source);
  return DAMAGE.flatMap(({ pattern, to, reason }) => [...source.matchAll(pattern)].map((match): SuggestedMend => {
    const [from] = match;
    return { start: match.index, end: match.index + from.length, from, to: to(from), reason, line: lineAt(match.index) };
  })).sort((a, b) => a.start - b.start);
}

/** 注音 left behind characters: how many, and the first. They are quoted as they stand and not shown. */
export function residuesIn(source: string): { readonly count: number; readonly first: string | null } {
  return pinyinIn(source);
}
