import type { StoredGraph } from '../../../read/stored.ts';
import { creditLine } from '../credits.ts';
import { type FtmEntity, ftmEntity } from './entity.ts';
import { eventEntities } from './events.ts';
import { linkEntity, schemaOf } from './links.ts';
import { creditEntity, nodeEntity } from './nodes.ts';
import type { FtmContext } from './provenance.ts';
import { RELATIONS, relationEntities } from './relations.ts';
import { Remainder } from './remainder.ts';

/**
 * Writes FollowTheMoney's JSON lines (followthemoney.tech, model 4), an entity a line and a line an id. The model has
 * nothing for what is said: statements, claims, topics and passages are notes, and what ties them are links of unknown
 * kind, whose role says the kind. Values that it has no property for stand in `notes` and `summary` as `NAME: VALUE`.
 * The last line, `EXPORT`, has the data version and the credits, and counts both.
 *
 * Every relationship is an entity of its own, with its source as `proof`: so it stays told who says what, though a node's
 * values are those of all sources; what each declares is in its `Documentation`. What a source took back has the status
 * RETRACTED and a schema that asserts nothing. That a passage is in a source is told by the passage, and since when a thing
 * is known by the dates of its documents. Memory holds the credits and a bounded part of the graph, which is read again for
 * each 20,000 events, and for so many actors and offices.
 */
export async function* ftm(graph: StoredGraph, dataVersion: string): AsyncGenerator<string> {
  const credits = await graph.credits();
  const context = {
    sources: new Map(credits.map((credit) => [credit.id, credit])),
    remainder: new Remainder(),
  };
  for await (const entity of entities(graph, context)) yield line(entity);
  yield line(
    ftmEntity('EXPORT', 'Note', {
      name: 'Demarche',
      description: [`Data version: ${dataVersion}`, ...credits.map(creditLine)],
      notes: context.remainder.told(),
    }),
  );
}

async function* entities(graph: StoredGraph, context: FtmContext): AsyncGenerator<FtmEntity> {
  const missing = new Map(context.sources);
  for await (const node of graph.nodes()) {
    missing.delete(node.id);
    if (!node.labels.includes('Event')) yield nodeEntity(node, context);
  }
  // A part of the graph need not hold the sources of what it holds.
  for (const credit of missing.values()) yield creditEntity(credit, context);
  yield* eventEntities(graph, context);
  for await (const edge of graph.edges()) {
    if (edge.type === 'IN' || RELATIONS.includes(edge.type)) continue;
    yield linkEntity(edge, schemaOf(edge), context);
  }
  yield* relationEntities(graph, context);
}

function line(entity: FtmEntity): string {
  return `${JSON.stringify(entity)}\n`;
}
