/** Where a sentence ends: at a full stop that is no decimal point, at a table's cell, at the next numbered requirement. */
const END = /。(?!\d)|(?<=[^\d。])。|[！!?？|]|(?<=[;分)])(?=\d{1,2}[.、](?!\d)|\([一二三四五六七八九十\d]{1,2}\))/gu;

/** Which sentence a place in the text belongs to: the offsets at which sentences end, in order. */
export function sentenceEnds(text: string): number[] {
  return [...text.matchAll(END)].map((match) => match.index);
}

/** The number of the sentence that holds offset `at`. */
export function sentenceOf(ends: readonly number[], at: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
