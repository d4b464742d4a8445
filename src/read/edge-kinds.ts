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
