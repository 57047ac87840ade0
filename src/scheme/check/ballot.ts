import { readRatio } from '../../reading/index';
import { Decimal } from '../../scoring/decimal';
import { ballotQuotes } from '../ballotQuotes';
import { decidedKinds, type DecidedKind } from '../ballotRules';
import { settle } from '../decisions';
import { answeredBy, todo } from './answered';
import { bandFindings } from './bandFindings';
import type { Scheme } from '../scheme';
import { partOf } from '../sourcePart';
import { sourceText } from '../sourceText';
import { bare } from '../text';
import type { Finding } from './finding';

/** Words of a document that make a ballot: shares, parts of the votes, lists of grades. Each must be cited. */
const BALLOT_WORDS = /\d+(?:-\d+)?%|[二三四五六七八九十]分之[一二三四五六七八九]|得票率|信任票|称职票|[二三四五]个(?:等次|档次|等级)/gu;

/** 民主测评: its words stand in the source and all of those there are cited; bases, thresholds, gaps and overlaps. */
export function checkBallotScheme(scheme: Scheme, source: string): readonly Finding[] {
  const { ballot } = scheme;
  if (ballot === null) return [];
  const settled = settle(scheme);
  const kinds = settled.ok ? decidedKinds(scheme, ballot, settled.answers) : [];
  return [
    ...cited(scheme, source),
    denominator(scheme, ballot.base),
    ...kinds.flatMap((kind) => [...wordsFindings(scheme, kind), ...edgeFindings(scheme, kind)]),
  ];
}

function cited(scheme: Scheme, source: string): readonly Finding[] {
  const { text } = partOf(sourceText(source), scheme.part);
  const quotes = ballotQuotes(scheme);
  const claims = [...quotes.map(({ quote }) => quote), ...scheme.notModelled.map(({ quote }) => quote)].map(bare).filter((quote) => quote !== '');
  const spans = claims.flatMap((quote) => occurrences(text.words, quote).map((start) => ({ start, end: start + quote.length })));
  const missing = quotes.filter(({ quote }) => !text.words.includes(bare(quote)));
  const unclaimed = [...text.words.matchAll(BALLOT_WORDS)].filter(({ index, 0: hit }) => !spans.some(({ start, end }) => start <= index && index + hit.length <= end));
  return [
    ...missing.map(({ place, quote }) => finding('quoteMissing', 'defect', place, `“${place}”引的话“${quote}”不在原文里。请照原文改，一字不差。`)),
    ...unclaimed.map(({ index, 0: hit }) => {
      const line = text.lines[index] ?? 1;
      return finding('unclaimed', 'defect', `原文第 ${line} 行`, `原文第 ${line} 行“${text.words.slice(Math.max(0, index - 12), index)}${hit}”没有哪一类测评引到。请补上，或列入 notModelled 并写明理由。`);
    }),
  ];
}

/** A document never says what 得票率 is a share of: it is asked, and where nobody has answered no share is made known. */
function denominator(scheme: Scheme, base: string): Finding {
  const answered = answeredBy(scheme, base);
  return { ...finding('noDenominator', 'question', base, `原文没有写得票率除以哪个数，口径定下来以前不算得票率，也不定等次。${todo(answered, '')}`), ...answered };
}

function wordsFindings(scheme: Scheme, { kind, choices, grades, bandWords, bandProblem, rules }: DecidedKind): readonly Finding[] {
  const { id, over, consequences } = kind;
  const strangers = [...(over && choices.length > 0 && !choices.includes(over.choice) ? [over.choice] : []), ...consequences.flatMap(({ grade }) => (grade === null || grades.includes(grade) ? [] : [grade]))];
  return [
    ...(bandProblem === null ? [] : [finding('clauseRefused', 'defect', id, `“${id}”的等次规定“${bandProblem.words}”读不出来。请改好再用。`)]),
    ...strangers.map((word) => finding('idUnknown', 'defect', id, `“${id}”写了“${word}”，票上和等次里都没有。请改正。`)),
    ...(over !== null && (readRatio(over.ratio) === null || !bare(over.quote).includes(over.ratio))
      ? [finding('clauseRefused', 'defect', id, `“${id}”的比例“${over.ratio}”读不出来，或者不在原话里。请照原文写。`)]
      : []),
    ...(rules.bands?.bands.filter(({ grade }) => !grades.includes(grade)) ?? []).map(({ grade }) => finding('idUnknown', 'defect', id, `“${id}”的等次规定里有“${grade}”，等次里没有。请改正。`)),
    ...(bandWords !== null ? [] : [thresholds(scheme, kind)]),
  ];
}

/** 得票多少归哪一等次: set by the office, or found by the organisation. */
function thresholds(scheme: Scheme, { id, bands }: DecidedKind['kind']): Finding {
  const unsaid = `“${id}”的得票多少归哪一个等次，原文没有写。`;
  if (bands === null) return finding('noThresholds', 'note', id, `${unsaid}由组织研究认定，认定后填在“认定等次”里。`);
  const answered = 'setting' in bands ? answeredBy(scheme, bands.setting) : {};
  return { ...finding('noThresholds', 'question', id, `${unsaid}本单位另有规定的，请写进设置“${answered.key ?? ''}”；没有写的只算得票率。`), ...answered };
}

/** Shares from 0 to 100 % that no band holds, or two do. */
function edgeFindings(scheme: Scheme, { kind, rules }: DecidedKind): readonly Finding[] {
  const answered = answeredBy(scheme, scheme.ballot?.gap);
  return rules.bands === null ? [] : bandFindings(kind.id, rules.bands.bands, { name: '得票率', unit: '%', whole: new Decimal(100) }, answered);
}

function occurrences(words: string, quote: string): readonly number[] {
  const found: number[] = [];
  for (let at = words.indexOf(quote); at >= 0; at = words.indexOf(quote, at + 1)) found.push(at);
  return found;
}

function finding(code: Finding['code'], severity: Finding['severity'], place: string, sentence: string): Finding {
  return { code, severity, place, sentence };
}
