import type { Band } from '../../scoring/bands';
import { Decimal } from '../../scoring/decimal';
import { todo, type Answered } from './answered';
import { bandEdges, type BandEdge } from './bandEdges';
import type { Finding } from './finding';

/** What falls between the bands: 得分 in 分, or 得票率 in percent. */
export interface Measured {
  readonly name: '得分' | '得票率';
  readonly unit: '分' | '%';
  readonly whole: Decimal;
}

/** A finding for each gap and overlap, with the 口径 that answers them. */
export function bandFindings(place: string, bands: readonly Band[], measured: Measured, answered: Answered): readonly Finding[] {
  return bandEdges(bands, measured.whole).map((edge) => ({
    code: edge.kind === 'gap' ? 'bandGap' : 'bandOverlap',
    severity: 'question',
    place,
    sentence: `“${place}”的${sentenceOf(edge, measured)}${todo(answered, '请在方案里加一条口径。')}`,
    ...answered,
  }));
}

function sentenceOf({ kind, below, above, from, to }: BandEdge, { name, unit }: Measured): string {
  const stretch = from.eq(to) ? `正好 ${from.toFixed()}${unit}` : `${from.toFixed()}${unit}—${to.toFixed()}${unit}`;
  if (kind === 'overlap') return `${quoted(below)}和${quoted(above)}有重叠，${stretch}归哪一档原文没有写。`;
  if (below !== null && above !== null) return `${quoted(below)}和${quoted(above)}之间，${stretch} 没有等次。${name}落在中间的，`;
  const [band, side] = below === null ? [above, '以下'] : [below, '以上'];
  return `${quoted(band)}${side}，${stretch} 没有等次。`;
}

function quoted(band: Band | null): string {
  return `“${band?.words ?? ''}”`;
}
