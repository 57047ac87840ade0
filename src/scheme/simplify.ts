import { Converter } from 'opencc-js/t2cn';
import type { Scheme } from './scheme';
import { shownTexts, type Simplified } from './script';

/** Traditional → simplified characters, no words of another region put in their place. Only for loading: the pane gets the result. */
const toSimplified = Converter({ from: 't', to: 'cn' });

/** A whole text in simplified characters, for bringing a document in. */
export function simplifiedText(text: string): string {
  return toSimplified(text);
}

/** The simplified words of each text that a scheme in traditional characters shows. */
export function simplifiedOf(scheme: Omit<Scheme, 'simplified'>): NonNullable<Simplified> {
  return Object.fromEntries(shownTexts(scheme).map((text) => [text, toSimplified(text)]));
}
