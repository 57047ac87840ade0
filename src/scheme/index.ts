/**
 * A scheme and what can be asked of it. `loadScheme` stands apart in ./load, so that the pane,
 * which gets its schemes as JSON, does not carry a YAML reader.
 */
export type * from './scheme';
export type { Finding, FindingCode } from './check/finding';
export { checkScheme } from './check/checkScheme';
export { settle, type Settled } from './decisions';
export { inScript } from './script';
export { findClause, type Found } from './findClause';
export { sourceLine, sourceLines } from './sourceLine';
export { toRules, type RulesOf } from './toRules';
export { clausesInOrder, itemsInOrder, locate, sectionsInOrder, type Place } from './walk';
