import type { PageRoom } from './pages';
import type { PrintPlan } from './plan';

const MILLIMETRE = 72 / 25.4;

/** A4 on its side: 297 × 210 mm. */
export const PAPER_WIDTH = 297 * MILLIMETRE;
export const PAPER_HEIGHT = 210 * MILLIMETRE;

const MARGINS = {
  top: 10 * MILLIMETRE,
  bottom: 14 * MILLIMETRE,
  left: 10 * MILLIMETRE,
  right: 10 * MILLIMETRE,
  footer: 7 * MILLIMETRE,
} as const;

export const PAGE: Omit<PrintPlan, 'titleRows' | 'area' | 'breaksBefore'> = {
  orientation: 'landscape',
  paper: 'A4',
  scale: 100,
  margins: MARGINS,
  footer: '第&P页 共&N页',
};

/** Printers round rows to their own dots: 3 % of the height is kept free, or Excel would add breaks of its own. */
const SPARE = 0.97;

/** What the rows may take: on the first page all of it, on the others less the repeated head. */
export function pageRoom(headingHeights: readonly number[], headRow: number): PageRoom {
  const whole = (PAPER_HEIGHT - MARGINS.top - MARGINS.bottom) * SPARE;
  const heading = headingHeights.reduce((sum, height) => sum + height, 0);
  return { first: whole - heading, further: whole - (headingHeights[headRow] ?? 0) };
}
