/** Decodes bytes strictly; null where they are no such text. Pages and Node have TextDecoder for it, a pure room has not. */
export type Decoder = (encoding: 'utf-8' | 'utf-16le' | 'gb18030', bytes: Uint8Array) => string | null;

/**
 * The text of a file. Excel saves CSV as UTF-8 with a mark, as GB18030 on a Chinese Windows, or as UTF-16 with a mark ("Unicode 文本");
 * other programs write UTF-8 without one. Valid UTF-8 is taken as UTF-8, as GB18030 text almost never is. null where it is none of them.
 */
export function textOfBytes(bytes: Uint8Array, decode: Decoder): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode('utf-16le', bytes);
  return decode('utf-8', bytes) ?? decode('gb18030', bytes);
}

/** A zip, which .docx and .xlsx are. */
export function isZip(bytes: Uint8Array): boolean {
  return [0x50, 0x4b, 0x03, 0x04].every((byte, index) => bytes[index] === byte);
}
