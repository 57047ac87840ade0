import type { PerHead } from '../scheme/scheme';
import { rectOf } from './address';
import type { SheetFrame } from './clauseFormulas';
import { EMPTY, IF, call, cell, join, literal, range, rounded } from './formula';
import type { Formula } from './plan';

/** Rows of a 人均 section; the last of them holds the number of persons. */
interface Span {
  readonly first: number;
  readonly last: number;
}

/** 得分 of the section: 累计积分 ÷ 人数; nothing while the number is not entered. */
export function perHeadFormula(frame: SheetFrame, { places }: PerHead, span: Span): Formula {
  const heads = headsOf(frame, span);
  const digits = frame.answers.choose(places, (value) => literal(Number(value)), call('NA'));
  return IF(call('ISNUMBER', heads), call('KH.PERCAPITA', pointsOf(frame, span), heads, digits), EMPTY);
}

/** 累计积分90.5÷7人 */
export function perHeadNote(frame: SheetFrame, span: Span): Formula {
  const heads = headsOf(frame, span);
  const divided = IF(call('ISNUMBER', heads), join(literal('÷'), heads, literal('人')), literal('，人数还没有填'));
  return join(literal('累计积分'), pointsOf(frame, span), divided);
}

function pointsOf({ layout }: SheetFrame, { first, last }: Span): Formula {
  return rounded(call('SUM', range(rectOf(first, layout.score, last - first))));
}

function headsOf({ layout }: SheetFrame, { last }: Span): Formula {
  return cell(last, layout.counted);
}
