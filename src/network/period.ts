/** In which time a repeated statement counts once. */
export type Period = 'week' | 'month' | 'year';

const DAY = 86_400_000;

/**
 * The period that a day belongs to.
 * @param day ISO day
 * @returns `2025-W49` (ISO 8601: the week of a Thursday, so that the last days of December may belong to the next year),
 * `2025-12`, or `2025`
 */
export function periodOf(day: string, period: Period): string {
  if (period === 'year') return day.slice(0, 4);
  if (period === 'month') return day.slice(0, 7);
  const date = dayNumber(day);
  // 1970-01-01 was a Thursday.
  const thursday = date - ((((date + 3) % 7) + 7) % 7) + 3;
  const year = new Date(thursday * DAY).getUTCFullYear();
  const week = Math.floor((thursday - dayNumber(`${String(year).padStart(4, '0')}-01-01`)) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** Days since 1970-01-01. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY);
}

/** The ISO day of a number of days since 1970-01-01. */
export function dayOf(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10);
}
