import { daysInMonth, type CalendarDate } from './calendar';

/**
 * The last day of a term of so many months that begins to run on a day: the same day of the later month, and where that
 * month has no such day, its last (Civil Code art. 202). 31 Jan + 1 → 28 or 29 Feb. `months` is a whole number ≥ 0.
 * That a term ending on a holiday ends on the next working day (art. 203) needs the year's own calendar and is left to a person.
 */
export function monthLater(from: CalendarDate, months = 1): CalendarDate {
  const count = from.year * 12 + (from.month - 1) + months;
  const year = Math.floor(count / 12);
  const month = (count % 12) + 1;
  return { year, month, day: Math.min(from.day, daysInMonth(year, month)) };
}
