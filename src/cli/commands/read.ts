import { readClauses } from '../../reading/readClauses';
import type { Reading } from '../../reading/reading';
import { readingInWords, refusalSentence } from '../../wording/index';

/** `kaohe read`: one text a line; a line that is a JSON string is read as that string. One answer a line, in the same order. */
export function read(input: string, { json }: { readonly json: boolean }): string {
  const lines = input.split(/\r\n|\r|\n/);
  // What ends the last line is not a line of its own.
  if (lines.at(-1) === '') lines.pop();
  const answers = lines.map((line) => readClauses(textOf(line)));
  return (json ? answers.map((readings) => JSON.stringify(readings.map(readingJson))) : answers.map(inWords)).join('\n');
}

function textOf(line: string): string {
  if (!line.trimStart().startsWith('"')) return line;
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'string' ? value : line;
  } catch {
    // A clause may begin with a quotation mark: "三重一大"事项未上会的,扣1分.
    return line;
  }
}

/** The fields of a reading in their published order; where it stands in the text is left out, and a refusal is a sentence. */
function readingJson({ text, span, effect, basis, points, unit, per, cap, threshold, discretion, refused }: Reading): object {
  return { text, span, effect, basis, points, unit, per, cap, threshold, discretion, refused: refused && refusalSentence(refused) };
}

function inWords(readings: readonly Reading[]): string {
  if (readings.length === 0) return '没有读到扣分或加分的规定。';
  return readings.map((reading) => `“${reading.span.replace(/\s+/g, ' ')}”：${readingInWords(reading)}`).join('　');
}
