import type { Decisions } from './scheme';

/**
 * What an office decides for all its units together, under whatever document it assesses: no document of ours says it, so no
 * template does. It stands on 汇总, beside the figures that follow it (docs/decisions/0007).
 */
export interface OfficeQuestion {
  /** The name by which `--decide key=value` sets it. */
  readonly key: OfficeKey;
  /** Its line on 汇总. */
  readonly label: string;
  readonly question: string;
  readonly kind: 'choice' | 'percent' | 'count' | 'bands';
  /** Of a choice. */
  readonly values: readonly string[];
}

export type OfficeKey = 'rank-places' | 'quota-share' | 'quota-rounding' | 'last-places' | 'grade-bands' | 'grade-gap';

export const OFFICE: readonly OfficeQuestion[] = [
  { key: 'rank-places', label: '名次排法', question: '总分相同的单位之后，名次怎样排？', kind: 'choice', values: ['competition', 'dense'] },
  { key: 'quota-share', label: '优秀名额的比例', question: '优秀最多占参加考核单位的百分之几？', kind: 'percent', values: [] },
  { key: 'quota-rounding', label: '名额取整办法', question: '名额不是整数的，怎样取整？', kind: 'choice', values: ['up', 'down', 'nearest'] },
  { key: 'last-places', label: '后几位', question: '排名后几位要约谈？', kind: 'count', values: [] },
  { key: 'grade-bands', label: '等次分数线', question: '几分到几分是什么等次？', kind: 'bands', values: [] },
  { key: 'grade-gap', label: '两档之间', question: '得分落在两档之间的，归哪一档？', kind: 'choice', values: ['lower', 'higher', 'round', 'ceil', 'floor'] },
];

const SHAPES = { percent: /^(?:100|\d{1,2}(?:\.\d{1,6})?)%?$/u, count: /^[1-9]\d{0,3}$/u } as const;
const EXAMPLES = { percent: '20', count: '2' } as const;

export type OfficeAnswers = Readonly<Partial<Record<OfficeKey, string>>>;

export interface OfficeSplit {
  readonly office: OfficeAnswers;
  /** What is for the scheme's own 口径. */
  readonly rest: Decisions;
  /** A sentence for each value that cannot stand. */
  readonly problems: readonly string[];
}

/** Parts decisions into the office's and the scheme's; a scheme with a 口径 of that name keeps it. */
export function splitOffice(decisions: Decisions, ownKeys: readonly string[]): OfficeSplit {
  const office: Partial<Record<OfficeKey, string>> = {};
  const rest: Record<string, string> = {};
  const problems: string[] = [];
  for (const [key, value] of Object.entries(decisions)) {
    const question = ownKeys.includes(key) ? undefined : OFFICE.find((one) => one.key === key);
    if (question === undefined) {
      rest[key] = value;
      continue;
    }
    const example = wanted(question, value);
    if (example === null) office[question.key] = value.trim();
    else problems.push(`“${key}”（${question.question}）不能定为“${value}”。请${question.kind === 'choice' ? '改为' : '写成'} ${example}。`);
  }
  return { office, rest, problems };
}

/** What should stand there instead; null where the value may stand. Bands are words: who uses them reads them. */
function wanted({ kind, values }: OfficeQuestion, value: string): string | null {
  if (kind === 'bands') return value.trim() === '' ? '“优秀95—100分；良好80—94分”这样' : null;
  if (kind === 'choice') return values.includes(value) ? null : values.join(' 或 ');
  return SHAPES[kind].test(value.trim()) ? null : `${EXAMPLES[kind]} 这样`;
}
