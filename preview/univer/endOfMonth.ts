import type { Injector } from '@univerjs/core';
import { IFunctionService, NumberValueObject, type ArrayValueObject, type BaseValueObject } from '@univerjs/engine-formula';

const DAY_MS = 86_400_000;
/** Excel's first days count a 29 February 1900 that never was. */
const FIRST_SOUND_SERIAL = 61;

/** Univer's EDATE runs over the end of a shorter month: a month from 31 January is 3 March. In Excel it ends in the month, on the 28th or 29th. */
export function endInTheMonth(injector: Injector): void {
  const edate = injector.get(IFunctionService).getExecutor('EDATE');
  if (!edate) throw new Error('The grid has no EDATE');
  const overrunning = edate.calculate.bind(edate) as (start: BaseValueObject, months: BaseValueObject) => BaseValueObject;
  edate.calculate = ((start: BaseValueObject, months: BaseValueObject): BaseValueObject => {
    const due = overrunning(start, months);
    if (!due.isArray()) return due;
    return (due as ArrayValueObject).map((one, row, column) => {
      const from = start.isArray() ? ((start as ArrayValueObject).get(row, column) ?? (start as ArrayValueObject).get(0, 0)) : start;
      if (!from || one.isError() || Number(from.getValue()) < FIRST_SOUND_SERIAL) return one;
      const over = dayOf(one);
      return over === dayOf(from) ? one : NumberValueObject.create(Number(one.getValue()) - over, one.getPattern());
    });
  }) as typeof edate.calculate;
}

/** 1 to 31. */
function dayOf(date: BaseValueObject): number {
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(Number(date.getValue())) * DAY_MS).getUTCDate();
}
