import type { Asserted, Assertion } from './change.ts';
import type { Difference, Stored } from './difference.ts';

/** Short cuts count publishers, so a source that changes its own changes all that rests on it. */
export function touchedBy(
  source: string,
  before: Stored,
  after: Asserted,
  difference: Difference,
): Assertion[] {
  const was = before.nodes.find(({ id }) => id === source);
  const is = after.nodes.find(({ id }) => id === source);
  const samePublisher = was && is && was.properties.publisher === is.properties.publisher;
  return samePublisher || before.nodes.length === 0
    ? [...difference.created, ...difference.deleted]
    : [...after.relationships, ...before.relationships];
}
