import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NodeRow, NamedRow, ActorRow, PlaceRow, TopicRow, EventRow, ClaimRow, StatementRow, SourceRow, PassageRow, EvidenceRow, AssertionRow, EventAccountRow, ParticipantAccountRow, RelationAccountRow } from '../read/rows.ts';
import type { ParticipantModel, RelationModel, StanceModel, ExpressionModel, StatementEdgeModel, ParticipationEdgeModel, ReportEdgeModel, LinkEdgeModel, SummaryEdgeModel, SameAsEdgeModel, SubgraphNodeModel, SubgraphEdgeModel, PathModel, DisputeModel, DisputeSideModel, StatsModel, NetworkWindowModel } from './models.ts';
import type { Hit } from '../read/search/search.ts';
import type { AnyConnection } from './connection.ts';
import type { NetworkModel, NetworkNodeModel, NetworkEdgeModel, NetworkEvidenceRow } from './network-model.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  JSON: { input: unknown; output: unknown; }
  Date: { input: string; output: string; }
};

export type Actor = {
  readonly id: Scalars['ID']['output'];
  readonly label: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Scalars['String']['output']>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly wikidata?: Maybe<Scalars['String']['output']>;
  readonly statements: StatementConnection;
  readonly spokenFor: StatementConnection;
  readonly addressed: StatementConnection;
  readonly relayed: StatementConnection;
  readonly events: ParticipationConnection;
  readonly representedAt: RepresentationConnection;
  readonly relations: RelationConnection;
  readonly metWith: ContactConnection;
  readonly spokeWith: ContactConnection;
  readonly stated: PositionConnection;
  readonly supports: PositionConnection;
  readonly disputes: PositionConnection;
  readonly claimsAbout: ClaimLinkConnection;
  readonly eventsAbout: EventLinkConnection;
  readonly sameAs: SameAsConnection;
  readonly sources: SourceLinkConnection;
};


export type ActorStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type ActorSpokenForArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type ActorAddressedArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type ActorRelayedArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type ActorEventsArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type ActorRepresentedAtArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type ActorRelationsArgs = {
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type ActorMetWithArgs = {
  filter?: InputMaybe<ActorFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type ActorSpokeWithArgs = {
  filter?: InputMaybe<ActorFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type ActorStatedArgs = {
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type ActorSupportsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type ActorDisputesArgs = {
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type ActorClaimsAboutArgs = {
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type ActorEventsAboutArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type ActorSameAsArgs = {
  filter?: InputMaybe<NodeFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type ActorSourcesArgs = {
  filter?: InputMaybe<SourceFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};

export type ActorKind =
  | 'PERSON'
  | 'INSTITUTION'
  | 'COUNTRY'
  | 'GROUP';

export type ActorFilter = {
  readonly and?: InputMaybe<ReadonlyArray<ActorFilter>>;
  readonly or?: InputMaybe<ReadonlyArray<ActorFilter>>;
  readonly not?: InputMaybe<ActorFilter>;
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly kind?: InputMaybe<ReadonlyArray<ActorKind>>;
  readonly event?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly claim?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly source?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly known?: InputMaybe<DateRange>;
};

export type ActorOrder =
  | 'DATE_DESC'
  | 'DATE_ASC'
  | 'NAME_ASC'
  | 'NAME_DESC'
  | 'STATEMENTS_DESC'
  | 'STATEMENTS_ASC'
  | 'DISPUTES_DESC'
  | 'DISPUTES_ASC';

export type Query = {
  readonly __typename?: 'Query';
  readonly actor?: Maybe<Actor>;
  readonly actors: ActorConnection;
  readonly claim?: Maybe<Claim>;
  readonly claims: ClaimConnection;
  readonly cypher: CypherResult;
  readonly disputes: DisputeConnection;
  readonly event?: Maybe<Event>;
  readonly events: EventConnection;
  readonly network: Network;
  readonly node?: Maybe<Node>;
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  readonly paths: Paths;
  readonly place?: Maybe<Place>;
  readonly places: PlaceConnection;
  readonly search: ReadonlyArray<SearchHit>;
  readonly source?: Maybe<Source>;
  readonly sources: SourceConnection;
  readonly statement?: Maybe<Statement>;
  readonly statements: StatementConnection;
  readonly stats: Stats;
  readonly subgraph: Subgraph;
  readonly timeline: TimelineConnection;
  readonly topic?: Maybe<Topic>;
  readonly topics: TopicConnection;
};


export type QueryActorArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryActorsArgs = {
  filter?: InputMaybe<ActorFilter>;
  orderBy?: ActorOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: ClaimOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryCypherArgs = {
  statement: Scalars['String']['input'];
  parameters?: InputMaybe<Scalars['JSON']['input']>;
  limit?: Scalars['Int']['input'];
};


export type QueryDisputesArgs = {
  topic?: InputMaybe<Scalars['ID']['input']>;
  actors?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryEventArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryEventsArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: EventOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryNetworkArgs = {
  mode?: NetworkMode;
  aggregate?: InputMaybe<NetworkAggregate>;
  normalise?: NetworkNormalisation;
  groupBy?: NetworkGroup;
  concept?: NetworkConcept;
  duplicates?: NetworkDuplicates;
  levels?: InputMaybe<NetworkLevels>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  topics?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  limit?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryPathsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  maxLength?: Scalars['Int']['input'];
  edges?: InputMaybe<ReadonlyArray<EdgeKind>>;
  through?: InputMaybe<ReadonlyArray<NodeKind>>;
  withoutDisputed?: Scalars['Boolean']['input'];
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryPlaceArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryPlacesArgs = {
  filter?: InputMaybe<PlaceFilter>;
  orderBy?: PlaceOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<NodeKind>>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type QuerySourcesArgs = {
  filter?: InputMaybe<SourceFilter>;
  orderBy?: SourceOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryStatementArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type QuerySubgraphArgs = {
  around: ReadonlyArray<Scalars['ID']['input']>;
  depth?: Scalars['Int']['input'];
  edges?: InputMaybe<ReadonlyArray<EdgeKind>>;
  limit?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryTimelineArgs = {
  filter?: InputMaybe<TimelineFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryTopicArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryTopicsArgs = {
  filter?: InputMaybe<TopicFilter>;
  orderBy?: TopicOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};

export type ActorConnection = Connection & {
  readonly __typename?: 'ActorConnection';
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<ActorEdge>;
  readonly nodes: ReadonlyArray<Actor>;
};

export type ActorEdge = {
  readonly __typename?: 'ActorEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Actor;
};

export type ClaimKind =
  | 'FACT'
  | 'EVALUATION'
  | 'PREDICTION'
  | 'DEMAND'
  | 'PROPOSAL'
  | 'DECISION';

export type StanceKind =
  | 'ASSERTS'
  | 'SUPPORTS'
  | 'DISPUTES'
  | 'QUALIFIES'
  | 'RETRACTS';

export type Claim = Node & {
  readonly __typename?: 'Claim';
  readonly id: Scalars['ID']['output'];
  readonly label: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
  readonly lang?: Maybe<Scalars['String']['output']>;
  readonly kind: ClaimKind;
  readonly topics: ReadonlyArray<Topic>;
  readonly about: NodeLinkConnection;
  readonly statements: StatementConnection;
  readonly stances: StanceConnection;
  readonly assertedBy: StandConnection;
  readonly supportedBy: StandConnection;
  readonly disputedBy: StandConnection;
  readonly contested: Scalars['Boolean']['output'];
  readonly contradicts: ClaimLinkConnection;
  readonly contradictedBy: ClaimLinkConnection;
  readonly revises: ClaimLinkConnection;
  readonly revisedBy: ClaimLinkConnection;
  readonly answers: ClaimLinkConnection;
  readonly answeredBy: ClaimLinkConnection;
  readonly partOf?: Maybe<Claim>;
  readonly parts: ClaimLinkConnection;
  readonly claimsAbout: ClaimLinkConnection;
  readonly eventsAbout: EventLinkConnection;
  readonly sources: SourceLinkConnection;
};


export type ClaimAboutArgs = {
  filter?: InputMaybe<NodeFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type ClaimStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type ClaimStancesArgs = {
  filter?: InputMaybe<StanceFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type ClaimAssertedByArgs = {
  filter?: InputMaybe<ActorFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type ClaimSupportedByArgs = {
  filter?: InputMaybe<ActorFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type ClaimDisputedByArgs = {
  filter?: InputMaybe<ActorFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type ClaimContradictsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type ClaimContradictedByArgs = {
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type ClaimRevisesArgs = {
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type ClaimRevisedByArgs = {
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type ClaimAnswersArgs = {
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type ClaimAnsweredByArgs = {
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type ClaimPartsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type ClaimClaimsAboutArgs = {
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type ClaimEventsAboutArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type ClaimSourcesArgs = {
  filter?: InputMaybe<SourceFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};

export type Stance = {
  readonly __typename?: 'Stance';
  readonly stance: StanceKind;
  readonly voice: Voice;
  readonly actor?: Maybe<Actor>;
  readonly statement: Statement;
  readonly claim: Claim;
  readonly implied: Scalars['Boolean']['output'];
  readonly retractedOn?: Maybe<Scalars['Date']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
};

export type ClaimFilter = {
  readonly and?: InputMaybe<ReadonlyArray<ClaimFilter>>;
  readonly or?: InputMaybe<ReadonlyArray<ClaimFilter>>;
  readonly not?: InputMaybe<ClaimFilter>;
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly kind?: InputMaybe<ReadonlyArray<ClaimKind>>;
  readonly contested?: InputMaybe<Scalars['Boolean']['input']>;
  readonly assertedBy?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly supportedBy?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly disputedBy?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly topic?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly about?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly source?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly known?: InputMaybe<DateRange>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

export type StanceFilter = {
  readonly and?: InputMaybe<ReadonlyArray<StanceFilter>>;
  readonly or?: InputMaybe<ReadonlyArray<StanceFilter>>;
  readonly not?: InputMaybe<StanceFilter>;
  readonly stance?: InputMaybe<ReadonlyArray<StanceKind>>;
  readonly statement?: InputMaybe<StatementFilter>;
};

export type ClaimOrder =
  | 'DATE_DESC'
  | 'DATE_ASC'
  | 'STATEMENTS_DESC'
  | 'STATEMENTS_ASC'
  | 'DISPUTES_DESC'
  | 'DISPUTES_ASC';

export type ClaimConnection = Connection & {
  readonly __typename?: 'ClaimConnection';
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<ClaimEdge>;
  readonly nodes: ReadonlyArray<Claim>;
};

export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Claim;
};

export type StanceConnection = Connection & {
  readonly __typename?: 'StanceConnection';
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<StanceEdge>;
  readonly nodes: ReadonlyArray<Stance>;
};

export type StanceEdge = {
  readonly __typename?: 'StanceEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Stance;
};

export type DateOrder =
  | 'DATE_DESC'
  | 'DATE_ASC';

export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly partial: Scalars['Boolean']['output'];
};

export type Connection = {
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

export type Country = Node & Named & Actor & {
  readonly __typename?: 'Country';
  readonly id: Scalars['ID']['output'];
  readonly label: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Scalars['String']['output']>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly wikidata?: Maybe<Scalars['String']['output']>;
  readonly statements: StatementConnection;
  readonly spokenFor: StatementConnection;
  readonly addressed: StatementConnection;
  readonly relayed: StatementConnection;
  readonly events: ParticipationConnection;
  readonly representedAt: RepresentationConnection;
  readonly relations: RelationConnection;
  readonly metWith: ContactConnection;
  readonly spokeWith: ContactConnection;
  readonly stated: PositionConnection;
  readonly supports: PositionConnection;
  readonly disputes: PositionConnection;
  readonly claimsAbout: ClaimLinkConnection;
  readonly eventsAbout: EventLinkConnection;
  readonly sameAs: SameAsConnection;
  readonly sources: SourceLinkConnection;
  readonly iso2?: Maybe<Scalars['String']['output']>;
  readonly eventsHere: EventLinkConnection;
};


export type CountryStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type CountrySpokenForArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type CountryAddressedArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type CountryRelayedArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type CountryEventsArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type CountryRepresentedAtArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type CountryRelationsArgs = {
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type CountryMetWithArgs = {
  filter?: InputMaybe<ActorFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type CountrySpokeWithArgs = {
  filter?: InputMaybe<ActorFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type CountryStatedArgs = {
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type CountrySupportsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type CountryDisputesArgs = {
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type CountryClaimsAboutArgs = {
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type CountryEventsAboutArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type CountrySameAsArgs = {
  filter?: InputMaybe<NodeFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type CountrySourcesArgs = {
  filter?: InputMaybe<SourceFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type CountryEventsHereArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};

export type CypherResult = {
  readonly __typename?: 'CypherResult';
  readonly columns: ReadonlyArray<Scalars['String']['output']>;
  readonly rows: ReadonlyArray<ReadonlyArray<Maybe<Scalars['JSON']['output']>>>;
  readonly truncated: Scalars['Boolean']['output'];
};

export type ExtendedDate = {
  readonly __typename?: 'ExtendedDate';
  readonly edtf: Scalars['String']['output'];
  readonly from?: Maybe<Scalars['Date']['output']>;
  readonly to?: Maybe<Scalars['Date']['output']>;
};

export type DateRange = {
  readonly from?: InputMaybe<Scalars['String']['input']>;
  readonly to?: InputMaybe<Scalars['String']['input']>;
};

export type DateFilter =
  { readonly begins: DateRange; readonly overlaps?: never; }
  |  { readonly begins?: never; readonly overlaps: DateRange; };

export type Dispute = {
  readonly __typename?: 'Dispute';
  readonly claim: Claim;
  readonly sides: ReadonlyArray<DisputeSide>;
  readonly contradicting: ReadonlyArray<Claim>;
  readonly partial: Scalars['Boolean']['output'];
};

export type DisputeSide = {
  readonly __typename?: 'DisputeSide';
  readonly stance: StanceKind;
  readonly actor?: Maybe<Actor>;
  readonly statements: ReadonlyArray<Statement>;
  readonly evidence: ReadonlyArray<Evidence>;
};

export type DisputeConnection = Connection & {
  readonly __typename?: 'DisputeConnection';
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<DisputeEdge>;
  readonly nodes: ReadonlyArray<Dispute>;
};

export type DisputeEdge = {
  readonly __typename?: 'DisputeEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Dispute;
};

export type EventKind =
  | 'MEETING'
  | 'VISIT'
  | 'CONSULTATION'
  | 'NEGOTIATION'
  | 'CONFERENCE'
  | 'BRIEFING'
  | 'ENCOUNTER'
  | 'SIGNING'
  | 'CALL'
  | 'ATTACK'
  | 'OTHER';

export type EventStatus =
  | 'HELD'
  | 'ANNOUNCED'
  | 'POSSIBLE'
  | 'DECLINED'
  | 'CANCELLED'
  | 'UNCONFIRMED'
  | 'DENIED';

export type Event = Node & {
  readonly __typename?: 'Event';
  readonly id: Scalars['ID']['output'];
  readonly label: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
  readonly kind: EventKind;
  readonly code?: Maybe<Scalars['String']['output']>;
  readonly status?: Maybe<EventStatus>;
  readonly when?: Maybe<ExtendedDate>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly place?: Maybe<Named>;
  readonly places: NodeLinkConnection;
  readonly topics: ReadonlyArray<Topic>;
  readonly about: NodeLinkConnection;
  readonly participants: ReadonlyArray<Participant>;
  readonly statements: StatementConnection;
  readonly accounts: ReadonlyArray<EventAccount>;
  readonly sourceCount: Scalars['Int']['output'];
  readonly partOf?: Maybe<Event>;
  readonly parts: EventLinkConnection;
  readonly followed: EventLinkConnection;
  readonly followedBy: EventLinkConnection;
  readonly claimsAbout: ClaimLinkConnection;
  readonly eventsAbout: EventLinkConnection;
  readonly sources: SourceLinkConnection;
};


export type EventPlacesArgs = {
  filter?: InputMaybe<NodeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type EventAboutArgs = {
  filter?: InputMaybe<NodeFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type EventStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type EventPartsArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type EventFollowedArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type EventFollowedByArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type EventClaimsAboutArgs = {
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type EventEventsAboutArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type EventSourcesArgs = {
  filter?: InputMaybe<SourceFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};

export type EventAccount = Account & {
  readonly __typename?: 'EventAccount';
  readonly source: Source;
  readonly implied: Scalars['Boolean']['output'];
  readonly retractedOn?: Maybe<Scalars['Date']['output']>;
  readonly knownSince?: Maybe<Scalars['Date']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly status: EventStatus;
  readonly when?: Maybe<ExtendedDate>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly accordingTo?: Maybe<Actor>;
};

export type EventFilter = {
  readonly and?: InputMaybe<ReadonlyArray<EventFilter>>;
  readonly or?: InputMaybe<ReadonlyArray<EventFilter>>;
  readonly not?: InputMaybe<EventFilter>;
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly kind?: InputMaybe<ReadonlyArray<EventKind>>;
  readonly status?: InputMaybe<ReadonlyArray<EventStatus>>;
  readonly when?: InputMaybe<DateFilter>;
  readonly participant?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly topic?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly about?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly place?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly source?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly known?: InputMaybe<DateRange>;
};

export type EventOrder =
  | 'DATE_DESC'
  | 'DATE_ASC'
  | 'STATEMENTS_DESC'
  | 'STATEMENTS_ASC';

export type EventConnection = Connection & {
  readonly __typename?: 'EventConnection';
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<EventEdge>;
  readonly nodes: ReadonlyArray<Event>;
};

export type EventEdge = {
  readonly __typename?: 'EventEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Event;
};

export type ReportConnection = Connection & {
  readonly __typename?: 'ReportConnection';
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<ReportEdge>;
  readonly nodes: ReadonlyArray<Event>;
};

export type ReportEdge = {
  readonly __typename?: 'ReportEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Event;
  readonly accounts: ReadonlyArray<EventAccount>;
  readonly evidence: ReadonlyArray<Evidence>;
};

export type Evidence = {
  readonly __typename?: 'Evidence';
  readonly statement?: Maybe<Statement>;
  readonly passage?: Maybe<Passage>;
  readonly source: Source;
};

export type Account = {
  readonly source: Source;
  readonly implied: Scalars['Boolean']['output'];
  readonly retractedOn?: Maybe<Scalars['Date']['output']>;
  readonly knownSince?: Maybe<Scalars['Date']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
};

export type LinkAccount = Account & {
  readonly __typename?: 'LinkAccount';
  readonly source: Source;
  readonly implied: Scalars['Boolean']['output'];
  readonly retractedOn?: Maybe<Scalars['Date']['output']>;
  readonly knownSince?: Maybe<Scalars['Date']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
};

export type LinkEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly sources: Scalars['Int']['output'];
  readonly accounts: ReadonlyArray<LinkAccount>;
  readonly evidence: ReadonlyArray<Evidence>;
};

export type SummaryEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly count: Scalars['Int']['output'];
  readonly sources: Scalars['Int']['output'];
  readonly via: ReadonlyArray<Node>;
  readonly firstOn?: Maybe<Scalars['Date']['output']>;
  readonly lastOn?: Maybe<Scalars['Date']['output']>;
  readonly knownSince?: Maybe<Scalars['Date']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
};

export type Group = Node & Named & Actor & {
  readonly __typename?: 'Group';
  readonly id: Scalars['ID']['output'];
  readonly label: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Scalars['String']['output']>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly wikidata?: Maybe<Scalars['String']['output']>;
  readonly statements: StatementConnection;
  readonly spokenFor: StatementConnection;
  readonly addressed: StatementConnection;
  readonly relayed: StatementConnection;
  readonly events: ParticipationConnection;
  readonly representedAt: RepresentationConnection;
  readonly relations: RelationConnection;
  readonly metWith: ContactConnection;
  readonly spokeWith: ContactConnection;
  readonly stated: PositionConnection;
  readonly supports: PositionConnection;
  readonly disputes: PositionConnection;
  readonly claimsAbout: ClaimLinkConnection;
  readonly eventsAbout: EventLinkConnection;
  readonly sameAs: SameAsConnection;
  readonly sources: SourceLinkConnection;
  readonly anonymous: Scalars['Boolean']['output'];
};


export type GroupStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type GroupSpokenForArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type GroupAddressedArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type GroupRelayedArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type GroupEventsArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type GroupRepresentedAtArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type GroupRelationsArgs = {
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type GroupMetWithArgs = {
  filter?: InputMaybe<ActorFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type GroupSpokeWithArgs = {
  filter?: InputMaybe<ActorFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type GroupStatedArgs = {
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type GroupSupportsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type GroupDisputesArgs = {
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type GroupClaimsAboutArgs = {
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type GroupEventsAboutArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type GroupSameAsArgs = {
  filter?: InputMaybe<NodeFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type GroupSourcesArgs = {
  filter?: InputMaybe<SourceFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};

export type Institution = Node & Named & Actor & {
  readonly __typename?: 'Institution';
  readonly id: Scalars['ID']['output'];
  readonly label: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Scalars['String']['output']>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly wikidata?: Maybe<Scalars['String']['output']>;
  readonly statements: StatementConnection;
  readonly spokenFor: StatementConnection;
  readonly addressed: StatementConnection;
  readonly relayed: StatementConnection;
  readonly events: ParticipationConnection;
  readonly representedAt: RepresentationConnection;
  readonly relations: RelationConnection;
  readonly metWith: ContactConnection;
  readonly spokeWith: ContactConnection;
  readonly stated: PositionConnection;
  readonly supports: PositionConnection;
  readonly disputes: PositionConnection;
  readonly claimsAbout: ClaimLinkConnection;
  readonly eventsAbout: EventLinkConnection;
  readonly sameAs: SameAsConnection;
  readonly sources: SourceLinkConnection;
};


export type InstitutionStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type InstitutionSpokenForArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type InstitutionAddressedArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type InstitutionRelayedArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type InstitutionEventsArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type InstitutionRepresentedAtArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type InstitutionRelationsArgs = {
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type InstitutionMetWithArgs = {
  filter?: InputMaybe<ActorFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type InstitutionSpokeWithArgs = {
  filter?: InputMaybe<ActorFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type InstitutionStatedArgs = {
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type InstitutionSupportsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type InstitutionDisputesArgs = {
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type InstitutionClaimsAboutArgs = {
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type InstitutionEventsAboutArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type InstitutionSameAsArgs = {
  filter?: InputMaybe<NodeFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type InstitutionSourcesArgs = {
  filter?: InputMaybe<SourceFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};

export type NodeLinkConnection = Connection & {
  readonly __typename?: 'NodeLinkConnection';
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<NodeLinkEdge>;
  readonly nodes: ReadonlyArray<Node>;
};

export type NodeLinkEdge = LinkEdge & {
  readonly __typename?: 'NodeLinkEdge';
  readonly cursor: Scalars['String']['output'];
  readonly sources: Scalars['Int']['output'];
  readonly accounts: ReadonlyArray<LinkAccount>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: Node;
};

export type ClaimLinkConnection = Connection & {
  readonly __typename?: 'ClaimLinkConnection';
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<ClaimLinkEdge>;
  readonly nodes: ReadonlyArray<Claim>;
};

export type ClaimLinkEdge = LinkEdge & {
  readonly __typename?: 'ClaimLinkEdge';
  readonly cursor: Scalars['String']['output'];
  readonly sources: Scalars['Int']['output'];
  readonly accounts: ReadonlyArray<LinkAccount>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: Claim;
};

export type EventLinkConnection = Connection & {
  readonly __typename?: 'EventLinkConnection';
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<EventLinkEdge>;
  readonly nodes: ReadonlyArray<Event>;
};

export type EventLinkEdge = LinkEdge & {
  readonly __typename?: 'EventLinkEdge';
  readonly cursor: Scalars['String']['output'];
  readonly sources: Scalars['Int']['output'];
  readonly accounts: ReadonlyArray<LinkAccount>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: Event;
};

export type SourceLinkConnection = Connection & {
  readonly __typename?: 'SourceLinkConnection';
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<SourceLinkEdge>;
  readonly nodes: ReadonlyArray<Source>;
};

export type SourceLinkEdge = LinkEdge & {
  readonly __typename?: 'SourceLinkEdge';
  readonly cursor: Scalars['String']['output'];
  readonly sources: Scalars['Int']['output'];
  readonly accounts: ReadonlyArray<LinkAccount>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: Source;
};

export type NetworkMode =
  | 'ACTORS'
  | 'CONCEPTS'
  | 'TWO_MODE';

export type NetworkAggregate =
  | 'CONGRUENCE'
  | 'CONFLICT'
  | 'SUBTRACT'
  | 'IGNORE'
  | 'COMBINE';

export type NetworkNormalisation =
  | 'NONE'
  | 'AVERAGE'
  | 'JACCARD'
  | 'COSINE'
  | 'ACTIVITY'
  | 'PROMINENCE';

export type NetworkGroup =
  | 'ACTOR'
  | 'INSTITUTION'
  | 'COUNTRY';

export type NetworkConcept =
  | 'CLAIM'
  | 'TOPIC';

export type NetworkDuplicates =
  | 'INCLUDE'
  | 'DOCUMENT'
  | 'WEEK'
  | 'MONTH'
  | 'YEAR'
  | 'RANGE';

export type NetworkKernel =
  | 'UNIFORM'
  | 'TRIANGULAR'
  | 'EPANECHNIKOV'
  | 'GAUSSIAN';

export type NetworkLevels = {
  readonly ASSERTS?: InputMaybe<Scalars['Float']['input']>;
  readonly SUPPORTS?: InputMaybe<Scalars['Float']['input']>;
  readonly DISPUTES?: InputMaybe<Scalars['Float']['input']>;
  readonly QUALIFIES?: InputMaybe<Scalars['Float']['input']>;
  readonly RETRACTS?: InputMaybe<Scalars['Float']['input']>;
};

export type Network = {
  readonly __typename?: 'Network';
  readonly nodes: ReadonlyArray<NetworkNode>;
  readonly totalNodes: Scalars['Int']['output'];
  readonly edges: ReadonlyArray<NetworkEdge>;
  readonly totalEdges: Scalars['Int']['output'];
  readonly positions: Scalars['Int']['output'];
  readonly leftOut: ReadonlyArray<NetworkOmission>;
  readonly polarisation?: Maybe<Scalars['Float']['output']>;
  readonly windows: ReadonlyArray<NetworkWindow>;
};


export type NetworkEdgesArgs = {
  limit?: Scalars['Int']['input'];
  minWeight?: Scalars['Float']['input'];
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


export type NetworkWindowsArgs = {
  days: Scalars['Int']['input'];
  kernel?: NetworkKernel;
  limit?: Scalars['Int']['input'];
  from?: InputMaybe<Scalars['Date']['input']>;
};

export type NetworkNode = {
  readonly __typename?: 'NetworkNode';
  readonly id: Scalars['ID']['output'];
  readonly label: Scalars['String']['output'];
  readonly kind: NodeKind;
  readonly positions: Scalars['Int']['output'];
  readonly degree: Scalars['Int']['output'];
  readonly strength: Scalars['Float']['output'];
  readonly community?: Maybe<Scalars['Int']['output']>;
  readonly betweenness?: Maybe<Scalars['Float']['output']>;
  readonly node: Node;
};

export type NetworkEdge = {
  readonly __typename?: 'NetworkEdge';
  readonly id: Scalars['ID']['output'];
  readonly source: Scalars['ID']['output'];
  readonly target: Scalars['ID']['output'];
  readonly weight: Scalars['Float']['output'];
  readonly evidence: NetworkEvidenceConnection;
};


export type NetworkEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};

export type NetworkEvidenceConnection = Connection & {
  readonly __typename?: 'NetworkEvidenceConnection';
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<NetworkEvidenceEdge>;
  readonly nodes: ReadonlyArray<Statement>;
};

export type NetworkEvidenceEdge = {
  readonly __typename?: 'NetworkEvidenceEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Statement;
  readonly actor: Scalars['ID']['output'];
  readonly concept: Scalars['ID']['output'];
  readonly claim: Claim;
  readonly stance: StanceKind;
  readonly level: Scalars['Float']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
};

export type NetworkWindow = {
  readonly __typename?: 'NetworkWindow';
  readonly from: Scalars['Date']['output'];
  readonly to: Scalars['Date']['output'];
  readonly positions: Scalars['Int']['output'];
  readonly polarisation?: Maybe<Scalars['Float']['output']>;
  readonly edges: ReadonlyArray<NetworkEdge>;
};


export type NetworkWindowEdgesArgs = {
  limit?: Scalars['Int']['input'];
  minWeight?: Scalars['Float']['input'];
};

export type NetworkOmissionReason =
  | 'UNATTRIBUTED'
  | 'STANCE'
  | 'UNDATED'
  | 'UNGROUPED'
  | 'WITHOUT_TOPIC'
  | 'REPEATED';

export type NetworkOmission = {
  readonly __typename?: 'NetworkOmission';
  readonly reason: NetworkOmissionReason;
  readonly count: Scalars['Int']['output'];
};

export type Node = {
  readonly id: Scalars['ID']['output'];
  readonly label: Scalars['String']['output'];
};

export type Named = {
  readonly id: Scalars['ID']['output'];
  readonly label: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Scalars['String']['output']>;
};

export type NodeFilter = {
  readonly and?: InputMaybe<ReadonlyArray<NodeFilter>>;
  readonly or?: InputMaybe<ReadonlyArray<NodeFilter>>;
  readonly not?: InputMaybe<NodeFilter>;
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly kind?: InputMaybe<ReadonlyArray<NodeKind>>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

export type ParticipantRole =
  | 'HOST'
  | 'GUEST'
  | 'CHAIR'
  | 'MEDIATOR'
  | 'INTERPRETER'
  | 'PARTICIPANT'
  | 'INVITER'
  | 'INVITEE'
  | 'DECLINED_BY';

export type Participant = {
  readonly __typename?: 'Participant';
  readonly actor: Actor;
  readonly event: Event;
  readonly role: ParticipantRole;
  readonly side?: Maybe<Scalars['String']['output']>;
  readonly onBehalfOf?: Maybe<Actor>;
  readonly sources: Scalars['Int']['output'];
  readonly accounts: ReadonlyArray<ParticipantAccount>;
  readonly evidence: ReadonlyArray<Evidence>;
};

export type ParticipantAccount = Account & {
  readonly __typename?: 'ParticipantAccount';
  readonly source: Source;
  readonly implied: Scalars['Boolean']['output'];
  readonly retractedOn?: Maybe<Scalars['Date']['output']>;
  readonly knownSince?: Maybe<Scalars['Date']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly role: ParticipantRole;
  readonly side?: Maybe<Scalars['String']['output']>;
  readonly onBehalfOf?: Maybe<Actor>;
};

export type ParticipationConnection = Connection & {
  readonly __typename?: 'ParticipationConnection';
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<ParticipationEdge>;
  readonly nodes: ReadonlyArray<Event>;
};

export type ParticipationEdge = {
  readonly __typename?: 'ParticipationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Event;
  readonly participant: Participant;
  readonly evidence: ReadonlyArray<Evidence>;
};

export type Paths = {
  readonly __typename?: 'Paths';
  readonly paths: ReadonlyArray<Path>;
  readonly stopped: Scalars['Boolean']['output'];
};

export type Path = {
  readonly __typename?: 'Path';
  readonly length: Scalars['Int']['output'];
  readonly nodes: ReadonlyArray<Node>;
  readonly hops: ReadonlyArray<Hop>;
};

export type Hop = {
  readonly __typename?: 'Hop';
  readonly from: Node;
  readonly to: Node;
  readonly edges: ReadonlyArray<SubgraphEdge>;
};

export type Person = Node & Named & Actor & {
  readonly __typename?: 'Person';
  readonly id: Scalars['ID']['output'];
  readonly label: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Scalars['String']['output']>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly wikidata?: Maybe<Scalars['String']['output']>;
  readonly statements: StatementConnection;
  readonly spokenFor: StatementConnection;
  readonly addressed: StatementConnection;
  readonly relayed: StatementConnection;
  readonly events: ParticipationConnection;
  readonly representedAt: RepresentationConnection;
  readonly relations: RelationConnection;
  readonly metWith: ContactConnection;
  readonly spokeWith: ContactConnection;
  readonly stated: PositionConnection;
  readonly supports: PositionConnection;
  readonly disputes: PositionConnection;
  readonly claimsAbout: ClaimLinkConnection;
  readonly eventsAbout: EventLinkConnection;
  readonly sameAs: SameAsConnection;
  readonly sources: SourceLinkConnection;
};


export type PersonStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type PersonSpokenForArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type PersonAddressedArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type PersonRelayedArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type PersonEventsArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type PersonRepresentedAtArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type PersonRelationsArgs = {
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type PersonMetWithArgs = {
  filter?: InputMaybe<ActorFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type PersonSpokeWithArgs = {
  filter?: InputMaybe<ActorFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type PersonStatedArgs = {
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type PersonSupportsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type PersonDisputesArgs = {
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type PersonClaimsAboutArgs = {
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type PersonEventsAboutArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type PersonSameAsArgs = {
  filter?: InputMaybe<NodeFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type PersonSourcesArgs = {
  filter?: InputMaybe<SourceFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};

export type Place = Node & Named & {
  readonly __typename?: 'Place';
  readonly id: Scalars['ID']['output'];
  readonly label: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Scalars['String']['output']>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly wikidata?: Maybe<Scalars['String']['output']>;
  readonly lat?: Maybe<Scalars['Float']['output']>;
  readonly lon?: Maybe<Scalars['Float']['output']>;
  readonly locatedIn?: Maybe<Named>;
  readonly relations: RelationConnection;
  readonly events: EventLinkConnection;
  readonly claimsAbout: ClaimLinkConnection;
  readonly eventsAbout: EventLinkConnection;
  readonly sameAs: SameAsConnection;
  readonly sources: SourceLinkConnection;
};


export type PlaceRelationsArgs = {
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type PlaceEventsArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type PlaceClaimsAboutArgs = {
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type PlaceEventsAboutArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type PlaceSameAsArgs = {
  filter?: InputMaybe<NodeFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type PlaceSourcesArgs = {
  filter?: InputMaybe<SourceFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};

export type PlaceFilter = {
  readonly and?: InputMaybe<ReadonlyArray<PlaceFilter>>;
  readonly or?: InputMaybe<ReadonlyArray<PlaceFilter>>;
  readonly not?: InputMaybe<PlaceFilter>;
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly source?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

export type PlaceOrder =
  | 'DATE_DESC'
  | 'DATE_ASC'
  | 'NAME_ASC'
  | 'NAME_DESC';

export type PlaceConnection = Connection & {
  readonly __typename?: 'PlaceConnection';
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<PlaceEdge>;
  readonly nodes: ReadonlyArray<Place>;
};

export type PlaceEdge = {
  readonly __typename?: 'PlaceEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Place;
};

export type RelationKind =
  | 'HOLDS'
  | 'MEMBER_OF'
  | 'PART_OF'
  | 'KIN_OF'
  | 'CLOSE_TO'
  | 'REPRESENTS'
  | 'LOCATED_IN';

export type Relation = {
  readonly __typename?: 'Relation';
  readonly kind: RelationKind;
  readonly title?: Maybe<Scalars['String']['output']>;
  readonly since?: Maybe<ExtendedDate>;
  readonly until?: Maybe<ExtendedDate>;
  readonly from: Named;
  readonly to: Named;
  readonly other: Named;
  readonly sources: Scalars['Int']['output'];
  readonly accounts: ReadonlyArray<RelationAccount>;
  readonly evidence: ReadonlyArray<Evidence>;
};

export type RelationAccount = Account & {
  readonly __typename?: 'RelationAccount';
  readonly source: Source;
  readonly implied: Scalars['Boolean']['output'];
  readonly retractedOn?: Maybe<Scalars['Date']['output']>;
  readonly knownSince?: Maybe<Scalars['Date']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly title?: Maybe<Scalars['String']['output']>;
  readonly since?: Maybe<ExtendedDate>;
  readonly until?: Maybe<ExtendedDate>;
};

export type RelationFilter = {
  readonly and?: InputMaybe<ReadonlyArray<RelationFilter>>;
  readonly or?: InputMaybe<ReadonlyArray<RelationFilter>>;
  readonly not?: InputMaybe<RelationFilter>;
  readonly kind?: InputMaybe<ReadonlyArray<RelationKind>>;
  readonly other?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly at?: InputMaybe<Scalars['Date']['input']>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

export type RelationConnection = Connection & {
  readonly __typename?: 'RelationConnection';
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<RelationEdge>;
  readonly nodes: ReadonlyArray<Relation>;
};

export type RelationEdge = {
  readonly __typename?: 'RelationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Relation;
};

export type SearchField =
  | 'NAME'
  | 'NAMES'
  | 'TITLE'
  | 'TEXT'
  | 'QUOTE';

export type SearchHit = {
  readonly __typename?: 'SearchHit';
  readonly score: Scalars['Float']['output'];
  readonly field: SearchField;
  readonly node: Node;
};

export type Source = Node & {
  readonly __typename?: 'Source';
  readonly id: Scalars['ID']['output'];
  readonly label: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
  readonly publisher?: Maybe<Scalars['String']['output']>;
  readonly url?: Maybe<Scalars['String']['output']>;
  readonly lang?: Maybe<Scalars['String']['output']>;
  readonly published?: Maybe<ExtendedDate>;
  readonly retrieved?: Maybe<ExtendedDate>;
  readonly knownSince?: Maybe<Scalars['Date']['output']>;
  readonly licence?: Maybe<Scalars['String']['output']>;
  readonly attribution?: Maybe<Scalars['String']['output']>;
  readonly sha256?: Maybe<Scalars['String']['output']>;
  readonly length?: Maybe<Scalars['Int']['output']>;
  readonly text?: Maybe<Scalars['String']['output']>;
  readonly statements: StatementConnection;
  readonly events: ReportConnection;
  readonly mentions: NodeLinkConnection;
};


export type SourceStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type SourceEventsArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type SourceMentionsArgs = {
  filter?: InputMaybe<NodeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};

export type PassagePart =
  | 'QUOTE'
  | 'CUE'
  | 'SOURCE';

export type Passage = Node & {
  readonly __typename?: 'Passage';
  readonly id: Scalars['ID']['output'];
  readonly label: Scalars['String']['output'];
  readonly start: Scalars['Int']['output'];
  readonly end: Scalars['Int']['output'];
  readonly exact?: Maybe<Scalars['String']['output']>;
  readonly sha256?: Maybe<Scalars['String']['output']>;
  readonly part?: Maybe<PassagePart>;
  readonly source: Source;
  readonly context?: Maybe<Scalars['String']['output']>;
  readonly prefix?: Maybe<Scalars['String']['output']>;
  readonly suffix?: Maybe<Scalars['String']['output']>;
};


export type PassageContextArgs = {
  chars?: Scalars['Int']['input'];
};


export type PassagePrefixArgs = {
  chars?: Scalars['Int']['input'];
};


export type PassageSuffixArgs = {
  chars?: Scalars['Int']['input'];
};

export type SourceFilter = {
  readonly and?: InputMaybe<ReadonlyArray<SourceFilter>>;
  readonly or?: InputMaybe<ReadonlyArray<SourceFilter>>;
  readonly not?: InputMaybe<SourceFilter>;
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly publisher?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly published?: InputMaybe<DateFilter>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

export type SourceOrder =
  | 'DATE_DESC'
  | 'DATE_ASC'
  | 'STATEMENTS_DESC'
  | 'STATEMENTS_ASC';

export type SourceConnection = Connection & {
  readonly __typename?: 'SourceConnection';
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<SourceEdge>;
  readonly nodes: ReadonlyArray<Source>;
};

export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Source;
};

export type StatementForm =
  | 'VERBATIM'
  | 'PARAPHRASE';

export type Voice =
  | 'SPEAKER'
  | 'NARRATOR'
  | 'UNATTRIBUTED';

export type Statement = Node & {
  readonly __typename?: 'Statement';
  readonly id: Scalars['ID']['output'];
  readonly label: Scalars['String']['output'];
  readonly quote?: Maybe<Scalars['String']['output']>;
  readonly text?: Maybe<Scalars['String']['output']>;
  readonly lang?: Maybe<Scalars['String']['output']>;
  readonly form: StatementForm;
  readonly verb?: Maybe<Scalars['String']['output']>;
  readonly voice: Voice;
  readonly when?: Maybe<ExtendedDate>;
  readonly knownSince?: Maybe<Scalars['Date']['output']>;
  readonly speaker?: Maybe<Actor>;
  readonly speakers: ReadonlyArray<Actor>;
  readonly onBehalfOf?: Maybe<Actor>;
  readonly relayedBy: ReadonlyArray<Actor>;
  readonly addressedTo: ReadonlyArray<Actor>;
  readonly event?: Maybe<Event>;
  readonly expressions: ReadonlyArray<Expression>;
  readonly partOf?: Maybe<Statement>;
  readonly parts: StatementConnection;
  readonly passages: ReadonlyArray<Passage>;
  readonly source: Source;
};


export type StatementPartsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};

export type Expression = {
  readonly __typename?: 'Expression';
  readonly claim: Claim;
  readonly stance: StanceKind;
  readonly implied: Scalars['Boolean']['output'];
  readonly retractedOn?: Maybe<Scalars['Date']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
};

export type StatementFilter = {
  readonly and?: InputMaybe<ReadonlyArray<StatementFilter>>;
  readonly or?: InputMaybe<ReadonlyArray<StatementFilter>>;
  readonly not?: InputMaybe<StatementFilter>;
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly form?: InputMaybe<ReadonlyArray<StatementForm>>;
  readonly voice?: InputMaybe<ReadonlyArray<Voice>>;
  readonly when?: InputMaybe<DateFilter>;
  readonly stance?: InputMaybe<ReadonlyArray<StanceKind>>;
  readonly speaker?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly onBehalfOf?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly relayedBy?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly addressedTo?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly claim?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly topic?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly event?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly place?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly source?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly known?: InputMaybe<DateRange>;
};

export type StatementConnection = Connection & {
  readonly __typename?: 'StatementConnection';
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<StatementEdge>;
  readonly nodes: ReadonlyArray<Statement>;
};

export type StatementEdge = {
  readonly __typename?: 'StatementEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Statement;
  readonly evidence: ReadonlyArray<Evidence>;
};

export type Stats = {
  readonly __typename?: 'Stats';
  readonly version: Scalars['String']['output'];
  readonly nodes: ReadonlyArray<NodeCount>;
  readonly edges: ReadonlyArray<EdgeCount>;
};

export type NodeKind =
  | 'PERSON'
  | 'INSTITUTION'
  | 'COUNTRY'
  | 'GROUP'
  | 'PLACE'
  | 'TOPIC'
  | 'EVENT'
  | 'CLAIM'
  | 'STATEMENT'
  | 'SOURCE'
  | 'PASSAGE';

export type EdgeKind =
  | 'MET_WITH'
  | 'SPOKE_WITH'
  | 'STATED'
  | 'SUPPORTS'
  | 'DISPUTES'
  | 'REPRESENTED_AT'
  | 'SAME_AS'
  | 'HOLDS'
  | 'MEMBER_OF'
  | 'PART_OF'
  | 'KIN_OF'
  | 'CLOSE_TO'
  | 'REPRESENTS'
  | 'LOCATED_IN'
  | 'PARTICIPATED_IN'
  | 'TOOK_PLACE_IN'
  | 'FOLLOWED'
  | 'ABOUT'
  | 'CONTRADICTS'
  | 'REVISES'
  | 'ANSWERS'
  | 'MADE'
  | 'ON_BEHALF_OF'
  | 'RELAYED_BY'
  | 'ADDRESSED_TO'
  | 'SAID_AT'
  | 'EXPRESSES'
  | 'REPORTS'
  | 'EVIDENCED_BY'
  | 'IN'
  | 'MENTIONS';

export type EdgeCount = {
  readonly __typename?: 'EdgeCount';
  readonly kind: EdgeKind;
  readonly count: Scalars['Int']['output'];
};

export type NodeCount = {
  readonly __typename?: 'NodeCount';
  readonly kind: NodeKind;
  readonly count: Scalars['Int']['output'];
};

export type Subgraph = {
  readonly __typename?: 'Subgraph';
  readonly nodes: ReadonlyArray<SubgraphNode>;
  readonly edges: ReadonlyArray<SubgraphEdge>;
  readonly truncated: Scalars['Boolean']['output'];
  readonly totalNodes: Scalars['Int']['output'];
};

export type SubgraphNode = {
  readonly __typename?: 'SubgraphNode';
  readonly id: Scalars['ID']['output'];
  readonly label: Scalars['String']['output'];
  readonly kind: NodeKind;
  readonly degree: Scalars['Int']['output'];
  readonly degrees: ReadonlyArray<EdgeCount>;
  readonly node: Node;
};

export type SubgraphEdge = {
  readonly __typename?: 'SubgraphEdge';
  readonly id: Scalars['ID']['output'];
  readonly source: Scalars['ID']['output'];
  readonly target: Scalars['ID']['output'];
  readonly kind: EdgeKind;
  readonly directed: Scalars['Boolean']['output'];
  readonly title?: Maybe<Scalars['String']['output']>;
  readonly via: ReadonlyArray<Node>;
  readonly contested: Scalars['Boolean']['output'];
  readonly count: Scalars['Int']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
};

export type ContactConnection = Connection & {
  readonly __typename?: 'ContactConnection';
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<ContactEdge>;
  readonly nodes: ReadonlyArray<Actor>;
};

export type ContactEdge = SummaryEdge & {
  readonly __typename?: 'ContactEdge';
  readonly cursor: Scalars['String']['output'];
  readonly count: Scalars['Int']['output'];
  readonly sources: Scalars['Int']['output'];
  readonly via: ReadonlyArray<Node>;
  readonly firstOn?: Maybe<Scalars['Date']['output']>;
  readonly lastOn?: Maybe<Scalars['Date']['output']>;
  readonly knownSince?: Maybe<Scalars['Date']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: Actor;
  readonly contested: Scalars['Boolean']['output'];
};

export type PositionConnection = Connection & {
  readonly __typename?: 'PositionConnection';
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<PositionEdge>;
  readonly nodes: ReadonlyArray<Claim>;
};

export type PositionEdge = SummaryEdge & {
  readonly __typename?: 'PositionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly count: Scalars['Int']['output'];
  readonly sources: Scalars['Int']['output'];
  readonly via: ReadonlyArray<Node>;
  readonly firstOn?: Maybe<Scalars['Date']['output']>;
  readonly lastOn?: Maybe<Scalars['Date']['output']>;
  readonly knownSince?: Maybe<Scalars['Date']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: Claim;
};

export type StandConnection = Connection & {
  readonly __typename?: 'StandConnection';
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<StandEdge>;
  readonly nodes: ReadonlyArray<Actor>;
};

export type StandEdge = SummaryEdge & {
  readonly __typename?: 'StandEdge';
  readonly cursor: Scalars['String']['output'];
  readonly count: Scalars['Int']['output'];
  readonly sources: Scalars['Int']['output'];
  readonly via: ReadonlyArray<Node>;
  readonly firstOn?: Maybe<Scalars['Date']['output']>;
  readonly lastOn?: Maybe<Scalars['Date']['output']>;
  readonly knownSince?: Maybe<Scalars['Date']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: Actor;
};

export type RepresentationConnection = Connection & {
  readonly __typename?: 'RepresentationConnection';
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<RepresentationEdge>;
  readonly nodes: ReadonlyArray<Event>;
};

export type RepresentationEdge = SummaryEdge & {
  readonly __typename?: 'RepresentationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly count: Scalars['Int']['output'];
  readonly sources: Scalars['Int']['output'];
  readonly via: ReadonlyArray<Node>;
  readonly firstOn?: Maybe<Scalars['Date']['output']>;
  readonly lastOn?: Maybe<Scalars['Date']['output']>;
  readonly knownSince?: Maybe<Scalars['Date']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: Event;
};

export type SameAsConnection = Connection & {
  readonly __typename?: 'SameAsConnection';
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<SameAsEdge>;
  readonly nodes: ReadonlyArray<Named>;
};

export type SameAsEdge = {
  readonly __typename?: 'SameAsEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Named;
  readonly wikidata: Scalars['String']['output'];
  readonly sources: Scalars['Int']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
};

export type TimelineItem = Event | Statement;

export type TimelineFilter = {
  readonly and?: InputMaybe<ReadonlyArray<TimelineFilter>>;
  readonly or?: InputMaybe<ReadonlyArray<TimelineFilter>>;
  readonly not?: InputMaybe<TimelineFilter>;
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly kind?: InputMaybe<ReadonlyArray<NodeKind>>;
  readonly when?: InputMaybe<DateFilter>;
  readonly actor?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly topic?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly place?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly source?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly known?: InputMaybe<DateRange>;
};

export type TimelineConnection = Connection & {
  readonly __typename?: 'TimelineConnection';
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<TimelineEdge>;
  readonly nodes: ReadonlyArray<TimelineItem>;
};

export type TimelineEdge = {
  readonly __typename?: 'TimelineEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: TimelineItem;
};

export type Topic = Node & Named & {
  readonly __typename?: 'Topic';
  readonly id: Scalars['ID']['output'];
  readonly label: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Scalars['String']['output']>;
  readonly claims: ClaimLinkConnection;
  readonly events: EventLinkConnection;
  readonly sources: SourceLinkConnection;
};


export type TopicClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type TopicEventsArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


export type TopicSourcesArgs = {
  filter?: InputMaybe<SourceFilter>;
  orderBy?: DateOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};

export type TopicFilter = {
  readonly and?: InputMaybe<ReadonlyArray<TopicFilter>>;
  readonly or?: InputMaybe<ReadonlyArray<TopicFilter>>;
  readonly not?: InputMaybe<TopicFilter>;
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly source?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

export type TopicOrder =
  | 'DATE_DESC'
  | 'DATE_ASC'
  | 'NAME_ASC'
  | 'NAME_DESC';

export type TopicConnection = Connection & {
  readonly __typename?: 'TopicConnection';
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<TopicEdge>;
  readonly nodes: ReadonlyArray<Topic>;
};

export type TopicEdge = {
  readonly __typename?: 'TopicEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Topic;
};

export type DossierFormat =
  | 'YAML'
  | 'JSON'
  | 'JSON_LINES';

export type LoadResult = {
  readonly __typename?: 'LoadResult';
  readonly load: Scalars['ID']['output'];
  readonly source: Scalars['ID']['output'];
  readonly changed: Scalars['Boolean']['output'];
  readonly nodesWritten: Scalars['Int']['output'];
  readonly nodesDeleted: Scalars['Int']['output'];
  readonly relationshipsCreated: Scalars['Int']['output'];
  readonly relationshipsDeleted: Scalars['Int']['output'];
  readonly sameAs: ReadonlyArray<SameItem>;
};

export type SameItem = {
  readonly __typename?: 'SameItem';
  readonly from: Scalars['ID']['output'];
  readonly to: Scalars['ID']['output'];
  readonly wikidata: Scalars['String']['output'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  readonly loadDossier: LoadResult;
  readonly removeSource: LoadResult;
};


export type MutationLoadDossierArgs = {
  dossier: Scalars['String']['input'];
  format?: DossierFormat;
};


export type MutationRemoveSourceArgs = {
  id: Scalars['ID']['input'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  TimelineItem:
    | ( EventRow )
    | ( StatementRow )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Actor:
    | ( ActorRow )
    | ( ActorRow )
    | ( ActorRow )
    | ( ActorRow )
  ;
  Connection:
    | ( AnyConnection )
    | ( AnyConnection )
    | ( AnyConnection )
    | ( AnyConnection )
    | ( AnyConnection )
    | ( AnyConnection )
    | ( AnyConnection )
    | ( AnyConnection )
    | ( AnyConnection )
    | ( AnyConnection )
    | ( AnyConnection )
    | ( AnyConnection )
    | ( AnyConnection )
    | ( AnyConnection )
    | ( AnyConnection )
    | ( AnyConnection )
    | ( AnyConnection )
    | ( AnyConnection )
    | ( AnyConnection )
    | ( AnyConnection )
    | ( AnyConnection )
    | ( AnyConnection )
    | ( AnyConnection )
  ;
  Account:
    | ( EventAccountRow )
    | ( AssertionRow )
    | ( ParticipantAccountRow )
    | ( RelationAccountRow )
  ;
  LinkEdge:
    | ( LinkEdgeModel )
    | ( LinkEdgeModel )
    | ( LinkEdgeModel )
    | ( LinkEdgeModel )
  ;
  SummaryEdge:
    | ( SummaryEdgeModel )
    | ( SummaryEdgeModel )
    | ( SummaryEdgeModel )
    | ( SummaryEdgeModel )
  ;
  Node:
    | ( ClaimRow )
    | ( ActorRow )
    | ( EventRow )
    | ( ActorRow )
    | ( ActorRow )
    | ( ActorRow )
    | ( PlaceRow )
    | ( SourceRow )
    | ( PassageRow )
    | ( StatementRow )
    | ( TopicRow )
  ;
  Named:
    | ( ActorRow )
    | ( ActorRow )
    | ( ActorRow )
    | ( ActorRow )
    | ( PlaceRow )
    | ( TopicRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Actor: ResolverTypeWrapper<ActorRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ActorKind: ActorKind;
  ActorFilter: ActorFilter;
  ActorOrder: ActorOrder;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ActorConnection: ResolverTypeWrapper<AnyConnection>;
  ActorEdge: ResolverTypeWrapper<Omit<ActorEdge, 'node'> & { node: ResolversTypes['Actor'] }>;
  ClaimKind: ClaimKind;
  StanceKind: StanceKind;
  Claim: ResolverTypeWrapper<ClaimRow>;
  Stance: ResolverTypeWrapper<StanceModel>;
  ClaimFilter: ClaimFilter;
  StanceFilter: StanceFilter;
  ClaimOrder: ClaimOrder;
  ClaimConnection: ResolverTypeWrapper<AnyConnection>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  StanceConnection: ResolverTypeWrapper<AnyConnection>;
  StanceEdge: ResolverTypeWrapper<Omit<StanceEdge, 'node'> & { node: ResolversTypes['Stance'] }>;
  DateOrder: DateOrder;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Connection: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Connection']>;
  Country: ResolverTypeWrapper<ActorRow>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  CypherResult: ResolverTypeWrapper<CypherResult>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  ExtendedDate: ResolverTypeWrapper<ExtendedDate>;
  DateRange: DateRange;
  DateFilter: DateFilter;
  Dispute: ResolverTypeWrapper<DisputeModel>;
  DisputeSide: ResolverTypeWrapper<DisputeSideModel>;
  DisputeConnection: ResolverTypeWrapper<AnyConnection>;
  DisputeEdge: ResolverTypeWrapper<Omit<DisputeEdge, 'node'> & { node: ResolversTypes['Dispute'] }>;
  EventKind: EventKind;
  EventStatus: EventStatus;
  Event: ResolverTypeWrapper<EventRow>;
  EventAccount: ResolverTypeWrapper<EventAccountRow>;
  EventFilter: EventFilter;
  EventOrder: EventOrder;
  EventConnection: ResolverTypeWrapper<AnyConnection>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  ReportConnection: ResolverTypeWrapper<AnyConnection>;
  ReportEdge: ResolverTypeWrapper<ReportEdgeModel>;
  Evidence: ResolverTypeWrapper<EvidenceRow>;
  Account: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Account']>;
  LinkAccount: ResolverTypeWrapper<AssertionRow>;
  LinkEdge: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['LinkEdge']>;
  SummaryEdge: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['SummaryEdge']>;
  Group: ResolverTypeWrapper<ActorRow>;
  Institution: ResolverTypeWrapper<ActorRow>;
  NodeLinkConnection: ResolverTypeWrapper<AnyConnection>;
  NodeLinkEdge: ResolverTypeWrapper<LinkEdgeModel>;
  ClaimLinkConnection: ResolverTypeWrapper<AnyConnection>;
  ClaimLinkEdge: ResolverTypeWrapper<LinkEdgeModel>;
  EventLinkConnection: ResolverTypeWrapper<AnyConnection>;
  EventLinkEdge: ResolverTypeWrapper<LinkEdgeModel>;
  SourceLinkConnection: ResolverTypeWrapper<AnyConnection>;
  SourceLinkEdge: ResolverTypeWrapper<LinkEdgeModel>;
  NetworkMode: NetworkMode;
  NetworkAggregate: NetworkAggregate;
  NetworkNormalisation: NetworkNormalisation;
  NetworkGroup: NetworkGroup;
  NetworkConcept: NetworkConcept;
  NetworkDuplicates: NetworkDuplicates;
  NetworkKernel: NetworkKernel;
  NetworkLevels: NetworkLevels;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Network: ResolverTypeWrapper<NetworkModel>;
  NetworkNode: ResolverTypeWrapper<NetworkNodeModel>;
  NetworkEdge: ResolverTypeWrapper<NetworkEdgeModel>;
  NetworkEvidenceConnection: ResolverTypeWrapper<AnyConnection>;
  NetworkEvidenceEdge: ResolverTypeWrapper<NetworkEvidenceRow>;
  NetworkWindow: ResolverTypeWrapper<NetworkWindowModel>;
  NetworkOmissionReason: NetworkOmissionReason;
  NetworkOmission: ResolverTypeWrapper<NetworkOmission>;
  Node: ResolverTypeWrapper<NodeRow>;
  Named: ResolverTypeWrapper<NamedRow>;
  NodeFilter: NodeFilter;
  ParticipantRole: ParticipantRole;
  Participant: ResolverTypeWrapper<ParticipantModel>;
  ParticipantAccount: ResolverTypeWrapper<ParticipantAccountRow>;
  ParticipationConnection: ResolverTypeWrapper<AnyConnection>;
  ParticipationEdge: ResolverTypeWrapper<ParticipationEdgeModel>;
  Paths: ResolverTypeWrapper<Omit<Paths, 'paths'> & { paths: ReadonlyArray<ResolversTypes['Path']> }>;
  Path: ResolverTypeWrapper<PathModel>;
  Hop: ResolverTypeWrapper<Omit<Hop, 'from' | 'to' | 'edges'> & { from: ResolversTypes['Node'], to: ResolversTypes['Node'], edges: ReadonlyArray<ResolversTypes['SubgraphEdge']> }>;
  Person: ResolverTypeWrapper<ActorRow>;
  Place: ResolverTypeWrapper<PlaceRow>;
  PlaceFilter: PlaceFilter;
  PlaceOrder: PlaceOrder;
  PlaceConnection: ResolverTypeWrapper<AnyConnection>;
  PlaceEdge: ResolverTypeWrapper<Omit<PlaceEdge, 'node'> & { node: ResolversTypes['Place'] }>;
  RelationKind: RelationKind;
  Relation: ResolverTypeWrapper<RelationModel>;
  RelationAccount: ResolverTypeWrapper<RelationAccountRow>;
  RelationFilter: RelationFilter;
  RelationConnection: ResolverTypeWrapper<AnyConnection>;
  RelationEdge: ResolverTypeWrapper<Omit<RelationEdge, 'node'> & { node: ResolversTypes['Relation'] }>;
  SearchField: SearchField;
  SearchHit: ResolverTypeWrapper<Hit>;
  Source: ResolverTypeWrapper<SourceRow>;
  PassagePart: PassagePart;
  Passage: ResolverTypeWrapper<PassageRow>;
  SourceFilter: SourceFilter;
  SourceOrder: SourceOrder;
  SourceConnection: ResolverTypeWrapper<AnyConnection>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  StatementForm: StatementForm;
  Voice: Voice;
  Statement: ResolverTypeWrapper<StatementRow>;
  Expression: ResolverTypeWrapper<ExpressionModel>;
  StatementFilter: StatementFilter;
  StatementConnection: ResolverTypeWrapper<AnyConnection>;
  StatementEdge: ResolverTypeWrapper<StatementEdgeModel>;
  Stats: ResolverTypeWrapper<StatsModel>;
  NodeKind: NodeKind;
  EdgeKind: EdgeKind;
  EdgeCount: ResolverTypeWrapper<EdgeCount>;
  NodeCount: ResolverTypeWrapper<NodeCount>;
  Subgraph: ResolverTypeWrapper<Omit<Subgraph, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversTypes['SubgraphNode']>, edges: ReadonlyArray<ResolversTypes['SubgraphEdge']> }>;
  SubgraphNode: ResolverTypeWrapper<SubgraphNodeModel>;
  SubgraphEdge: ResolverTypeWrapper<SubgraphEdgeModel>;
  ContactConnection: ResolverTypeWrapper<AnyConnection>;
  ContactEdge: ResolverTypeWrapper<SummaryEdgeModel>;
  PositionConnection: ResolverTypeWrapper<AnyConnection>;
  PositionEdge: ResolverTypeWrapper<SummaryEdgeModel>;
  StandConnection: ResolverTypeWrapper<AnyConnection>;
  StandEdge: ResolverTypeWrapper<SummaryEdgeModel>;
  RepresentationConnection: ResolverTypeWrapper<AnyConnection>;
  RepresentationEdge: ResolverTypeWrapper<SummaryEdgeModel>;
  SameAsConnection: ResolverTypeWrapper<AnyConnection>;
  SameAsEdge: ResolverTypeWrapper<SameAsEdgeModel>;
  TimelineItem: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TimelineItem']>;
  TimelineFilter: TimelineFilter;
  TimelineConnection: ResolverTypeWrapper<AnyConnection>;
  TimelineEdge: ResolverTypeWrapper<Omit<TimelineEdge, 'node'> & { node: ResolversTypes['TimelineItem'] }>;
  Topic: ResolverTypeWrapper<TopicRow>;
  TopicFilter: TopicFilter;
  TopicOrder: TopicOrder;
  TopicConnection: ResolverTypeWrapper<AnyConnection>;
  TopicEdge: ResolverTypeWrapper<Omit<TopicEdge, 'node'> & { node: ResolversTypes['Topic'] }>;
  DossierFormat: DossierFormat;
  LoadResult: ResolverTypeWrapper<LoadResult>;
  SameItem: ResolverTypeWrapper<SameItem>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: ActorRow;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  ActorFilter: ActorFilter;
  Query: Record<PropertyKey, never>;
  Boolean: Scalars['Boolean']['output'];
  ActorConnection: AnyConnection;
  ActorEdge: Omit<ActorEdge, 'node'> & { node: ResolversParentTypes['Actor'] };
  Claim: ClaimRow;
  Stance: StanceModel;
  ClaimFilter: ClaimFilter;
  StanceFilter: StanceFilter;
  ClaimConnection: AnyConnection;
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  StanceConnection: AnyConnection;
  StanceEdge: Omit<StanceEdge, 'node'> & { node: ResolversParentTypes['Stance'] };
  PageInfo: PageInfo;
  Connection: ResolversInterfaceTypes<ResolversParentTypes>['Connection'];
  Country: ActorRow;
  JSON: Scalars['JSON']['output'];
  CypherResult: CypherResult;
  Date: Scalars['Date']['output'];
  ExtendedDate: ExtendedDate;
  DateRange: DateRange;
  DateFilter: DateFilter;
  Dispute: DisputeModel;
  DisputeSide: DisputeSideModel;
  DisputeConnection: AnyConnection;
  DisputeEdge: Omit<DisputeEdge, 'node'> & { node: ResolversParentTypes['Dispute'] };
  Event: EventRow;
  EventAccount: EventAccountRow;
  EventFilter: EventFilter;
  EventConnection: AnyConnection;
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  ReportConnection: AnyConnection;
  ReportEdge: ReportEdgeModel;
  Evidence: EvidenceRow;
  Account: ResolversInterfaceTypes<ResolversParentTypes>['Account'];
  LinkAccount: AssertionRow;
  LinkEdge: ResolversInterfaceTypes<ResolversParentTypes>['LinkEdge'];
  SummaryEdge: ResolversInterfaceTypes<ResolversParentTypes>['SummaryEdge'];
  Group: ActorRow;
  Institution: ActorRow;
  NodeLinkConnection: AnyConnection;
  NodeLinkEdge: LinkEdgeModel;
  ClaimLinkConnection: AnyConnection;
  ClaimLinkEdge: LinkEdgeModel;
  EventLinkConnection: AnyConnection;
  EventLinkEdge: LinkEdgeModel;
  SourceLinkConnection: AnyConnection;
  SourceLinkEdge: LinkEdgeModel;
  NetworkLevels: NetworkLevels;
  Float: Scalars['Float']['output'];
  Network: NetworkModel;
  NetworkNode: NetworkNodeModel;
  NetworkEdge: NetworkEdgeModel;
  NetworkEvidenceConnection: AnyConnection;
  NetworkEvidenceEdge: NetworkEvidenceRow;
  NetworkWindow: NetworkWindowModel;
  NetworkOmission: NetworkOmission;
  Node: NodeRow;
  Named: NamedRow;
  NodeFilter: NodeFilter;
  Participant: ParticipantModel;
  ParticipantAccount: ParticipantAccountRow;
  ParticipationConnection: AnyConnection;
  ParticipationEdge: ParticipationEdgeModel;
  Paths: Omit<Paths, 'paths'> & { paths: ReadonlyArray<ResolversParentTypes['Path']> };
  Path: PathModel;
  Hop: Omit<Hop, 'from' | 'to' | 'edges'> & { from: ResolversParentTypes['Node'], to: ResolversParentTypes['Node'], edges: ReadonlyArray<ResolversParentTypes['SubgraphEdge']> };
  Person: ActorRow;
  Place: PlaceRow;
  PlaceFilter: PlaceFilter;
  PlaceConnection: AnyConnection;
  PlaceEdge: Omit<PlaceEdge, 'node'> & { node: ResolversParentTypes['Place'] };
  Relation: RelationModel;
  RelationAccount: RelationAccountRow;
  RelationFilter: RelationFilter;
  RelationConnection: AnyConnection;
  RelationEdge: Omit<RelationEdge, 'node'> & { node: ResolversParentTypes['Relation'] };
  SearchHit: Hit;
  Source: SourceRow;
  Passage: PassageRow;
  SourceFilter: SourceFilter;
  SourceConnection: AnyConnection;
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  Statement: StatementRow;
  Expression: ExpressionModel;
  StatementFilter: StatementFilter;
  StatementConnection: AnyConnection;
  StatementEdge: StatementEdgeModel;
  Stats: StatsModel;
  EdgeCount: EdgeCount;
  NodeCount: NodeCount;
  Subgraph: Omit<Subgraph, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversParentTypes['SubgraphNode']>, edges: ReadonlyArray<ResolversParentTypes['SubgraphEdge']> };
  SubgraphNode: SubgraphNodeModel;
  SubgraphEdge: SubgraphEdgeModel;
  ContactConnection: AnyConnection;
  ContactEdge: SummaryEdgeModel;
  PositionConnection: AnyConnection;
  PositionEdge: SummaryEdgeModel;
  StandConnection: AnyConnection;
  StandEdge: SummaryEdgeModel;
  RepresentationConnection: AnyConnection;
  RepresentationEdge: SummaryEdgeModel;
  SameAsConnection: AnyConnection;
  SameAsEdge: SameAsEdgeModel;
  TimelineItem: ResolversUnionTypes<ResolversParentTypes>['TimelineItem'];
  TimelineFilter: TimelineFilter;
  TimelineConnection: AnyConnection;
  TimelineEdge: Omit<TimelineEdge, 'node'> & { node: ResolversParentTypes['TimelineItem'] };
  Topic: TopicRow;
  TopicFilter: TopicFilter;
  TopicConnection: AnyConnection;
  TopicEdge: Omit<TopicEdge, 'node'> & { node: ResolversParentTypes['Topic'] };
  LoadResult: LoadResult;
  SameItem: SameItem;
  Mutation: Record<PropertyKey, never>;
};

export type ActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  __resolveType: TypeResolveFn<'Country' | 'Group' | 'Institution' | 'Person', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<QueryActorArgs, 'id'>>;
  actors?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<QueryActorsArgs, 'orderBy'>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<QueryClaimsArgs, 'orderBy'>>;
  cypher?: Resolver<ResolversTypes['CypherResult'], ParentType, ContextType, RequireFields<QueryCypherArgs, 'statement' | 'limit'>>;
  disputes?: Resolver<ResolversTypes['DisputeConnection'], ParentType, ContextType, Partial<QueryDisputesArgs>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'id'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'orderBy'>>;
  network?: Resolver<ResolversTypes['Network'], ParentType, ContextType, RequireFields<QueryNetworkArgs, 'mode' | 'normalise' | 'groupBy' | 'concept' | 'duplicates' | 'limit'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  paths?: Resolver<ResolversTypes['Paths'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'to' | 'maxLength' | 'withoutDisputed' | 'first'>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType, RequireFields<QueryPlaceArgs, 'id'>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, RequireFields<QueryPlacesArgs, 'orderBy'>>;
  search?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'text' | 'first'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<QuerySourcesArgs, 'orderBy'>>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<QueryStatementArgs, 'id'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<QueryStatementsArgs, 'orderBy'>>;
  stats?: Resolver<ResolversTypes['Stats'], ParentType, ContextType>;
  subgraph?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QuerySubgraphArgs, 'around' | 'depth' | 'limit'>>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<QueryTimelineArgs, 'orderBy'>>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType, RequireFields<QueryTopicArgs, 'id'>>;
  topics?: Resolver<ResolversTypes['TopicConnection'], ParentType, ContextType, RequireFields<QueryTopicsArgs, 'orderBy'>>;
};

export type ActorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorConnection'] = ResolversParentTypes['ActorConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorEdge'] = ResolversParentTypes['ActorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lang?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClaimKind'], ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  about?: Resolver<ResolversTypes['NodeLinkConnection'], ParentType, ContextType, RequireFields<ClaimAboutArgs, 'orderBy'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<ClaimStatementsArgs, 'orderBy'>>;
  stances?: Resolver<ResolversTypes['StanceConnection'], ParentType, ContextType, RequireFields<ClaimStancesArgs, 'orderBy'>>;
  assertedBy?: Resolver<ResolversTypes['StandConnection'], ParentType, ContextType, RequireFields<ClaimAssertedByArgs, 'orderBy'>>;
  supportedBy?: Resolver<ResolversTypes['StandConnection'], ParentType, ContextType, RequireFields<ClaimSupportedByArgs, 'orderBy'>>;
  disputedBy?: Resolver<ResolversTypes['StandConnection'], ParentType, ContextType, RequireFields<ClaimDisputedByArgs, 'orderBy'>>;
  contested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  contradicts?: Resolver<ResolversTypes['ClaimLinkConnection'], ParentType, ContextType, RequireFields<ClaimContradictsArgs, 'orderBy'>>;
  contradictedBy?: Resolver<ResolversTypes['ClaimLinkConnection'], ParentType, ContextType, RequireFields<ClaimContradictedByArgs, 'orderBy'>>;
  revises?: Resolver<ResolversTypes['ClaimLinkConnection'], ParentType, ContextType, RequireFields<ClaimRevisesArgs, 'orderBy'>>;
  revisedBy?: Resolver<ResolversTypes['ClaimLinkConnection'], ParentType, ContextType, RequireFields<ClaimRevisedByArgs, 'orderBy'>>;
  answers?: Resolver<ResolversTypes['ClaimLinkConnection'], ParentType, ContextType, RequireFields<ClaimAnswersArgs, 'orderBy'>>;
  answeredBy?: Resolver<ResolversTypes['ClaimLinkConnection'], ParentType, ContextType, RequireFields<ClaimAnsweredByArgs, 'orderBy'>>;
  partOf?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['ClaimLinkConnection'], ParentType, ContextType, RequireFields<ClaimPartsArgs, 'orderBy'>>;
  claimsAbout?: Resolver<ResolversTypes['ClaimLinkConnection'], ParentType, ContextType, RequireFields<ClaimClaimsAboutArgs, 'orderBy'>>;
  eventsAbout?: Resolver<ResolversTypes['EventLinkConnection'], ParentType, ContextType, RequireFields<ClaimEventsAboutArgs, 'orderBy'>>;
  sources?: Resolver<ResolversTypes['SourceLinkConnection'], ParentType, ContextType, RequireFields<ClaimSourcesArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stance'] = ResolversParentTypes['Stance']> = {
  stance?: Resolver<ResolversTypes['StanceKind'], ParentType, ContextType>;
  voice?: Resolver<ResolversTypes['Voice'], ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  implied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  retractedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type StanceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StanceConnection'] = ResolversParentTypes['StanceConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['StanceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Stance']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StanceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StanceEdge'] = ResolversParentTypes['StanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partial?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Connection'] = ResolversParentTypes['Connection']> = {
  __resolveType: TypeResolveFn<'ActorConnection' | 'ClaimConnection' | 'StanceConnection' | 'DisputeConnection' | 'EventConnection' | 'ReportConnection' | 'NodeLinkConnection' | 'ClaimLinkConnection' | 'EventLinkConnection' | 'SourceLinkConnection' | 'NetworkEvidenceConnection' | 'ParticipationConnection' | 'PlaceConnection' | 'RelationConnection' | 'SourceConnection' | 'StatementConnection' | 'ContactConnection' | 'PositionConnection' | 'StandConnection' | 'RepresentationConnection' | 'SameAsConnection' | 'TimelineConnection' | 'TopicConnection', ParentType, ContextType>;
};

export type CountryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<CountryStatementsArgs, 'orderBy'>>;
  spokenFor?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<CountrySpokenForArgs, 'orderBy'>>;
  addressed?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<CountryAddressedArgs, 'orderBy'>>;
  relayed?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<CountryRelayedArgs, 'orderBy'>>;
  events?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, RequireFields<CountryEventsArgs, 'orderBy'>>;
  representedAt?: Resolver<ResolversTypes['RepresentationConnection'], ParentType, ContextType, RequireFields<CountryRepresentedAtArgs, 'orderBy'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, Partial<CountryRelationsArgs>>;
  metWith?: Resolver<ResolversTypes['ContactConnection'], ParentType, ContextType, RequireFields<CountryMetWithArgs, 'orderBy'>>;
  spokeWith?: Resolver<ResolversTypes['ContactConnection'], ParentType, ContextType, RequireFields<CountrySpokeWithArgs, 'orderBy'>>;
  stated?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<CountryStatedArgs, 'orderBy'>>;
  supports?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<CountrySupportsArgs, 'orderBy'>>;
  disputes?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<CountryDisputesArgs, 'orderBy'>>;
  claimsAbout?: Resolver<ResolversTypes['ClaimLinkConnection'], ParentType, ContextType, RequireFields<CountryClaimsAboutArgs, 'orderBy'>>;
  eventsAbout?: Resolver<ResolversTypes['EventLinkConnection'], ParentType, ContextType, RequireFields<CountryEventsAboutArgs, 'orderBy'>>;
  sameAs?: Resolver<ResolversTypes['SameAsConnection'], ParentType, ContextType, RequireFields<CountrySameAsArgs, 'orderBy'>>;
  sources?: Resolver<ResolversTypes['SourceLinkConnection'], ParentType, ContextType, RequireFields<CountrySourcesArgs, 'orderBy'>>;
  iso2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  eventsHere?: Resolver<ResolversTypes['EventLinkConnection'], ParentType, ContextType, RequireFields<CountryEventsHereArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type CypherResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CypherResult'] = ResolversParentTypes['CypherResult']> = {
  columns?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ReadonlyArray<Maybe<ResolversTypes['JSON']>>>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type ExtendedDateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtendedDate'] = ResolversParentTypes['ExtendedDate']> = {
  edtf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type DisputeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dispute'] = ResolversParentTypes['Dispute']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  sides?: Resolver<ReadonlyArray<ResolversTypes['DisputeSide']>, ParentType, ContextType>;
  contradicting?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  partial?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DisputeSideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeSide'] = ResolversParentTypes['DisputeSide']> = {
  stance?: Resolver<ResolversTypes['StanceKind'], ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type DisputeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeConnection'] = ResolversParentTypes['DisputeConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['DisputeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Dispute']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisputeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeEdge'] = ResolversParentTypes['DisputeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Dispute'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['EventStatus']>, ParentType, ContextType>;
  when?: Resolver<Maybe<ResolversTypes['ExtendedDate']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Named']>, ParentType, ContextType>;
  places?: Resolver<ResolversTypes['NodeLinkConnection'], ParentType, ContextType, Partial<EventPlacesArgs>>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  about?: Resolver<ResolversTypes['NodeLinkConnection'], ParentType, ContextType, RequireFields<EventAboutArgs, 'orderBy'>>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['Participant']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<EventStatementsArgs, 'orderBy'>>;
  accounts?: Resolver<ReadonlyArray<ResolversTypes['EventAccount']>, ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['EventLinkConnection'], ParentType, ContextType, RequireFields<EventPartsArgs, 'orderBy'>>;
  followed?: Resolver<ResolversTypes['EventLinkConnection'], ParentType, ContextType, RequireFields<EventFollowedArgs, 'orderBy'>>;
  followedBy?: Resolver<ResolversTypes['EventLinkConnection'], ParentType, ContextType, RequireFields<EventFollowedByArgs, 'orderBy'>>;
  claimsAbout?: Resolver<ResolversTypes['ClaimLinkConnection'], ParentType, ContextType, RequireFields<EventClaimsAboutArgs, 'orderBy'>>;
  eventsAbout?: Resolver<ResolversTypes['EventLinkConnection'], ParentType, ContextType, RequireFields<EventEventsAboutArgs, 'orderBy'>>;
  sources?: Resolver<ResolversTypes['SourceLinkConnection'], ParentType, ContextType, RequireFields<EventSourcesArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventAccount'] = ResolversParentTypes['EventAccount']> = {
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  implied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  retractedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  knownSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EventStatus'], ParentType, ContextType>;
  when?: Resolver<Maybe<ResolversTypes['ExtendedDate']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  accordingTo?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type ReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportConnection'] = ResolversParentTypes['ReportConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportEdge'] = ResolversParentTypes['ReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  accounts?: Resolver<ReadonlyArray<ResolversTypes['EventAccount']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  passage?: Resolver<Maybe<ResolversTypes['Passage']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type AccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account']> = {
  __resolveType: TypeResolveFn<'EventAccount' | 'LinkAccount' | 'ParticipantAccount' | 'RelationAccount', ParentType, ContextType>;
};

export type LinkAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkAccount'] = ResolversParentTypes['LinkAccount']> = {
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  implied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  retractedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  knownSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkEdge'] = ResolversParentTypes['LinkEdge']> = {
  __resolveType: TypeResolveFn<'NodeLinkEdge' | 'ClaimLinkEdge' | 'EventLinkEdge' | 'SourceLinkEdge', ParentType, ContextType>;
};

export type SummaryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SummaryEdge'] = ResolversParentTypes['SummaryEdge']> = {
  __resolveType: TypeResolveFn<'ContactEdge' | 'PositionEdge' | 'StandEdge' | 'RepresentationEdge', ParentType, ContextType>;
};

export type GroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<GroupStatementsArgs, 'orderBy'>>;
  spokenFor?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<GroupSpokenForArgs, 'orderBy'>>;
  addressed?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<GroupAddressedArgs, 'orderBy'>>;
  relayed?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<GroupRelayedArgs, 'orderBy'>>;
  events?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, RequireFields<GroupEventsArgs, 'orderBy'>>;
  representedAt?: Resolver<ResolversTypes['RepresentationConnection'], ParentType, ContextType, RequireFields<GroupRepresentedAtArgs, 'orderBy'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, Partial<GroupRelationsArgs>>;
  metWith?: Resolver<ResolversTypes['ContactConnection'], ParentType, ContextType, RequireFields<GroupMetWithArgs, 'orderBy'>>;
  spokeWith?: Resolver<ResolversTypes['ContactConnection'], ParentType, ContextType, RequireFields<GroupSpokeWithArgs, 'orderBy'>>;
  stated?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<GroupStatedArgs, 'orderBy'>>;
  supports?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<GroupSupportsArgs, 'orderBy'>>;
  disputes?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<GroupDisputesArgs, 'orderBy'>>;
  claimsAbout?: Resolver<ResolversTypes['ClaimLinkConnection'], ParentType, ContextType, RequireFields<GroupClaimsAboutArgs, 'orderBy'>>;
  eventsAbout?: Resolver<ResolversTypes['EventLinkConnection'], ParentType, ContextType, RequireFields<GroupEventsAboutArgs, 'orderBy'>>;
  sameAs?: Resolver<ResolversTypes['SameAsConnection'], ParentType, ContextType, RequireFields<GroupSameAsArgs, 'orderBy'>>;
  sources?: Resolver<ResolversTypes['SourceLinkConnection'], ParentType, ContextType, RequireFields<GroupSourcesArgs, 'orderBy'>>;
  anonymous?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstitutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Institution'] = ResolversParentTypes['Institution']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<InstitutionStatementsArgs, 'orderBy'>>;
  spokenFor?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<InstitutionSpokenForArgs, 'orderBy'>>;
  addressed?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<InstitutionAddressedArgs, 'orderBy'>>;
  relayed?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<InstitutionRelayedArgs, 'orderBy'>>;
  events?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, RequireFields<InstitutionEventsArgs, 'orderBy'>>;
  representedAt?: Resolver<ResolversTypes['RepresentationConnection'], ParentType, ContextType, RequireFields<InstitutionRepresentedAtArgs, 'orderBy'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, Partial<InstitutionRelationsArgs>>;
  metWith?: Resolver<ResolversTypes['ContactConnection'], ParentType, ContextType, RequireFields<InstitutionMetWithArgs, 'orderBy'>>;
  spokeWith?: Resolver<ResolversTypes['ContactConnection'], ParentType, ContextType, RequireFields<InstitutionSpokeWithArgs, 'orderBy'>>;
  stated?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<InstitutionStatedArgs, 'orderBy'>>;
  supports?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<InstitutionSupportsArgs, 'orderBy'>>;
  disputes?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<InstitutionDisputesArgs, 'orderBy'>>;
  claimsAbout?: Resolver<ResolversTypes['ClaimLinkConnection'], ParentType, ContextType, RequireFields<InstitutionClaimsAboutArgs, 'orderBy'>>;
  eventsAbout?: Resolver<ResolversTypes['EventLinkConnection'], ParentType, ContextType, RequireFields<InstitutionEventsAboutArgs, 'orderBy'>>;
  sameAs?: Resolver<ResolversTypes['SameAsConnection'], ParentType, ContextType, RequireFields<InstitutionSameAsArgs, 'orderBy'>>;
  sources?: Resolver<ResolversTypes['SourceLinkConnection'], ParentType, ContextType, RequireFields<InstitutionSourcesArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NodeLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NodeLinkConnection'] = ResolversParentTypes['NodeLinkConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['NodeLinkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NodeLinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NodeLinkEdge'] = ResolversParentTypes['NodeLinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  accounts?: Resolver<ReadonlyArray<ResolversTypes['LinkAccount']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimLinkConnection'] = ResolversParentTypes['ClaimLinkConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimLinkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimLinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimLinkEdge'] = ResolversParentTypes['ClaimLinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  accounts?: Resolver<ReadonlyArray<ResolversTypes['LinkAccount']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventLinkConnection'] = ResolversParentTypes['EventLinkConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventLinkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventLinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventLinkEdge'] = ResolversParentTypes['EventLinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  accounts?: Resolver<ReadonlyArray<ResolversTypes['LinkAccount']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceLinkConnection'] = ResolversParentTypes['SourceLinkConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceLinkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceLinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceLinkEdge'] = ResolversParentTypes['SourceLinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  accounts?: Resolver<ReadonlyArray<ResolversTypes['LinkAccount']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Network'] = ResolversParentTypes['Network']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NetworkNode']>, ParentType, ContextType>;
  totalNodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['NetworkEdge']>, ParentType, ContextType, RequireFields<NetworkEdgesArgs, 'limit' | 'minWeight'>>;
  totalEdges?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  positions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leftOut?: Resolver<ReadonlyArray<ResolversTypes['NetworkOmission']>, ParentType, ContextType>;
  polarisation?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  windows?: Resolver<ReadonlyArray<ResolversTypes['NetworkWindow']>, ParentType, ContextType, RequireFields<NetworkWindowsArgs, 'days' | 'kernel' | 'limit'>>;
};

export type NetworkNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkNode'] = ResolversParentTypes['NetworkNode']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  positions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  betweenness?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type NetworkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkEdge'] = ResolversParentTypes['NetworkEdge']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['NetworkEvidenceConnection'], ParentType, ContextType, Partial<NetworkEdgeEvidenceArgs>>;
};

export type NetworkEvidenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkEvidenceConnection'] = ResolversParentTypes['NetworkEvidenceConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['NetworkEvidenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NetworkEvidenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkEvidenceEdge'] = ResolversParentTypes['NetworkEvidenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  concept?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['StanceKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type NetworkWindowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkWindow'] = ResolversParentTypes['NetworkWindow']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  positions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  polarisation?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['NetworkEdge']>, ParentType, ContextType, RequireFields<NetworkWindowEdgesArgs, 'limit' | 'minWeight'>>;
};

export type NetworkOmissionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkOmission'] = ResolversParentTypes['NetworkOmission']> = {
  reason?: Resolver<ResolversTypes['NetworkOmissionReason'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Claim' | 'Country' | 'Event' | 'Group' | 'Institution' | 'Person' | 'Place' | 'Source' | 'Passage' | 'Statement' | 'Topic', ParentType, ContextType>;
};

export type NamedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Named'] = ResolversParentTypes['Named']> = {
  __resolveType: TypeResolveFn<'Country' | 'Group' | 'Institution' | 'Person' | 'Place' | 'Topic', ParentType, ContextType>;
};

export type ParticipantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Participant'] = ResolversParentTypes['Participant']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ParticipantRole'], ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  accounts?: Resolver<ReadonlyArray<ResolversTypes['ParticipantAccount']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type ParticipantAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipantAccount'] = ResolversParentTypes['ParticipantAccount']> = {
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  implied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  retractedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  knownSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ParticipantRole'], ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParticipationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipationConnection'] = ResolversParentTypes['ParticipationConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ParticipationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParticipationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipationEdge'] = ResolversParentTypes['ParticipationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  participant?: Resolver<ResolversTypes['Participant'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type PathsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Paths'] = ResolversParentTypes['Paths']> = {
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  stopped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  hops?: Resolver<ReadonlyArray<ResolversTypes['Hop']>, ParentType, ContextType>;
};

export type HopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hop'] = ResolversParentTypes['Hop']> = {
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SubgraphEdge']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<PersonStatementsArgs, 'orderBy'>>;
  spokenFor?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<PersonSpokenForArgs, 'orderBy'>>;
  addressed?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<PersonAddressedArgs, 'orderBy'>>;
  relayed?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<PersonRelayedArgs, 'orderBy'>>;
  events?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, RequireFields<PersonEventsArgs, 'orderBy'>>;
  representedAt?: Resolver<ResolversTypes['RepresentationConnection'], ParentType, ContextType, RequireFields<PersonRepresentedAtArgs, 'orderBy'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, Partial<PersonRelationsArgs>>;
  metWith?: Resolver<ResolversTypes['ContactConnection'], ParentType, ContextType, RequireFields<PersonMetWithArgs, 'orderBy'>>;
  spokeWith?: Resolver<ResolversTypes['ContactConnection'], ParentType, ContextType, RequireFields<PersonSpokeWithArgs, 'orderBy'>>;
  stated?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<PersonStatedArgs, 'orderBy'>>;
  supports?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<PersonSupportsArgs, 'orderBy'>>;
  disputes?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<PersonDisputesArgs, 'orderBy'>>;
  claimsAbout?: Resolver<ResolversTypes['ClaimLinkConnection'], ParentType, ContextType, RequireFields<PersonClaimsAboutArgs, 'orderBy'>>;
  eventsAbout?: Resolver<ResolversTypes['EventLinkConnection'], ParentType, ContextType, RequireFields<PersonEventsAboutArgs, 'orderBy'>>;
  sameAs?: Resolver<ResolversTypes['SameAsConnection'], ParentType, ContextType, RequireFields<PersonSameAsArgs, 'orderBy'>>;
  sources?: Resolver<ResolversTypes['SourceLinkConnection'], ParentType, ContextType, RequireFields<PersonSourcesArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lat?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lon?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  locatedIn?: Resolver<Maybe<ResolversTypes['Named']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, Partial<PlaceRelationsArgs>>;
  events?: Resolver<ResolversTypes['EventLinkConnection'], ParentType, ContextType, RequireFields<PlaceEventsArgs, 'orderBy'>>;
  claimsAbout?: Resolver<ResolversTypes['ClaimLinkConnection'], ParentType, ContextType, RequireFields<PlaceClaimsAboutArgs, 'orderBy'>>;
  eventsAbout?: Resolver<ResolversTypes['EventLinkConnection'], ParentType, ContextType, RequireFields<PlaceEventsAboutArgs, 'orderBy'>>;
  sameAs?: Resolver<ResolversTypes['SameAsConnection'], ParentType, ContextType, RequireFields<PlaceSameAsArgs, 'orderBy'>>;
  sources?: Resolver<ResolversTypes['SourceLinkConnection'], ParentType, ContextType, RequireFields<PlaceSourcesArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type RelationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation']> = {
  kind?: Resolver<ResolversTypes['RelationKind'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['ExtendedDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['ExtendedDate']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Named'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Named'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Named'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  accounts?: Resolver<ReadonlyArray<ResolversTypes['RelationAccount']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type RelationAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationAccount'] = ResolversParentTypes['RelationAccount']> = {
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  implied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  retractedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  knownSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['ExtendedDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['ExtendedDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationConnection'] = ResolversParentTypes['RelationConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationEdge'] = ResolversParentTypes['RelationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['SearchField'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lang?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['ExtendedDate']>, ParentType, ContextType>;
  retrieved?: Resolver<Maybe<ResolversTypes['ExtendedDate']>, ParentType, ContextType>;
  knownSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attribution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  length?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<SourceStatementsArgs, 'orderBy'>>;
  events?: Resolver<ResolversTypes['ReportConnection'], ParentType, ContextType, RequireFields<SourceEventsArgs, 'orderBy'>>;
  mentions?: Resolver<ResolversTypes['NodeLinkConnection'], ParentType, ContextType, Partial<SourceMentionsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PassageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['PassagePart']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  context?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PassageContextArgs, 'chars'>>;
  prefix?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PassagePrefixArgs, 'chars'>>;
  suffix?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PassageSuffixArgs, 'chars'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lang?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['StatementForm'], ParentType, ContextType>;
  verb?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  voice?: Resolver<ResolversTypes['Voice'], ParentType, ContextType>;
  when?: Resolver<Maybe<ResolversTypes['ExtendedDate']>, ParentType, ContextType>;
  knownSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  speaker?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  speakers?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  relayedBy?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  addressedTo?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  expressions?: Resolver<ReadonlyArray<ResolversTypes['Expression']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<StatementPartsArgs, 'orderBy'>>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExpressionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Expression'] = ResolversParentTypes['Expression']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['StanceKind'], ParentType, ContextType>;
  implied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  retractedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type StatementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type StatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stats'] = ResolversParentTypes['Stats']> = {
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NodeCount']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['EdgeCount']>, ParentType, ContextType>;
};

export type EdgeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EdgeCount'] = ResolversParentTypes['EdgeCount']> = {
  kind?: Resolver<ResolversTypes['EdgeKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NodeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NodeCount'] = ResolversParentTypes['NodeCount']> = {
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SubgraphNode']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SubgraphEdge']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  totalNodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubgraphNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubgraphNode'] = ResolversParentTypes['SubgraphNode']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  degrees?: Resolver<ReadonlyArray<ResolversTypes['EdgeCount']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type SubgraphEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubgraphEdge'] = ResolversParentTypes['SubgraphEdge']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EdgeKind'], ParentType, ContextType>;
  directed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  via?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  contested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type ContactConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactConnection'] = ResolversParentTypes['ContactConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContactEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactEdge'] = ResolversParentTypes['ContactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  via?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  firstOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  knownSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  contested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PositionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PositionConnection'] = ResolversParentTypes['PositionConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PositionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PositionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PositionEdge'] = ResolversParentTypes['PositionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  via?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  firstOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  knownSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StandConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandConnection'] = ResolversParentTypes['StandConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['StandEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StandEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandEdge'] = ResolversParentTypes['StandEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  via?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  firstOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  knownSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RepresentationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RepresentationConnection'] = ResolversParentTypes['RepresentationConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['RepresentationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RepresentationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RepresentationEdge'] = ResolversParentTypes['RepresentationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  via?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  firstOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  knownSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SameAsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SameAsConnection'] = ResolversParentTypes['SameAsConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SameAsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Named']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SameAsEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SameAsEdge'] = ResolversParentTypes['SameAsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Named'], ParentType, ContextType>;
  wikidata?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type TimelineItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineItem'] = ResolversParentTypes['TimelineItem']> = {
  __resolveType: TypeResolveFn<'Event' | 'Statement', ParentType, ContextType>;
};

export type TimelineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['TimelineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TimelineItem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimelineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEdge'] = ResolversParentTypes['TimelineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineItem'], ParentType, ContextType>;
};

export type TopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimLinkConnection'], ParentType, ContextType, RequireFields<TopicClaimsArgs, 'orderBy'>>;
  events?: Resolver<ResolversTypes['EventLinkConnection'], ParentType, ContextType, RequireFields<TopicEventsArgs, 'orderBy'>>;
  sources?: Resolver<ResolversTypes['SourceLinkConnection'], ParentType, ContextType, RequireFields<TopicSourcesArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicConnection'] = ResolversParentTypes['TopicConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['TopicEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicEdge'] = ResolversParentTypes['TopicEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export type LoadResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoadResult'] = ResolversParentTypes['LoadResult']> = {
  load?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodesWritten?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodesDeleted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationshipsCreated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationshipsDeleted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['SameItem']>, ParentType, ContextType>;
};

export type SameItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SameItem'] = ResolversParentTypes['SameItem']> = {
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  wikidata?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  loadDossier?: Resolver<ResolversTypes['LoadResult'], ParentType, ContextType, RequireFields<MutationLoadDossierArgs, 'dossier' | 'format'>>;
  removeSource?: Resolver<ResolversTypes['LoadResult'], ParentType, ContextType, RequireFields<MutationRemoveSourceArgs, 'id'>>;
};

export type Resolvers<ContextType = Context> = {
  Actor?: ActorResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ActorConnection?: ActorConnectionResolvers<ContextType>;
  ActorEdge?: ActorEdgeResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  Stance?: StanceResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  StanceConnection?: StanceConnectionResolvers<ContextType>;
  StanceEdge?: StanceEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Connection?: ConnectionResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  CypherResult?: CypherResultResolvers<ContextType>;
  Date?: GraphQLScalarType;
  ExtendedDate?: ExtendedDateResolvers<ContextType>;
  Dispute?: DisputeResolvers<ContextType>;
  DisputeSide?: DisputeSideResolvers<ContextType>;
  DisputeConnection?: DisputeConnectionResolvers<ContextType>;
  DisputeEdge?: DisputeEdgeResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventAccount?: EventAccountResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  ReportConnection?: ReportConnectionResolvers<ContextType>;
  ReportEdge?: ReportEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Account?: AccountResolvers<ContextType>;
  LinkAccount?: LinkAccountResolvers<ContextType>;
  LinkEdge?: LinkEdgeResolvers<ContextType>;
  SummaryEdge?: SummaryEdgeResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  Institution?: InstitutionResolvers<ContextType>;
  NodeLinkConnection?: NodeLinkConnectionResolvers<ContextType>;
  NodeLinkEdge?: NodeLinkEdgeResolvers<ContextType>;
  ClaimLinkConnection?: ClaimLinkConnectionResolvers<ContextType>;
  ClaimLinkEdge?: ClaimLinkEdgeResolvers<ContextType>;
  EventLinkConnection?: EventLinkConnectionResolvers<ContextType>;
  EventLinkEdge?: EventLinkEdgeResolvers<ContextType>;
  SourceLinkConnection?: SourceLinkConnectionResolvers<ContextType>;
  SourceLinkEdge?: SourceLinkEdgeResolvers<ContextType>;
  Network?: NetworkResolvers<ContextType>;
  NetworkNode?: NetworkNodeResolvers<ContextType>;
  NetworkEdge?: NetworkEdgeResolvers<ContextType>;
  NetworkEvidenceConnection?: NetworkEvidenceConnectionResolvers<ContextType>;
  NetworkEvidenceEdge?: NetworkEvidenceEdgeResolvers<ContextType>;
  NetworkWindow?: NetworkWindowResolvers<ContextType>;
  NetworkOmission?: NetworkOmissionResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Named?: NamedResolvers<ContextType>;
  Participant?: ParticipantResolvers<ContextType>;
  ParticipantAccount?: ParticipantAccountResolvers<ContextType>;
  ParticipationConnection?: ParticipationConnectionResolvers<ContextType>;
  ParticipationEdge?: ParticipationEdgeResolvers<ContextType>;
  Paths?: PathsResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  Hop?: HopResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlaceConnection?: PlaceConnectionResolvers<ContextType>;
  PlaceEdge?: PlaceEdgeResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  RelationAccount?: RelationAccountResolvers<ContextType>;
  RelationConnection?: RelationConnectionResolvers<ContextType>;
  RelationEdge?: RelationEdgeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  Expression?: ExpressionResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  Stats?: StatsResolvers<ContextType>;
  EdgeCount?: EdgeCountResolvers<ContextType>;
  NodeCount?: NodeCountResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  SubgraphNode?: SubgraphNodeResolvers<ContextType>;
  SubgraphEdge?: SubgraphEdgeResolvers<ContextType>;
  ContactConnection?: ContactConnectionResolvers<ContextType>;
  ContactEdge?: ContactEdgeResolvers<ContextType>;
  PositionConnection?: PositionConnectionResolvers<ContextType>;
  PositionEdge?: PositionEdgeResolvers<ContextType>;
  StandConnection?: StandConnectionResolvers<ContextType>;
  StandEdge?: StandEdgeResolvers<ContextType>;
  RepresentationConnection?: RepresentationConnectionResolvers<ContextType>;
  RepresentationEdge?: RepresentationEdgeResolvers<ContextType>;
  SameAsConnection?: SameAsConnectionResolvers<ContextType>;
  SameAsEdge?: SameAsEdgeResolvers<ContextType>;
  TimelineItem?: TimelineItemResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  TopicConnection?: TopicConnectionResolvers<ContextType>;
  TopicEdge?: TopicEdgeResolvers<ContextType>;
  LoadResult?: LoadResultResolvers<ContextType>;
  SameItem?: SameItemResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
};

