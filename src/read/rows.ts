import type {
  CLAIM_KINDS,
  EVENT_KINDS,
  EVENT_STATUSES,
  PARTICIPANT_ROLES,
  PassagePart,
  RelationKind,
  STANCES,
  STATEMENT_FORMS,
  VOICES,
} from '../dossier/vocabulary.ts';

/** Nodes and relationships as `cypher/read` returns them; docs/graph.md says what each property means. */

type Stance = (typeof STANCES)[number];
type EventStatus = (typeof EVENT_STATUSES)[number];
type Role = (typeof PARTICIPANT_ROLES)[number];

interface Entity {
  readonly id: string;
  readonly labels: readonly string[];
  /** The day by which lists are ordered, and the id; see docs/graph.md. */
  readonly dateKey: string;
  readonly knownSince?: string;
}

interface NamedEntity extends Entity {
  readonly name: string;
  readonly nameKey: string;
  readonly names?: readonly string[];
}

export interface ActorRow extends NamedEntity {
  readonly description?: string;
  readonly wikidata?: string;
  readonly iso2?: string;
  readonly anonymous?: boolean;
}

export interface PlaceRow extends NamedEntity {
  readonly description?: string;
  readonly wikidata?: string;
  readonly lat?: number;
  readonly lon?: number;
}

export type TopicRow = NamedEntity;

export interface EventRow extends Entity, Dated<'when'> {
  readonly title: string;
  readonly kind: (typeof EVENT_KINDS)[number];
  readonly code?: string;
  readonly status?: EventStatus;
  readonly note?: string;
  readonly orderDate?: string;
}

export interface ClaimRow extends Entity {
  readonly text: string;
  readonly lang?: string;
  readonly kind: (typeof CLAIM_KINDS)[number];
}

export interface StatementRow extends Entity, Dated<'when'> {
  readonly source: string;
  readonly form: (typeof STATEMENT_FORMS)[number];
  readonly voice: (typeof VOICES)[number];
  readonly verb?: string;
  readonly quote?: string;
  readonly text?: string;
  readonly lang?: string;
  readonly orderDate?: string;
}

export interface SourceRow extends Entity, Dated<'published'>, Dated<'retrieved'> {
  readonly title: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly lang?: string;
  readonly licence?: string;
  readonly attribution?: string;
  readonly sha256?: string;
  readonly length?: number;
}

export interface PassageRow extends Entity {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly sha256?: string;
  readonly exact?: string;
  /** Only where it was reached through a statement. */
  readonly part?: PassagePart;
}

export type NamedRow = ActorRow | PlaceRow | TopicRow;
export type NodeRow = NamedRow | EventRow | ClaimRow | StatementRow | SourceRow | PassageRow;

/** A date as written and the days between which it lies: `when`, `whenFrom`, `whenTo`. */
export type Dated<Name extends string> = { readonly [Key in Name | `${Name}From` | `${Name}To`]?: string };

/** What one source asserts by one relationship. */
export interface AssertionRow {
  readonly source: string;
  /** Ids of passages, possibly none. */
  readonly evidence: readonly string[];
  readonly knownSince?: string;
  readonly implied?: boolean;
  readonly retractedOn?: string;
}

export interface EventAccountRow extends AssertionRow, Dated<'when'> {
  readonly status: EventStatus;
  readonly note?: string;
  /** An actor's id. */
  readonly accordingTo?: string;
}

export interface ParticipantAccountRow extends AssertionRow {
  readonly role: Role;
  readonly side?: string;
  /** An actor's id. */
  readonly onBehalfOf?: string;
}

export interface RelationAccountRow extends AssertionRow, Dated<'since'>, Dated<'until'> {
  readonly title?: string;
}

export interface ExpressionRow extends AssertionRow {
  readonly stance: Stance;
  readonly claim: ClaimRow;
}

/** An item of a list with the key by which the list is ordered, after the parent's id. */
export interface KeyedRow {
  readonly key: string;
}

export interface ItemRow<Node = NodeRow> extends KeyedRow {
  readonly node: Node;
}

export interface LinkRow<Node = NodeRow, Account = AssertionRow> extends ItemRow<Node> {
  readonly accounts: readonly Account[];
}

export interface StanceItemRow extends ItemRow<StatementRow>, AssertionRow {
  readonly stance: Stance;
}

export interface RelationItemRow extends KeyedRow {
  readonly kind: RelationKind;
  readonly outgoing: boolean;
  readonly other: NamedRow;
  readonly accounts: readonly RelationAccountRow[];
}

/** A short cut that is kept for a pair. */
export interface SummaryRow<Node = NodeRow> extends ItemRow<Node> {
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly sources: number;
  readonly via: readonly string[];
  readonly firstOn?: string;
  readonly lastOn?: string;
  readonly knownSince?: string;
  readonly contested?: boolean;
}

export interface SameAsRow extends ItemRow<NamedRow> {
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly wikidata: string;
}

/** Where something stands, by ids. */
export interface EvidenceRow {
  readonly source: string;
  readonly passage?: string;
  readonly statement?: string;
}
