import { cellWords } from './namedColumns';
import { FINALS_NAME } from './recordNames';
import type { RecordSheet } from './recordSheet';

/** 定稿记录: the figures of each unit as they were when they were made final, with their checksum. */
export const FINALS: RecordSheet = {
  name: FINALS_NAME,
  note: '校验码由右边“定稿的数字”一列算出（SHA-256，UTF-8）：数字相同，校验码就相同。用 kaohe checksum 可以复算。撤销定稿不删原来的一行，写明谁、哪天、为什么。',
  headings: ['单位', '年度', '方案', '定稿时间', '定稿人', '总分', '等次', '校验码', '完整的校验码', '撤销时间', '撤销人', '撤销理由', '定稿的数字'],
  widths: [84, 34, 70, 84, 46, 34, 40, 100, 150, 84, 46, 80, 90],
  printed: 12,
  open: [],
};

const UNDONE_AT = 9;
const TEXT_AT = 12;
/** A cell holds 32,767 characters. */
const MOST = 30_000;

export interface Final {
  readonly unit: string;
  readonly year: string;
  /** "qinglian-jiguan 版本1" */
  readonly scheme: string;
  readonly when: string;
  readonly by: string;
  readonly total: string;
  readonly grade: string;
  readonly short: string;
  readonly full: string;
  /** The canonical text. */
  readonly text: string;
}

export interface KeptFinal extends Final {
  /** From 0 under the head. */
  readonly index: number;
  /** When, by whom and why it was taken back; null while it is in force. */
  readonly undone: { readonly when: string; readonly by: string; readonly reason: string } | null;
}

export function finalRow({ unit, year, scheme, when, by, total, grade, short, full, text }: Final): readonly string[] {
  // A line end at the end of a cell is easily lost on the way through other programs.
  const shown = text.replace(/\n$/u, '');
  const parts = Array.from({ length: Math.max(1, Math.ceil(shown.length / MOST)) }, (_, at) => shown.slice(at * MOST, (at + 1) * MOST));
  return [unit, year, scheme, when, by, total, grade, grouped(short), full, '', '', '', ...parts];
}

/** Where the three cells of taking back begin. */
export const FINAL_UNDONE_COLUMN = UNDONE_AT;

export function readFinals(rows: readonly (readonly unknown[])[]): readonly KeptFinal[] {
  return rows.flatMap((row, index): readonly KeptFinal[] => {
    const of = (column: number): string => cellWords(row[column]);
    if (of(0) === '') return [];
    const text = row.slice(TEXT_AT).map((cell) => (typeof cell === 'string' ? cell : '')).join('').replace(/\r\n?/gu, '\n').replace(/\n$/u, '');
    const undone = of(UNDONE_AT) === '' ? null : { when: of(UNDONE_AT), by: of(UNDONE_AT + 1), reason: of(UNDONE_AT + 2) };
    return [{ index, unit: of(0), year: of(1), scheme: of(2), when: of(3), by: of(4), total: of(5), grade: of(6), short: of(7).replace(/ /gu, ''), full: of(8), text: `${text}\n`, undone }];
  });
}

/** What is final now: the last of each unit, scheme and year that was not taken back. */
export function finalsInForce(finals: readonly KeptFinal[]): readonly KeptFinal[] {
  const last = new Map<string, KeptFinal>();
  for (const final of finals) last.set(`${final.scheme.split(' ')[0] ?? ''}|${final.year}|${final.unit}`, final);
  return [...last.values()].filter(({ undone }) => undone === null);
}

/** 1a2b 3c4d 5e6f 7a8b: to be read aloud and compared. */
export function grouped(short: string): string {
  return (short.match(/.{1,4}/gu) ?? []).join(' ');
}
