/**
 * How the edges of a grade band can be put: the one place to add to. The named group says which edge the number is, and whether the
 * number belongs to the band. `example` goes behind 良好; `reads` is the interval it must come to.
 */
export interface EdgeForm {
  readonly words: string;
  readonly example: string;
  readonly reads: string;
}

const N = '\\d{1,4}(?:\\.\\d{1,4})?';
/** (含), (含80分), (含本数): the same number or none. */
const also = (name: string): string => `\\(含(?:本数|\\k<${name}>分?)?\\)`;
const without = (name: string): string => `\\(不含(?:本数|\\k<${name}>分?)?\\)`;

const LOWER: readonly EdgeForm[] = [
  { words: `(?<minIn>${N})分?(?:${also('minIn')})?(?:及)?以上(?:${also('minIn')})?`, example: '80分以上', reads: '[80,' },
  { words: `(?:不低于|不少于|至少|>=|≥)(?<minIn>${N})分?`, example: '不低于80分', reads: '[80,' },
  { words: `(?:超过|高于|大于|多于|>)(?<minOut>${N})分?`, example: '超过80分', reads: '(80,' },
  { words: `(?<minOut>${N})分?${without('minOut')}以上`, example: '80分（不含）以上', reads: '(80,' },
  { words: `(?<minOut>${N})分?以上${without('minOut')}`, example: '80分以上（不含80分）', reads: '(80,' },
];

const UPPER: readonly EdgeForm[] = [
  { words: `(?<maxIn>${N})分?(?:${also('maxIn')})?(?:及)?(?:以下|以内)(?:${also('maxIn')})?`, example: '94分以下', reads: '94]' },
  { words: `(?:不高于|不超过|不多于|至多|<=|≤)(?<maxIn>${N})分?`, example: '不超过94分', reads: '94]' },
  { words: `(?:不足|低于|少于|小于|未达到|未达|不满|未满|<)(?<maxOut>${N})分?`, example: '不足95分', reads: '95)' },
  { words: `(?<maxOut>${N})分?${without('maxOut')}以下`, example: '95分（不含）以下', reads: '95)' },
  { words: `(?<maxOut>${N})分?以下${without('maxOut')}`, example: '95分以下（不含95分）', reads: '95)' },
];

const DASHED: readonly EdgeForm[] = [
  { words: `(?<minIn>${N})分?(?:${also('minIn')})?(?:-+|至|到)(?<maxIn>${N})分?(?:${also('maxIn')})?`, example: '80—94分', reads: '[80,94]' },
  { words: `(?<minIn>${N})分?(?:${also('minIn')})?(?:-+|至|到)(?<maxOut>${N})分?${without('maxOut')}`, example: '80分(含)至95分(不含)', reads: '[80,95)' },
  { words: `(?<minOut>${N})分?${without('minOut')}(?:-+|至|到)(?<maxIn>${N})分?(?:${also('maxIn')})?`, example: '80分(不含)至94分', reads: '(80,94]' },
];

/** A lower edge followed by an upper one: 80分以上不足95分. */
const BOTH: readonly EdgeForm[] = LOWER.flatMap((lower) => UPPER.map((upper) => ({
  words: `${lower.words}(?:,|、|且|至|到|-)?${upper.words}`,
  example: `${lower.example}、${upper.example}`,
  reads: `${lower.reads}${upper.reads}`,
})));

export const EDGES: readonly EdgeForm[] = [
  ...DASHED,
  ...LOWER.map((edge) => ({ ...edge, reads: `${edge.reads})` })),
  ...UPPER.map((edge) => ({ ...edge, reads: `(,${edge.reads}` })),
  ...BOTH,
];
