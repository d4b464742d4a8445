import { compareDays, firstDay, lastDay, newestFirst, orderKey } from '../../graph/write/order.ts';
import { MEETING_KINDS, NAMED, STANCES } from '../../graph/write/short-cut.ts';
import type { EventRow, NamedRow, NodeRow, SourceRow, StatementRow, SummaryRow } from '../rows.ts';
import type { PastEdge, PastGraph } from './graph.ts';
import { orderDateOf } from './lists.ts';

type Summary = SummaryRow<NodeRow>;
type Dated = EventRow | StatementRow;

/** What a summary counts, and which sources say so. */
interface Counted {
  readonly things: readonly Dated[];
  readonly sources: readonly string[];
  readonly contested?: boolean;
}

function standing(edges: readonly PastEdge[]): PastEdge[] {
  return edges.filter(({ properties }) => properties.retractedOn === undefined);
}

/** Whom somebody met, or had a call with, by the word of one and the same source each time. */
export async function contacts(
  past: PastGraph,
  id: string,
  type: keyof typeof MEETING_KINDS,
): Promise<Summary[]> {
  const self = await past.node(id);
  if (!self || !isHuman(self)) return [];
  const kinds: readonly string[] = MEETING_KINDS[type];
  const events = (await past.ties<EventRow>(id, 'out', 'PARTICIPATED_IN')).filter(({ node }) =>
    kinds.includes(node.kind),
  );
  const met = new Map<string, Map<string, { event: EventRow; sources: Set<string>; denied: boolean }>>();
  await Promise.all(
    events.map(async ({ node: event }) => {
      const seats = standing(await past.edges(event.id, 'in', 'PARTICIPATED_IN')).filter(
        ({ properties }) => !['INTERPRETER', 'DECLINED_BY'].includes(String(properties.role)),
      );
      const reports = standing(await past.edges(event.id, 'in', 'REPORTS'));
      const held = new Set(
        reports.filter(({ properties }) => properties.status === 'HELD').map(({ from }) => from),
      );
      const denied = reports.some(({ properties }) => properties.status === 'DENIED');
      for (const own of seats.filter(({ from, properties }) => from === id && held.has(properties.source))) {
        for (const { from, properties } of seats) {
          const opposite =
            from !== id &&
            properties.source === own.properties.source &&
            properties.side !== undefined &&
            own.properties.side !== undefined &&
            properties.side !== own.properties.side;
          if (!opposite) continue;
          const together = met.get(from) ?? new Map();
          const told = together.get(event.id) ?? { event, sources: new Set(), denied };
          told.sources.add(properties.source);
          met.set(from, together.set(event.id, told));
        }
      }
    }),
  );
  const pairs = [...met].map(async ([other, together]) => {
    const node = await past.node(other);
    if (!node || !isHuman(node)) return [];
    const all = [...together.values()];
    const wholes = await Promise.all(all.map(({ event }) => wholesOf(past, event.id)));
    const counted = all.filter(
      ({ event }, index) =>
        !all.some((part, other_) => wholes[other_]?.has(event.id) && !wholes[index]?.has(part.event.id)),
    );
    const [from, to] = id < other ? [id, other] : [other, id];
    return [
      await summary(past, type, from as string, to as string, node, {
        things: counted.map(({ event }) => event),
        sources: counted.flatMap(({ sources }) => [...sources]),
        contested: counted.some(({ denied }) => denied),
      }),
    ];
  });
  return (await Promise.all(pairs)).flat();
}

function isHuman({ labels }: NodeRow): boolean {
  return labels.includes('Person') || labels.includes('Group');
}

async function wholesOf(past: PastGraph, id: string, seen = new Set<string>()): Promise<Set<string>> {
  for (const { to } of standing(await past.edges(id, 'out', 'PART_OF'))) {
    if (seen.has(to)) continue;
    seen.add(to);
    await wholesOf(past, to, seen);
  }
  return seen;
}

/** Claims towards which an actor takes a stand. */
export async function positions(past: PastGraph, id: string, type: keyof typeof STANCES): Promise<Summary[]> {
  const said = new Map<string, StatementRow[]>();
  const made = standing(await past.edges(id, 'out', 'MADE'));
  await Promise.all(
    [...new Set(made.map(({ to }) => to))].map(async (statement) => {
      const node = await past.node<StatementRow>(statement);
      const claims = standing(await past.edges(statement, 'out', 'EXPRESSES')).filter(
        ({ properties }) => properties.stance === STANCES[type],
      );
      for (const claim of new Set(claims.map(({ to }) => to)))
        if (node) said.set(claim, [...(said.get(claim) ?? []), node]);
    }),
  );
  return stands(past, [...said], type, (other) => [id, other]);
}

/** Actors who take a stand towards a claim. */
export async function standsTo(past: PastGraph, id: string, type: keyof typeof STANCES): Promise<Summary[]> {
  const said = new Map<string, StatementRow[]>();
  const expressing = standing(await past.edges(id, 'in', 'EXPRESSES')).filter(
    ({ properties }) => properties.stance === STANCES[type],
  );
  await Promise.all(
    [...new Set(expressing.map(({ from }) => from))].map(async (statement) => {
      const node = await past.node<StatementRow>(statement);
      const speakers = standing(await past.edges(statement, 'in', 'MADE'));
      for (const speaker of new Set(speakers.map(({ from }) => from)))
        if (node) said.set(speaker, [...(said.get(speaker) ?? []), node]);
    }),
  );
  return stands(past, [...said], type, (other) => [other, id]);
}

async function stands(
  past: PastGraph,
  said: readonly [string, readonly StatementRow[]][],
  type: string,
  ends: (other: string) => [string, string],
): Promise<Summary[]> {
  const rows = said.map(async ([other, things]) => {
    const node = await past.node(other);
    const [from, to] = ends(other);
    return node
      ? [await summary(past, type, from, to, node, { things, sources: things.map(({ source }) => source) })]
      : [];
  });
  return (await Promise.all(rows)).flat();
}

/** Held events at which somebody acted on behalf of an actor. */
export async function representations(past: PastGraph, id: string): Promise<Summary[]> {
  const events = await past.now.rows<string>('read/represented-events', id);
  const rows = events.map(async (event) => {
    const node = await past.node<EventRow>(event);
    const sources = node ? await representedBy(past, event, id) : [];
    return node && sources.length > 0
      ? [await summary(past, 'REPRESENTED_AT', id, event, node, { things: [node], sources })]
      : [];
  });
  return (await Promise.all(rows)).flat();
}

/** Actors on whose behalf somebody acted at a held event. */
export async function represented(past: PastGraph, id: string): Promise<string[]> {
  const seats = await past.edges(id, 'in', 'PARTICIPATED_IN');
  const actors = [
    ...new Set(
      seats.flatMap(({ properties }) =>
        typeof properties.onBehalfOf === 'string' ? [properties.onBehalfOf] : [],
      ),
    ),
  ];
  const told = await Promise.all(actors.map((actor) => representedBy(past, id, actor)));
  return actors.filter((_, index) => (told[index] ?? []).length > 0);
}

async function representedBy(past: PastGraph, event: string, actor: string): Promise<string[]> {
  const held = standing(await past.edges(event, 'in', 'REPORTS')).filter(
    ({ properties }) => properties.status === 'HELD',
  );
  const seats = standing(await past.edges(event, 'in', 'PARTICIPATED_IN')).filter(
    ({ properties }) => properties.onBehalfOf === actor && properties.role !== 'DECLINED_BY',
  );
  const sources = new Set(seats.map(({ properties }) => properties.source));
  return [...new Set(held.map(({ from }) => from))].filter((source) => sources.has(source));
}

/** Other ids that had the same Wikidata item. */
export async function sameAs(past: PastGraph, id: string) {
  const self = await past.node<NamedRow & { wikidata?: string }>(id);
  if (!self?.wikidata) return [];
  const ids = await past.now.rows<string>('read/identified', self.wikidata);
  const others = await Promise.all(
    ids.filter((other) => other !== id).map((other) => past.node<NamedRow & { wikidata?: string }>(other)),
  );
  return others.flatMap((node) => {
    if (node?.wikidata !== self.wikidata || node?.wikidata === undefined) return [];
    const [from, to] = id < node.id ? [id, node.id] : [node.id, id];
    const known = [self.knownSince ?? null, node.knownSince ?? null].sort(compareDays).at(-1);
    return [
      {
        key: orderKey(known ?? undefined, node.id),
        kind: 'SAME_AS',
        from: from as string,
        to: to as string,
        node,
        wikidata: node.wikidata,
        count: 1,
      },
    ];
  });
}

async function summary(
  past: PastGraph,
  kind: string,
  from: string,
  to: string,
  node: NodeRow,
  { things, sources, contested }: Counted,
): Promise<Summary> {
  const newest = [...things].sort((a, b) => newestFirst(ordered(a), ordered(b)));
  const tellers = await Promise.all([...new Set(sources)].map((source) => past.node<SourceRow>(source)));
  const days = await Promise.all(things.map((thing) => daysOf(past, thing)));
  const knownSince = firstDay(tellers.map((teller) => teller?.knownSince ?? null));
  const [firstOn, lastOn] = [firstDay(days.map(([first]) => first)), lastDay(days.map(([, last]) => last))];
  return {
    key: orderKey((newest[0] && orderDateOf(newest[0])) ?? knownSince ?? undefined, node.id),
    kind,
    from,
    to,
    node,
    count: things.length,
    sources: new Set(tellers.map((teller) => teller?.publisher ?? teller?.id)).size,
    via: newest.slice(0, NAMED).map(({ id }) => id),
    ...(firstOn && { firstOn }),
    ...(lastOn && { lastOn }),
    ...(knownSince && { knownSince }),
    ...(contested && { contested }),
  };
}

function ordered(thing: Dated) {
  return { id: thing.id, orderDate: orderDateOf(thing) ?? null };
}

/** A statement without a date of its own has that of the event where it was said. */
async function daysOf(past: PastGraph, thing: Dated): Promise<[string | null, string | null]> {
  const own = thing.whenFrom ?? thing.whenTo;
  const [place] = own === undefined && 'form' in thing ? await past.edges(thing.id, 'out', 'SAID_AT') : [];
  const dated = place ? await past.node<EventRow>(place.to) : thing;
  return [dated?.whenFrom ?? dated?.whenTo ?? null, dated?.whenTo ?? dated?.whenFrom ?? null];
}
