import type { Sheet } from '../../book/book';
import { fixedAddress, parseAddress } from '../../book/address';
import { faults } from '../../book/fault';
import type { HeaderFooterPart, Margin, PageState } from '../../book/page';
import type { ClassSpec, Scalar } from '../core/spec';
import type { Area } from './area';

const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

type Field = 'orientation' | 'paperSize' | 'centerHorizontally' | 'centerVertically';

function field<K extends Field, V>(key: K): Scalar<Sheet, V> {
  return {
    get: ({ page }) => page[key] as V,
    set: ({ page }, value) => {
      page[key] = value as PageState[K];
    },
  };
}

function margin(side: Margin): Scalar<Sheet, number> {
  return {
    get: ({ page }) => page.margins[side],
    set: ({ page }, points) => {
      if (!(points >= 0)) throw faults.invalidArgument();
      page.margins[side] = points;
    },
  };
}

/** Whole rows, whole columns or a block, as the page setup wants them. */
function pageAddress(range: Area | string | object): string {
  const rect = typeof range === 'string' ? parseAddress(range)?.rect : 'rect' in range ? range.rect : undefined;
  if (!rect) throw faults.invalidArgument();
  return fixedAddress(rect);
}

export const pageLayout: ClassSpec<'PageLayout'> = {
  orientation: field('orientation'),
  paperSize: field('paperSize'),
  centerHorizontally: field('centerHorizontally'),
  centerVertically: field('centerVertically'),
  topMargin: margin('top'),
  bottomMargin: margin('bottom'),
  leftMargin: margin('left'),
  rightMargin: margin('right'),
  headerMargin: margin('header'),
  footerMargin: margin('footer'),
  zoom: {
    get: ({ page }) => ({ ...page.zoom }),
    set: ({ page }, zoom) => {
      const { scale } = zoom;
      if (scale !== undefined && !(Number.isInteger(scale) && scale >= 10 && scale <= 400)) throw faults.invalidArgument();
      page.zoom = { ...zoom };
    },
  },
  headersFooters: { part: 'HeaderFooterGroup', of: (sheet) => sheet },
  setPrintArea: {
    act: ({ page }, [area]) => {
      page.printArea = pageAddress(area);
    },
  },
  setPrintTitleRows: {
    act: ({ page }, [rows]) => {
      page.titleRows = pageAddress(rows);
    },
  },
  setPrintTitleColumns: {
    act: ({ page }, [columns]) => {
      page.titleColumns = pageAddress(columns);
    },
  },
  setPrintMargins: {
    act: ({ page }, [unit, margins]) => {
      for (const [side, size] of Object.entries(margins) as [Margin, number | undefined][]) {
        if (size !== undefined) page.margins[side] = size * POINTS[unit];
      }
    },
  },
};

export const headerFooterGroup: ClassSpec<'HeaderFooterGroup'> = {
  defaultForAllPages: { part: 'HeaderFooter', of: (sheet) => sheet },
};

function text(part: HeaderFooterPart): Scalar<Sheet, string> {
  return {
    get: ({ page }) => page.headersFooters[part],
    set: ({ page }, value) => {
      page.headersFooters[part] = value;
    },
  };
}

export const headerFooter: ClassSpec<'HeaderFooter'> = {
  leftHeader: text('leftHeader'),
  centerHeader: text('centerHeader'),
  rightHeader: text('rightHeader'),
  leftFooter: text('leftFooter'),
  centerFooter: text('centerFooter'),
  rightFooter: text('rightFooter'),
};
