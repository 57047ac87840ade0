import type { MethodScheme } from '../../scheme/methods';
import type { Scheme } from '../../scheme/scheme';
import { dateText } from '../../scoring/calendar';
import type { MethodResult } from '../../scoring/scoreMethods';
import { numberText } from '../../wording/index';
import { columns } from '../print/columns';
import { openOf } from './methodOpen';
import { pointsText } from './pointsText';

/** All units for a person: each method's score, total, rank, 约谈, and what is open. */
export function methodsTable(scheme: Scheme, { methods }: MethodScheme, results: readonly MethodResult[]): string {
  const weights = results[0]?.parts.map(({ weight }) => (weight === null ? '待定' : `${numberText(weight)}%`)) ?? [];
  const rows = results.map(({ unit, parts, total, pending, rank, talk, due }) => [
    unit,
    ...parts.map(({ state, score }) => (score === null ? (state === 'pending' ? '待评' : '/') : numberText(score))),
    total === null ? '' : `${pointsText(total)}${pending > 0 ? '（暂计）' : ''}`,
    rank === null ? '' : String(rank),
    talk === null ? '待定' : talk ? '约谈' : '',
    due === null ? '' : dateText(due),
  ]);
  const right = methods.map(() => 'right' as const);
  const open = new Map(results.flatMap((result) => openOf(scheme, result)).map((one) => [one.message, one.code]));
  return [
    scheme.title,
    '',
    columns([['单位', ...methods.map(({ name }) => name), '总分', '名次', '约谈', '整改措施期限'], ['权重', ...weights], ...rows], ['left', ...right, 'right', 'right', 'left', 'left']),
    ...(open.size === 0 ? [] : ['', '待定', ...[...open.keys()].map((message) => `  ${message}`)]),
  ].join('\n');
}
