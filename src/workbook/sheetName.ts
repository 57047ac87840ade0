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
  const base = acceptable(unit);
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : `（${number}）`;
    const name = `${cut(base, LONGEST - suffix.length)}${suffix}`;
    if (!used.has(name.toLowerCase())) return name;
  }
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
