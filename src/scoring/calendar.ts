/** A day of the calendar; month 1–12. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const WRITTEN = /^(\d{4})(?:-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|\.(\d{1,2})\.(\d{1,2})|年(\d{1,2})月(\d{1,2})日)$/u;

/** 2026-01-31, 2026/1/31, 2026.1.31 or 2026年1月31日; null for what is no day of the calendar (2026-02-30). */
export function parseDate(text: string): CalendarDate | null {
  const [, year, ...rest] = WRITTEN.exec(text.trim()) ?? [];
  const [month, day] = rest.filter((part) => part !== undefined).map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = { year: Number(year), month, day };
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(date.year, month) ? date : null;
}

/** "2026-02-28" */
export function dateText({ year, month, day }: CalendarDate): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Days of a month in the Gregorian calendar: 29 in the February of a leap year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
