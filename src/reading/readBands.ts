import { Decimal } from '../scoring/decimal';
import type { Band } from '../scoring/bands';
import { clean } from './clean';
import { EDGES } from './edges';

/** Why grade bands are not read, with the words it stumbled on. */
export interface BandRefusal {
  readonly code: 'noBands' | 'unreadableBand' | 'edgesReversed' | 'gradeTwice';
  readonly words: string;
}

/** Longer than any list of grades; what is longer is not one. */
const LONGEST = 1000;
const FILL = '(?:等次|档次|等级|档|[:为是])*';

const GRADE = '(?<grade>[^0-9(),:<>=≥≤-]{1,8}?)';

const FORMS = EDGES.flatMap(({ words }) => [
  { pattern: new RegExp(`^${GRADE}(?<!不|等|档|为|是)${FILL}\\(?${words}\\)?$`, 'u') },
  { pattern: new RegExp(`^(?:得分|总分|分数)?(?:在)?${words}(?:的|者)?,?(?:评为|评定为|定为|确定为|为|是|:)?${GRADE}(?:等次|档次|等级|档)?$`, 'u') },
]);

/**
 * Grade bands in the scheme's words: "优秀95—100分；良好80—94分；合格60—79分；不合格59分以下".
 * Both ends of a dash, 以上, 以下, 以内 include the number; 超过, 不足, 低于, 高于 do not (Civil Code art. 1259).
 * Bands come as written; gaps and overlaps between them are not this reader's business.
 */
export function readBands(cell: string): readonly Band[] | BandRefusal {
  if (cell.trim() === '') return { code: 'noBands', words: '' };
  if (cell.length > LONGEST) return { code: 'unreadableBand', words: cell.slice(0, 30) };
  let refusal: BandRefusal | null = null;
  for (const separator of [/[；;\r\n。]+/, /[；;\r\n。，,、]+/]) {
    const read = readParts(cell.split(separator).map((part) => part.trim()).filter((part) => part !== ''));
    if (!('code' in read)) return read;
    refusal ??= read;
  }
  return refusal ?? { code: 'noBands', words: cell };
}

function readParts(parts: readonly string[]): readonly Band[] | BandRefusal {
  const bands: Band[] = [];
  for (const part of parts) {
    const band = readBand(part);
    if ('code' in band) return band;
    if (bands.some(({ grade }) => grade === band.grade)) return { code: 'gradeTwice', words: part };
    bands.push(band);
  }
  return bands.length > 0 ? bands : { code: 'noBands', words: '' };
}

function readBand(words: string): Band | BandRefusal {
  const text = clean(words).text;
  const ways = new Map<string, Band>();
  for (const { pattern } of FORMS) {
    const groups = pattern.exec(text)?.groups;
    if (groups === undefined) continue;
    const { grade = '', minIn, minOut, maxIn, maxOut } = groups;
    const band = { grade, min: edge(minIn ?? minOut), minIncluded: minIn !== undefined, max: edge(maxIn ?? maxOut), maxIncluded: maxIn !== undefined, words };
    ways.set(JSON.stringify(band), band);
  }
  const [band, other] = [...ways.values()];
  if (band === undefined || other !== undefined) return { code: 'unreadableBand', words };
  return band.min !== null && band.max?.lt(band.min) ? { code: 'edgesReversed', words } : band;
}

function edge(written: string | undefined): Decimal | null {
  return written === undefined ? null : new Decimal(written);
}
