import type { CountingChoice, FixedRuling } from '../intake/choicesFor';
import type { NotModelledReason } from '../intake/draft';
import type { MendReason } from '../intake/mends';
import type { Reading, Refusal } from '../reading/reading';
import { readingInWords } from './readingInWords';
import { refusalSentence } from './refusalSentence';

/** 口径 of a scheme that was brought in, in the words of its scheme.yaml. */
export const LIMIT_QUESTION = {
  question: '一项的扣分合计超过标准分时，怎样算？',
  because: { stated: '原文写了限额的话，按哪一级算由本单位定。', ending: '原文写了“扣完为止”。', silent: '原文没有写限额，由本单位定。' },
  labels: { item: '以每项标准的标准分为限，扣完为止', section: '以所属项目的分值为限，扣完为止', none: '不设限额，照扣，得分可以是负数' },
} as const;

export const CASE_QUESTION = {
  question: '同一案件，哪些算重复扣分？',
  because: '原文写了不重复扣分，没有写按哪一级算，由本单位定。',
  labels: { clause: '同一案件只扣最高的一条', item: '同一标准内几条相加，不同标准之间只扣最高的', section: '同一项目内相加，不同项目之间只扣最高的' },
} as const;

export const PLACES_QUESTION = {
  question: '平均得分除不尽时，保留几位小数？',
  because: '原文没有写位数，由本单位定。',
  labels: { '2': '四舍五入，保留两位小数', '1': '四舍五入，保留一位小数', '3': '四舍五入，保留三位小数' },
} as const;

/** “…”怎样计分？ */
export function countingQuestion(words: string): string {
  return `“${words}”怎样计分？`;
}

/** Why the words do not say it. */
export function countingBecause(reading: Reading, refused: Refusal | null): string {
  return refused === null ? `原文读作：${readingInWords(reading)}。这种算法不能自动算，由本单位定。` : `${refusalSentence(refused)}由本单位定。`;
}

export function choiceLabel({ value, words }: CountingChoice): string {
  if (value.startsWith('each')) return `查实几次算几次，${words}`;
  if (value.startsWith('once')) return `不论几次只算一次，${words}`;
  if (value === 'tiers') return `按查实的次数取一档，${words}`;
  if (value === 'tiers-sum') return `逐次相加，${words}`;
  if (value === 'less') return `查实是这一档的，比标准分少得，${words}`;
  if (value === 'all') return `本项分值全扣，${words}`;
  return value === 'discretion' ? `每次由考核组定分值，并写明理由` : '这一条不计分';
}

const BECAUSE: Readonly<Record<FixedRuling['because'], string>> = {
  itemLimit: '原文写了“扣完为止”：按每次的分值扣，本项的限额另按口径 cap-level 算。',
  fullScore: '得标准分全分的条件，不扣分；没有达到的，按旁边几条扣。',
  noPoints: '原文写明这一句不扣分也不加分。',
  level: '原文一句写了几档，一档一行：查实哪一档，填在哪一行。',
  multiple: '原文写的是前面那一条的倍数，这里是乘好的数。填在这一行的，前面那一行不再填。',
  direction: '原文一句写了增和减，一头一行：多出的填在加分那一行，不足的填在扣分那一行。',
};

export function rulingBecause({ because }: FixedRuling): string {
  return BECAUSE[because];
}

export function notModelledSentence(reason: NotModelledReason): string {
  return reason === 'veto' ? '一票否决或者取消资格，不在分数里，由考核组另行认定。' : '这一句提到扣分或加分，但不是一条可以计数的规定。';
}

export function mendNote(reason: MendReason): string {
  return reason === 'lookalike' ? '形近误字。' : '编号缺半边括号。';
}
