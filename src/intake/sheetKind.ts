import type { SheetKind } from './readSheet';

/** What a file's name says it holds. */
export function sheetKindOf(file: string): SheetKind {
  if (/\.html?$/iu.test(file)) return 'html';
  return /\.[ct]sv$/iu.test(file) ? 'table' : 'text';
}
