import { Decimal, ZERO } from '../../scoring/decimal';
import type { Item, Scheme, Section } from '../scheme';
import { bare } from '../text';
import { itemsInOrder, sectionsInOrder } from '../walk';
import type { Finding } from './finding';

/** 赋分: what stands inside adds up to what stands above, and is the number in the words. */
export function checkAllotments(scheme: Scheme): readonly Finding[] {
  return [
    // A scheme of weighted methods or of indicators has no 项目: what must total its 满分 is set by the office.
    ...(scheme.sections.length === 0 ? [] : sumFinding(scheme.sections, scheme.total, '满分', '各项目')),
    ...sectionsInOrder(scheme).flatMap((section) => [
      ...(section.allotted === null || carriesAllotment(section) ? [] : sumFinding([...section.sections, ...section.items], section.allotted, section.id, '所属各项')),
      ...wordsFinding(section),
    ]),
    ...itemsInOrder(scheme).flatMap(wordsFinding),
  ];
}

/** The items of a section have none of their own: what they lose comes off the section's. */
function carriesAllotment({ sections, items }: Section): boolean {
  return sections.length === 0 && items.length > 0 && items.every((item) => item.allotted === null);
}

function sumFinding(parts: readonly (Section | Item)[], above: string, place: string, what: string): readonly Finding[] {
  const sum = parts.reduce((total, part) => total.plus(part.allotted ?? ZERO), ZERO);
  if (sum.equals(above)) return [];
  return [
    { code: 'allotmentSum', severity: 'defect', place, sentence: `“${place}”写的是 ${above} 分，${what}合计 ${sum.toString()} 分。请核对赋分。` },
  ];
}

/** The last "N分" of a requirement or a title is its allotment; one without such words carries it in a column of its own. */
function wordsFinding(part: Section | Item): readonly Finding[] {
  const stated = [...bare(part.quote).matchAll(/(\d+(?:\.\d+)?)分/gu)].pop()?.[1];
  if (part.allotted === null || stated === undefined || new Decimal(stated).equals(part.allotted)) return [];
  return [
    { code: 'allotmentWords', severity: 'defect', place: part.id, sentence: `“${part.id}”的赋分填的是 ${part.allotted} 分，原话写的是 ${stated} 分。请核对。` },
  ];
}
