import { CellValueType, InterceptorEffectEnum, numfmt, type Injector } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';

/** Before Univer's own formatting. */
const FIRST = 1000;

/**
 * A number format may show nothing: zeros under "General;-General;;@". Univer takes the empty text for no answer
 * and shows the bare number; here such a cell shows nothing, as in Excel.
 */
export function showEmptySections(injector: Injector): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: FIRST,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, { workbook, rawData }, next) => {
      if (!cell || typeof cell.v !== 'number') return next(cell);
      const pattern = workbook.getStyles().getStyleByCell(rawData ?? cell)?.n?.pattern;
      if (!pattern?.includes(';') || numfmt.format(pattern, cell.v, { throws: false }) !== '') return next(cell);
      return next({ ...cell, v: '', t: CellValueType.STRING });
    },
  });
}
