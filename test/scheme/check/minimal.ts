import { checkScheme, type Finding } from '../../../src/scheme/index';
import { loadScheme } from '../../../src/scheme/load';

/** A scheme of one section with one item, and the source it quotes; a test changes what it is about. */
export interface Minimal {
  /** Clauses of the item, in its words: each a line of YAML mapping, or only a quote. */
  readonly clauses: readonly (string | { readonly quote?: string; readonly rest: string })[];
  readonly allotted?: string;
  /** More YAML at the top level. */
  readonly top?: string;
  /** What the source says beside the quotes, before and behind them. */
  readonly before?: string;
  readonly behind?: string;
}

const CAP = `policies:
  cap: { level: cap-level }
readings:
  - key: cap-level
    question: 限额？
    quote: 甲(10分)
    choices: [{ value: item, label: 以赋分为限 }, { value: none, label: 照扣 }]
    decision: item
    because: 试
`;

/** "code place" of every finding, without the 口径 and the missing grades that each of these schemes has. */
export function found(minimal: Minimal): readonly string[] {
  return findings(minimal)
    .filter(({ code }) => !['reading', 'noGrades'].includes(code))
    .map(({ code, place }) => `${code} ${place}`);
}

export function findings({ clauses, allotted = '10', top = CAP, before = '', behind = '' }: Minimal): readonly Finding[] {
  const quotes = clauses.map((clause) => (typeof clause === 'string' ? clause : (clause.quote ?? '')));
  const yaml = `id: any
version: 1
title: 办法
short: 办法
body: 机关
source: 附件
total: ${allotted}
columns: []
${top}
sections:
  - id: 一
    allotted: ${allotted}
    quote: 甲(${allotted}分)
    items:
      - id: 1
        allotted: ${allotted}
        quote: 1、要求。
        clauses:
${clauses.map((clause, index) => `          - id: 1.${index + 1}\n            ${typeof clause === 'string' ? `quote: ${JSON.stringify(clause)}` : `${clause.quote === undefined ? '' : `quote: ${JSON.stringify(clause.quote)}\n            `}${clause.rest}`}`).join('\n')}
`;
  const loaded = loadScheme(yaml);
  if (!loaded.ok) throw new Error(loaded.defects.map(({ sentence }) => sentence).join('\n'));
  return checkScheme(loaded.scheme, `${before}甲(${allotted}分)\n1、要求。${quotes.join('')}${behind}`);
}
