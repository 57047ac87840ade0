import { zipFiles } from '../../src/xlsx';
import { partsOf } from '../support/zip';
import { crc32 } from '../support/crc32';

test('files come out of the zip as they went in, under their own names', () => {
  const files = [{ file: '01 甲局 自查表.xlsx', bytes: Uint8Array.from([1, 2, 3, 250]) }, { file: '空.xlsx', bytes: new Uint8Array() }];
  const zip = zipFiles(files);
  expect([...partsOf(zip)].map(([name, content]) => [name, [...content]])).toEqual(files.map(({ file, bytes }) => [file, [...bytes]]));
  const view = new DataView(zip.buffer);
  expect([view.getUint16(6, true), view.getUint32(14, true)]).toEqual([0x0800, crc32(Buffer.from([1, 2, 3, 250]))]);
});
