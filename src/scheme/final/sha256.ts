/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2), worked out once. */
const K = primes(64).map((prime) => fraction(Math.cbrt(prime)));
/** Those of the square roots of the first eight (5.3.3). */
const START = primes(8).map((prime) => fraction(Math.sqrt(prime)));

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits: what `sha256sum` prints for a file of the same bytes. */
export function sha256(text: string): string {
  const hash = START.slice();
  const words = padded(utf8(text));
  const schedule = new Uint32Array(64);
  for (let block = 0; block < words.length; block += 16) {
    schedule.set(words.subarray(block, block + 16));
    for (let t = 16; t < 64; t += 1) {
      const [far, near] = [at(schedule, t - 15), at(schedule, t - 2)];
      const small0 = turn(far, 7) ^ turn(far, 18) ^ (far >>> 3);
      const small1 = turn(near, 17) ^ turn(near, 19) ^ (near >>> 10);
      schedule[t] = (at(schedule, t - 16) + small0 + at(schedule, t - 7) + small1) | 0;
    }
    compress(hash, schedule);
  }
  return hash.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

function compress(hash: number[], schedule: Uint32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
  for (let t = 0; t < 64; t += 1) {
    const first = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + (K[t] ?? 0) + at(schedule, t)) | 0;
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => {
    hash[index] = ((hash[index] ?? 0) + word) | 0;
  });
}

/** The bytes as big-endian words, with the bit 1, zeros and the length in bits behind them. */
function padded(bytes: readonly number[]): Uint32Array {
  const words = new Uint32Array(Math.ceil((bytes.length + 9) / 64) * 16);
  [...bytes, 0x80].forEach((byte, index) => {
    words[index >> 2] = at(words, index >> 2) | (byte << (24 - (index % 4) * 8));
  });
  words[words.length - 2] = Math.floor(bytes.length / 0x20000000);
  words[words.length - 1] = (bytes.length << 3) >>> 0;
  return words;
}

function utf8(text: string): readonly number[] {
  const bytes: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    const rest = (shift: number): number => 0x80 | ((point >> shift) & 0x3f);
    if (point < 0x80) bytes.push(point);
    else if (point < 0x800) bytes.push(0xc0 | (point >> 6), rest(0));
    else if (point < 0x10000) bytes.push(0xe0 | (point >> 12), rest(6), rest(0));
    else bytes.push(0xf0 | (point >> 18), rest(12), rest(6), rest(0));
  }
  return bytes;
}

const at = (words: Uint32Array, index: number): number => words[index] ?? 0;
const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

function fraction(root: number): number {
  return ((root - Math.floor(root)) * 0x100000000) | 0;
}

function primes(count: number): number[] {
  const found: number[] = [];
  for (let one = 2; found.length < count; one += 1) if (found.every((prime) => one % prime !== 0)) found.push(one);
  return found;
}
