import { readBands } from '../../reading/index';
import { Decimal } from '../../scoring/decimal';
import type { Scheme } from '../scheme';
import { answeredBy } from './answered';
import { bandFindings } from './bandFindings';
import type { Finding } from './finding';

/** 工作指标: grades that can be read, their gaps and overlaps, and consequences without an amount. */
export function checkIndicators(scheme: Scheme): readonly Finding[] {
  const { indicators } = scheme;
  if (indicators === null) return [];
  const bands = readBands(indicators.bands.shown);
  const graded: readonly Finding[] =
    'code' in bands
      ? [{ code: 'clauseRefused', severity: 'defect', place: '等次', sentence: `等次“${bands.words}”看不出从几分到几分。请照原文改好。` }]
      : bandFindings('等次', bands, { name: '得分', unit: '分', whole: new Decimal(scheme.total) }, answeredBy(scheme, indicators.gap));
  return [...graded, ...indicators.consequences.flatMap(({ quote, effect }, index) => leftOpen(`consequences[${index}]`, quote, effect))];
}

/** 根据情节扣减: the words leave the amount to the office. */
function leftOpen(place: string, quote: string, effect: string): readonly Finding[] {
  if (!/酌情|视情|根据情节/u.test(quote)) return [];
  const answer = `只列出“${effect}”，扣多少由本单位定，不改变得分。`;
  return [{ code: 'discretion', severity: 'question', place, sentence: `“${place}”“${quote}”没有写扣减多少。${answer}`, answer }];
}
