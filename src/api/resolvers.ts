import * as actor from './actor.ts';
import * as claim from './claim.ts';
import * as cypher from './cypher.ts';
import { DateScalar } from './date-scalar.ts';
import * as dispute from './dispute.ts';
import * as event from './event.ts';
import { Evidence } from './evidence.ts';
import { JsonScalar } from './json.ts';
import * as link from './link.ts';
import * as network from './network.ts';
import * as node from './node.ts';
import { Participant, ParticipantAccount, ParticipationEdge } from './participant.ts';
import { Passage } from './passage.ts';
import * as paths from './paths.ts';
import * as place from './place.ts';
import { Relation, RelationAccount } from './relation.ts';
import * as search from './search.ts';
import * as source from './source.ts';
import * as statement from './statement.ts';
import * as stats from './stats.ts';
import * as subgraph from './subgraph.ts';
import * as summary from './summary.ts';
import * as timeline from './timeline.ts';
import * as topic from './topic.ts';
import type { Resolvers } from './types.generated.ts';
import { Mutation } from './writes.ts';

const { Person, Institution, Country, Group } = actor;
const { Claim, Stance } = claim;
const { Event, EventAccount, ReportEdge } = event;
const { Statement, StatementEdge, Expression } = statement;

/** Everything that is not read from a row as it is. */
export const resolvers = {
  JSON: JsonScalar,
  ...link,
  ...summary,
  Date: DateScalar,
  Node: node.Node,
  Named: node.Named,
  Actor: node.Actor,
  Person,
  Institution,
  Country,
  Group,
  Place: place.Place,
  Topic: topic.Topic,
  Event,
  EventAccount,
  Participant,
  ParticipantAccount,
  ParticipationEdge,
  ReportEdge,
  Claim,
  Stance,
  Statement,
  StatementEdge,
  Expression,
  Source: source.Source,
  Passage,
  Relation,
  RelationAccount,
  Evidence,
  Path: paths.Path,
  Dispute: dispute.Dispute,
  DisputeSide: dispute.DisputeSide,
  TimelineItem: timeline.TimelineItem,
  SearchHit: search.SearchHit,
  Stats: stats.Stats,
  SubgraphNode: subgraph.SubgraphNode,
  SubgraphEdge: subgraph.SubgraphEdge,
  Network: network.Network,
  NetworkWindow: network.NetworkWindow,
  NetworkNode: network.NetworkNode,
  NetworkEdge: network.NetworkEdge,
  NetworkEvidenceEdge: network.NetworkEvidenceEdge,
  Query: {
    ...node.Query,
    ...actor.Query,
    ...place.Query,
    ...topic.Query,
    ...event.Query,
    ...claim.Query,
    ...statement.Query,
    ...source.Query,
    ...search.Query,
    ...paths.Query,
    ...timeline.Query,
    ...dispute.Query,
    ...subgraph.Query,
    ...network.Query,
    ...stats.Query,
    ...cypher.Query,
  },
  Mutation,
} satisfies Resolvers;
