import { TYPES } from '../cameo/actor-codes.ts';
import { type KnownActor, knownActor, type Scheme } from '../cameo/actors.ts';
import { type Meaning, meaningOf } from '../cameo/events.ts';
import { sidesOf } from '../cameo/sides.ts';
import { named, type RecordInput, type Refusal, type Said } from '../importer.ts';
import { Cache } from './cache.ts';
import { EVENT_1, EVENT_2, type EventColumn } from './columns.ts';
import { dayOf } from './days.ts';
import type { KnownPlace, Places } from './places.ts';

/** Actors that are remembered. */
const MOST = 50_000;
const CAMEO: Scheme = { prefix: 'gdelt', name: 'CAMEO', types: TYPES };
/** Some codes, such as REL for religion, have no column of their own. */
const UNCODED = { country: '', organisation: '', ethnic: '', religions: [] };

/** An event of a row, whichever article reports it. */
export interface KnownEvent {
  readonly said: readonly Said[];
  readonly left: readonly string[];
  /** Of the article in which GDELT found it first. */
  readonly url: string;
  /** Day on which that was, as it is written. */
  readonly added: string;
}

type Row = (column: EventColumn) => string;

/** Makes events of rows of 57, 58 or 61 cells. */
export class Events {
  private readonly actors = new Cache<KnownActor>(MOST);

  constructor(private readonly places: Places) {}

  of(cells: readonly string[]): KnownEvent | { readonly refused: Refusal } {
    const at = cells.length === 61 ? EVENT_2 : EVENT_1;
    const row: Row = (column) => cells[at[column]] ?? '';
    const [id, code] = [row('GLOBALEVENTID'), codeOf(row)];
    if (!/^\d{1,15}$/.test(id)) {
      return refused('WRONG_ID', `GLOBALEVENTID is "${id.slice(0, 40)}"; expected a number.`);
    }
    const meaning = meaningOf(code);
    if (!meaning) {
      return refused(
        'UNKNOWN_CODE',
        `EventCode is "${code.slice(0, 40)}"; expected a CAMEO code, such as 043.`,
      );
    }
    const actors = [this.actor(cells, at.Actor1Code), this.actor(cells, at.Actor2Code)] as const;
    if (!actors[0] && !actors[1]) return refused('NO_ACTOR', 'Neither actor is named; expected one.');
    const place = this.place(row);
    const when = dayOf(row('SQLDATE'));
    const event = eventOf(row, code, meaning, actors, place, when);
    return {
      said: [
        ...named([...actors.flatMap((actor) => actor?.said ?? []), ...(place?.said ?? [])]),
        { section: 'events', record: event },
        ...statementOf(id, meaning, actors, when),
      ],
      left: leftOf(row, code, meaning, when, place),
      url: row('SOURCEURL'),
      added: row('DATEADDED'),
    };
  }

  private actor(cells: readonly string[], first: number): KnownActor | undefined {
    if (!cells[first]?.trim() && !cells[first + 1]?.trim()) return undefined;
    return this.actors.get(cells.slice(first, first + 10).join('\t'), (key) => {
      const [code = '', words = '', country = '', organisation = '', ethnic = '', ...more] = key
        .split('\t')
        .map((cell) => cell.trim());
      if (!country && !organisation && !ethnic && more.every((each) => each === '')) {
        return knownActor(CAMEO, { ...UNCODED, words, code, types: code.match(/[A-Z]{3}/g) ?? [] });
      }
      const religions = more.slice(0, 2).filter((each) => each !== '');
      const types = more.slice(2).filter((each) => each !== '');
      return knownActor(CAMEO, { words, code, country, organisation, ethnic, religions, types });
    });
  }

  private place(row: Row): KnownPlace | undefined {
    return this.places.of({
      type: row('ActionGeo_Type'),
      name: row('ActionGeo_FullName'),
      country: row('ActionGeo_CountryCode'),
      division: row('ActionGeo_ADM1Code'),
      lat: row('ActionGeo_Lat'),
      lon: row('ActionGeo_Long'),
      feature: row('ActionGeo_FeatureID'),
    });
  }
}

type Actors = readonly [KnownActor | undefined, KnownActor | undefined];

/** Programs that take codes for numbers have lost the zero before, of both columns or of the root alone. */
function codeOf(row: Row): string {
  const [code, root] = [row('EventCode'), row('EventRootCode')];
  return root.length === 1 && !code.startsWith(`0${root}`) ? `0${code}` : code;
}

function eventOf(
  row: Row,
  code: string,
  meaning: Meaning,
  actors: Actors,
  place: KnownPlace | undefined,
  when: string | undefined,
): RecordInput<'events'> {
  const named = distinct(actors);
  const sides = isMeeting(meaning) && named.length > 1 ? sidesOf(named.map((each) => [each])) : undefined;
  const participants = named.map((actor) => {
    const role = meaning.roles[actor === actors[0] ? 0 : 1];
    const side = sides?.(actor);
    return { actor: actor.id, ...(role !== 'PARTICIPANT' && { role }), ...(side !== undefined && { side }) };
  });
  return {
    id: `gdelt-${row('GLOBALEVENTID')}`,
    kind: meaning.kind,
    code: `CAMEO ${code}`,
    title: `${meaning.label}: ${named.map(({ words }) => words).join(', ')}`,
    status: meaning.status,
    // What is announced on a day is to happen later.
    ...(when !== undefined && { when: meaning.status === 'ANNOUNCED' ? `${when}/..` : when }),
    ...noteOf(row),
    ...(place && { place: place.id }),
    participants,
  };
}

/** Who is spoken to where words are the event; what is said is not known beyond that. */
function statementOf(
  id: string,
  { label, said, status }: Meaning,
  [speaker, other]: Actors,
  when: string | undefined,
): Said[] {
  if (!said || !speaker) return [];
  const addressedTo = said === 'TO' && other && other.id !== speaker.id && { addressedTo: other.id };
  const occasion = status === 'HELD' ? { event: `gdelt-${id}` } : when !== undefined && { when };
  const record: RecordInput<'statements'> = {
    id: `said-${id}`,
    speaker: speaker.id,
    ...addressedTo,
    ...occasion,
    form: 'PARAPHRASE',
    text: label,
    lang: 'en',
  };
  return [{ section: 'statements', record }];
}

function noteOf(row: Row): { note?: string } {
  const [goldstein, tone] = [row('GoldsteinScale'), row('AvgTone')];
  const [mentions, sources, articles] = [row('NumMentions'), row('NumSources'), row('NumArticles')];
  const parts = [
    goldstein && `Goldstein scale ${goldstein}`,
    tone && `average tone ${tone}`,
    mentions && `mentions ${mentions}, sources ${sources}, articles ${articles}`,
    row('IsRootEvent') === '1' && 'root event',
  ].filter((part) => part);
  return parts.length === 0 ? {} : { note: parts.join('; ') };
}

function leftOf(
  row: Row,
  code: string,
  meaning: Meaning,
  when: string | undefined,
  place: KnownPlace | undefined,
): string[] {
  const left = [...(place?.left ?? [])];
  if (when === undefined) left.push('impossible SQLDATE');
  if (meaning.code !== code) left.push('unknown end of EventCode');
  for (const actor of ['Actor1Geo', 'Actor2Geo'] as const) {
    const name = row(`${actor}_FullName`);
    if (name !== '' && name !== row('ActionGeo_FullName')) left.push(actor);
  }
  return left;
}

function isMeeting({ kind }: Meaning): boolean {
  return kind !== 'OTHER' && kind !== 'ATTACK';
}

function distinct([first, second]: Actors): KnownActor[] {
  if (first && second) return first.id === second.id ? [first] : [first, second];
  return [first ?? second].filter((each) => each !== undefined);
}

function refused(code: string, reason: string): { refused: Refusal } {
  return { refused: { code, reason } };
}
