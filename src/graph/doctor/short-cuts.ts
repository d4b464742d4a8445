import type { Database } from '../database.ts';
import type { Properties } from '../write/hash.ts';
import { MEETING_KINDS, STANCES, shortCut } from '../write/short-cut.ts';
import { SHORT_CUTS } from '../write/short-cuts.ts';
import { type DoctorFinding, relationshipName, shown } from './finding.ts';

interface Expected {
  readonly from: string;
  readonly to: string;
  readonly newest: string | null;
  readonly knownSince: string | null;
}

type Values = Readonly<Record<string, unknown>>;

interface Stored {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** Compares every short cut with what the base edges of the whole graph say, asked in another way than the writer does. */
export async function* checkShortCuts(database: Database): AsyncGenerator<DoctorFinding> {
  const stored = new Map<string, Stored>();
  const twice: Stored[] = [];
  for await (const each of database.stream<Stored>('doctor/short-cuts', { shortCuts: SHORT_CUTS })) {
    const name = relationshipName(each.type, each.from, each.to);
    if (stored.has(name)) twice.push(each);
    else stored.set(name, each);
  }
  for (const [type, statement, parameters] of questions()) {
    for await (const expected of database.stream<Expected>(statement, parameters)) {
      const id = relationshipName(type, expected.from, expected.to);
      yield* compare(id, expectedProperties(type, expected), stored.get(id)?.properties);
      stored.delete(id);
    }
  }
  for (const { type, from, to, properties } of [...stored.values(), ...twice]) {
    const id = relationshipName(type, from, to);
    yield { check: 'SHORT_CUT', id, expected: 'nothing', found: shown(properties) };
  }
}

function questions(): [type: string, statement: string, parameters: Record<string, unknown>][] {
  return [
    ...Object.entries(MEETING_KINDS).map(([type, kinds]): [string, string, Record<string, unknown>] => [
      type,
      'doctor/meetings',
      { kinds },
    ]),
    ...Object.entries(STANCES).map(([type, stance]): [string, string, Record<string, unknown>] => [
      type,
      'doctor/stances',
      { stance },
    ]),
    ['REPRESENTED_AT', 'doctor/representations', {}],
    ['SAME_AS', 'doctor/same-as', {}],
  ];
}

function expectedProperties(type: string, { newest, from, to, ...properties }: Expected): Values {
  return shortCut(type, { from, to }, newest, properties).properties ?? {};
}

function* compare(id: string, expected: Values, stored: Properties | undefined): Generator<DoctorFinding> {
  if (!stored) {
    yield { check: 'SHORT_CUT', id, expected: shown(expected), found: 'nothing' };
    return;
  }
  for (const name of [...new Set([...Object.keys(expected), ...Object.keys(stored)])].sort()) {
    const [wanted, found] = [shown(expected[name]), shown(stored[name])];
    if (wanted !== found) {
      yield { check: 'SHORT_CUT', id, expected: `${name} ${wanted}`, found: `${name} ${found}` };
    }
  }
}
