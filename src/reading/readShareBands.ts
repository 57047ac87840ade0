import type { Band } from '../scoring/bands';
import { readBands, type BandRefusal } from './readBands';

/** Grades by a share of the votes: which choices count together, and the bands with their edges in percent. */
export interface ShareBands {
  readonly counted: readonly string[];
  readonly bands: readonly Band[];
}

/** Why they are not read: no choices named, choices that differ from band to band, a number without %, an edge past 100 %; or a band that no form fits. */
export type ShareBandRefusal =
  | BandRefusal
  | { readonly code: 'noChoices' | 'severalChoices' | 'notPercent' | 'pastWhole'; readonly words: string };

/** 优秀、合格得票率, 优秀和称职票的得票率, 优秀票率. */
const SUBJECT = /^(?<choices>[^0-9,，%％]{1,40}?)票?(?:的)?(?:合计)?(?:得票率|得票比例|票率|得票)(?:合计)?(?:之和)?/u;
const BETWEEN_CHOICES = /[、，,]|和|与|及|加|＋|\+/u;
const SEPARATORS = /[；;\r\n。]+/u;
/** 达到90%以上 says no more than 90%以上; 在…之间 no more than the dash. */
const FRAME = /(?<!未)达到?|之间|[“”"「」]|的(?=等次|档次|$)/gu;
const NUMBER_WITHOUT_PERCENT = /\d(?![\d.]*(?:[%％]|\s*[-—－~～至到]+\s*\d[\d.]*[%％]))/u;

/**
 * Bands of shares in the scheme's words: "优秀、合格得票率达到90%以上为“好”的等次;在70-89%之间为“较好”等次;…".
 * The choices named before 得票率 count together; a band that names none goes on with those of the band before.
 * Gaps and overlaps between the bands are not this reader's business. Each band keeps its own words.
 */
export function readShareBands(cell: string): ShareBands | ShareBandRefusal {
  const parts = cell.split(SEPARATORS).map((part) => part.trim()).filter((part) => part !== '');
  if (parts.length === 0) return { code: 'noBands', words: '' };
  let counted: readonly string[] | null = null;
  const bands: Band[] = [];
  for (const words of parts) {
    const subject = SUBJECT.exec(words);
    const named = subject?.groups?.['choices']?.split(BETWEEN_CHOICES).map((choice) => choice.replace(/[票“”"]/gu, '').trim()).filter((choice) => choice !== '');
    if (named !== undefined && counted !== null && named.join() !== counted.join()) return { code: 'severalChoices', words };
    counted ??= named ?? null;
    if (counted === null) return { code: 'noChoices', words };
    const rest = words.slice(subject?.[0].length ?? 0).replace(FRAME, '').replace(/^[,，:：]+|[,，]+$/gu, '');
    if (NUMBER_WITHOUT_PERCENT.test(rest)) return { code: 'notPercent', words };
    const read = readBands(rest.replace(/[%％]/gu, ''));
    if ('code' in read) return { ...read, words };
    const [band, other] = read;
    if (band === undefined || other !== undefined) return { code: 'unreadableBand', words };
    if (bands.some(({ grade }) => grade === band.grade)) return { code: 'gradeTwice', words };
    if (band.min?.gt(100) || band.max?.gt(100)) return { code: 'pastWhole', words };
    bands.push({ ...band, words });
  }
  return { counted: counted ?? [], bands };
}
