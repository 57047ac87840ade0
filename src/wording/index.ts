export { caseProblemSentence, casesExceedSentence, keptBySentence } from './caseSentences';
export { entryProblemSentence } from './entryProblemSentence';
export { explainClause, explainSteps, type Explained, type Step, type Term } from './explain';
export { bandRefusalSentence, gradeSentence } from './gradeSentence';
export { numberText } from './number';
export { countProblemSentence, quantityProblemSentence } from './quantityProblemSentence';
export { readingInWords } from './readingInWords';
export { refusalSentence } from './refusalSentence';
