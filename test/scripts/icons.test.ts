import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';

test.each([16, 32, 64, 80])('the icon of %i pixels is that size, opaque in the middle and clear at its corner', (size) => {
  const png = readFileSync(`assets/icon-${size}.png`);
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  const data = png.indexOf('IDAT');
  const lines = inflateSync(png.subarray(data + 4, data + 4 + png.readUInt32BE(data - 4)));
  const alpha = (column: number, row: number): number | undefined => lines[row * (1 + size * 4) + 1 + column * 4 + 3];
  expect(lines).toHaveLength(size * (1 + size * 4));
  expect(alpha(0, 0)).toBeLessThan(128);
  expect(alpha(size / 2, size / 2)).toBe(255);
});
