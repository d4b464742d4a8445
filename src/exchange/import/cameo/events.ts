import type { EventRecord } from '../../../dossier/schema.ts';
import { table } from './actor-codes.ts';
import { DEEDS } from './labels-of-deeds.ts';
import { WORDS } from './labels-of-words.ts';

type Role = NonNullable<EventRecord['participants']>[number]['role'];

/** What a CAMEO code says of an event. */
export interface Meaning {
  /** As it was found in the table: with a code that is not known, the broader one that it begins with. */
  readonly code: string;
  readonly label: string;
  readonly kind: EventRecord['kind'];
  readonly status: EventRecord['status'];
  /** Of the first actor and of the second. */
  readonly roles: readonly [Role, Role];
  /** Whether the first actor says something, and whether that is said to the second, rather than about it. */
  readonly said: 'TO' | 'ABOUT' | undefined;
}

const LABELS = new Map([...table(WORDS), ...table(DEEDS)]);

type Shape = Partial<Omit<Meaning, 'code' | 'label'>>;

/** Codes that say more than their root does. The longest beginning counts. */
const SHAPES: Readonly<Record<string, Shape>> = {
  // Mostly the second actor is whom the words are about; of 011 it is either, and of 010 nobody says.
  '01': { said: 'ABOUT' },
  // Whoever considers a policy, or lays a wreath, need not say anything.
  '014': {},
  '016': { said: 'TO' },
  '017': {},
  '018': { said: 'TO' },
  '019': { said: 'TO' },
  '02': { said: 'TO' },
  '03': { said: 'TO' },
  '036': { kind: 'MEETING', status: 'ANNOUNCED', said: 'TO' },
  '04': { kind: 'CONSULTATION' },
  '041': { kind: 'CALL' },
  '042': { kind: 'VISIT', roles: ['GUEST', 'HOST'] },
  '043': { kind: 'VISIT', roles: ['HOST', 'GUEST'] },
  '044': { kind: 'MEETING' },
  '045': { kind: 'NEGOTIATION', roles: ['MEDIATOR', 'PARTICIPANT'] },
  '046': { kind: 'NEGOTIATION' },
  '051': { said: 'ABOUT' },
  '052': { said: 'ABOUT' },
  '053': { said: 'ABOUT' },
  '055': { said: 'TO' },
  '056': { said: 'TO' },
  '057': { kind: 'SIGNING' },
  '10': { said: 'TO' },
  '11': { said: 'ABOUT' },
  '114': { said: 'TO' },
  // A lawsuit and a verdict are acts of law.
  '115': {},
  '116': {},
  '12': { said: 'TO' },
  '128': {},
  '13': { said: 'TO' },
  '18': { kind: 'ATTACK' },
  '19': { kind: 'ATTACK' },
  '20': { kind: 'ATTACK' },
};

const MEANINGS = new Map<string, Meaning>(
  [...LABELS].map(([code, label]) => [code, { code, label, ...shapeOf(code) }]),
);

/** What a CAMEO code means, as a narrower one of which the table holds its first digits; undefined of no code. */
export function meaningOf(code: string): Meaning | undefined {
  for (let length = Math.min(code.length, 4); length >= 2; length -= 1) {
    const found = MEANINGS.get(code.slice(0, length));
    if (found) return found;
  }
  return undefined;
}

function shapeOf(code: string): Omit<Meaning, 'code' | 'label'> {
  const [shape = {}] = [4, 3, 2].flatMap((length) => SHAPES[code.slice(0, length)] ?? []);
  return {
    kind: 'OTHER',
    status: 'HELD',
    roles: ['PARTICIPANT', 'PARTICIPANT'],
    said: undefined,
    ...shape,
  };
}
