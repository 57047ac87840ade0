/** What must not begin a line in Chinese setting, and what must not end one; a spreadsheet moves these with their neighbour. */
const NOT_AT_START = new Set('，。、；：？！）】》〉”’…,.;:?!)]}%％');
const NOT_AT_END = new Set('（【《〈“‘([{');

/** Width in em of a character: full for Chinese and its marks, half for the digits and letters of 宋体. */
function em(character: string): number {
  return character.charCodeAt(0) < 0x2e80 && !/[“”‘’…—×；]/.test(character) ? 0.5 : 1;
}

function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += em(character);
  return width;
}

/** Pieces that stay together: a run of letters and digits, or one character with the marks that lean on it. */
function pieces(paragraph: string): readonly string[] {
  const result: string[] = [];
  for (const match of paragraph.match(/[A-Za-z0-9.]+|[\s\S]/gu) ?? []) {
    const last = result[result.length - 1];
    if (last !== undefined && (NOT_AT_START.has(match) || NOT_AT_END.has(last.slice(-1)))) result[result.length - 1] = last + match;
    else result.push(match);
  }
  return result;
}

/** Lines that one paragraph takes when each holds `perLine` em. */
function linesOfParagraph(paragraph: string, perLine: number): number {
  let lines = 1;
  let used = 0;
  for (const piece of pieces(paragraph)) {
    const width = widthOf(piece);
    if (used > 0 && used + width > perLine) {
      lines += 1;
      used = 0;
    }
    // Longer than a line by itself: it is broken inside.
    lines += Math.max(0, Math.ceil(width / perLine) - 1);
    used = width > perLine ? width % perLine : used + width;
  }
  return lines;
}

/** How many lines a text takes in a cell `width` points wide, set in `size` points. Never fewer than a spreadsheet needs. */
export function lineCount(text: string, width: number, size: number, indent = 0): number {
  // Inside a cell about 2 pt are lost at each side and 9 pt for a step of indent; 3 % more for the difference between fonts.
  const perLine = Math.max(1, ((width - 4 - 9 * indent) * 0.97) / size);
  return text.split('\n').reduce((sum, paragraph) => sum + linesOfParagraph(paragraph, perLine), 0);
}

/** Points of height that so many lines take, with room above and below. */
export function heightOf(lines: number, size: number): number {
  return Math.ceil(lines * size * 1.3 + 4);
}

export function textHeight(text: string, width: number, size: number, indent = 0): number {
  return heightOf(lineCount(text, width, size, indent), size);
}
