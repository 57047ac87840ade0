import { partsOf, zipOf } from '../support/zip';

const text = (part: Buffer | undefined): string => part?.toString('utf8') ?? '';
const escaped = (words: string): string => words.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');

/** The part of the sheet of this name. */
function sheetPart(parts: ReadonlyMap<string, Buffer>, sheet: string): string {
  const relation = new RegExp(`<sheet [^>]*name="${sheet}"[^>]*r:id="([^"]+)"`, 'u').exec(text(parts.get('xl/workbook.xml')))?.[1];
  const target = new RegExp(`<Relationship [^>]*Id="${relation}"[^>]*Target="([^"]+)"|<Relationship [^>]*Target="([^"]+)"[^>]*Id="${relation}"`, 'u').exec(text(parts.get('xl/_rels/workbook.xml.rels')));
  return `xl/${(target?.[1] ?? target?.[2] ?? '').replace(/^\/?(xl\/)?/u, '')}`;
}

/** A book with some cells filled in, as a spreadsheet writes them: address → number, words, or '=formula'; null takes away what stands there. */
export function filledBook(bytes: Uint8Array, sheet: string, cells: Readonly<Record<string, number | string | null>>): Buffer {
  const parts = partsOf(bytes);
  const part = sheetPart(parts, sheet);
  let xml = text(parts.get(part));
  for (const [address, content] of Object.entries(cells)) {
    const pattern = new RegExp(`<c r="${address}"([^>]*?)(?: t="\\w+")?(?:/>|>[\\s\\S]*?</c>)`, 'u');
    const [, looks] = pattern.exec(xml) ?? [];
    if (looks === undefined) throw new Error(`no cell ${address} on ${sheet}`);
    const style = /s="\d+"/u.exec(looks)?.[0] ?? '';
    const filled =
      content === null ? `<c r="${address}" ${style}/>`
      : typeof content === 'number' ? `<c r="${address}" ${style}><v>${content}</v></c>`
      : content.startsWith('=') ? `<c r="${address}" ${style}><f>${escaped(content.slice(1))}</f><v>1</v></c>`
      : `<c r="${address}" ${style} t="inlineStr"><is><t xml:space="preserve">${escaped(content)}</t></is></c>`;
    xml = xml.replace(pattern, () => filled);
  }
  parts.set(part, Buffer.from(xml));
  return zipOf(parts);
}
