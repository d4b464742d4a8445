import type { EventRecord } from '../../../dossier/schema.ts';

type Role = NonNullable<EventRecord['participants']>[number]['role'];

/** What a type of event means, and with CONSULT its modes. */
export interface Meaning {
  readonly kind: EventRecord['kind'];
  /** Of the sources and of the targets. */
  readonly roles: readonly [Role, Role];
  /** Whether the sources say something, and whether that is said to the targets, rather than about them. */
  readonly said: 'TO' | 'ABOUT' | undefined;
}

const DEED: Meaning = { kind: 'OTHER', roles: ['PARTICIPANT', 'PARTICIPANT'], said: undefined };
const TOLD: Meaning = { ...DEED, said: 'TO' };
const TOLD_OF: Meaning = { ...DEED, said: 'ABOUT' };
const VIOLENCE: Meaning = { ...DEED, kind: 'ATTACK' };

/** The types of PLOVER, of its first drafts and of 2021. */
const TYPES: ReadonlyMap<string, Meaning> = new Map([
  ['AGREE', TOLD],
  ['CONSULT', { ...DEED, kind: 'CONSULTATION' }],
  ['SUPPORT', DEED],
  ['COOPERATE', DEED],
  ['AID', DEED],
  ['CONCEDE', DEED],
  ['YIELD', DEED],
  ['RETREAT', DEED],
  ['INVESTIGATE', DEED],
  ['REQUEST', TOLD],
  ['DEMAND', TOLD],
  ['ACCUSE', TOLD_OF],
  ['DISAPPROVE', TOLD_OF],
  ['REJECT', TOLD],
  ['THREATEN', TOLD],
  ['PROTEST', DEED],
  ['MOBILIZE', DEED],
  ['SANCTION', DEED],
  ['COERCE', DEED],
  ['ASSAULT', VIOLENCE],
  ['FIGHT', VIOLENCE],
]);

/** How people consult. */
const MODES: ReadonlyMap<string, Partial<Meaning>> = new Map<string, Partial<Meaning>>([
  ['phone', { kind: 'CALL' }],
  ['visit', { kind: 'VISIT', roles: ['GUEST', 'HOST'] }],
  ['host', { kind: 'VISIT', roles: ['HOST', 'GUEST'] }],
  ['third-party', { kind: 'MEETING' }],
  ['multilateral', { kind: 'MEETING' }],
]);

/** Names of the types, for messages. */
export const TYPE_NAMES: readonly string[] = [...TYPES.keys()];

/** What a type means, with the first of its modes that is known; undefined of none. */
export function meaningOf(type: string, modes: readonly string[]): Meaning | undefined {
  const meaning = TYPES.get(type);
  const mode = modes.find((each) => MODES.has(each)) ?? '';
  return meaning && type === 'CONSULT' ? { ...meaning, ...MODES.get(mode) } : meaning;
}
