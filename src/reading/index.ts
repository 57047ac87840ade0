export type { Reading, Refusal, RefusalCode, Rung, Threshold } from './reading';
export { readClauses } from './readClauses';
export { readOnly } from './readOnly';
export { toMeasure } from './toMeasure';
export { readBands, type BandRefusal } from './readBands';
export { readCases, type CaseProblem, type CaseShare } from './readCases';
export { readRatio } from './readRatio';
export { readShareBands, type ShareBandRefusal, type ShareBands } from './readShareBands';
export { readGapDecision } from './readGapDecision';
