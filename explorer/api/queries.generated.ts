/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What kind of proposition. */
export type ClaimKind =
  /** That something is or was so. */
  | 'FACT'
  /** That something is good, bad or otherwise to be judged. */
  | 'EVALUATION'
  /** That something will be so. */
  | 'PREDICTION'
  /** That somebody shall do something. */
  | 'DEMAND'
  /** That something might be agreed. */
  | 'PROPOSAL'
  /** That something has been decided. */
  | 'DECISION';

/** How a statement stands to a claim. */
export type StanceKind =
  /** Makes the claim. */
  | 'ASSERTS'
  /** Backs it. */
  | 'SUPPORTS'
  /** Contests it: of a fact, evaluation or prediction that it is untrue; a demand, proposal or decision is opposed. */
  | 'DISPUTES'
  /** Accepts it in part or under a condition. */
  | 'QUALIFIES'
  /** Takes it back. */
  | 'RETRACTS';

/** What kind of event. */
export type EventKind =
  /** People sit down together. */
  | 'MEETING'
  /** Somebody goes to see a place or a host. */
  | 'VISIT'
  /** Two sides compare their views. */
  | 'CONSULTATION'
  /** Sides bargain. */
  | 'NEGOTIATION'
  /** Many meet by programme. */
  | 'CONFERENCE'
  /** Somebody informs others, such as the press. */
  | 'BRIEFING'
  /** People come across each other. */
  | 'ENCOUNTER'
  /** A document is signed. */
  | 'SIGNING'
  /** A conversation at a distance. */
  | 'CALL'
  /** An act of violence. */
  | 'ATTACK'
  /** Anything else. */
  | 'OTHER';

/** Whether it happened. */
export type EventStatus =
  /** It took place. */
  | 'HELD'
  /** It is to take place. */
  | 'ANNOUNCED'
  /** It may take place. */
  | 'POSSIBLE'
  /** Somebody refused it. */
  | 'DECLINED'
  /** It was called off. */
  | 'CANCELLED'
  /** It is said to have taken place, without confirmation. */
  | 'UNCONFIRMED'
  /** It is said not to have taken place. */
  | 'DENIED';

/** What a discourse network joins. */
export type NetworkMode =
  /** Actors with actors, by the concepts that they agree or differ on. */
  | 'ACTORS'
  /** Concepts with concepts, by the actors who agree or differ on them. */
  | 'CONCEPTS'
  /** Actors with concepts. */
  | 'TWO_MODE';

/** What the weight of an edge is. */
export type NetworkAggregate =
  /** How much two agree: of all pairs of their statements on a concept those at the same level, and others by how near they are. */
  | 'CONGRUENCE'
  /** How much two differ: those pairs of which one agrees and the other disagrees, and others by how far apart they are. */
  | 'CONFLICT'
  /** Congruence less conflict; of an actor and a concept, agreement less disagreement. */
  | 'SUBTRACT'
  /** How often both speak of the same, whatever they say. */
  | 'IGNORE'
  /** Of an actor and a concept: 1 for agreement, 2 for disagreement, 3 for both. */
  | 'COMBINE';

/** How much a weight is made to depend on how much is said. */
export type NetworkNormalisation =
  /** Not at all. */
  | 'NONE'
  /** Divided by the mean number of statements of both. */
  | 'AVERAGE'
  /** Divided by what both say in all. */
  | 'JACCARD'
  /** Divided by the product of the numbers of statements of both. */
  | 'COSINE'
  /** Divided by the number of the actor's statements. */
  | 'ACTIVITY'
  /** Divided by the number of statements on the concept. */
  | 'PROMINENCE';

/** Whom a statement counts for. */
export type NetworkGroup =
  /** Whoever speaks. */
  | 'ACTOR'
  /** The institution on whose behalf it is made, else in which the speaker held office on that day. */
  | 'INSTITUTION'
  /** The country on whose behalf it is made, else in which, or in an institution that represents it, the speaker held office on that day. */
  | 'COUNTRY';

/** What actors agree or differ on. */
export type NetworkConcept =
  /** Claims. */
  | 'CLAIM'
  /** The topics of claims. */
  | 'TOPIC';

/** What is a repetition: an actor's statement on the same concept at the same level, again in the same …; the first one counts. */
export type NetworkDuplicates =
  /** Nothing is. */
  | 'INCLUDE'
  /** Document. */
  | 'DOCUMENT'
  /** Week, from Monday to Sunday, as ISO 8601 counts them. */
  | 'WEEK'
  /** Month. */
  | 'MONTH'
  /** Year. */
  | 'YEAR'
  /** Range of all days that are looked at. */
  | 'RANGE';

/** Why a position is left out. */
export type NetworkOmissionReason =
  /** Nobody is named who speaks. */
  | 'UNATTRIBUTED'
  /** It neither agrees nor disagrees. */
  | 'STANCE'
  /** It has no date, and no day since when it is known, where only some days count. */
  | 'UNDATED'
  /** On that day the speaker spoke for no institution, or country. */
  | 'UNGROUPED'
  /** Its claim has no topic, where topics are the concepts. */
  | 'WITHOUT_TOPIC'
  /** It is a repetition. */
  | 'REPEATED';

/** Where words were found. */
export type SearchField =
  /** In the usual name. */
  | 'NAME'
  /** In another name or spelling. */
  | 'NAMES'
  /** In the title. */
  | 'TITLE'
  /** In the text: a claim's, or what was said in other words. */
  | 'TEXT'
  /** In a quotation. */
  | 'QUOTE';

/** What a passage is to a statement. */
export type PassagePart =
  /** The words said. */
  | 'QUOTE'
  /** The verb that introduces them. */
  | 'CUE'
  /** The words that name the speaker. */
  | 'SOURCE';

/** Whether the source gives the words or their sense. */
export type StatementForm =
  /** The exact words. */
  | 'VERBATIM'
  /** The sense, in other words. */
  | 'PARAPHRASE';

/** Whose words they are. */
export type Voice =
  /** A speaker's. */
  | 'SPEAKER'
  /** The writer's own. */
  | 'NARRATOR'
  /** Somebody's whom the source does not name. */
  | 'UNATTRIBUTED';

/** The kinds of node. */
export type NodeKind =
  /** A person. */
  | 'PERSON'
  /** An institution. */
  | 'INSTITUTION'
  /** A country. */
  | 'COUNTRY'
  /** A group. */
  | 'GROUP'
  /** A place. */
  | 'PLACE'
  /** A topic. */
  | 'TOPIC'
  /** An event. */
  | 'EVENT'
  /** A claim. */
  | 'CLAIM'
  /** A statement. */
  | 'STATEMENT'
  /** A source. */
  | 'SOURCE'
  /** A passage. */
  | 'PASSAGE';

/** The kinds of edge, as they are stored. */
export type EdgeKind =
  /** Two actors met; read in both directions. */
  | 'MET_WITH'
  /** Two actors had a call; read in both directions. */
  | 'SPOKE_WITH'
  /** An actor makes a claim. */
  | 'STATED'
  /** An actor backs a claim. */
  | 'SUPPORTS'
  /** An actor contests a claim. */
  | 'DISPUTES'
  /** Somebody acted for an actor at an event. */
  | 'REPRESENTED_AT'
  /** Two ids have one Wikidata item; read in both directions. */
  | 'SAME_AS'
  /** A person holds an office. */
  | 'HOLDS'
  /** An actor belongs to another. */
  | 'MEMBER_OF'
  /** Something is a part of another of its kind. */
  | 'PART_OF'
  /** Two actors are family. */
  | 'KIN_OF'
  /** Two actors are close. */
  | 'CLOSE_TO'
  /** An actor stands for another. */
  | 'REPRESENTS'
  /** A place or institution lies in another. */
  | 'LOCATED_IN'
  /** An actor takes part in an event. */
  | 'PARTICIPATED_IN'
  /** An event takes place somewhere. */
  | 'TOOK_PLACE_IN'
  /** An event came after another. */
  | 'FOLLOWED'
  /** A claim or event is about something. */
  | 'ABOUT'
  /** A claim contradicts another. */
  | 'CONTRADICTS'
  /** A claim changes another. */
  | 'REVISES'
  /** A claim replies to another. */
  | 'ANSWERS'
  /** An actor made a statement. */
  | 'MADE'
  /** A statement was made for an actor. */
  | 'ON_BEHALF_OF'
  /** A statement was passed on by an actor. */
  | 'RELAYED_BY'
  /** A statement was made to an actor. */
  | 'ADDRESSED_TO'
  /** A statement was made at an event. */
  | 'SAID_AT'
  /** A statement expresses a claim. */
  | 'EXPRESSES'
  /** A source reports an event. */
  | 'REPORTS'
  /** A statement stands in a passage. */
  | 'EVIDENCED_BY'
  /** A passage stands in a source. */
  | 'IN'
  /** A source names something. */
  | 'MENTIONS';

export type DisputeBoardFragment = { readonly partial: boolean, readonly claim: { readonly id: string, readonly text: string, readonly lang: string | null, readonly kind: ClaimKind }, readonly sides: ReadonlyArray<{ readonly stance: StanceKind, readonly actor:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     | null, readonly statements: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly text: string | null, readonly lang: string | null, readonly form: StatementForm, readonly verb: string | null, readonly voice: Voice, readonly when: { readonly edtf: string } | null, readonly speakers: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      >, readonly event: { readonly id: string, readonly title: string, readonly when: { readonly edtf: string } | null } | null, readonly passages: ReadonlyArray<{ readonly id: string, readonly part: PassagePart | null, readonly start: number, readonly end: number, readonly exact: string | null, readonly prefix: string | null, readonly suffix: string | null }>, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly lang: string | null, readonly published: { readonly edtf: string } | null } }> }>, readonly contradicting: ReadonlyArray<{ readonly id: string, readonly text: string, readonly lang: string | null }> };

export type DisputesQueryVariables = Exact<{
  after?: string | null | undefined;
  actors?: ReadonlyArray<string | number> | string | number | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type DisputesQuery = { readonly disputes: { readonly totalCount: number | null, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly partial: boolean, readonly claim: { readonly id: string, readonly text: string, readonly lang: string | null, readonly kind: ClaimKind }, readonly sides: ReadonlyArray<{ readonly stance: StanceKind, readonly actor:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null, readonly statements: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly text: string | null, readonly lang: string | null, readonly form: StatementForm, readonly verb: string | null, readonly voice: Voice, readonly when: { readonly edtf: string } | null, readonly speakers: ReadonlyArray<
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          >, readonly event: { readonly id: string, readonly title: string, readonly when: { readonly edtf: string } | null } | null, readonly passages: ReadonlyArray<{ readonly id: string, readonly part: PassagePart | null, readonly start: number, readonly end: number, readonly exact: string | null, readonly prefix: string | null, readonly suffix: string | null }>, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly lang: string | null, readonly published: { readonly edtf: string } | null } }> }>, readonly contradicting: ReadonlyArray<{ readonly id: string, readonly text: string, readonly lang: string | null }> }> } };

export type PassagePlaceFragment = { readonly id: string, readonly part: PassagePart | null, readonly start: number, readonly end: number, readonly exact: string | null, readonly prefix: string | null, readonly suffix: string | null };

export type SourceNameFragment = { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly lang: string | null, readonly published: { readonly edtf: string } | null };

export type StatementWordsFragment = { readonly id: string, readonly quote: string | null, readonly text: string | null, readonly lang: string | null, readonly form: StatementForm, readonly verb: string | null, readonly voice: Voice, readonly when: { readonly edtf: string } | null, readonly speakers: ReadonlyArray<
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  >, readonly event: { readonly id: string, readonly title: string, readonly when: { readonly edtf: string } | null } | null, readonly passages: ReadonlyArray<{ readonly id: string, readonly part: PassagePart | null, readonly start: number, readonly end: number, readonly exact: string | null, readonly prefix: string | null, readonly suffix: string | null }>, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly lang: string | null, readonly published: { readonly edtf: string } | null } };

export type EvidencePartsFragment = { readonly statement: { readonly id: string, readonly quote: string | null, readonly text: string | null, readonly lang: string | null, readonly form: StatementForm, readonly verb: string | null, readonly voice: Voice, readonly when: { readonly edtf: string } | null, readonly speakers: ReadonlyArray<
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    >, readonly event: { readonly id: string, readonly title: string, readonly when: { readonly edtf: string } | null } | null, readonly passages: ReadonlyArray<{ readonly id: string, readonly part: PassagePart | null, readonly start: number, readonly end: number, readonly exact: string | null, readonly prefix: string | null, readonly suffix: string | null }>, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly lang: string | null, readonly published: { readonly edtf: string } | null } } | null, readonly passage: { readonly id: string, readonly part: PassagePart | null, readonly start: number, readonly end: number, readonly exact: string | null, readonly prefix: string | null, readonly suffix: string | null } | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly lang: string | null, readonly published: { readonly edtf: string } | null } };

export type EdgeEvidenceQueryVariables = Exact<{
  ends: ReadonlyArray<string | number> | string | number;
  kinds: ReadonlyArray<EdgeKind> | EdgeKind;
  knownAt?: string | null | undefined;
}>;


export type EdgeEvidenceQuery = { readonly subgraph: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly kind: NodeKind }>, readonly edges: ReadonlyArray<{ readonly id: string, readonly source: string, readonly target: string, readonly kind: EdgeKind, readonly directed: boolean, readonly contested: boolean, readonly title: string | null, readonly count: number, readonly via: ReadonlyArray<
        | { readonly __typename: 'Claim', readonly id: string, readonly label: string }
        | { readonly __typename: 'Country', readonly id: string, readonly label: string }
        | { readonly __typename: 'Event', readonly status: EventStatus | null, readonly id: string, readonly label: string, readonly when: { readonly edtf: string } | null }
        | { readonly __typename: 'Group', readonly id: string, readonly label: string }
        | { readonly __typename: 'Institution', readonly id: string, readonly label: string }
        | { readonly __typename: 'Person', readonly id: string, readonly label: string }
        | { readonly __typename: 'Place', readonly id: string, readonly label: string }
        | { readonly __typename: 'Source', readonly id: string, readonly label: string }
        | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
        | { readonly __typename: 'Statement', readonly id: string, readonly label: string }
        | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
      >, readonly evidence: ReadonlyArray<{ readonly statement: { readonly id: string, readonly quote: string | null, readonly text: string | null, readonly lang: string | null, readonly form: StatementForm, readonly verb: string | null, readonly voice: Voice, readonly when: { readonly edtf: string } | null, readonly speakers: ReadonlyArray<
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          >, readonly event: { readonly id: string, readonly title: string, readonly when: { readonly edtf: string } | null } | null, readonly passages: ReadonlyArray<{ readonly id: string, readonly part: PassagePart | null, readonly start: number, readonly end: number, readonly exact: string | null, readonly prefix: string | null, readonly suffix: string | null }>, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly lang: string | null, readonly published: { readonly edtf: string } | null } } | null, readonly passage: { readonly id: string, readonly part: PassagePart | null, readonly start: number, readonly end: number, readonly exact: string | null, readonly prefix: string | null, readonly suffix: string | null } | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly lang: string | null, readonly published: { readonly edtf: string } | null } }> }> } };

export type ActorNeighboursQueryVariables = Exact<{
  id: string | number;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
  metWith?: boolean;
  spokeWith?: boolean;
  stated?: boolean;
  supports?: boolean;
  disputes?: boolean;
  statements?: boolean;
  events?: boolean;
  relations?: boolean;
  representedAt?: boolean;
  spokenFor?: boolean;
  addressed?: boolean;
  relayed?: boolean;
  claimsAbout?: boolean;
  eventsAbout?: boolean;
  sameAs?: boolean;
  sources?: boolean;
}>;


export type ActorNeighboursQuery = { readonly node:
    | { readonly metWith?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        >, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly spokeWith?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        >, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly stated?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly supports?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly disputes?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly statements?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly events?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly relations?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly other:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly representedAt?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly spokenFor?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly addressed?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly relayed?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly claimsAbout?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly eventsAbout?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly sameAs?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        >, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly sources?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } }
    | { readonly metWith?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        >, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly spokeWith?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        >, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly stated?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly supports?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly disputes?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly statements?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly events?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly relations?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly other:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly representedAt?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly spokenFor?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly addressed?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly relayed?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly claimsAbout?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly eventsAbout?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly sameAs?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        >, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly sources?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } }
    | { readonly metWith?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        >, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly spokeWith?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        >, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly stated?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly supports?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly disputes?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly statements?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly events?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly relations?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly other:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly representedAt?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly spokenFor?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly addressed?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly relayed?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly claimsAbout?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly eventsAbout?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly sameAs?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        >, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly sources?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } }
    | { readonly metWith?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        >, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly spokeWith?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        >, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly stated?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly supports?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly disputes?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly statements?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly events?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly relations?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly other:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly representedAt?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly spokenFor?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly addressed?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly relayed?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly claimsAbout?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly eventsAbout?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly sameAs?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        >, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly sources?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } }
    | Record<PropertyKey, never>
   | null };

export type ClaimNeighboursQueryVariables = Exact<{
  id: string | number;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
  assertedBy?: boolean;
  supportedBy?: boolean;
  disputedBy?: boolean;
  statements?: boolean;
  contradicts?: boolean;
  contradictedBy?: boolean;
  revises?: boolean;
  revisedBy?: boolean;
  answers?: boolean;
  answeredBy?: boolean;
  parts?: boolean;
  about?: boolean;
  claimsAbout?: boolean;
  eventsAbout?: boolean;
  sources?: boolean;
  topics?: boolean;
  partOf?: boolean;
}>;


export type ClaimNeighboursQuery = { readonly node:
    | { readonly assertedBy?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        >, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly supportedBy?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        >, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly disputedBy?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        >, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly statements?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly contradicts?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly contradictedBy?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly revises?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly revisedBy?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly answers?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly answeredBy?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly parts?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly about?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        >, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly claimsAbout?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly eventsAbout?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly sources?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly topics?: ReadonlyArray<{ readonly id: string }>, readonly partOf?: { readonly id: string } | null }
    | Record<PropertyKey, never>
   | null };

export type EventNeighboursQueryVariables = Exact<{
  id: string | number;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
  statements?: boolean;
  parts?: boolean;
  followed?: boolean;
  followedBy?: boolean;
  places?: boolean;
  about?: boolean;
  claimsAbout?: boolean;
  eventsAbout?: boolean;
  sources?: boolean;
  participants?: boolean;
  topics?: boolean;
  partOf?: boolean;
}>;


export type EventNeighboursQuery = { readonly node:
    | { readonly statements?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly parts?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly followed?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly followedBy?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly places?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        >, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly about?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        >, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly claimsAbout?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly eventsAbout?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly sources?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly participants?: ReadonlyArray<{ readonly actor:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly topics?: ReadonlyArray<{ readonly id: string }>, readonly partOf?: { readonly id: string } | null }
    | Record<PropertyKey, never>
   | null };

type Page_ActorConnection_Fragment = { readonly totalCount: number | null, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } };

type Page_ClaimConnection_Fragment = { readonly totalCount: number | null, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } };

type Page_StanceConnection_Fragment = { readonly totalCount: number | null, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } };

type Page_DisputeConnection_Fragment = { readonly totalCount: number | null, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } };

type Page_EventConnection_Fragment = { readonly totalCount: number | null, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } };

type Page_ReportConnection_Fragment = { readonly totalCount: number | null, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } };

type Page_NodeLinkConnection_Fragment = { readonly totalCount: number | null, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } };

type Page_ClaimLinkConnection_Fragment = { readonly totalCount: number | null, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } };

type Page_EventLinkConnection_Fragment = { readonly totalCount: number | null, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } };

type Page_SourceLinkConnection_Fragment = { readonly totalCount: number | null, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } };

type Page_NetworkEvidenceConnection_Fragment = { readonly totalCount: number | null, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } };

type Page_ParticipationConnection_Fragment = { readonly totalCount: number | null, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } };

type Page_PlaceConnection_Fragment = { readonly totalCount: number | null, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } };

type Page_RelationConnection_Fragment = { readonly totalCount: number | null, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } };

type Page_SourceConnection_Fragment = { readonly totalCount: number | null, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } };

type Page_StatementConnection_Fragment = { readonly totalCount: number | null, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } };

type Page_ContactConnection_Fragment = { readonly totalCount: number | null, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } };

type Page_PositionConnection_Fragment = { readonly totalCount: number | null, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } };

type Page_StandConnection_Fragment = { readonly totalCount: number | null, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } };

type Page_RepresentationConnection_Fragment = { readonly totalCount: number | null, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } };

type Page_SameAsConnection_Fragment = { readonly totalCount: number | null, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } };

type Page_TimelineConnection_Fragment = { readonly totalCount: number | null, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } };

type Page_TopicConnection_Fragment = { readonly totalCount: number | null, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } };

export type PageFragment =
  | Page_ActorConnection_Fragment
  | Page_ClaimConnection_Fragment
  | Page_StanceConnection_Fragment
  | Page_DisputeConnection_Fragment
  | Page_EventConnection_Fragment
  | Page_ReportConnection_Fragment
  | Page_NodeLinkConnection_Fragment
  | Page_ClaimLinkConnection_Fragment
  | Page_EventLinkConnection_Fragment
  | Page_SourceLinkConnection_Fragment
  | Page_NetworkEvidenceConnection_Fragment
  | Page_ParticipationConnection_Fragment
  | Page_PlaceConnection_Fragment
  | Page_RelationConnection_Fragment
  | Page_SourceConnection_Fragment
  | Page_StatementConnection_Fragment
  | Page_ContactConnection_Fragment
  | Page_PositionConnection_Fragment
  | Page_StandConnection_Fragment
  | Page_RepresentationConnection_Fragment
  | Page_SameAsConnection_Fragment
  | Page_TimelineConnection_Fragment
  | Page_TopicConnection_Fragment
;

export type PlaceNeighboursQueryVariables = Exact<{
  id: string | number;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
  relations?: boolean;
  events?: boolean;
  claimsAbout?: boolean;
  eventsAbout?: boolean;
  sameAs?: boolean;
  sources?: boolean;
}>;


export type PlaceNeighboursQuery = { readonly node:
    | { readonly relations?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly other:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly events?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly claimsAbout?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly eventsAbout?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly sameAs?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        >, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly sources?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } }
    | Record<PropertyKey, never>
   | null };

export type SourceNeighboursQueryVariables = Exact<{
  id: string | number;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
  statements?: boolean;
  events?: boolean;
  mentions?: boolean;
}>;


export type SourceNeighboursQuery = { readonly node:
    | { readonly statements?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly events?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly mentions?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        >, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } }
    | Record<PropertyKey, never>
   | null };

export type StatementNeighboursQueryVariables = Exact<{
  id: string | number;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
  parts?: boolean;
  speakers?: boolean;
  onBehalfOf?: boolean;
  relayedBy?: boolean;
  addressedTo?: boolean;
  event?: boolean;
  expressions?: boolean;
  partOf?: boolean;
  source?: boolean;
}>;


export type StatementNeighboursQuery = { readonly node:
    | { readonly parts?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly speakers?: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      >, readonly onBehalfOf?:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       | null, readonly relayedBy?: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      >, readonly addressedTo?: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      >, readonly event?: { readonly id: string } | null, readonly expressions?: ReadonlyArray<{ readonly claim: { readonly id: string } }>, readonly partOf?: { readonly id: string } | null, readonly source?: { readonly id: string } }
    | Record<PropertyKey, never>
   | null };

export type TopicNeighboursQueryVariables = Exact<{
  id: string | number;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
  claims?: boolean;
  events?: boolean;
  sources?: boolean;
}>;


export type TopicNeighboursQuery = { readonly node:
    | { readonly claims?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly events?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly sources?: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } }
    | Record<PropertyKey, never>
   | null };

export type NetworkQueryVariables = Exact<{
  mode: NetworkMode;
  aggregate: NetworkAggregate;
  normalise: NetworkNormalisation;
  groupBy: NetworkGroup;
  concept: NetworkConcept;
  duplicates: NetworkDuplicates;
  from?: string | null | undefined;
  to?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type NetworkQuery = { readonly network: { readonly totalNodes: number, readonly totalEdges: number, readonly positions: number, readonly polarisation: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly kind: NodeKind, readonly positions: number, readonly degree: number, readonly community: number | null, readonly node:
        | { readonly lang: string | null }
        | Record<PropertyKey, never>
       }>, readonly edges: ReadonlyArray<{ readonly id: string, readonly source: string, readonly target: string, readonly weight: number }>, readonly leftOut: ReadonlyArray<{ readonly reason: NetworkOmissionReason, readonly count: number }> } };

export type NetworkEvidenceQueryVariables = Exact<{
  mode: NetworkMode;
  aggregate: NetworkAggregate;
  normalise: NetworkNormalisation;
  groupBy: NetworkGroup;
  concept: NetworkConcept;
  duplicates: NetworkDuplicates;
  from?: string | null | undefined;
  to?: string | null | undefined;
  edge: string | number;
  first: number;
  after?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type NetworkEvidenceQuery = { readonly network: { readonly edges: ReadonlyArray<{ readonly id: string, readonly evidence: { readonly totalCount: number | null, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly actor: string, readonly stance: StanceKind, readonly claim: { readonly id: string }, readonly node: { readonly id: string } }> } }> } };

export type ToldQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  knownAt?: string | null | undefined;
}>;


export type ToldQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Claim', readonly lang: string | null, readonly id: string, readonly label: string }
    | { readonly __typename: 'Country', readonly id: string, readonly label: string }
    | { readonly __typename: 'Event', readonly id: string, readonly label: string }
    | { readonly __typename: 'Group', readonly id: string, readonly label: string }
    | { readonly __typename: 'Institution', readonly id: string, readonly label: string }
    | { readonly __typename: 'Person', readonly id: string, readonly label: string }
    | { readonly __typename: 'Place', readonly id: string, readonly label: string }
    | { readonly __typename: 'Source', readonly id: string, readonly label: string }
    | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
    | { readonly __typename: 'Statement', readonly id: string, readonly label: string, readonly quote: string | null, readonly text: string | null, readonly lang: string | null, readonly form: StatementForm, readonly verb: string | null, readonly voice: Voice, readonly when: { readonly edtf: string } | null, readonly speakers: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      >, readonly event: { readonly id: string, readonly title: string, readonly when: { readonly edtf: string } | null } | null, readonly passages: ReadonlyArray<{ readonly id: string, readonly part: PassagePart | null, readonly start: number, readonly end: number, readonly exact: string | null, readonly prefix: string | null, readonly suffix: string | null }>, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly lang: string | null, readonly published: { readonly edtf: string } | null } }
    | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
   | null> };

export type NodeDetailsQueryVariables = Exact<{
  id: string | number;
  knownAt?: string | null | undefined;
}>;


export type NodeDetailsQuery = { readonly node:
    | { readonly __typename: 'Claim', readonly lang: string | null, readonly contested: boolean, readonly id: string, readonly label: string, readonly claimKind: ClaimKind }
    | { readonly __typename: 'Country', readonly names: ReadonlyArray<string>, readonly description: string | null, readonly wikidata: string | null, readonly id: string, readonly label: string }
    | { readonly __typename: 'Event', readonly status: EventStatus | null, readonly note: string | null, readonly id: string, readonly label: string, readonly eventKind: EventKind, readonly when: { readonly edtf: string } | null, readonly accounts: ReadonlyArray<{ readonly status: EventStatus, readonly note: string | null, readonly when: { readonly edtf: string } | null, readonly accordingTo:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly lang: string | null, readonly published: { readonly edtf: string } | null }, readonly evidence: ReadonlyArray<{ readonly statement: { readonly id: string, readonly quote: string | null, readonly text: string | null, readonly lang: string | null, readonly form: StatementForm, readonly verb: string | null, readonly voice: Voice, readonly when: { readonly edtf: string } | null, readonly speakers: ReadonlyArray<
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
            >, readonly event: { readonly id: string, readonly title: string, readonly when: { readonly edtf: string } | null } | null, readonly passages: ReadonlyArray<{ readonly id: string, readonly part: PassagePart | null, readonly start: number, readonly end: number, readonly exact: string | null, readonly prefix: string | null, readonly suffix: string | null }>, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly lang: string | null, readonly published: { readonly edtf: string } | null } } | null, readonly passage: { readonly id: string, readonly part: PassagePart | null, readonly start: number, readonly end: number, readonly exact: string | null, readonly prefix: string | null, readonly suffix: string | null } | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly lang: string | null, readonly published: { readonly edtf: string } | null } }> }> }
    | { readonly __typename: 'Group', readonly names: ReadonlyArray<string>, readonly description: string | null, readonly wikidata: string | null, readonly id: string, readonly label: string }
    | { readonly __typename: 'Institution', readonly names: ReadonlyArray<string>, readonly description: string | null, readonly wikidata: string | null, readonly id: string, readonly label: string }
    | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly description: string | null, readonly wikidata: string | null, readonly id: string, readonly label: string }
    | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly description: string | null, readonly wikidata: string | null, readonly id: string, readonly label: string }
    | { readonly __typename: 'Source', readonly attribution: string | null, readonly licence: string | null, readonly id: string, readonly label: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly lang: string | null, readonly retrieved: { readonly edtf: string } | null, readonly published: { readonly edtf: string } | null }
    | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
    | { readonly __typename: 'Statement', readonly id: string, readonly label: string, readonly quote: string | null, readonly text: string | null, readonly lang: string | null, readonly form: StatementForm, readonly verb: string | null, readonly voice: Voice, readonly expressions: ReadonlyArray<{ readonly stance: StanceKind, readonly claim: { readonly id: string, readonly text: string, readonly lang: string | null } }>, readonly when: { readonly edtf: string } | null, readonly speakers: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      >, readonly event: { readonly id: string, readonly title: string, readonly when: { readonly edtf: string } | null } | null, readonly passages: ReadonlyArray<{ readonly id: string, readonly part: PassagePart | null, readonly start: number, readonly end: number, readonly exact: string | null, readonly prefix: string | null, readonly suffix: string | null }>, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly lang: string | null, readonly published: { readonly edtf: string } | null } }
    | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly label: string }
   | null };

export type PathsQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  maxLength: number;
  through?: ReadonlyArray<NodeKind> | NodeKind | null | undefined;
  withoutDisputed: boolean;
  knownAt?: string | null | undefined;
}>;


export type PathsQuery = { readonly paths: { readonly stopped: boolean, readonly paths: ReadonlyArray<{ readonly length: number, readonly nodes: ReadonlyArray<
        | { readonly __typename: 'Claim', readonly id: string, readonly label: string }
        | { readonly __typename: 'Country', readonly id: string, readonly label: string }
        | { readonly __typename: 'Event', readonly id: string, readonly label: string }
        | { readonly __typename: 'Group', readonly id: string, readonly label: string }
        | { readonly __typename: 'Institution', readonly id: string, readonly label: string }
        | { readonly __typename: 'Person', readonly id: string, readonly label: string }
        | { readonly __typename: 'Place', readonly id: string, readonly label: string }
        | { readonly __typename: 'Source', readonly id: string, readonly label: string }
        | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
        | { readonly __typename: 'Statement', readonly id: string, readonly label: string }
        | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
      >, readonly hops: ReadonlyArray<{ readonly from:
          | { readonly id: string, readonly label: string }
          | { readonly id: string, readonly label: string }
          | { readonly id: string, readonly label: string }
          | { readonly id: string, readonly label: string }
          | { readonly id: string, readonly label: string }
          | { readonly id: string, readonly label: string }
          | { readonly id: string, readonly label: string }
          | { readonly id: string, readonly label: string }
          | { readonly id: string, readonly label: string }
          | { readonly id: string, readonly label: string }
          | { readonly id: string, readonly label: string }
        , readonly to:
          | { readonly id: string, readonly label: string }
          | { readonly id: string, readonly label: string }
          | { readonly id: string, readonly label: string }
          | { readonly id: string, readonly label: string }
          | { readonly id: string, readonly label: string }
          | { readonly id: string, readonly label: string }
          | { readonly id: string, readonly label: string }
          | { readonly id: string, readonly label: string }
          | { readonly id: string, readonly label: string }
          | { readonly id: string, readonly label: string }
          | { readonly id: string, readonly label: string }
        , readonly edges: ReadonlyArray<{ readonly id: string, readonly source: string, readonly target: string, readonly kind: EdgeKind, readonly directed: boolean, readonly contested: boolean, readonly title: string | null, readonly count: number, readonly evidence: ReadonlyArray<{ readonly statement: { readonly id: string, readonly quote: string | null, readonly text: string | null, readonly lang: string | null, readonly form: StatementForm, readonly verb: string | null, readonly voice: Voice, readonly when: { readonly edtf: string } | null, readonly speakers: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              >, readonly event: { readonly id: string, readonly title: string, readonly when: { readonly edtf: string } | null } | null, readonly passages: ReadonlyArray<{ readonly id: string, readonly part: PassagePart | null, readonly start: number, readonly end: number, readonly exact: string | null, readonly prefix: string | null, readonly suffix: string | null }>, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly lang: string | null, readonly published: { readonly edtf: string } | null } } | null, readonly passage: { readonly id: string, readonly part: PassagePart | null, readonly start: number, readonly end: number, readonly exact: string | null, readonly prefix: string | null, readonly suffix: string | null } | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly lang: string | null, readonly published: { readonly edtf: string } | null } }> }> }> }> } };

export type KnownQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  knownAt?: string | null | undefined;
}>;


export type KnownQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null> };

export type LabelsQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  knownAt?: string | null | undefined;
}>;


export type LabelsQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Claim', readonly lang: string | null, readonly id: string, readonly label: string }
    | { readonly __typename: 'Country', readonly id: string, readonly label: string }
    | { readonly __typename: 'Event', readonly id: string, readonly label: string }
    | { readonly __typename: 'Group', readonly id: string, readonly label: string }
    | { readonly __typename: 'Institution', readonly id: string, readonly label: string }
    | { readonly __typename: 'Person', readonly id: string, readonly label: string }
    | { readonly __typename: 'Place', readonly id: string, readonly label: string }
    | { readonly __typename: 'Source', readonly lang: string | null, readonly id: string, readonly label: string }
    | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
    | { readonly __typename: 'Statement', readonly lang: string | null, readonly id: string, readonly label: string }
    | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
   | null> };

export type SceneQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  kinds?: ReadonlyArray<EdgeKind> | EdgeKind | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type SceneQuery = { readonly stats: { readonly version: string, readonly nodes: ReadonlyArray<{ readonly kind: NodeKind, readonly count: number }> }, readonly subgraph: { readonly truncated: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly kind: NodeKind, readonly degree: number, readonly degrees: ReadonlyArray<{ readonly kind: EdgeKind, readonly count: number }>, readonly node:
        | { readonly lang: string | null, readonly contested: boolean }
        | { readonly lang: string | null }
        | { readonly lang: string | null }
        | Record<PropertyKey, never>
       }>, readonly edges: ReadonlyArray<{ readonly id: string, readonly source: string, readonly target: string, readonly kind: EdgeKind, readonly directed: boolean, readonly contested: boolean, readonly title: string | null, readonly count: number }> } };

export type StartQueryVariables = Exact<{
  knownAt?: string | null | undefined;
}>;


export type StartQuery = { readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string }> } };

export type StartOfQueryVariables = Exact<{
  source: string | number;
  knownAt?: string | null | undefined;
}>;


export type StartOfQuery = { readonly subgraph: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly degrees: ReadonlyArray<{ readonly kind: EdgeKind, readonly count: number }> }> }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly assertedBy: { readonly nodes: ReadonlyArray<
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        > }, readonly disputedBy: { readonly nodes: ReadonlyArray<
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        > } }> } };

export type SearchQueryVariables = Exact<{
  text: string;
  knownAt?: string | null | undefined;
}>;


export type SearchQuery = { readonly search: ReadonlyArray<{ readonly field: SearchField, readonly node:
      | { readonly __typename: 'Claim', readonly id: string, readonly label: string }
      | { readonly __typename: 'Country', readonly id: string, readonly label: string }
      | { readonly __typename: 'Event', readonly id: string, readonly label: string }
      | { readonly __typename: 'Group', readonly id: string, readonly label: string }
      | { readonly __typename: 'Institution', readonly id: string, readonly label: string }
      | { readonly __typename: 'Person', readonly id: string, readonly label: string }
      | { readonly __typename: 'Place', readonly id: string, readonly label: string }
      | { readonly __typename: 'Source', readonly id: string, readonly label: string }
      | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
      | { readonly __typename: 'Statement', readonly id: string, readonly label: string }
      | { readonly __typename: 'Topic', readonly id: string, readonly label: string }
     }> };

export type SourcesQueryVariables = Exact<{
  after?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type SourcesQuery = { readonly sources: { readonly totalCount: number | null, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly lang: string | null, readonly published: { readonly edtf: string } | null }> } };

export type SourceTextQueryVariables = Exact<{
  id: string | number;
  knownAt?: string | null | undefined;
}>;


export type SourceTextQuery = { readonly source: { readonly length: number | null, readonly text: string | null, readonly licence: string | null, readonly attribution: string | null, readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly lang: string | null, readonly published: { readonly edtf: string } | null } | null };

export type SourceStatementsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type SourceStatementsQuery = { readonly source: { readonly statements: { readonly totalCount: number | null, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly text: string | null, readonly lang: string | null, readonly form: StatementForm, readonly verb: string | null, readonly voice: Voice, readonly when: { readonly edtf: string } | null, readonly speakers: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        >, readonly event: { readonly id: string, readonly title: string, readonly when: { readonly edtf: string } | null } | null, readonly passages: ReadonlyArray<{ readonly id: string, readonly part: PassagePart | null, readonly start: number, readonly end: number, readonly exact: string | null, readonly prefix: string | null, readonly suffix: string | null }>, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly lang: string | null, readonly published: { readonly edtf: string } | null } }> } } | null };

export type KnownDaysQueryVariables = Exact<{ [key: string]: never; }>;


export type KnownDaysQuery = { readonly first: { readonly nodes: ReadonlyArray<{ readonly knownSince: string | null }> }, readonly last: { readonly nodes: ReadonlyArray<{ readonly knownSince: string | null }> } };

export type TimelineQueryVariables = Exact<{
  after?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type TimelineQuery = { readonly timeline: { readonly totalCount: number | null, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Event', readonly id: string, readonly title: string, readonly status: EventStatus | null, readonly participants: ReadonlyArray<{ readonly actor:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }>, readonly when: { readonly edtf: string, readonly from: string | null, readonly to: string | null } | null }
      | { readonly __typename: 'Statement', readonly id: string, readonly label: string, readonly lang: string | null, readonly knownSince: string | null, readonly when: { readonly edtf: string, readonly from: string | null, readonly to: string | null } | null, readonly event: { readonly id: string, readonly when: { readonly edtf: string, readonly from: string | null, readonly to: string | null } | null } | null, readonly speakers: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        >, readonly expressions: ReadonlyArray<{ readonly claim: { readonly id: string } }> }
    > } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const PassagePlaceFragmentDoc = new TypedDocumentString(`
    fragment PassagePlace on Passage {
  id
  part
  start
  end
  exact
  prefix(chars: 90)
  suffix(chars: 90)
}
    `, {"fragmentName":"PassagePlace"}) as unknown as TypedDocumentString<PassagePlaceFragment, unknown>;
export const SourceNameFragmentDoc = new TypedDocumentString(`
    fragment SourceName on Source {
  id
  title
  publisher
  url
  lang
  published {
    edtf
  }
}
    `, {"fragmentName":"SourceName"}) as unknown as TypedDocumentString<SourceNameFragment, unknown>;
export const StatementWordsFragmentDoc = new TypedDocumentString(`
    fragment StatementWords on Statement {
  id
  quote
  text
  lang
  form
  verb
  voice
  when {
    edtf
  }
  speakers {
    id
    name
  }
  event {
    id
    title
    when {
      edtf
    }
  }
  passages {
    ...PassagePlace
  }
  source {
    ...SourceName
  }
}
    fragment PassagePlace on Passage {
  id
  part
  start
  end
  exact
  prefix(chars: 90)
  suffix(chars: 90)
}
fragment SourceName on Source {
  id
  title
  publisher
  url
  lang
  published {
    edtf
  }
}`, {"fragmentName":"StatementWords"}) as unknown as TypedDocumentString<StatementWordsFragment, unknown>;
export const DisputeBoardFragmentDoc = new TypedDocumentString(`
    fragment DisputeBoard on Dispute {
  claim {
    id
    text
    lang
    kind
  }
  sides {
    stance
    actor {
      id
      name
    }
    statements {
      ...StatementWords
    }
  }
  contradicting {
    id
    text
    lang
  }
  partial
}
    fragment PassagePlace on Passage {
  id
  part
  start
  end
  exact
  prefix(chars: 90)
  suffix(chars: 90)
}
fragment SourceName on Source {
  id
  title
  publisher
  url
  lang
  published {
    edtf
  }
}
fragment StatementWords on Statement {
  id
  quote
  text
  lang
  form
  verb
  voice
  when {
    edtf
  }
  speakers {
    id
    name
  }
  event {
    id
    title
    when {
      edtf
    }
  }
  passages {
    ...PassagePlace
  }
  source {
    ...SourceName
  }
}`, {"fragmentName":"DisputeBoard"}) as unknown as TypedDocumentString<DisputeBoardFragment, unknown>;
export const EvidencePartsFragmentDoc = new TypedDocumentString(`
    fragment EvidenceParts on Evidence {
  statement {
    ...StatementWords
  }
  passage {
    ...PassagePlace
  }
  source {
    ...SourceName
  }
}
    fragment PassagePlace on Passage {
  id
  part
  start
  end
  exact
  prefix(chars: 90)
  suffix(chars: 90)
}
fragment SourceName on Source {
  id
  title
  publisher
  url
  lang
  published {
    edtf
  }
}
fragment StatementWords on Statement {
  id
  quote
  text
  lang
  form
  verb
  voice
  when {
    edtf
  }
  speakers {
    id
    name
  }
  event {
    id
    title
    when {
      edtf
    }
  }
  passages {
    ...PassagePlace
  }
  source {
    ...SourceName
  }
}`, {"fragmentName":"EvidenceParts"}) as unknown as TypedDocumentString<EvidencePartsFragment, unknown>;
export const PageFragmentDoc = new TypedDocumentString(`
    fragment Page on Connection {
  totalCount
  pageInfo {
    endCursor
    hasNextPage
  }
}
    `, {"fragmentName":"Page"}) as unknown as TypedDocumentString<PageFragment, unknown>;
export const DisputesDocument = new TypedDocumentString(`
    query Disputes($after: String, $actors: [ID!], $knownAt: Date) {
  disputes(first: 20, after: $after, actors: $actors, knownAt: $knownAt) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...DisputeBoard
    }
  }
}
    fragment DisputeBoard on Dispute {
  claim {
    id
    text
    lang
    kind
  }
  sides {
    stance
    actor {
      id
      name
    }
    statements {
      ...StatementWords
    }
  }
  contradicting {
    id
    text
    lang
  }
  partial
}
fragment PassagePlace on Passage {
  id
  part
  start
  end
  exact
  prefix(chars: 90)
  suffix(chars: 90)
}
fragment SourceName on Source {
  id
  title
  publisher
  url
  lang
  published {
    edtf
  }
}
fragment StatementWords on Statement {
  id
  quote
  text
  lang
  form
  verb
  voice
  when {
    edtf
  }
  speakers {
    id
    name
  }
  event {
    id
    title
    when {
      edtf
    }
  }
  passages {
    ...PassagePlace
  }
  source {
    ...SourceName
  }
}`) as unknown as TypedDocumentString<DisputesQuery, DisputesQueryVariables>;
export const EdgeEvidenceDocument = new TypedDocumentString(`
    query EdgeEvidence($ends: [ID!]!, $kinds: [EdgeKind!]!, $knownAt: Date) {
  subgraph(around: $ends, depth: 0, edges: $kinds, knownAt: $knownAt) {
    nodes {
      id
      label
      kind
    }
    edges {
      id
      source
      target
      kind
      directed
      contested
      title
      count
      via {
        __typename
        id
        label
        ... on Event {
          when {
            edtf
          }
          status
        }
      }
      evidence {
        ...EvidenceParts
      }
    }
  }
}
    fragment PassagePlace on Passage {
  id
  part
  start
  end
  exact
  prefix(chars: 90)
  suffix(chars: 90)
}
fragment SourceName on Source {
  id
  title
  publisher
  url
  lang
  published {
    edtf
  }
}
fragment StatementWords on Statement {
  id
  quote
  text
  lang
  form
  verb
  voice
  when {
    edtf
  }
  speakers {
    id
    name
  }
  event {
    id
    title
    when {
      edtf
    }
  }
  passages {
    ...PassagePlace
  }
  source {
    ...SourceName
  }
}
fragment EvidenceParts on Evidence {
  statement {
    ...StatementWords
  }
  passage {
    ...PassagePlace
  }
  source {
    ...SourceName
  }
}`) as unknown as TypedDocumentString<EdgeEvidenceQuery, EdgeEvidenceQueryVariables>;
export const ActorNeighboursDocument = new TypedDocumentString(`
    query ActorNeighbours($id: ID!, $knownAt: Date, $first: Int!, $after: String, $metWith: Boolean! = true, $spokeWith: Boolean! = true, $stated: Boolean! = true, $supports: Boolean! = true, $disputes: Boolean! = true, $statements: Boolean! = true, $events: Boolean! = true, $relations: Boolean! = true, $representedAt: Boolean! = true, $spokenFor: Boolean! = true, $addressed: Boolean! = true, $relayed: Boolean! = true, $claimsAbout: Boolean! = true, $eventsAbout: Boolean! = true, $sameAs: Boolean! = true, $sources: Boolean! = true) {
  node(id: $id, knownAt: $knownAt) {
    ... on Actor {
      metWith(first: $first, after: $after) @include(if: $metWith) {
        ...Page
        nodes {
          id
        }
      }
      spokeWith(first: $first, after: $after) @include(if: $spokeWith) {
        ...Page
        nodes {
          id
        }
      }
      stated(first: $first, after: $after) @include(if: $stated) {
        ...Page
        nodes {
          id
        }
      }
      supports(first: $first, after: $after) @include(if: $supports) {
        ...Page
        nodes {
          id
        }
      }
      disputes(first: $first, after: $after) @include(if: $disputes) {
        ...Page
        nodes {
          id
        }
      }
      statements(first: $first, after: $after) @include(if: $statements) {
        ...Page
        nodes {
          id
        }
      }
      events(first: $first, after: $after) @include(if: $events) {
        ...Page
        nodes {
          id
        }
      }
      relations(first: $first, after: $after) @include(if: $relations) {
        ...Page
        nodes {
          other {
            id
          }
        }
      }
      representedAt(first: $first, after: $after) @include(if: $representedAt) {
        ...Page
        nodes {
          id
        }
      }
      spokenFor(first: $first, after: $after) @include(if: $spokenFor) {
        ...Page
        nodes {
          id
        }
      }
      addressed(first: $first, after: $after) @include(if: $addressed) {
        ...Page
        nodes {
          id
        }
      }
      relayed(first: $first, after: $after) @include(if: $relayed) {
        ...Page
        nodes {
          id
        }
      }
      claimsAbout(first: $first, after: $after) @include(if: $claimsAbout) {
        ...Page
        nodes {
          id
        }
      }
      eventsAbout(first: $first, after: $after) @include(if: $eventsAbout) {
        ...Page
        nodes {
          id
        }
      }
      sameAs(first: $first, after: $after) @include(if: $sameAs) {
        ...Page
        nodes {
          id
        }
      }
      sources(first: $first, after: $after) @include(if: $sources) {
        ...Page
        nodes {
          id
        }
      }
    }
  }
}
    fragment Page on Connection {
  totalCount
  pageInfo {
    endCursor
    hasNextPage
  }
}`) as unknown as TypedDocumentString<ActorNeighboursQuery, ActorNeighboursQueryVariables>;
export const ClaimNeighboursDocument = new TypedDocumentString(`
    query ClaimNeighbours($id: ID!, $knownAt: Date, $first: Int!, $after: String, $assertedBy: Boolean! = true, $supportedBy: Boolean! = true, $disputedBy: Boolean! = true, $statements: Boolean! = true, $contradicts: Boolean! = true, $contradictedBy: Boolean! = true, $revises: Boolean! = true, $revisedBy: Boolean! = true, $answers: Boolean! = true, $answeredBy: Boolean! = true, $parts: Boolean! = true, $about: Boolean! = true, $claimsAbout: Boolean! = true, $eventsAbout: Boolean! = true, $sources: Boolean! = true, $topics: Boolean! = true, $partOf: Boolean! = true) {
  node(id: $id, knownAt: $knownAt) {
    ... on Claim {
      assertedBy(first: $first, after: $after) @include(if: $assertedBy) {
        ...Page
        nodes {
          id
        }
      }
      supportedBy(first: $first, after: $after) @include(if: $supportedBy) {
        ...Page
        nodes {
          id
        }
      }
      disputedBy(first: $first, after: $after) @include(if: $disputedBy) {
        ...Page
        nodes {
          id
        }
      }
      statements(first: $first, after: $after) @include(if: $statements) {
        ...Page
        nodes {
          id
        }
      }
      contradicts(first: $first, after: $after) @include(if: $contradicts) {
        ...Page
        nodes {
          id
        }
      }
      contradictedBy(first: $first, after: $after) @include(if: $contradictedBy) {
        ...Page
        nodes {
          id
        }
      }
      revises(first: $first, after: $after) @include(if: $revises) {
        ...Page
        nodes {
          id
        }
      }
      revisedBy(first: $first, after: $after) @include(if: $revisedBy) {
        ...Page
        nodes {
          id
        }
      }
      answers(first: $first, after: $after) @include(if: $answers) {
        ...Page
        nodes {
          id
        }
      }
      answeredBy(first: $first, after: $after) @include(if: $answeredBy) {
        ...Page
        nodes {
          id
        }
      }
      parts(first: $first, after: $after) @include(if: $parts) {
        ...Page
        nodes {
          id
        }
      }
      about(first: $first, after: $after) @include(if: $about) {
        ...Page
        nodes {
          id
        }
      }
      claimsAbout(first: $first, after: $after) @include(if: $claimsAbout) {
        ...Page
        nodes {
          id
        }
      }
      eventsAbout(first: $first, after: $after) @include(if: $eventsAbout) {
        ...Page
        nodes {
          id
        }
      }
      sources(first: $first, after: $after) @include(if: $sources) {
        ...Page
        nodes {
          id
        }
      }
      topics @include(if: $topics) {
        id
      }
      partOf @include(if: $partOf) {
        id
      }
    }
  }
}
    fragment Page on Connection {
  totalCount
  pageInfo {
    endCursor
    hasNextPage
  }
}`) as unknown as TypedDocumentString<ClaimNeighboursQuery, ClaimNeighboursQueryVariables>;
export const EventNeighboursDocument = new TypedDocumentString(`
    query EventNeighbours($id: ID!, $knownAt: Date, $first: Int!, $after: String, $statements: Boolean! = true, $parts: Boolean! = true, $followed: Boolean! = true, $followedBy: Boolean! = true, $places: Boolean! = true, $about: Boolean! = true, $claimsAbout: Boolean! = true, $eventsAbout: Boolean! = true, $sources: Boolean! = true, $participants: Boolean! = true, $topics: Boolean! = true, $partOf: Boolean! = true) {
  node(id: $id, knownAt: $knownAt) {
    ... on Event {
      statements(first: $first, after: $after) @include(if: $statements) {
        ...Page
        nodes {
          id
        }
      }
      parts(first: $first, after: $after) @include(if: $parts) {
        ...Page
        nodes {
          id
        }
      }
      followed(first: $first, after: $after) @include(if: $followed) {
        ...Page
        nodes {
          id
        }
      }
      followedBy(first: $first, after: $after) @include(if: $followedBy) {
        ...Page
        nodes {
          id
        }
      }
      places(first: $first, after: $after) @include(if: $places) {
        ...Page
        nodes {
          id
        }
      }
      about(first: $first, after: $after) @include(if: $about) {
        ...Page
        nodes {
          id
        }
      }
      claimsAbout(first: $first, after: $after) @include(if: $claimsAbout) {
        ...Page
        nodes {
          id
        }
      }
      eventsAbout(first: $first, after: $after) @include(if: $eventsAbout) {
        ...Page
        nodes {
          id
        }
      }
      sources(first: $first, after: $after) @include(if: $sources) {
        ...Page
        nodes {
          id
        }
      }
      participants @include(if: $participants) {
        actor {
          id
        }
      }
      topics @include(if: $topics) {
        id
      }
      partOf @include(if: $partOf) {
        id
      }
    }
  }
}
    fragment Page on Connection {
  totalCount
  pageInfo {
    endCursor
    hasNextPage
  }
}`) as unknown as TypedDocumentString<EventNeighboursQuery, EventNeighboursQueryVariables>;
export const PlaceNeighboursDocument = new TypedDocumentString(`
    query PlaceNeighbours($id: ID!, $knownAt: Date, $first: Int!, $after: String, $relations: Boolean! = true, $events: Boolean! = true, $claimsAbout: Boolean! = true, $eventsAbout: Boolean! = true, $sameAs: Boolean! = true, $sources: Boolean! = true) {
  node(id: $id, knownAt: $knownAt) {
    ... on Place {
      relations(first: $first, after: $after) @include(if: $relations) {
        ...Page
        nodes {
          other {
            id
          }
        }
      }
      events(first: $first, after: $after) @include(if: $events) {
        ...Page
        nodes {
          id
        }
      }
      claimsAbout(first: $first, after: $after) @include(if: $claimsAbout) {
        ...Page
        nodes {
          id
        }
      }
      eventsAbout(first: $first, after: $after) @include(if: $eventsAbout) {
        ...Page
        nodes {
          id
        }
      }
      sameAs(first: $first, after: $after) @include(if: $sameAs) {
        ...Page
        nodes {
          id
        }
      }
      sources(first: $first, after: $after) @include(if: $sources) {
        ...Page
        nodes {
          id
        }
      }
    }
  }
}
    fragment Page on Connection {
  totalCount
  pageInfo {
    endCursor
    hasNextPage
  }
}`) as unknown as TypedDocumentString<PlaceNeighboursQuery, PlaceNeighboursQueryVariables>;
export const SourceNeighboursDocument = new TypedDocumentString(`
    query SourceNeighbours($id: ID!, $knownAt: Date, $first: Int!, $after: String, $statements: Boolean! = true, $events: Boolean! = true, $mentions: Boolean! = true) {
  node(id: $id, knownAt: $knownAt) {
    ... on Source {
      statements(first: $first, after: $after) @include(if: $statements) {
        ...Page
        nodes {
          id
        }
      }
      events(first: $first, after: $after) @include(if: $events) {
        ...Page
        nodes {
          id
        }
      }
      mentions(first: $first, after: $after) @include(if: $mentions) {
        ...Page
        nodes {
          id
        }
      }
    }
  }
}
    fragment Page on Connection {
  totalCount
  pageInfo {
    endCursor
    hasNextPage
  }
}`) as unknown as TypedDocumentString<SourceNeighboursQuery, SourceNeighboursQueryVariables>;
export const StatementNeighboursDocument = new TypedDocumentString(`
    query StatementNeighbours($id: ID!, $knownAt: Date, $first: Int!, $after: String, $parts: Boolean! = true, $speakers: Boolean! = true, $onBehalfOf: Boolean! = true, $relayedBy: Boolean! = true, $addressedTo: Boolean! = true, $event: Boolean! = true, $expressions: Boolean! = true, $partOf: Boolean! = true, $source: Boolean! = true) {
  node(id: $id, knownAt: $knownAt) {
    ... on Statement {
      parts(first: $first, after: $after) @include(if: $parts) {
        ...Page
        nodes {
          id
        }
      }
      speakers @include(if: $speakers) {
        id
      }
      onBehalfOf @include(if: $onBehalfOf) {
        id
      }
      relayedBy @include(if: $relayedBy) {
        id
      }
      addressedTo @include(if: $addressedTo) {
        id
      }
      event @include(if: $event) {
        id
      }
      expressions @include(if: $expressions) {
        claim {
          id
        }
      }
      partOf @include(if: $partOf) {
        id
      }
      source @include(if: $source) {
        id
      }
    }
  }
}
    fragment Page on Connection {
  totalCount
  pageInfo {
    endCursor
    hasNextPage
  }
}`) as unknown as TypedDocumentString<StatementNeighboursQuery, StatementNeighboursQueryVariables>;
export const TopicNeighboursDocument = new TypedDocumentString(`
    query TopicNeighbours($id: ID!, $knownAt: Date, $first: Int!, $after: String, $claims: Boolean! = true, $events: Boolean! = true, $sources: Boolean! = true) {
  node(id: $id, knownAt: $knownAt) {
    ... on Topic {
      claims(first: $first, after: $after) @include(if: $claims) {
        ...Page
        nodes {
          id
        }
      }
      events(first: $first, after: $after) @include(if: $events) {
        ...Page
        nodes {
          id
        }
      }
      sources(first: $first, after: $after) @include(if: $sources) {
        ...Page
        nodes {
          id
        }
      }
    }
  }
}
    fragment Page on Connection {
  totalCount
  pageInfo {
    endCursor
    hasNextPage
  }
}`) as unknown as TypedDocumentString<TopicNeighboursQuery, TopicNeighboursQueryVariables>;
export const NetworkDocument = new TypedDocumentString(`
    query Network($mode: NetworkMode!, $aggregate: NetworkAggregate!, $normalise: NetworkNormalisation!, $groupBy: NetworkGroup!, $concept: NetworkConcept!, $duplicates: NetworkDuplicates!, $from: Date, $to: Date, $knownAt: Date) {
  network(
    mode: $mode
    aggregate: $aggregate
    normalise: $normalise
    groupBy: $groupBy
    concept: $concept
    duplicates: $duplicates
    from: $from
    to: $to
    limit: 100
    knownAt: $knownAt
  ) {
    nodes {
      id
      label
      kind
      positions
      degree
      community
      node {
        ... on Claim {
          lang
        }
      }
    }
    edges(limit: 300) {
      id
      source
      target
      weight
    }
    totalNodes
    totalEdges
    positions
    leftOut {
      reason
      count
    }
    polarisation
  }
}
    `) as unknown as TypedDocumentString<NetworkQuery, NetworkQueryVariables>;
export const NetworkEvidenceDocument = new TypedDocumentString(`
    query NetworkEvidence($mode: NetworkMode!, $aggregate: NetworkAggregate!, $normalise: NetworkNormalisation!, $groupBy: NetworkGroup!, $concept: NetworkConcept!, $duplicates: NetworkDuplicates!, $from: Date, $to: Date, $edge: ID!, $first: Int!, $after: String, $knownAt: Date) {
  network(
    mode: $mode
    aggregate: $aggregate
    normalise: $normalise
    groupBy: $groupBy
    concept: $concept
    duplicates: $duplicates
    from: $from
    to: $to
    limit: 1
    knownAt: $knownAt
  ) {
    edges(ids: [$edge], limit: 1) {
      id
      evidence(first: $first, after: $after) {
        totalCount
        pageInfo {
          endCursor
          hasNextPage
        }
        edges {
          actor
          stance
          claim {
            id
          }
          node {
            id
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NetworkEvidenceQuery, NetworkEvidenceQueryVariables>;
export const ToldDocument = new TypedDocumentString(`
    query Told($ids: [ID!]!, $knownAt: Date) {
  nodes(ids: $ids, knownAt: $knownAt) {
    __typename
    id
    label
    ... on Claim {
      lang
    }
    ... on Statement {
      ...StatementWords
    }
  }
}
    fragment PassagePlace on Passage {
  id
  part
  start
  end
  exact
  prefix(chars: 90)
  suffix(chars: 90)
}
fragment SourceName on Source {
  id
  title
  publisher
  url
  lang
  published {
    edtf
  }
}
fragment StatementWords on Statement {
  id
  quote
  text
  lang
  form
  verb
  voice
  when {
    edtf
  }
  speakers {
    id
    name
  }
  event {
    id
    title
    when {
      edtf
    }
  }
  passages {
    ...PassagePlace
  }
  source {
    ...SourceName
  }
}`) as unknown as TypedDocumentString<ToldQuery, ToldQueryVariables>;
export const NodeDetailsDocument = new TypedDocumentString(`
    query NodeDetails($id: ID!, $knownAt: Date) {
  node(id: $id, knownAt: $knownAt) {
    __typename
    id
    label
    ... on Named {
      names
    }
    ... on Actor {
      description
      wikidata
    }
    ... on Place {
      description
      wikidata
    }
    ... on Event {
      eventKind: kind
      status
      note
      when {
        edtf
      }
      accounts {
        status
        note
        when {
          edtf
        }
        accordingTo {
          id
          name
        }
        source {
          ...SourceName
        }
        evidence {
          ...EvidenceParts
        }
      }
    }
    ... on Claim {
      lang
      contested
      claimKind: kind
    }
    ... on Statement {
      ...StatementWords
      expressions {
        stance
        claim {
          id
          text
          lang
        }
      }
    }
    ... on Source {
      ...SourceName
      attribution
      licence
      retrieved {
        edtf
      }
    }
  }
}
    fragment PassagePlace on Passage {
  id
  part
  start
  end
  exact
  prefix(chars: 90)
  suffix(chars: 90)
}
fragment SourceName on Source {
  id
  title
  publisher
  url
  lang
  published {
    edtf
  }
}
fragment StatementWords on Statement {
  id
  quote
  text
  lang
  form
  verb
  voice
  when {
    edtf
  }
  speakers {
    id
    name
  }
  event {
    id
    title
    when {
      edtf
    }
  }
  passages {
    ...PassagePlace
  }
  source {
    ...SourceName
  }
}
fragment EvidenceParts on Evidence {
  statement {
    ...StatementWords
  }
  passage {
    ...PassagePlace
  }
  source {
    ...SourceName
  }
}`) as unknown as TypedDocumentString<NodeDetailsQuery, NodeDetailsQueryVariables>;
export const PathsDocument = new TypedDocumentString(`
    query Paths($from: ID!, $to: ID!, $maxLength: Int!, $through: [NodeKind!], $withoutDisputed: Boolean!, $knownAt: Date) {
  paths(
    from: $from
    to: $to
    maxLength: $maxLength
    through: $through
    withoutDisputed: $withoutDisputed
    first: 10
    knownAt: $knownAt
  ) {
    stopped
    paths {
      length
      nodes {
        __typename
        id
        label
      }
      hops {
        from {
          id
          label
        }
        to {
          id
          label
        }
        edges {
          id
          source
          target
          kind
          directed
          contested
          title
          count
          evidence {
            ...EvidenceParts
          }
        }
      }
    }
  }
}
    fragment PassagePlace on Passage {
  id
  part
  start
  end
  exact
  prefix(chars: 90)
  suffix(chars: 90)
}
fragment SourceName on Source {
  id
  title
  publisher
  url
  lang
  published {
    edtf
  }
}
fragment StatementWords on Statement {
  id
  quote
  text
  lang
  form
  verb
  voice
  when {
    edtf
  }
  speakers {
    id
    name
  }
  event {
    id
    title
    when {
      edtf
    }
  }
  passages {
    ...PassagePlace
  }
  source {
    ...SourceName
  }
}
fragment EvidenceParts on Evidence {
  statement {
    ...StatementWords
  }
  passage {
    ...PassagePlace
  }
  source {
    ...SourceName
  }
}`) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const KnownDocument = new TypedDocumentString(`
    query Known($ids: [ID!]!, $knownAt: Date) {
  nodes(ids: $ids, knownAt: $knownAt) {
    id
  }
}
    `) as unknown as TypedDocumentString<KnownQuery, KnownQueryVariables>;
export const LabelsDocument = new TypedDocumentString(`
    query Labels($ids: [ID!]!, $knownAt: Date) {
  nodes(ids: $ids, knownAt: $knownAt) {
    __typename
    id
    label
    ... on Claim {
      lang
    }
    ... on Statement {
      lang
    }
    ... on Source {
      lang
    }
  }
}
    `) as unknown as TypedDocumentString<LabelsQuery, LabelsQueryVariables>;
export const SceneDocument = new TypedDocumentString(`
    query Scene($ids: [ID!]!, $kinds: [EdgeKind!], $knownAt: Date) {
  stats {
    version
    nodes {
      kind
      count
    }
  }
  subgraph(around: $ids, depth: 0, limit: 500, edges: $kinds, knownAt: $knownAt) {
    nodes {
      id
      label
      kind
      degree
      degrees {
        kind
        count
      }
      node {
        ... on Claim {
          lang
          contested
        }
        ... on Statement {
          lang
        }
        ... on Source {
          lang
        }
      }
    }
    edges {
      id
      source
      target
      kind
      directed
      contested
      title
      count
    }
    truncated
  }
}
    `) as unknown as TypedDocumentString<SceneQuery, SceneQueryVariables>;
export const StartDocument = new TypedDocumentString(`
    query Start($knownAt: Date) {
  sources(first: 1, knownAt: $knownAt) {
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<StartQuery, StartQueryVariables>;
export const StartOfDocument = new TypedDocumentString(`
    query StartOf($source: ID!, $knownAt: Date) {
  subgraph(
    around: [$source]
    depth: 1
    limit: 500
    edges: [MENTIONS]
    knownAt: $knownAt
  ) {
    nodes {
      id
      kind
      degrees {
        kind
        count
      }
    }
  }
  claims(
    filter: {source: [$source], contested: true}
    orderBy: DISPUTES_DESC
    first: 40
    knownAt: $knownAt
  ) {
    nodes {
      id
      assertedBy {
        nodes {
          id
        }
      }
      disputedBy {
        nodes {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StartOfQuery, StartOfQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $knownAt: Date) {
  search(text: $text, first: 12, knownAt: $knownAt) {
    field
    node {
      __typename
      id
      label
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const SourcesDocument = new TypedDocumentString(`
    query Sources($after: String, $knownAt: Date) {
  sources(first: 50, after: $after, knownAt: $knownAt) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...SourceName
    }
  }
}
    fragment SourceName on Source {
  id
  title
  publisher
  url
  lang
  published {
    edtf
  }
}`) as unknown as TypedDocumentString<SourcesQuery, SourcesQueryVariables>;
export const SourceTextDocument = new TypedDocumentString(`
    query SourceText($id: ID!, $knownAt: Date) {
  source(id: $id, knownAt: $knownAt) {
    ...SourceName
    length
    text
    licence
    attribution
  }
}
    fragment SourceName on Source {
  id
  title
  publisher
  url
  lang
  published {
    edtf
  }
}`) as unknown as TypedDocumentString<SourceTextQuery, SourceTextQueryVariables>;
export const SourceStatementsDocument = new TypedDocumentString(`
    query SourceStatements($id: ID!, $after: String, $knownAt: Date) {
  source(id: $id, knownAt: $knownAt) {
    statements(first: 100, after: $after, orderBy: DATE_ASC) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        ...StatementWords
      }
    }
  }
}
    fragment PassagePlace on Passage {
  id
  part
  start
  end
  exact
  prefix(chars: 90)
  suffix(chars: 90)
}
fragment SourceName on Source {
  id
  title
  publisher
  url
  lang
  published {
    edtf
  }
}
fragment StatementWords on Statement {
  id
  quote
  text
  lang
  form
  verb
  voice
  when {
    edtf
  }
  speakers {
    id
    name
  }
  event {
    id
    title
    when {
      edtf
    }
  }
  passages {
    ...PassagePlace
  }
  source {
    ...SourceName
  }
}`) as unknown as TypedDocumentString<SourceStatementsQuery, SourceStatementsQueryVariables>;
export const KnownDaysDocument = new TypedDocumentString(`
    query KnownDays {
  first: sources(first: 1, orderBy: DATE_ASC) {
    nodes {
      knownSince
    }
  }
  last: sources(first: 1, orderBy: DATE_DESC) {
    nodes {
      knownSince
    }
  }
}
    `) as unknown as TypedDocumentString<KnownDaysQuery, KnownDaysQueryVariables>;
export const TimelineDocument = new TypedDocumentString(`
    query Timeline($after: String, $knownAt: Date) {
  timeline(first: 100, after: $after, orderBy: DATE_ASC, knownAt: $knownAt) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      __typename
      ... on Event {
        id
        title
        status
        participants {
          actor {
            id
          }
        }
        when {
          edtf
          from
          to
        }
      }
      ... on Statement {
        id
        label
        lang
        knownSince
        when {
          edtf
          from
          to
        }
        event {
          id
          when {
            edtf
            from
            to
          }
        }
        speakers {
          id
          name
        }
        expressions {
          claim {
            id
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;