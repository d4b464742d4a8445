import { readAffiliations, readSaid, readTopics } from '../read/discourse.ts';
import { checkFound } from '../read/found.ts';
import type { Reader } from '../read/reader.ts';
import type { NetworkQuery } from './network.ts';
import type { Discourse } from './select.ts';

const NOTHING = { topics: new Map(), kinds: new Map(), ties: new Map() };

/**
 * All that a network is made of, and no more than it needs.
 * @param sources ids of those whose statements count; all where absent
 * @throws InputError NOT_FOUND naming topics and sources that there are none of
 */
export async function readDiscourse(
  reader: Reader,
  { topics, groupBy, concept }: NetworkQuery,
  sources?: readonly string[],
): Promise<Discourse> {
  for (const [argument, ids] of Object.entries({ topics, sources })) {
    if (ids) checkFound(argument, ids, await Promise.all(ids.map((id) => reader.node(id))));
  }
  const [said, ofClaims, affiliations] = await Promise.all([
    readSaid(reader, sources ?? null),
    topics || concept === 'topic' ? readTopics(reader) : NOTHING.topics,
    groupBy === 'actor' ? NOTHING : readAffiliations(reader),
  ]);
  return { ...affiliations, said, topics: ofClaims };
}
