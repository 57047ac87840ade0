/** What no file may be called on Windows. */
const FORBIDDEN = /[\\/:*?"<>|\u0000-\u001f]+/gu;

/** 01 市民政局 自查表.xlsx: the number keeps files apart whose units differ only by what a file name cannot hold. */
export function selfFileName(unit: string, number: number): string {
  const name = unit.replace(FORBIDDEN, ' ').replace(/\s+/gu, ' ').replace(/^[.\s]+|[.\s]+$/gu, '');
  return `${String(number).padStart(2, '0')} ${name} 自查表.xlsx`;
}
