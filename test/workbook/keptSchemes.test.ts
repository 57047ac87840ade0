import fc from 'fast-check';
import { asOwn, isOwnId } from '../../src/scheme/ownScheme';
import { readSchemeFile, writeSchemeFile } from '../../src/scheme/schemeFile';
import { keptHead, keptRows, schemesInRows } from '../../src/workbook/keptSchemes';

const TEXTS = { yaml: "id: own\ntitle: '=1+1'\n", sourceText: '一、办公秩序（30分）\n迟到的，每次扣0.5分。\n' };
const rowsOf = (...all: (typeof TEXTS)[]): string[][] => [keptHead(), ...all.flatMap((texts) => keptRows(asOwn(texts)))];

test('the same texts have the same id on every machine, whatever id they had; other texts have another', () => {
  const id = asOwn(TEXTS).id;
  expect(isOwnId(id)).toBe(true);
  expect(asOwn({ ...TEXTS, yaml: TEXTS.yaml.replace('id: own', 'id: qinglian-jiguan') })).toEqual(asOwn(TEXTS));
  expect(asOwn(asOwn(TEXTS))).toEqual(asOwn(TEXTS));
  expect(asOwn({ ...TEXTS, sourceText: TEXTS.sourceText.replace('0.5', '0.6') }).id).not.toBe(id);
  expect(asOwn({ ...TEXTS, yaml: TEXTS.yaml.replace('1+1', '1+2') }).id).not.toBe(id);
});

test('two schemes on one sheet come back whole, each by itself', () => {
  const other = { yaml: 'id: own\ntitle: 乙\n', sourceText: '乙' };
  expect(schemesInRows(rowsOf(TEXTS, other))).toEqual({ schemes: [asOwn(TEXTS), asOwn(other)], broken: [] });
});

test('a text of 30,000 characters is one cell, of 30,001 two, and no character is cut in two', () => {
  const pieces = (sourceText: string): string[] => keptRows(asOwn({ yaml: 'id: own\n', sourceText })).filter(([, part]) => part === 'source').map((row) => row[4] ?? '');
  expect(pieces('甲'.repeat(29_999)).map(({ length }) => length)).toEqual([30_000]);
  expect(pieces('甲'.repeat(30_000)).map(({ length }) => length)).toEqual([30_001]);
  expect(pieces('甲'.repeat(30_001)).map(({ length }) => length)).toEqual([30_001, 2]);
  expect(pieces(`${'甲'.repeat(29_999)}𠮷乙`).map(({ length }) => length)).toEqual([30_000, 4]);
});

test('no cell begins with a sign that Excel takes for more than text', () => {
  const rows = keptRows(asOwn({ yaml: '=1+1', sourceText: "'甲" }));
  expect(rows.map((row) => row[4]?.[0])).toEqual(['|', '|']);
});

test('a text that somebody changed on the sheet is not used, and is named', () => {
  const rows = rowsOf(TEXTS);
  const changed = rows.map((row) => row.map((cell) => cell.replace('0.5', '5')));
  expect(schemesInRows(changed)).toEqual({ schemes: [], broken: [asOwn(TEXTS).id] });
  expect(schemesInRows(rows.slice(0, -1)).broken).toEqual([asOwn(TEXTS).id]);
  expect(schemesInRows([])).toEqual({ schemes: [], broken: [] });
});

const texts = fc.record({ yaml: fc.string({ unit: 'grapheme' }).map((words) => `id: own\n${words}`), sourceText: fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('\n', ' ', '\t', '# 注', '---', '|', '"', '甲：乙'))).map((all) => all.join('').replace(/\r\n?/gu, '\n')) });

test('whatever the words, a sheet gives back what was kept', () => {
  fc.assert(fc.property(texts, (one) => {
    expect(schemesInRows([keptHead(), ...keptRows(asOwn(one))]).schemes).toEqual([asOwn(one)]);
  }));
});

test('whatever the words, a scheme file gives back what was saved', () => {
  fc.assert(fc.property(texts, (one) => {
    expect(readSchemeFile(writeSchemeFile(one))).toEqual(one);
  }));
});

test('a scheme file with the line ends and the mark of Windows is the same file', () => {
  expect(readSchemeFile(`\uFEFF${writeSchemeFile(TEXTS).replace(/\n/gu, '\r\n')}`)).toEqual(TEXTS);
});

test.each([['a scheme.yaml', TEXTS.yaml], ['running text', TEXTS.sourceText], ['nothing', ''], ['half a file', 'scheme: |\n  id: own\n'], ['a torn file', 'scheme: "id\nsource: x\n']])('%s is no scheme file', (_name, text) => {
  expect(readSchemeFile(text)).toBeNull();
});
