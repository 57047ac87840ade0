import { END, ENTRY } from './zipMarks';

const LOCAL = 0x04034b50;
/** Names are in UTF-8. */
const UTF8 = 0x0800;
const VERSION = 20;
/** 1 January 1980, the first day that the format knows: the same files are the same zip. */
const DAY = 0x0021;

/** Several files as one zip. They are not packed again: an .xlsx is packed already. */
export function zipFiles(files: readonly { readonly file: string; readonly bytes: Uint8Array }[]): Uint8Array {
  const bodies: Uint8Array[] = [];
  const list: Uint8Array[] = [];
  let at = 0;
  for (const { file, bytes } of files) {
    const name = new TextEncoder().encode(file);
    const common = fields([[VERSION, 2], [UTF8, 2], [0, 2], [0, 2], [DAY, 2], [crc32(bytes), 4], [bytes.length, 4], [bytes.length, 4], [name.length, 2], [0, 2]]);
    const head = joined([fields([[LOCAL, 4]]), common, name]);
    list.push(joined([fields([[ENTRY, 4], [VERSION, 2]]), common, fields([[0, 2], [0, 2], [0, 2], [0, 4], [at, 4]]), name]));
    bodies.push(head, bytes);
    at += head.length + bytes.length;
  }
  const entries = joined(list);
  return joined([...bodies, entries, fields([[END, 4], [0, 2], [0, 2], [files.length, 2], [files.length, 2], [entries.length, 4], [at, 4], [0, 2]])]);
}

/** Whole numbers, the lowest byte first, each in so many bytes. */
function fields(numbers: readonly (readonly [value: number, bytes: 2 | 4])[]): Uint8Array {
  return Uint8Array.from(numbers.flatMap(([value, bytes]) => Array.from({ length: bytes }, (_, byte) => (value >>> (8 * byte)) & 0xff)));
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => Array.from({ length: 8 }).reduce<number>((rest) => ((rest & 1) === 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1), byte));

function crc32(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) rest = (rest >>> 8) ^ (TABLE[(rest ^ byte) & 0xff] ?? 0);
  return (rest ^ 0xffffffff) >>> 0;
}
