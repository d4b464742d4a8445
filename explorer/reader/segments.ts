/** A stretch of a text, in UTF-16 units, half open. */
export interface Span {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** A piece of a text that lies within the same spans from end to end. */
export interface Segment {
  readonly text: string;
  readonly start: number;
  /** Ids of the spans, the longest first. */
  readonly within: readonly string[];
}

/** Cuts a text wherever a span begins or ends, so that overlapping ones can be told apart. */
export function segmentsOf(text: string, spans: readonly Span[]): Segment[] {
  const valid = spans
    .filter(({ start, end }) => start < end && end <= text.length)
    .sort((a, b) => b.end - b.start - (a.end - a.start) || (a.id < b.id ? -1 : 1));
  const cuts = [...new Set([0, text.length, ...valid.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    return {
      text: text.slice(start, end),
      start,
      within: valid.filter((span) => span.start <= start && span.end >= end).map(({ id }) => id),
    };
  });
}
