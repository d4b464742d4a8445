import type { EdgeKind, NodeKind } from '../api/queries.generated.ts';

/** How a node is tied to others: a list of the API at it, with the edges that it stands for. */
export interface Relation {
  /** The field of the node's type. */
  readonly name: string;
  readonly kinds: readonly EdgeKind[];
  /** Whether these edges leave the node, lead to it, or either. */
  readonly direction: 'out' | 'in' | 'both';
}

const out = (name: string, ...kinds: EdgeKind[]): Relation => ({ name, kinds, direction: 'out' });
const into = (name: string, ...kinds: EdgeKind[]): Relation => ({ name, kinds, direction: 'in' });
const both = (name: string, ...kinds: EdgeKind[]): Relation => ({ name, kinds, direction: 'both' });

const ties = both(
  'relations',
  'HOLDS',
  'MEMBER_OF',
  'PART_OF',
  'KIN_OF',
  'CLOSE_TO',
  'REPRESENTS',
  'LOCATED_IN',
);
const sameAs = both('sameAs', 'SAME_AS');
const topics = out('topics', 'ABOUT');
const about = out('about', 'ABOUT');
const claimsAbout = into('claimsAbout', 'ABOUT');
const eventsAbout = into('eventsAbout', 'ABOUT');
const whole = out('partOf', 'PART_OF');
const parts = into('parts', 'PART_OF');
const sources = into('sources', 'MENTIONS');

const ofActors: readonly Relation[] = [
  both('metWith', 'MET_WITH'),
  both('spokeWith', 'SPOKE_WITH'),
  out('stated', 'STATED'),
  out('supports', 'SUPPORTS'),
  out('disputes', 'DISPUTES'),
  out('statements', 'MADE'),
  out('events', 'PARTICIPATED_IN'),
  ties,
  out('representedAt', 'REPRESENTED_AT'),
  into('spokenFor', 'ON_BEHALF_OF'),
  into('addressed', 'ADDRESSED_TO'),
  into('relayed', 'RELAYED_BY'),
  claimsAbout,
  eventsAbout,
  sameAs,
  sources,
];

/** The relations of each kind of node, what is asked for most first. */
export const relationsOf: Readonly<Record<NodeKind, readonly Relation[]>> = {
  PERSON: ofActors,
  INSTITUTION: ofActors,
  COUNTRY: ofActors,
  GROUP: ofActors,
  CLAIM: [
    into('assertedBy', 'STATED'),
    into('supportedBy', 'SUPPORTS'),
    into('disputedBy', 'DISPUTES'),
    into('statements', 'EXPRESSES'),
    out('contradicts', 'CONTRADICTS'),
    into('contradictedBy', 'CONTRADICTS'),
    out('revises', 'REVISES'),
    into('revisedBy', 'REVISES'),
    out('answers', 'ANSWERS'),
    into('answeredBy', 'ANSWERS'),
    topics,
    about,
    whole,
    parts,
    claimsAbout,
    eventsAbout,
    sources,
  ],
  EVENT: [
    into('participants', 'PARTICIPATED_IN'),
    into('statements', 'SAID_AT'),
    out('places', 'TOOK_PLACE_IN'),
    topics,
    about,
    whole,
    parts,
    out('followed', 'FOLLOWED'),
    into('followedBy', 'FOLLOWED'),
    claimsAbout,
    eventsAbout,
    sources,
  ],
  STATEMENT: [
    into('speakers', 'MADE'),
    out('expressions', 'EXPRESSES'),
    out('onBehalfOf', 'ON_BEHALF_OF'),
    out('addressedTo', 'ADDRESSED_TO'),
    out('relayedBy', 'RELAYED_BY'),
    out('event', 'SAID_AT'),
    whole,
    parts,
  ],
  SOURCE: [out('events', 'REPORTS'), out('mentions', 'MENTIONS')],
  PLACE: [into('events', 'TOOK_PLACE_IN'), ties, claimsAbout, eventsAbout, sameAs, sources],
  TOPIC: [into('claims', 'ABOUT'), into('events', 'ABOUT'), sources],
  PASSAGE: [],
};

/** The relation of a name. */
export function relationOf(kind: NodeKind, name: string): Relation | undefined {
  return relationsOf[kind].find((relation) => relation.name === name);
}
