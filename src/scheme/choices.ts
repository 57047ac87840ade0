import type { CapPolicy, SameCasePolicy } from '../scoring/rules';

/** The answers scoring knows how to carry out, for the reading that settles each policy. */
export const CAP_LEVELS: readonly CapPolicy['level'][] = ['item', 'section'];
export const SAME_CASE_SCOPES: readonly SameCasePolicy['scope'][] = ['clause', 'item', 'section'];
