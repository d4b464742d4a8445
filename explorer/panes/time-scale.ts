/** Days to places on an axis: the longer nothing happens, the more a stretch is drawn together. */
export interface TimeScale {
  /** From 0 to 1. */
  at(day: string): number;
  /** The day whose stretch of the axis holds a place from 0 to 1. */
  dayAt(place: number): string;
  /** Days on which something is, the earliest first. */
  readonly days: readonly string[];
}

const DAY = 86_400_000;

/** A scale over some ISO days; gaps count by their logarithm, so that a week is seen beside a decade. */
export function timeScale(days: readonly string[]): TimeScale {
  const sorted = [...new Set(days)].sort();
  const places = [0];
  for (const [index, day] of sorted.entries()) {
    const next = sorted[index + 1];
    if (next) places.push((places[index] ?? 0) + Math.log2(1 + (numberOf(next) - numberOf(day))));
  }
  const width = places.at(-1) || 1;
  const scaled = places.map((place) => (sorted.length === 1 ? 0.5 : place / width));
  return {
    days: sorted,
    at: (day) => {
      const index = sorted.findIndex((each) => each >= day);
      if (index <= 0) return scaled[0] ?? 0.5;
      if (sorted[index] === day) return scaled[index] ?? 1;
      const [before, after] = [sorted[index - 1] ?? day, sorted[index] ?? day];
      const share = (numberOf(day) - numberOf(before)) / (numberOf(after) - numberOf(before) || 1);
      return (scaled[index - 1] ?? 0) + share * ((scaled[index] ?? 1) - (scaled[index - 1] ?? 0));
    },
    dayAt: (place) => {
      const after = scaled.findIndex((each) => each > place);
      return sorted[Math.max(0, after === -1 ? sorted.length - 2 : after - 1)] ?? '';
    },
  };
}

/** Days since 1970. */
export function numberOf(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY);
}

/** The ISO day of a number of days since 1970. */
export function dayOf(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

/** The ISO day after another. */
export function dayAfter(day: string): string {
  return dayOf(numberOf(day) + 1);
}
