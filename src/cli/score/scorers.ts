import { scoreBallotList } from '../ballots/scoreBallotList';
import type { Scorer } from './request';
import { scoreIndicators } from './scoreIndicators';
import { scoreMethods } from './scoreMethods';

/** The ways of scoring that are not by clauses; the first that knows the scheme's kind answers. */
export const SCORERS: readonly Scorer[] = [scoreMethods, scoreIndicators, scoreBallotList];
