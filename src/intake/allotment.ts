import { clean } from '../reading/clean';

const AMOUNT = '(?:0|[1-9]\\d{0,3})(?:\\.\\d{1,4})?';
/** A cell that is an amount and nothing else: 5, 5分, (5分), 5.0. */
const CELL = new RegExp(`^\\(?(${AMOUNT})分?\\)?$`, 'u');
/** The amount at the end of a title, in brackets or bare: 一、政治引领(25分); 一、自身建设20分. */
const TITLE = new RegExp(`[(:,]?(?:共|计|共计|满分)?(${AMOUNT})分\\)?[。:]?$`, 'u');
/** ",2分。" behind a requirement; what stands behind it is about losing them. */
const REQUIREMENT = new RegExp(`[,。;](${AMOUNT})分(?=[,。;]|$)|\\((${AMOUNT})分\\)`, 'u');

/** The points of a 标准分 cell as a plain decimal ("5.0" → "5"); null where it is no amount. */
export function amountOfCell(cell: string): string | null {
  return shortest(CELL.exec(clean(cell).text)?.[1]);
}

/** The points a title ends in; null where it names none. */
export function amountOfTitle(title: string): string | null {
  return shortest(TITLE.exec(clean(title).text)?.[1]);
}

/** The points a requirement states for itself; null where it names none. */
export function amountOfRequirement(words: string): string | null {
  const found = REQUIREMENT.exec(clean(words).text);
  return shortest(found?.[1] ?? found?.[2]);
}

/** A plain decimal in its shortest form. */
export function shortest(decimal: string | undefined): string | null {
  if (decimal === undefined) return null;
  return decimal.includes('.') ? decimal.replace(/\.?0+$/u, '') : decimal;
}
