const DAY = 86_400_000;
/** The day 0 of a spreadsheet's calendar, as it counts from March 1900 on. */
const ZERO_DAY = Date.UTC(1899, 11, 30);

/** 2026-11-25 → the number a date cell holds; null for what is no day of the calendar. */
export function serialOfDay(day: string): number | null {
  const [, year, month, date] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(day.trim()) ?? [];
  if (year === undefined || month === undefined || date === undefined) return null;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(date));
  const back = new Date(time);
  const same = back.getUTCMonth() === Number(month) - 1 && back.getUTCDate() === Number(date);
  return same && Number(year) >= 1901 ? (time - ZERO_DAY) / DAY : null;
}

/** The day of a date cell as 2026-11-25; words as they stand. */
export function dayOfSerial(value: unknown): string {
  if (typeof value !== 'number') return typeof value === 'string' ? value.trim() : '';
  if (!Number.isInteger(value) || value < 61 || value > 2_958_465) return String(value);
  return new Date(ZERO_DAY + value * DAY).toISOString().slice(0, 10);
}
