import { placeQuotes, type Placed } from '../quotes';
import type { Scheme } from '../scheme';
import { partOf, type PartProblem } from '../sourcePart';
import { sourceText, type SourceText } from '../sourceText';
import { bare, pinyinIn } from '../text';
import { sectionsInOrder } from '../walk';
import type { Finding } from './finding';
import { SCORING } from './scoringWords';

/** Where a sentence begins, at most so far before its amount. */
const REACH = 60;
const SENTENCE_START = /^.*[。;；]/u;

/** Both ways: every quote stands in the source (in the scheme's own part of it), and every scoring word there is claimed once. */
export function checkSource(scheme: Scheme, source: string): readonly Finding[] {
  const { text, problems } = partOf(sourceText(source), scheme.part);
  const { placed, missing, outOfOrder, twice } = placeQuotes(scheme, text);
  const lineOf = (one: Placed): number => text.lines[one.start] ?? 1;
  return [
    ...problems.map(partFinding),
    ...missing.map(
      (one): Finding => ({ code: 'quoteMissing', severity: 'defect', place: one.id, sentence: `“${one.id}”引的话“${one.quote}”不在原文里。请照原文改，一字不差。` }),
    ),
    ...citedElsewhere(scheme, text),
    ...outOfOrder.map(
      (one): Finding => ({ code: 'quoteOutOfOrder', severity: 'defect', place: one.id, sentence: `“${one.id}”引的话在原文第 ${lineOf(one)} 行，排在前面各条之前。请按原文的次序排。` }),
    ),
    ...twice.map(
      (one): Finding => ({ code: 'claimedTwice', severity: 'defect', place: one.id, sentence: `“${one.id}”引的话“${one.quote}”，“${one.with.id}”已经引过（原文第 ${lineOf(one.with)} 行）。请只留一处。` }),
    ),
    ...unclaimed(text, placed),
    ...residues(text),
    ...scheme.notModelled.map(
      (one, index): Finding => ({ code: 'notModelled', severity: 'note', place: `notModelled[${index}]`, sentence: `“${one.quote}”没有列入评分：${one.reason}` }),
    ),
  ];
}

function partFinding({ edge, quote, times }: PartProblem): Finding {
  const place = `part.${edge}`;
  const sentence = times === 0 ? `“${place}”引的话“${quote}”不在原文里。请照原文改，一字不差。` : `“${place}”引的话“${quote}”在原文里有 ${times} 处，分不清从哪里起止。请多引几个字。`;
  return { code: 'partMissing', severity: 'defect', place, sentence };
}

/** One finding for all of them: they are taken off by rule, not one by one. */
function residues({ words }: SourceText): readonly Finding[] {
  const { count, first } = pinyinIn(words);
  if (first === null) return [];
  return [{ code: 'mended', severity: 'note', place: '全文', sentence: `原文有 ${count} 处字后带着转码留下的注音（如“${first}”）。表上都已去掉，引用时照原文。` }];
}

/** Policies, 口径 and open points cite words that a clause or a 注 has claimed already; they need only be there. */
function citedElsewhere(scheme: Scheme, text: SourceText): readonly Finding[] {
  const { sameCase, cap } = scheme.policies;
  const cited = [
    ...(sameCase ? [{ place: 'policies.sameCase', quote: sameCase.quote }] : []),
    ...(cap && cap.quote !== null ? [{ place: 'policies.cap', quote: cap.quote }] : []),
    ...scheme.readings.map((reading) => ({ place: reading.key, quote: reading.quote })),
    ...sectionsInOrder(scheme).flatMap(({ perHead }) => (perHead === null ? [] : [{ place: perHead.id, quote: perHead.quote }])),
    ...scheme.settings.map((setting) => ({ place: setting.key, quote: setting.quote })),
    ...(scheme.indicators?.facts ?? []).map((fact) => ({ place: fact.id, quote: fact.quote })),
    ...scheme.open.map((point, index) => ({ place: `open[${index}]`, quote: point.quote })),
  ];
  return cited
    .filter((one) => !text.words.includes(bare(one.quote)))
    .map((one) => ({ code: 'quoteMissing', severity: 'defect', place: one.place, sentence: `“${one.place}”引的话“${one.quote}”不在原文里。请照原文改，一字不差。` }));
}

/** A requirement or a title does not account for scoring words: that would hide a clause swallowed by it. */
function unclaimed(text: SourceText, placed: readonly Placed[]): readonly Finding[] {
  const claims = placed.filter((one) => one.kind === 'clause' || one.kind === 'column' || one.kind === 'note' || one.kind === 'notModelled');
  return [...text.words.matchAll(SCORING)]
    .filter((hit) => !claims.some((one) => one.start <= hit.index && hit.index + hit[0].length <= one.end))
    .map((hit) => {
      const line = text.lines[hit.index] ?? 1;
      const before = text.words.slice(Math.max(0, hit.index - REACH), hit.index).replace(SENTENCE_START, '');
      const words = before + hit[0];
      return { code: 'unclaimed', severity: 'defect', place: `原文第 ${line} 行`, sentence: `原文第 ${line} 行“${words}”没有哪一条引到。请补成一条，或列入 notModelled 并写明理由。` };
    });
}
