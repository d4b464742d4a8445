import type { StoredEdge } from '../../../read/stored.ts';
import { edgeDigest } from '../edge-digest.ts';
import { type FtmEntity, type FtmValues, ftmEntity } from './entity.ts';
import { ftmId } from './id.ts';
import { type FtmContext, provenance } from './provenance.ts';
import { Reading } from './reading.ts';

/** A schema of links, and what it calls their ends. */
export interface LinkSchema {
  readonly schema: string;
  readonly from: string;
  readonly to: string;
}

/** A link of which it is known what it ties, and not how. */
export const UNKNOWN_LINK: LinkSchema = { schema: 'UnknownLink', from: 'subject', to: 'object' };

const DOCUMENTATION: LinkSchema = { schema: 'Documentation', from: 'document', to: 'entity' };
const SCHEMATA: Readonly<Record<string, LinkSchema>> = {
  MENTIONS: DOCUMENTATION,
  REPORTS: DOCUMENTATION,
  REPRESENTS: { schema: 'Representation', from: 'agent', to: 'client' },
  SAME_AS: { schema: 'Similar', from: 'candidate', to: 'match' },
};
/** Properties that name nodes. */
const IDS = ['evidence', 'via', 'onBehalfOf', 'accordingTo'];

/** The schema of a relationship that has the same whatever its ends are. */
export function schemaOf(edge: StoredEdge): LinkSchema {
  return standing(edge, SCHEMATA[edge.type] ?? UNKNOWN_LINK);
}

/** The schema that is wanted, unless its source took the relationship back: nobody should read it as a fact then. */
export function standing({ properties }: StoredEdge, wanted: LinkSchema): LinkSchema {
  return properties.retractedOn === undefined || wanted === DOCUMENTATION ? wanted : UNKNOWN_LINK;
}

/**
 * A relationship as an entity; what its schema has no property for stands in its summary.
 * @param to the entity that it leads to, where that is not the node
 */
export function linkEntity(
  edge: StoredEdge,
  link: LinkSchema,
  context: FtmContext,
  to: string = ftmId(edge.to),
): FtmEntity {
  const { remainder } = context;
  const reading = new Reading(edge.properties);
  const { source, values: told = {} } = provenance(reading, context);
  const ends = { [link.from]: ftmId(edge.from), [link.to]: to };
  const own = OWN[link.schema]?.(reading, edge.type) ?? interest(reading, edge.type);
  const ids = Object.fromEntries(IDS.map((name) => [name, reading.ids(name)]));
  const words = remainder.words({ ...reading.rest(), ...ids });
  if (link === UNKNOWN_LINK) remainder.link(edge.type);
  const place = link.schema === 'Similar' ? 'criteria' : 'summary';
  return ftmEntity(
    `L-${edgeDigest(edge)}`,
    link.schema,
    { ...told, ...ends, ...own, [place]: words },
    source,
  );
}

const OWN: Readonly<Record<string, (reading: Reading, type: string) => FtmValues>> = {
  Similar: () => ({}),
  // The title is the name of the post.
  Occupancy: (reading) => {
    reading.skip('title');
    return interval(reading);
  },
  Family: (reading, type) => ({ relationship: [type, reading.text('title')], ...interval(reading) }),
  Associate: (reading, type) => ({ relationship: [type, reading.text('title')], ...interval(reading) }),
  Documentation: (reading, type) => ({
    ...interest(reading, type),
    namesMentioned: [reading.text('name'), ...reading.list('names')],
  }),
};

/** Its kind, and what it is more closely: a stance, a role, a part or a title. */
function interest(reading: Reading, type: string): FtmValues {
  const closer = ['stance', 'role', 'part', 'title'].map((name) => reading.text(name));
  const retracted = reading.has('retractedOn') ? 'RETRACTED' : undefined;
  return { role: [type, ...closer], status: [reading.text('status'), retracted], ...interval(reading) };
}

function interval(reading: Reading): FtmValues {
  const { date, startDate, endDate } = reading.dates('when');
  return {
    date,
    startDate: [startDate, reading.date('since'), reading.date('firstOn')],
    endDate: [endDate, reading.date('until'), reading.date('lastOn')],
  };
}
