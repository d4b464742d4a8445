/** The closed lists of the model. GraphQL's enums and the published JSON Schema carry the same words. */

export const ACTOR_KINDS = ['Person', 'Institution', 'Country', 'Group'] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** Kinds of node that a dossier declares under an id of their own; one id has one kind for ever. */
export const ENTITY_KINDS = [
  ...ACTOR_KINDS,
  'Place',
  'Topic',
  'Event',
  'Claim',
  'Statement',
  'Source',
] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

export const EVENT_KINDS = [
  'MEETING',
  'VISIT',
  'CONSULTATION',
  'NEGOTIATION',
  'CONFERENCE',
  'BRIEFING',
  'ENCOUNTER',
  'SIGNING',
  'CALL',
  'ATTACK',
  'OTHER',
] as const;

export const EVENT_STATUSES = [
  'HELD',
  'ANNOUNCED',
  'POSSIBLE',
  'DECLINED',
  'CANCELLED',
  'UNCONFIRMED',
  'DENIED',
] as const;

export const PARTICIPANT_ROLES = [
  'HOST',
  'GUEST',
  'CHAIR',
  'MEDIATOR',
  'INTERPRETER',
  'PARTICIPANT',
  'INVITER',
  'INVITEE',
  'DECLINED_BY',
] as const;

export const CLAIM_KINDS = ['FACT', 'EVALUATION', 'PREDICTION', 'DEMAND', 'PROPOSAL', 'DECISION'] as const;

export const STATEMENT_FORMS = ['VERBATIM', 'PARAPHRASE'] as const;

export const VOICES = ['SPEAKER', 'NARRATOR', 'UNATTRIBUTED'] as const;

export const STANCES = ['ASSERTS', 'SUPPORTS', 'DISPUTES', 'QUALIFIES', 'RETRACTS'] as const;
export type Stance = (typeof STANCES)[number];

export const RELATION_KINDS = [
  'HOLDS',
  'MEMBER_OF',
  'PART_OF',
  'KIN_OF',
  'CLOSE_TO',
  'REPRESENTS',
  'LOCATED_IN',
] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

/** What a passage is to a statement: the words said, the verb that introduces them, the words that name the speaker. */
export const PASSAGE_PARTS = ['QUOTE', 'CUE', 'SOURCE'] as const;
export type PassagePart = (typeof PASSAGE_PARTS)[number];
