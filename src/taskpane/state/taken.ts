import { gridOfHtml, isZip, readGridSheet, readSheet, textOfBytes, sheetKindOf, type Answers, type Decoder, type Grid, type SheetKind, type SheetRead } from '../../intake/index';
import type { Message } from './message';

/** What a clerk brought, how it is to be read, and where it came from ("贴入的表格", the name of a file). */
export type Taken = { readonly from: string } & ({ readonly kind: SheetKind; readonly text: string } | { readonly kind: 'grid'; readonly grid: Grid });

/** All of its words. */
export function wordsIn(taken: Taken): string {
  return taken.kind === 'grid' ? taken.grid.rows.map((row) => row.join('\n')).join('\n') : taken.text;
}

/** It as it was understood, its words put into another script first. */
export function readTaken(taken: Taken, answers: Answers, script: (words: string) => string = (words) => words): SheetRead {
  if (taken.kind !== 'grid') return readSheet(script(taken.text), taken.kind, answers);
  const { rows, merges } = taken.grid;
  return readGridSheet({ rows: rows.map((row) => row.map(script)), merges }, answers);
}

export type Taking = { readonly ok: true; readonly taken: Taken } | { readonly ok: false; readonly message: Message };

/** Characters: several times the longest 考核细则, and still read within seconds. */
const MOST_TEXT = 200_000;
/** Markup of Word is many times as long as its words. */
const MOST_MARKUP = 10_000_000;

/** From the clipboard: its table where it holds one, else its plain text. Nothing of the markup is kept but its words. */
export function takePaste({ html, text, pictures }: { readonly html: string; readonly text: string; readonly pictures: number }): Taking {
  if (/<table[\s>]/iu.test(html)) return take(html, 'html', '贴入的表格');
  if (text.trim() !== '') return take(text, 'text', '贴入的文字');
  if (wordsOf(html) !== '') return take(html, 'html', '贴入的文字');
  if (pictures > 0 || /<img[\s>]/iu.test(html)) {
    return stop('贴入的是图片，图片里的字读不出来。', '请回到 Word、网页或 Excel 里选中表格或文字再复制；只有扫描件的，请先转成文字。');
  }
  return stop('剪贴板里没有文字。', '请先在 Word、网页或 Excel 里选中整张考核表，复制，再贴到这里。');
}

/** Excel's own files are taken apart by takeBook. */
export function isBook(name: string): boolean {
  return /\.(?:xls|xlsx|xlsm|et)$/iu.test(name);
}

/** From a file that is no workbook; told by what is in it, then by its name. */
export function takeFile(name: string, bytes: Uint8Array, decode: Decoder): Taking {
  if (isZip(bytes) && /\.docx?$/iu.test(name)) return stop(`“${name}”是 Word 文档，不能直接打开。`, '请用 Word 打开它，选中整张考核表，复制，再贴到这里。');
  const text = textOfBytes(bytes, decode);
  if (text === null || text.includes('\u0000')) return stop(`“${name}”里的字读不出来。`, '能打开的有 .xlsx、.csv、.txt、.html；别的请打开后选中整张考核表，复制，再贴到这里。');
  if (text.trim() === '') return stop(`“${name}”是空的。`, '请核对选的是不是这个文件。');
  return take(text, sheetKindOf(name), name);
}

/** A table of a workbook. */
export function takeGrid(grid: Grid, from: string): Taking {
  const taken: Taken = { kind: 'grid', grid, from };
  return wordsIn(taken).length > MOST_TEXT ? tooLong(from) : { ok: true, taken };
}

function take(text: string, kind: SheetKind, from: string): Taking {
  const most = kind === 'html' ? MOST_MARKUP : MOST_TEXT;
  if (text.length > most || (kind === 'html' && wordsOf(text).length > MOST_TEXT)) return tooLong(from === '贴入的表格' || from === '贴入的文字' ? from : `“${from}”`);
  return { ok: true, taken: { text, kind, from } };
}

function tooLong(what: string): Taking {
  return stop(`${what}太长，超过 ${MOST_TEXT / 10_000} 万字，不像只是一份考核细则。`, '请只复制考核细则这一部分，再贴到这里。');
}

/** All words that the markup shows. */
function wordsOf(html: string): string {
  const { before, grid, after } = gridOfHtml(html);
  return [...before, ...(grid?.rows ?? []).flat(), ...after].join('');
}

function stop(fact: string, next: string): Taking {
  return { ok: false, message: { tone: 'stop', fact, next } };
}
