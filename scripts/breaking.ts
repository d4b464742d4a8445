import { findBreakingChanges, type GraphQLSchema } from 'graphql';

/**
 * The changes from one schema to another that break a client's queries and that the changelog does not name: each is to be
 * an item of its own, word for word, in the section "Breaking" of the part "Unreleased", and may be explained there.
 */
export function unannounced(released: GraphQLSchema, current: GraphQLSchema, changelog: string): string[] {
  const announced = breakingItems(changelog);
  return findBreakingChanges(released, current)
    .map(({ description }) => description)
    .filter((change) => !announced.some((item) => item.startsWith(change)));
}

/** The items of the section, each in one line. */
function breakingItems(changelog: string): string[] {
  const unreleased = part(changelog, '## Unreleased\n', /^## /m);
  return part(unreleased, '### Breaking\n', /^### /m)
    .split(/^- /m)
    .map((item) => item.replaceAll(/\s+/g, ' ').trim());
}

/** What stands between a heading and the next one; '' where there is no such heading. */
function part(text: string, heading: string, next: RegExp): string {
  const [, after = ''] = text.split(heading);
  return after.split(next)[0] ?? '';
}
