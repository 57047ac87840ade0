import { parseDocument, stringify } from 'yaml';
import type { SchemeTexts } from './ownScheme';

/** The end of the name of a scheme file. */
export const SCHEME_FILE = '.kaohe.yaml';

const HEAD = '# 考核方案文件：scheme 是方案，source 是考核细则原文。请勿改动；打开方法：“选方案”里的“打开方案文件”。\n';

/** A scheme as one file that can be mailed: a YAML with both texts whole. */
export function writeSchemeFile({ yaml, sourceText }: SchemeTexts): string {
  return HEAD + stringify({ scheme: yaml, source: sourceText }, { schema: 'failsafe', lineWidth: 0, blockQuote: 'literal' });
}

/** The texts in a scheme file; null where it is none (a scheme.yaml, any other text). Line ends that a mail or an editor changed do no harm. */
export function readSchemeFile(text: string): SchemeTexts | null {
  if (!/^scheme:/mu.test(text) || !/^source:/mu.test(text)) return null;
  const document = parseDocument(text, { schema: 'failsafe', prettyErrors: false });
  if (document.errors.length > 0) return null;
  const value = document.toJS() as Readonly<Record<string, unknown>> | null;
  const [yaml, sourceText] = [value?.['scheme'], value?.['source']];
  return typeof yaml === 'string' && typeof sourceText === 'string' ? { yaml, sourceText } : null;
}

/** The yaml with damage that somebody looked at and leaves as it stands. */
export function withAsIs(yaml: string, asIs: readonly { readonly quote: string; readonly note: string }[]): string {
  return asIs.length === 0 ? yaml : yaml + stringify({ asIs }, { schema: 'failsafe', lineWidth: 0 });
}
