import type { StoredEdge, StoredGraph, StoredNode } from '../../../read/stored.ts';
import { digestOf } from '../edge-digest.ts';
import { type FtmEntity, ftmEntity } from './entity.ts';
import { ftmId } from './id.ts';
import { nodesWith, partsByKey } from './joins.ts';
import { type LinkSchema, linkEntity, standing, UNKNOWN_LINK } from './links.ts';
import type { FtmContext } from './provenance.ts';
import { Reading } from './reading.ts';

type Kinds = readonly string[];

const PERSON: Kinds = ['Person'];
/** What becomes an organisation, or a public body, which is one. */
const ORGANISATION: Kinds = ['Institution', 'Country'];
const ACTOR: Kinds = ['Actor'];

/** What FollowTheMoney knows of a kind of relation, and between which ends. */
const SCHEMATA: Readonly<Record<string, LinkSchema & { readonly ends: readonly [from: Kinds, to: Kinds] }>> =
  {
    HOLDS: { schema: 'Occupancy', from: 'holder', to: 'post', ends: [PERSON, ORGANISATION] },
    MEMBER_OF: { schema: 'Membership', from: 'member', to: 'organization', ends: [ACTOR, ORGANISATION] },
    // The model tells what the relative is to the person; a tie, what the first is to the second.
    KIN_OF: { schema: 'Family', from: 'relative', to: 'person', ends: [PERSON, PERSON] },
    CLOSE_TO: { schema: 'Associate', from: 'person', to: 'associate', ends: [PERSON, PERSON] },
  };

/** The kinds of relation whose schema depends on what they tie. */
export const RELATIONS: readonly string[] = Object.keys(SCHEMATA);

/** These relations; between other ends than FollowTheMoney has them for they are links of unknown kind. */
export async function* relationEntities(graph: StoredGraph, context: FtmContext): AsyncGenerator<FtmEntity> {
  for await (const { ends, edges } of partsByKey(graph, RELATIONS, postKey)) {
    const nodes = await nodesWith(graph, ends);
    const posts = new Set<string>();
    for await (const edge of edges()) {
      const link = schemaBetween(edge, nodes);
      if (link.schema !== 'Occupancy') {
        yield linkEntity(edge, link, context);
        continue;
      }
      const post = postOf(edge, nodes.get(edge.to));
      if (!posts.has(post.id)) yield post;
      posts.add(post.id);
      yield linkEntity(edge, link, context, post.id);
    }
  }
}

function schemaBetween(edge: StoredEdge, nodes: ReadonlyMap<string, StoredNode>): LinkSchema {
  const { type, from, to } = edge;
  const link = SCHEMATA[type];
  const fits = link?.ends.every((kinds, index) =>
    nodes.get(index === 0 ? from : to)?.labels.some((label) => kinds.includes(label)),
  );
  return link && fits ? standing(edge, link) : UNKNOWN_LINK;
}

/** An office is one for all who hold it under the same title, whichever source says so. */
function postOf(edge: StoredEdge, body: StoredNode | undefined): FtmEntity {
  return ftmEntity(`P-${digestOf(postKey(edge))}`, 'Position', {
    name: String(edge.properties.title),
    organization: ftmId(edge.to),
    country: body && new Reading(body.properties).country('iso2'),
  });
}

function postKey({ to, properties: { title } }: StoredEdge): string {
  return `${to} ${title}`;
}
