import type { RelationKind } from '../dossier/vocabulary.ts';
import type { WindowPositions } from '../network/windows.ts';
import type { PathQuery } from '../read/paths/paths.ts';
import type {
  ActorRow,
  AssertionRow,
  ClaimRow,
  EventAccountRow,
  EventRow,
  ExpressionRow,
  ItemRow,
  LinkRow,
  NamedRow,
  ParticipantAccountRow,
  RelationAccountRow,
  SameAsRow,
  StanceItemRow,
  StatementRow,
  SummaryRow,
} from '../read/rows.ts';
import type { SubgraphEdge, SubgraphNode } from '../read/subgraph.ts';
import type { Edge } from './connection.ts';
import type { NetworkModel } from './network-model.ts';

/** What resolvers hand to the resolvers below them, where it is more than a row. */

export interface ParticipantModel {
  readonly actor: ActorRow;
  readonly event: EventRow;
  readonly accounts: readonly ParticipantAccountRow[];
}

export interface RelationModel {
  readonly kind: RelationKind;
  readonly outgoing: boolean;
  readonly self: NamedRow;
  readonly other: NamedRow;
  readonly accounts: readonly RelationAccountRow[];
}

export interface StanceModel extends AssertionRow {
  readonly stance: StanceItemRow['stance'];
  readonly statement: StatementRow;
  readonly claim: ClaimRow;
}

export interface ExpressionModel extends ExpressionRow {
  /** The statement's id. */
  readonly statement: string;
}

export type StatementEdgeModel = Edge<ItemRow<StatementRow>>;
export type ParticipationEdgeModel = Edge<LinkRow<EventRow, ParticipantAccountRow>> & {
  readonly actor: ActorRow;
};
export type ReportEdgeModel = Edge<LinkRow<EventRow, EventAccountRow>>;
// biome-ignore lint/suspicious/noExplicitAny: one model serves edges to nodes of every kind
export type LinkEdgeModel = Edge<LinkRow<any>>;
// biome-ignore lint/suspicious/noExplicitAny: one model serves edges to nodes of every kind
export type SummaryEdgeModel = Edge<SummaryRow<any>>;
export type SameAsEdgeModel = Edge<SameAsRow>;
export type SubgraphNodeModel = SubgraphNode;
export type SubgraphEdgeModel = SubgraphEdge;
/** Nothing is counted before it is asked for. */
export type StatsModel = Record<string, never>;

/** A path by the ids of its nodes, and how it was asked for. */
export interface PathModel {
  readonly ids: readonly string[];
  readonly query: PathQuery;
}

export interface DisputeModel {
  readonly claim: ClaimRow;
}

export interface DisputeSideModel {
  readonly stance: StanceItemRow['stance'];
  readonly actor: ActorRow | null;
  readonly stances: readonly StanceItemRow[];
}

/** What counts in a window, of the network that it is one of. */
export interface NetworkWindowModel extends WindowPositions {
  readonly of: NetworkModel;
  readonly kernel: string;
}
