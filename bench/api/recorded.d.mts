import type { Driver } from 'neo4j-driver';

/** A driver whose sessions note what they send while they are asked to. */
export function recorded(driver: Driver): {
  readonly driver: Driver;
  start(): string;
  /** What was sent since, as JSON. */
  stop(): string;
};

/** Says where a server listens, and answers the parent's `record` and `sent`. */
export function answerParent(url: string, recording: ReturnType<typeof recorded>): void;
