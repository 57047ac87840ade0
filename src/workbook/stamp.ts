import { cellWords } from './namedColumns';
import { grouped, type Final } from './finals';

const STAMP = /　\d{4}-\d{2}-\d{2}[^　]*定稿，校验码[0-9a-f ]+$/u;

/** The words of a cell with the stamp of 定稿 behind them: "出处：…　2026-11-25张某定稿，校验码 1a2b 3c4d 5e6f 7a8b". An older stamp gives way. */
export function withStamp(cell: unknown, { when, by, short }: Pick<Final, 'when' | 'by' | 'short'>): string {
  return `${withoutStamp(cell)}　${when.slice(0, 10)}${by.replace(/　/gu, '')}定稿，校验码 ${grouped(short)}`;
}

export function withoutStamp(cell: unknown): string {
  return cellWords(cell).replace(STAMP, '');
}
