/** Excel: at most 31 characters, none of []:*?/\, no ' at either end, not "History", and no two names that differ in case alone. */
const LONGEST = 31;

const FULL_WIDTH: Readonly<Record<string, string>> = {
  '[': '［',
  ']': '］',
  ':': '：',
  '*': '＊',
  '?': '？',
  '/': '／',
  '\\': '＼',
};

/** A sheet name for a unit that Excel takes and that is not among `taken`: 市委办／机要局, 市民政局（2）. */
export function sheetNameFor(unit: string, taken: Iterable<string>): string {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const name = sheetNameNumber(unit, number);
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** The name a unit's sheet takes where `number` − 1 others have been taken: 市民政局, 市民政局（2）, 市民政局（3）. */
export function sheetNameNumber(unit: string, number: number): string {
  const suffix = number === 1 ? '' : `（${number}）`;
  return `${cut(acceptable(unit), LONGEST - suffix.length)}${suffix}`;
}

function acceptable(unit: string): string {
  const shown = unit
    .replace(/[[\]:*?/\\]/g, (mark) => FULL_WIDTH[mark] ?? '')
    .replace(/[\u0000-\u001f\u007f\u200b\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^'+|'+$/g, '')
    .trim();
  if (shown === '') return '单位';
  return /^history$/i.test(shown) ? `${shown}（1）` : shown;
}

/** Not in the middle of a character that takes two units, and with no ' left at the end. */
function cut(name: string, length: number): string {
  let kept = '';
  for (const character of name) {
    if (kept.length + character.length > length) break;
    kept += character;
  }
  return kept.replace(/['\s]+$/, '');
}
