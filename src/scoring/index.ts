export { Decimal, ZERO } from './decimal';
export type { Measure, OnceMeasure, PerItemMeasure, DiscretionMeasure, Effect } from './measure';
export type { EntryLine, Quantity } from './entry';
export type { CapPolicy, RuleClause, RuleItem, RulePerHead, Rules, RuleSection, SameCasePolicy } from './rules';
export type { ClauseResult, EntryProblem, ItemResult, PerHeadResult, Release, SectionResult, UnitResult } from './result';
export { gradeOf, type Band, type Graded } from './bands';
export { caseId } from './caseId';
export { checkCount, type CountProblem } from './checkCount';
export { keepHighest, type KeptRow, type SheetRow } from './keepHighest';
export { parseQuantity, type QuantityProblem } from './parseQuantity';
export { checkHeads, perHead, type HeadsProblem } from './perHead';
export { pointsOf } from './pointsOf';
export { prepare, type PreparedClause, type PreparedRules } from './prepare';
export { scorePrepared, scoreUnit, type Scored } from './scoreUnit';
export { releaseSameCases, type CaseRow } from './sameCase';
export { dateText, parseDate, type CalendarDate } from './calendar';
export { gradeDecided, type GapDecision } from './gapDecision';
export { monthLater } from './monthLater';
export { hasTies, lastPlaces, ranking, type LastPlaces, type RankingMode } from './ranking';
export { exactQuota, firstPlaces, quotaPlaces, quotaProblem, QUOTA_ROUNDINGS, type QuotaProblem, type QuotaRounding } from './quota';
export { standings, type Among, type Standing, type StandingRules, type Standings } from './standings';
export { trimmed, type Trimmed } from './trimmed';
export { gradeEdges, type GradeEdge } from './gradeEdges';
export { toNextGrade, toNextRank, type GradeDistance } from './distance';
export { weighted, weightsProblem, type MissingMode, type Weighted, type WeightedPart, type WeightedProblem } from './weighted';
export { yearOf, type YearMode } from './yearOf';
export { scoreMethods, type MethodEntries, type MethodOpening, type MethodPart, type MethodResult, type MethodRules, type ScoredMethods } from './scoreMethods';
export {
  pointsProblem, scoreIndicators,
  type IndicatorOpening, type IndicatorProblem, type IndicatorRules, type MonthEntries, type MonthResult, type PersonResult, type ScoredIndicators,
} from './scoreIndicators';
export type { Ballot, BallotBase, BallotCount, Ratio, Share } from './ballot';
export { checkBallot, type BallotProblem } from './checkBallot';
export { exceeds, shareText } from './share';
export { gradeOfShare } from './shareBands';
export { scoreBallot, type BallotOpening, type BallotResult, type BallotRules } from './scoreBallot';
