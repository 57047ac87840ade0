import { isZip, textOfBytes } from '../../intake/textOfBytes';
import { BadInput } from '../badInput';

/** The text of an entry list; a sentence where it is none. */
export function decodeText(bytes: Uint8Array, file: string): string {
  if (isZip(bytes)) {
    throw new BadInput([`${file} 是 Excel 工作簿，这里要的是 CSV。请在 Excel 里另存为“CSV UTF-8（逗号分隔）”，再用另存的文件。`]);
  }
  const text = textOfBytes(bytes, decodeAs);
  if (text !== null) return text;
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
