import { BadInput } from '../badInput';

/** First bytes of a zip, which an .xlsx is. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/**
 * The text of an entry list. Excel saves CSV as UTF-8 with a mark, as GB18030 on a Chinese Windows, or as UTF-16 with a mark
 * ("Unicode 文本"); other programs write UTF-8 without one. Valid UTF-8 is taken as UTF-8, as GB18030 text almost never is.
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  if (ZIP.every((byte, index) => bytes[index] === byte)) {
    throw new BadInput([`${file} 是 Excel 工作簿，这里要的是 CSV。请在 Excel 里另存为“CSV UTF-8（逗号分隔）”，再用另存的文件。`]);
  }
  const encodings = bytes[0] === 0xff && bytes[1] === 0xfe ? ['utf-16le'] : ['utf-8', 'gb18030'];
  for (const encoding of encodings) {
    const text = decodeAs(encoding, bytes);
    if (text !== null) return text;
  }
  throw new BadInput([`${file} 的文字既不是 UTF-8，也不是 GB18030，读不出来。请在 Excel 里另存为“CSV UTF-8（逗号分隔）”，再用另存的文件。`]);
}

/** null where the bytes are no such text. The mark at the start is taken off. */
function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
