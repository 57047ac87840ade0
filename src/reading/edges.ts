/** How a band's edges can be put. The group's name says which edge it is and whether the number belongs to the band. */
export interface EdgeForm {
  readonly words: string;
  readonly example: string;
  /** 优秀 of the example as an interval: "[95,100]", "(,60)". */
  readonly reads: string;
}

const N = '\\d{1,4}(?:\\.\\d{1,4})?';
const IN = '\\(含(?:本数|\\d{1,4}分?)?\\)';
const OUT = '\\(不含(?:本数|\\d{1,4}分?)?\\)';

const MIN_IN = [`(?<minIn>${N})分?(?:${IN})?(?:及)?以上(?:${IN})?`, `(?:不低于|不少于|至少|>=|≥)(?<minIn>${N})分?`];
const MIN_OUT = [`(?:超过|高于|大于|多于|>)(?<minOut>${N})分?`, `(?<minOut>${N})分?${OUT}以上`, `(?<minOut>${N})分?以上${OUT}`];
const MAX_IN = [`(?<maxIn>${N})分?(?:${IN})?(?:及)?(?:以下|以内)(?:${IN})?`, `(?:不高于|不超过|不多于|至多|<=|≤)(?<maxIn>${N})分?`];
const MAX_OUT = [`(?:不足|低于|少于|小于|未达到|未达|不满|未满|<)(?<maxOut>${N})分?`, `(?<maxOut>${N})分?${OUT}以下`, `(?<maxOut>${N})分?以下${OUT}`];

const one = (words: string, example: string, reads: string): EdgeForm => ({ words, example, reads });

/** A lower edge followed by an upper one: "80分以上不足95分". */
const BOTH: readonly EdgeForm[] = [...MIN_IN, ...MIN_OUT].flatMap((lower) =>
  [...MAX_IN, ...MAX_OUT].map((upper) => one(`${lower}(?:,|、|且|至|到|-)?${upper}`, '', '')));

export const EDGES: readonly EdgeForm[] = [
  one(`(?<minIn>${N})分?(?:${IN})?(?:-+|至|到)(?<maxIn>${N})分?(?:${IN})?`, '优秀95—100分', '[95,100]'),
  one(`(?<minIn>${N})分?(?:${IN})?(?:-+|至|到)(?<maxOut>${N})分?${OUT}`, '优秀95分(含)至100分(不含)', '[95,100)'),
  one(`(?<minOut>${N})分?${OUT}(?:-+|至|到)(?<maxIn>${N})分?(?:${IN})?`, '优秀95分(不含)至100分', '(95,100]'),
  one(MIN_IN[0] ?? '', '优秀95分以上', '[95,]'),
  one(MIN_IN[1] ?? '', '优秀不低于95分', '[95,]'),
  one(MIN_OUT[0] ?? '', '优秀超过95分', '(95,]'),
  one(MIN_OUT[1] ?? '', '优秀95分(不含)以上', '(95,]'),
  one(MIN_OUT[2] ?? '', '优秀95分以上(不含95分)', '(95,]'),
  one(MAX_IN[0] ?? '', '优秀59分以下', '[,59]'),
  one(MAX_IN[1] ?? '', '优秀不超过59分', '[,59]'),
  one(MAX_OUT[0] ?? '', '优秀不足60分', '[,60)'),
  one(MAX_OUT[1] ?? '', '优秀60分(不含)以下', '[,60)'),
  one(MAX_OUT[2] ?? '', '优秀60分以下(不含60分)', '[,60)'),
  ...BOTH.filter(({ words }) => words !== ''),
];
