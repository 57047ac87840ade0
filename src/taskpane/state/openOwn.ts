import { checkScheme } from '../../scheme/check/checkScheme';
import type { Finding } from '../../scheme/check/finding';
import { loadScheme } from '../../scheme/load';
import { asOwn, type OwnScheme, type SchemeTexts } from '../../scheme/ownScheme';
import type { Scheme } from '../../scheme/scheme';
import { readSchemeFile } from '../../scheme/schemeFile';
import type { ListedScheme } from './catalogue';
import { listedScheme } from './listedScheme';

/** A scheme that was brought in, ready for every step. */
export interface OpenedOwn {
  readonly own: OwnScheme;
  readonly scheme: Scheme;
  readonly findings: readonly Finding[];
  readonly listed: ListedScheme;
}

export type Opening = { readonly ok: true; readonly opened: OpenedOwn } | { readonly ok: false; readonly sentences: readonly string[] };

/** The scheme of two texts, under the id of their contents. Sentences where the yaml is none. */
export function openOwn(texts: SchemeTexts): Opening {
  const own = asOwn(texts);
  const loaded = loadScheme(own.yaml);
  if (!loaded.ok) return { ok: false, sentences: loaded.defects.map(({ sentence, path }) => `${sentence}${path === '' ? '' : `（${path}）`}`) };
  const findings = checkScheme(loaded.scheme, own.sourceText);
  return { ok: true, opened: { own, scheme: loaded.scheme, findings, listed: listedScheme(loaded.scheme, findings) } };
}

/** The scheme in a scheme file; what keeps it from being used is said, with what to do. */
export function openSchemeFile(text: string): Opening {
  const texts = readSchemeFile(text);
  if (texts === null) return { ok: false, sentences: ['它不是方案文件，或者只存下了一部分。请选“存为方案文件”存下的 .kaohe.yaml 文件；考核细则本身请用“引入本单位的细则”。'] };
  const opening = openOwn(texts);
  if (!opening.ok) return opening;
  const defects = opening.opened.findings.filter(({ severity }) => severity === 'defect');
  return defects.length === 0 ? opening : { ok: false, sentences: defects.map(({ sentence }) => sentence) };
}
