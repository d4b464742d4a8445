import { isRecord } from '../../../dossier/select.ts';
import { refusal, type Taken, type Where } from '../importer.ts';
import type { JsonRecord } from '../json-records.ts';
import { type Class, type Context, type Outcome, piecesOf } from './context.ts';
import { areaSaid, organizationSaid, personSaid } from './entities.ts';
import { eventSaid } from './events.ts';
import type { Within } from './membership.ts';
import type { Memberships } from './memberships.ts';
import { Reading } from './reading.ts';

type Said = (reading: Reading, id: string, context: Context) => Outcome;

/** Lists whose records tell of one thing each. */
const THINGS: ReadonlyMap<unknown, readonly [kind: Class, said: Said]> = new Map<unknown, [Class, Said]>([
  ['persons', ['person', personSaid]],
  ['organizations', ['organization', organizationSaid]],
  ['areas', ['area', areaSaid]],
  ['events', ['event', eventSaid]],
]);
/** Lists of Popolo that no dossier has a place for. */
const NOT_TAKEN: ReadonlyMap<unknown, string> = new Map([
  ['motions', 'a motion says what its text says, which has to be read'],
  ['vote_events', 'how a body voted is no kind of event or relation'],
  ['votes', 'how somebody voted is no kind of statement'],
  ['counts', 'numbers of votes are told by nobody'],
  ['speeches', 'a speech says what its text says, which has to be read'],
]);

/** Whether a document of Popolo may have a list under a key. */
export function isList(key: string): boolean {
  return THINGS.has(key) || NOT_TAKEN.has(key) || key === 'posts' || key === 'memberships';
}

/** What becomes of a record, and of memberships and posts within it, which are records of their own. */
export async function* takenOf(
  { line, path: [list, position], value, refused }: JsonRecord,
  file: string,
  context: Context,
  memberships: Memberships,
): AsyncGenerator<Taken> {
  const where = { file, line, id: `${list}/${position}` };
  if (refused) yield { at: where, refused };
  else if (NOT_TAKEN.has(list)) {
    yield {
      at: where,
      refused: refusal('CLASS_NOT_TAKEN', `Of "${list}" nothing is taken: ${NOT_TAKEN.get(list)}.`),
    };
  } else if (!isList(String(list))) {
    yield {
      at: where,
      refused: refusal('UNKNOWN_CLASS', `Popolo has no list of "${String(list).slice(0, 80)}".`),
    };
  } else if (!isRecord(value)) {
    yield { at: where, refused: refusal('NOT_A_RECORD', `It is no object; "${list}" holds objects.`) };
  } else {
    const reading = new Reading(value);
    const at = atOf(where, `${list}`, reading, position ?? 0);
    const thing = THINGS.get(list);
    if (thing) yield* thingTaken(thing, reading, at, context, memberships);
    else if (list === 'posts') yield* postTaken(reading, at, context, memberships);
    else {
      const taken = await memberships.put(reading, at, context);
      if (taken) yield taken;
    }
  }
}

async function* thingTaken(
  [kind, said]: readonly [Class, Said],
  reading: Reading,
  at: Where,
  context: Context,
  memberships: Memberships,
): AsyncGenerator<Taken> {
  const [id, nested, posts] = [reading.id, reading.records('memberships'), reading.records('posts')];
  const sources = context.sources(reading);
  if (id === undefined) yield { at, refused: refusal('NO_ID', `The ${kind} has no id; expected "id".`) };
  else if ('code' in sources) yield { at, refused: sources };
  else {
    const outcome = said(reading, id, context);
    yield 'code' in outcome
      ? { at, refused: outcome }
      : { at, pieces: piecesOf(sources, outcome), left: reading.left() };
  }
  const own = id === undefined ? undefined : context.declared(kind, id);
  const within = {
    ...(kind === 'person' ? { member: own } : { body: own }),
    sources: 'code' in sources ? undefined : sources,
  };
  for (const [index, post] of posts.entries()) {
    yield* postTaken(post, atOf(at, `${at.id}/posts`, post, index), context, memberships, within);
  }
  yield* membershipsTaken(nested, at, context, memberships, within);
}

async function* postTaken(
  reading: Reading,
  at: Where,
  context: Context,
  memberships: Memberships,
  within: Within = {},
): AsyncGenerator<Taken> {
  const [id, nested] = [reading.id, reading.records('memberships')];
  const refused = await memberships.putPost(reading, at, context, within.body);
  if (refused) yield { at, refused };
  const post = id === undefined ? undefined : context.id('post', id);
  yield* membershipsTaken(nested, at, context, memberships, { ...within, post });
}

async function* membershipsTaken(
  nested: readonly Reading[],
  at: Where,
  context: Context,
  memberships: Memberships,
  within: Within,
): AsyncGenerator<Taken> {
  for (const [index, each] of nested.entries()) {
    const own = atOf(at, `${at.id}/memberships`, each, index);
    const taken = await memberships.put(each, own, context, within);
    if (taken) yield taken;
  }
}

/** By its list and its id, or its position there: of a file of one line, the line tells nothing. */
function atOf({ file, line }: Where, list: string, reading: Reading, position: string | number): Where {
  return { file, line, id: `${list}/${reading.id ?? position}` };
}
