import { crc32 } from './crc32';
import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** The parts of a zip, by name. */
export type Parts = ReadonlyMap<string, Buffer>;

/** A zip made by hand, so that it can also be made wrong: `declared` is what the list at its end says a part unpacks to. */
export function zipOf(parts: Parts, declared: ReadonlyMap<string, number> = new Map<string, number>()): Buffer {
  const bodies: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const [name, content] of parts) {
    const packed = deflateRawSync(content);
    const size = declared.get(name) ?? content.length;
    const title = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(size, 18);
    common.writeUInt16LE(title.length, 22);
    bodies.push(Buffer.from([0x50, 0x4b, 3, 4]), common, title, packed);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    list.push(Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), common, tail, title);
    at += 30 + title.length + packed.length;
  }
  const body = Buffer.concat(bodies);
  const entries = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.size, 8);
  end.writeUInt16LE(parts.size, 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(body.length, 16);
  return Buffer.concat([body, entries, end]);
}

export function partsOf(bytes: Uint8Array): Map<string, Buffer> {
  const file = Buffer.from(bytes);
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const parts = new Map<string, Buffer>();
  let at = file.readUInt32LE(end + 16);
  for (let index = 0; index < file.readUInt16LE(end + 10); index += 1) {
    const [method, packed, name, extra, comment, local] = [file.readUInt16LE(at + 10), file.readUInt32LE(at + 20), file.readUInt16LE(at + 28), file.readUInt16LE(at + 30), file.readUInt16LE(at + 32), file.readUInt32LE(at + 42)];
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const body = file.subarray(start, start + packed);
    parts.set(file.subarray(at + 46, at + 46 + name).toString('utf8'), method === 8 ? inflateRawSync(body) : body);
    at += 46 + name + extra + comment;
  }
  return parts;
}
