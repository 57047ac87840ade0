import { rectA1, type Rect } from '../workbook';

/** What XML cannot hold: control characters but for tab and line feed, halves of a character, and two that are none. */
const FORBIDDEN = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu;

/** Excel holds 32,767 characters in a cell. */
const LONGEST = 32_767;

/** Words as a cell can hold them. A line ends in a line feed alone. */
export function cellText(words: string): string {
  return words.replace(/\r\n?/gu, '\n').replace(FORBIDDEN, '').slice(0, LONGEST);
}

/** "#FFF7EF" → "FFF7EF"; a colour in any other form would make Excel mend the file, so it throws a RangeError. */
export function rgb(color: string): { readonly rgb: string } {
  const found = /^#([0-9A-Fa-f]{6})$/u.exec(color)?.[1];
  if (found === undefined) throw new RangeError(`${color} is no #RRGGBB`);
  return { rgb: found.toUpperCase() };
}

/** '市委办''机要局'!$A$4:$A$9 */
export function onSheet(sheet: string, rect: Rect): string {
  return `'${sheet.replace(/'/gu, "''")}'!${rectA1(rect, true)}`;
}
