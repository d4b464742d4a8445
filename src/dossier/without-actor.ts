import { type Forgotten, VEIL } from './forgotten.ts';
import { actorId, statementId } from './ids.ts';
import type { ClaimRecord, Dossier, EventRecord, StatementRecord } from './schema.ts';
import { veiled } from './traces.ts';

/**
 * A dossier in which nothing names somebody any more.
 *
 * Their record, relations and participations go, and so does what is said by them alone, on their behalf, or on their
 * word. Where others remain, they go from the list. A quotation that names them goes as a whole, for exact words cannot
 * be changed; other words that name them stay with a veil. A claim stays, for it is not theirs alone, unless it is
 * about them alone and nobody expresses it any more.
 */
export function withoutActor(dossier: Dossier, forgotten: Forgotten): Dossier {
  let gone = new Set([forgotten.id]);
  let left = withoutIds(dossier, gone, forgotten);
  for (let before = 0; before !== gone.size; left = withoutIds(dossier, gone, forgotten)) {
    before = gone.size;
    gone = new Set([...gone, ...goneEvents(dossier, left), ...goneClaims(dossier, left, forgotten)]);
  }
  return withoutBareVeils(veiled(left, forgotten));
}

/** What is left where some actors, events and claims are gone. */
function withoutIds(dossier: Dossier, gone: ReadonlySet<string>, forgotten: Forgotten): Dossier {
  const stays = (id: string | undefined) => id !== undefined && !gone.has(id);
  const statements = dossier.statements.filter((each) => saidByOthers(each, stays, forgotten));
  const said = new Set(statements.map(statementId));
  return {
    ...dossier,
    actors: dossier.actors.filter((each) => stays(actorId(each)?.id)),
    relations: dossier.relations.filter(({ from, to }) => stays(from) && stays(to)),
    events: dossier.events.filter(({ id }) => stays(id)).flatMap((each) => eventWithout(each, stays)),
    claims: dossier.claims.filter(({ id }) => stays(id)).map((each) => claimWithout(each, stays)),
    statements: statements.map((each) => statementWithout(each, stays, said)),
  };
}

type Stays = (id: string | undefined) => boolean;

function saidByOthers({ speaker, onBehalfOf, quote }: StatementRecord, stays: Stays, forgotten: Forgotten) {
  const speakers = [speaker ?? []].flat();
  if (speakers.length > 0 && !speakers.some(stays)) return false;
  if (onBehalfOf !== undefined && !stays(onBehalfOf)) return false;
  return quote === undefined || forgotten.count(quote) === 0;
}

/** Accounts on the word of somebody who is gone go; the first that is left becomes the event's own. */
function eventWithout(record: EventRecord, stays: Stays): EventRecord[] {
  const { status, when, note, accordingTo, accounts = [], participants, ...rest } = record;
  const own = { status, when, note, accordingTo };
  const isTold = (account: { accordingTo?: string | undefined }) =>
    account.accordingTo === undefined || stays(account.accordingTo);
  const [first, ...others] = [own, ...accounts].filter(isTold);
  if (!first) return [];
  const { place, partOf, followed, topics, about, ...plain } = rest;
  return [
    present({
      ...plain,
      ...{ status: first.status, when: first.when, note: first.note, accordingTo: first.accordingTo },
      accounts: some(others),
      place: one(place, stays),
      partOf: one(partOf, stays),
      followed: followed?.filter(stays),
      topics,
      about: about?.filter(stays),
      participants: participants
        ?.filter(({ actor }) => stays(actor))
        .map((each) => present({ ...each, onBehalfOf: one(each.onBehalfOf, stays) })),
    }),
  ];
}

function claimWithout(record: ClaimRecord, stays: Stays): ClaimRecord {
  const { about, contradicts, revises, answers, partOf } = record;
  return present({
    ...record,
    about: about?.filter(stays),
    contradicts: contradicts?.filter(stays),
    revises: revises?.filter(stays),
    answers: answers?.filter(stays),
    partOf: one(partOf, stays),
  });
}

function statementWithout(
  record: StatementRecord,
  stays: Stays,
  said: ReadonlySet<string | undefined>,
): StatementRecord {
  const { speaker, relayedBy, addressedTo, event, expresses, partOf } = record;
  return present({
    ...record,
    speaker: oneOrMany(speaker, stays),
    relayedBy: oneOrMany(relayedBy, stays),
    addressedTo: oneOrMany(addressedTo, stays),
    event: one(event, stays),
    expresses: expresses?.filter(({ claim }) => stays(claim)),
    partOf: one(partOf, (id) => said.has(id)),
  });
}

/** Events of which every account is gone. */
function goneEvents(before: Dossier, left: Dossier): string[] {
  const stay = new Set(left.events.map(({ id }) => id));
  return before.events.map(({ id }) => id).filter((id) => !stay.has(id));
}

/** Claims about somebody alone that nobody expresses any more. */
function goneClaims(before: Dossier, left: Dossier, { id: actor }: Forgotten): string[] {
  const expressed = new Set(
    left.statements.flatMap(({ expresses = [] }) => expresses.map(({ claim }) => claim)),
  );
  return before.claims
    .filter(({ about = [], topics = [] }) => topics.length === 0 && about.length > 0)
    .filter(({ about = [] }) => about.every((each) => each === actor))
    .map(({ id }) => id)
    .filter((id) => !expressed.has(id));
}

/** Another name that is nothing but the veil tells nothing. */
function withoutBareVeils(dossier: Dossier): Dossier {
  const named = <T extends { names?: string[] | undefined }>(record: T): T =>
    record.names?.includes(VEIL)
      ? { ...record, names: record.names.filter((each) => each !== VEIL) }
      : record;
  const { actors, places, topics } = dossier;
  return { ...dossier, actors: actors.map(named), places: places.map(named), topics: topics.map(named) };
}

function one(id: string | undefined, stays: Stays): string | undefined {
  return stays(id) ? id : undefined;
}

function oneOrMany(ids: string | string[] | undefined, stays: Stays): string | string[] | undefined {
  if (!Array.isArray(ids)) return one(ids, stays);
  return some(ids.filter(stays));
}

function some<T>(items: T[]): T[] | undefined {
  return items.length > 0 ? items : undefined;
}

/** Without keys that have no value, which the format does not know. */
function present<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}
