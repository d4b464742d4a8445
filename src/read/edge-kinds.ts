import { RELATION_KINDS } from '../dossier/vocabulary.ts';

/** Kept for a pair, and resting on other relationships. */
export const SUMMARY_KINDS = [
  'MET_WITH',
  'SPOKE_WITH',
  'STATED',
  'SUPPORTS',
  'DISPUTES',
  'REPRESENTED_AT',
  'SAME_AS',
] as const;

/** What is walked where nobody says otherwise: a hub has few of them beside its statements and mentions. */
export const USUAL_KINDS = [...SUMMARY_KINDS, ...RELATION_KINDS] as const;

/** All, in the order of the schema. */
export const EVERY_KIND = [
  ...USUAL_KINDS,
  'PARTICIPATED_IN',
  'TOOK_PLACE_IN',
  'FOLLOWED',
  'ABOUT',
  'CONTRADICTS',
  'REVISES',
  'ANSWERS',
  'MADE',
  'ON_BEHALF_OF',
  'RELAYED_BY',
  'ADDRESSED_TO',
  'SAID_AT',
  'EXPRESSES',
  'REPORTS',
  'EVIDENCED_BY',
  'IN',
  'MENTIONS',
] as const;

export type EdgeKind = (typeof EVERY_KIND)[number];

const ACTOR = ['Actor'];
const EVENT = ['Event'];
const CLAIM = ['Claim'];
const STATEMENT = ['Statement'];
const WHOLES = ['Actor', 'Statement', 'Claim', 'Event'];
const NAMED = ['Actor', 'Place', 'Topic'];

/** Of which labels the nodes are between which a kind of edge leads; the table of docs/graph.md. */
export const ENDS: Readonly<Record<EdgeKind, readonly [from: readonly string[], to: readonly string[]]>> = {
  MET_WITH: [ACTOR, ACTOR],
  SPOKE_WITH: [ACTOR, ACTOR],
  STATED: [ACTOR, CLAIM],
  SUPPORTS: [ACTOR, CLAIM],
  DISPUTES: [ACTOR, CLAIM],
  REPRESENTED_AT: [ACTOR, EVENT],
  SAME_AS: [NAMED, NAMED],
  HOLDS: [ACTOR, ACTOR],
  MEMBER_OF: [ACTOR, ACTOR],
  PART_OF: [WHOLES, WHOLES],
  KIN_OF: [ACTOR, ACTOR],
  CLOSE_TO: [ACTOR, ACTOR],
  REPRESENTS: [ACTOR, ACTOR],
  LOCATED_IN: [NAMED, NAMED],
  PARTICIPATED_IN: [ACTOR, EVENT],
  TOOK_PLACE_IN: [EVENT, NAMED],
  FOLLOWED: [EVENT, EVENT],
  ABOUT: [
    ['Claim', 'Event'],
    [...NAMED, 'Event', 'Claim'],
  ],
  CONTRADICTS: [CLAIM, CLAIM],
  REVISES: [CLAIM, CLAIM],
  ANSWERS: [CLAIM, CLAIM],
  MADE: [ACTOR, STATEMENT],
  ON_BEHALF_OF: [STATEMENT, ACTOR],
  RELAYED_BY: [STATEMENT, ACTOR],
  ADDRESSED_TO: [STATEMENT, ACTOR],
  SAID_AT: [STATEMENT, EVENT],
  EXPRESSES: [STATEMENT, CLAIM],
  REPORTS: [['Source'], EVENT],
  EVIDENCED_BY: [STATEMENT, ['Passage']],
  IN: [['Passage'], ['Source']],
  MENTIONS: [['Source'], [...NAMED, 'Event', 'Claim']],
};
