import type { CapPolicy, SameCasePolicy } from '../scoring/rules';

/** The answers scoring knows how to carry out, for the reading that settles each policy. */
export const CAP_LEVELS: readonly CapPolicy['level'][] = ['item', 'section'];
/** 不设限额: a deduction may pass the allotment, and the score go below zero. */
export const NO_CAP = 'none';
export const SAME_CASE_SCOPES: readonly SameCasePolicy['scope'][] = ['clause', 'item', 'section'];
