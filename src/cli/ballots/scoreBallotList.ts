import type { Scorer } from '../score/request';
import { ballotJson } from './ballotJson';
import { ballotText } from './ballotText';
import { scoreBallots } from './scoreBallots';

/** A list of ballots under a scheme of 民主测评: one answer a ballot. */
export const scoreBallotList: Scorer = ({ template: { scheme }, text, file, decisions, json }) => {
  if (scheme.ballot === null) return null;
  const ballots = scoreBallots(scheme, scheme.ballot, decisions, text(), file);
  return json ? JSON.stringify(ballots.map(ballotJson)) : ballots.map(ballotText).join('\n\n');
};
