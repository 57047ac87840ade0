import type { OutcomeOpening } from '../scheme/ballotOutcome';
import type { BallotResult } from '../scoring/scoreBallot';
import { BASE_WORDS, BALLOT_COLUMNS } from './ballotSentences';
import { numberText } from './number';
import { overSentence, shareGradeSentence, shareInWords } from './shareSentences';

/** Why a ballot has no grade yet, and what to do. */
export function openingSentence(opening: OutcomeOpening): string {
  switch (opening.code) {
    case 'smallGroup':
      return `收回 ${numberText(opening.ballots)} 张，少于设定的 ${numberText(opening.smallest)} 张，不公布得票率和等次。请扩大测评范围，或者改小这个数。`;
    case 'base': {
      const ways = opening.outcomes.map(({ base, result }) => `按${BASE_WORDS[base]}${outcomeInWords(result)}`);
      return `得票率除以哪个数还没有定：${ways.join('，')}。请先定口径。`;
    }
    case 'baseMissing':
      return `口径定的是除以${BASE_WORDS[opening.base]}，“${BALLOT_COLUMNS[opening.base]}”一格空着。请补填。`;
    case 'noBallots':
      return `${BASE_WORDS[opening.base]}是 0，算不出得票率。请核对票数。`;
    case 'content':
      return '这是一项内容的得票，供综合研究用，不单独定等次。';
    case 'noThresholds':
      return `得票多少归哪一个等次，原文没有写。请由组织认定，把${opening.grades.join('、')}之一填在“认定等次”里。`;
    case 'bandGap':
    case 'bandOverlap':
      return shareGradeSentence(opening.share, opening.counted, opening.graded);
    case 'organization':
      return `${overSentence(opening.choice, opening.share, opening.ratio, true)}，待组织认定。原文：“${opening.quote}”认定以后，请把等次填在“认定等次”里。`;
  }
}

/** What one way of counting would come to. */
function outcomeInWords({ together, shares, graded, over, open: [opening] }: BallotResult): string {
  if (opening?.code === 'baseMissing') return '没有填数';
  if (opening?.code === 'noBallots') return '是 0';
  const grade = graded === null ? '' : 'grade' in graded ? `为“${graded.grade}”` : '落在两档之间';
  if (together !== null) return `是 ${shareInWords(together)}${grade}`;
  const listed = [...shares].map(([choice, share]) => `${choice} ${numberText(share.count)}/${numberText(share.whole)}`).join('、');
  return `是 ${listed}${over === true ? '（超过规定的比例）' : ''}`;
}
