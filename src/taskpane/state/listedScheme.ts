import { countsOf } from '../../scheme/check/counts';
import type { Finding } from '../../scheme/check/finding';
import type { Scheme } from '../../scheme/scheme';
import { sectionsInOrder } from '../../scheme/walk';
import { catalogueEntry } from '../../workbook/catalogue';
import type { ListedScheme } from './catalogue';

/** The line of a scheme in the list of schemes. */
export function listedScheme(scheme: Scheme, findings: readonly Finding[]): ListedScheme {
  return { ...catalogueEntry(scheme), found: countsOf(findings), beyond: beyondOf(scheme) };
}

function beyondOf(scheme: Scheme): ListedScheme['beyond'] {
  const sections = sectionsInOrder(scheme);
  if (sections.some(({ perHead }) => perHead !== null)) return 'perHead';
  return sections.some(({ adjustments }) => adjustments) ? 'adjustments' : null;
}
