import type { Decoder } from '../../intake/textOfBytes';

/** Strict, so that one encoding is not taken for another. */
export const decodeStrictly: Decoder = (encoding, bytes) => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

export async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

/** Hands a text to the browser as a file to be saved. */
export function saveText(name: string, text: string): void {
  save(name, new Blob([text], { type: 'application/x-yaml;charset=utf-8' }));
}

/** The same with bytes of any kind. */
export function saveBytes(name: string, bytes: Uint8Array): void {
  save(name, new Blob([bytes as BlobPart], { type: 'application/octet-stream' }));
}

function save(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
