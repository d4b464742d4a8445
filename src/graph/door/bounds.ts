/** What one statement through the door may cost. */
export const bounds = {
  /** UTF-16 units of a statement. */
  statement: 20_000,
  /** UTF-16 units of its parameters, written as JSON, and how deep they may nest. */
  parameters: 100_000,
  depth: 32,
  /** Rows of an answer. */
  rows: 1_000,
  /** Bytes of an answer, written as JSON. */
  bytes: 5_000_000,
  /** Rows on their way at once: one of them may be large. */
  fetch: 5,
  /** Milliseconds that Neo4j may plan a statement, and again that it may run it. */
  time: 3_000,
  /** Milliseconds after which nothing is waited for: Neo4j looks at its own limit every second or two. */
  deadline: 8_000,
  /** Statements that run at once, and that wait for their turn. */
  running: 2,
  waiting: 8,
  /** Megabytes of a thread's heap, for a single value may be larger than an answer. */
  heap: 256,
} as const;
