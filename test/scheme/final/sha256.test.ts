import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { sha256 } from '../../../src/scheme/final/sha256';

test('the examples of FIPS 180-4', () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});

test('a text is hashed by its UTF-8, as every other program hashes it: 55, 56 and 64 bytes are the edges of a block', () => {
  const other = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
  for (const length of [55, 56, 63, 64, 65, 119, 120]) expect(sha256('x'.repeat(length))).toBe(other('x'.repeat(length)));
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (text) => sha256(text) === other(text)), { numRuns: 40 });
  expect(sha256('〔2026〕7号𠮷'.repeat(50))).toBe(other('〔2026〕7号𠮷'.repeat(50)));
});
