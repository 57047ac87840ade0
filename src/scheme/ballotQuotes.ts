import type { Quoted, Scheme } from './scheme';

/** Every stretch of the source that a scheme's ballots rest on, with the place in the scheme that cites it. */
export function ballotQuotes({ ballot }: Scheme): readonly { readonly place: string; readonly quote: string; readonly words: Quoted }[] {
  if (ballot === null) return [];
  return ballot.kinds.flatMap(({ id, scale, bands, over, contents, consequences }) => {
    const at = (place: string, words: Quoted) => ({ place: `${id} ${place}`, quote: words.quote, words });
    return [
      at('等次', scale),
      ...(bands !== null && 'quote' in bands ? [at('得票率', bands)] : []),
      ...(over === null ? [] : [at('票数', over)]),
      ...contents.map((content) => at(`内容 ${content.id}`, content)),
      ...consequences.map((consequence, index) => at(`结果 ${index + 1}`, consequence)),
    ];
  });
}
