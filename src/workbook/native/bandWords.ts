import { shareBandRefusalSentence } from '../../wording/index';
import { binary, literal } from '../formula';
import type { Formula } from '../plan';
import { either, overValues, type Known } from './known';
import { refuse } from './say';

/** A native formula cannot read words anew; the add-in can. */
const CHANGED = '口径表上的等次规定改过，这里的公式是照原来的规定写的。请用插件重新生成，或者重新导出。';

/**
 * Over the words of the bands, which are locked or stand on the 口径 sheet of the book. The latter may be changed later: the
 * formula holds for the words with which the book was made, and refuses others.
 */
export function overBandWords(words: Formula, known: Known, of: (words: string) => Formula): Formula {
  return overValues(words, known, (text) => of(String(text)), (open) => {
    if (open.kind !== 'cell' || open.sheet === undefined) return refuse(literal(shareBandRefusalSentence({ code: 'noBands', words: '' })));
    const planned = known(open.row, open.column, open.sheet);
    return typeof planned !== 'string' || planned === '' ? refuse(literal(CHANGED)) : either(binary(open, '=', literal(planned)), of(planned), refuse(literal(CHANGED)));
  });
}
