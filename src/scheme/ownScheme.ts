/** The two texts that make a scheme: its scheme.yaml and the document it quotes. */
export interface SchemeTexts {
  readonly yaml: string;
  readonly sourceText: string;
}

/** A scheme that an office brought in, under an id of its own contents. */
export interface OwnScheme extends SchemeTexts {
  readonly id: string;
}

const OWN = 'own-';
/** The scheme's own id: the only key at the margin with this name. */
const ID_LINE = /^id:[^\n]*$/mu;

export function isOwnId(id: string): boolean {
  return id.startsWith(OWN);
}

/**
 * The texts under the id that their contents give: the same texts have the same id on every machine, other texts another, and none that
 * of a scheme that comes with the program. What id the yaml had before does not count.
 */
export function asOwn({ yaml, sourceText }: SchemeTexts): OwnScheme {
  const id = OWN + digest(`${yaml.replace(ID_LINE, '')}\u0000${sourceText}`);
  return { id, yaml: ID_LINE.test(yaml) ? yaml.replace(ID_LINE, `id: ${id}`) : yaml, sourceText };
}

/** 14 characters that tell a few texts apart; nothing secret hangs on it. */
function digest(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  const [high, low] = [b >>> 0, a >>> 0].map((half) => half.toString(36).padStart(7, '0'));
  return `${high}${low}`;
}
