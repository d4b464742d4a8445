import type { StoredGraph, StoredNode } from '../../../read/stored.ts';
import type { FtmEntity } from './entity.ts';
import { ftmId } from './id.ts';
import { batches, nodesWith } from './joins.ts';
import { nodeEntity } from './nodes.ts';
import type { FtmContext } from './provenance.ts';
import { Reading } from './reading.ts';

const KINDS = ['PARTICIPATED_IN', 'TOOK_PLACE_IN'];

/** Who took part in an event, and where it was. */
interface Setting {
  readonly involved: Set<string>;
  readonly places: Set<string>;
}

/**
 * Events, with who took part in them and where: by no relationship that its source has taken back, and not whoever
 * declined.
 */
export async function* eventEntities(graph: StoredGraph, context: FtmContext): AsyncGenerator<FtmEntity> {
  for await (const events of batches(eventsOf(graph))) {
    const settings = await settingsOf(graph, events);
    const places = await nodesWith(
      graph,
      new Set([...settings.values()].flatMap((each) => [...each.places])),
    );
    for (const event of events) {
      const { involved = [], places: ids = [] } = settings.get(event.id) ?? {};
      const where = [...ids].flatMap((id) => places.get(id) ?? []);
      yield nodeEntity(event, context, { involved: [...involved].map(ftmId), ...location(where) });
    }
  }
}

async function* eventsOf(graph: StoredGraph): AsyncGenerator<StoredNode> {
  for await (const node of graph.nodes()) if (node.labels.includes('Event')) yield node;
}

async function settingsOf(graph: StoredGraph, events: readonly StoredNode[]): Promise<Map<string, Setting>> {
  const settings = new Map(
    events.map(({ id }) => [id, { involved: new Set<string>(), places: new Set<string>() }]),
  );
  for await (const { type, from, to, properties } of graph.edges(KINDS)) {
    if (properties.retractedOn !== undefined || properties.role === 'DECLINED_BY') continue;
    if (type === 'PARTICIPATED_IN') settings.get(to)?.involved.add(from);
    else settings.get(from)?.places.add(to);
  }
  return settings;
}

function location(places: readonly StoredNode[]) {
  return {
    location: places.map(({ properties: { name } }) => String(name)),
    addressEntity: places.filter(({ labels }) => labels.includes('Place')).map(({ id }) => ftmId(id)),
    country: places.map(({ properties }) => new Reading(properties).country('iso2')),
  };
}
