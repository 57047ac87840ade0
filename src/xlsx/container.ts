import { END, ENTRY } from './zipMarks';

/** A file as it lies in the zip that an .xlsx is, by the list at its end. Nothing is unpacked. */
export interface Part {
  readonly name: string;
  /** Bytes once unpacked, as the list says; unpacking stops there. */
  readonly size: number;
}

/** Why bytes are not opened as a workbook. */
export type ContainerProblem = 'notZip' | 'oldFormat' | 'broken' | 'tooLarge' | 'macros' | 'externalLinks' | 'notWorkbook';

/** A book of a hundred units unpacks to some 60 MB. */
const LARGEST = 400 * 1024 * 1024;
/** Packed XML shrinks twenty or thirty times; a bomb a thousand. The largest honest part, styled cells, stays under 100. */
const MOST_SHRUNK = 200;
const MOST_PARTS = 3_000;

const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LONGEST_COMMENT = 65_535;
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];

/** Looks at the outside of a file: whether it is a whole zip with a workbook in it, of a size that can be unpacked, without macros or links to other files. */
export function containerProblem(bytes: Uint8Array): ContainerProblem | null {
  if (OLD_OFFICE.every((byte, index) => bytes[index] === byte)) return 'oldFormat';
  if (!(bytes[0] === 0x50 && bytes[1] === 0x4b)) return 'notZip';
  const parts = partsOf(bytes);
  if (parts === null) return 'broken';
  const whole = parts.reduce((sum, { size }) => sum + size, 0);
  if (parts.length > MOST_PARTS || whole > LARGEST || whole > Math.max(1, bytes.length) * MOST_SHRUNK) return 'tooLarge';
  const has = (pattern: RegExp): boolean => parts.some(({ name }) => pattern.test(name));
  if (has(/vbaProject|\/macrosheets\/|\/activeX\//iu)) return 'macros';
  if (has(/\/externalLinks\//iu)) return 'externalLinks';
  return has(/^xl\/workbook\.xml$/iu) && has(/^\[Content_Types\]\.xml$/iu) ? null : 'notWorkbook';
}

/** null where the list at the end is missing or torn. */
function partsOf(bytes: Uint8Array): readonly Part[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  const parts: Part[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_LENGTH > view.byteLength || view.getUint32(at, true) !== ENTRY) return null;
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength));
    parts.push({ name, size: view.getUint32(at + 24, true) });
    at += ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

function endOf(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1) if (view.getUint32(at, true) === END) return at;
  return null;
}
