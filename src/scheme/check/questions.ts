import type { Scheme } from '../scheme';
import { answeredBy } from './answered';
import type { Finding } from './finding';
import { shownQuotes } from './shownQuotes';

/** What the words leave open, what was mended in them, and what they do not say at all. */
export function checkQuestions(scheme: Scheme): readonly Finding[] {
  return [...mended(scheme), ...recorded(scheme), ...settings(scheme), ...open(scheme), ...(scheme.indicators === null && scheme.ballot === null ? [noGrades] : [])];
}

function mended(scheme: Scheme): readonly Finding[] {
  return shownQuotes(scheme).flatMap((one) =>
    one.mends.map((mend): Finding => ({ code: 'mended', severity: 'note', place: one.id, sentence: `“${one.id}”原文“${mend.from}”按“${mend.to}”读。${mend.note}` })),
  );
}

function recorded(scheme: Scheme): readonly Finding[] {
  return scheme.readings.map((reading) => {
    const decided = reading.choices.find((choice) => choice.value === reading.decision)?.label;
    return {
      code: 'reading',
      severity: 'question',
      place: reading.key,
      sentence: decided === undefined ? `${reading.question}方案没有定，请先定下来。${reading.because}` : `${reading.question}方案记的是：${decided}。理由：${reading.because}`,
      ...answeredBy(scheme, reading.key),
    };
  });
}

function settings(scheme: Scheme): readonly Finding[] {
  return scheme.settings.map(({ key, question, quote, value }) => ({
    code: 'setting',
    severity: 'question',
    place: key,
    ...answeredBy(scheme, key),
    sentence: `${question}（原文“${quote}”）${value === null ? '原文没有写，由本单位定，请先定下来。' : `方案记的是：${value}。`}`,
  }));
}

function open(scheme: Scheme): readonly Finding[] {
  return scheme.open.filter(({ about }) => about === null).map((point) => ({
    code: 'open',
    severity: 'question',
    place: point.clauses.length > 0 ? point.clauses.join('、') : '全表',
    sentence: `${point.question}（原文“${point.quote}”）${point.handling}`,
    answer: point.handling,
  }));
}

const noGrades: Finding = { code: 'noGrades', severity: 'note', place: '等次', sentence: '原文没有写等次和分数段，只算总分。要定等次，请按本单位当年的考核通知。' };
