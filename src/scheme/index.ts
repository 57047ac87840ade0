/**
 * A scheme and what can be asked of it. `loadScheme` stands apart in ./load, so that the pane,
 * which gets its schemes as JSON, does not carry a YAML reader.
 */
export type * from './scheme';
export type { Finding, FindingCode } from './check/finding';
export { checkScheme } from './check/checkScheme';
export { ballotQuotes } from './ballotQuotes';
export { ballotOutcome, type BallotOutcome, type OutcomeOpening } from './ballotOutcome';
export { decidedKinds, type DecidedKind } from './ballotRules';
export { settle, type Settled } from './decisions';
export { measureOf } from './measureOf';
export { itemsInResult } from './results';
export { underAnswers } from './ruling';
export { vetoesOf, type FiredVeto } from './vetoes';
export { inScript } from './script';
export { findClause, type Found } from './findClause';
export { sourceLine, sourceLines } from './sourceLine';
export { toRules, type RulesOf } from './toRules';
export { clausesInOrder, itemsInOrder, locate, sectionsInOrder, type Place } from './walk';
