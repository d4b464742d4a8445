import { ask } from '../api/client.ts';
import { KnownDaysDocument, TimelineDocument } from '../api/queries.generated.ts';
import { createAnswer } from './answer.ts';

/** An event or statement with the days between which it lies, as far as anybody says. */
export interface TimelineEntry {
  readonly id: string;
  readonly kind: 'EVENT' | 'STATEMENT';
  readonly label: string;
  readonly lang: string | null;
  /** As written; null where there is no date. */
  readonly edtf: string | null;
  /** ISO days; an open end lies where the other end is. */
  readonly from: string | null;
  readonly to: string | null;
  /** Which end is open: it may be any day before, or after. */
  readonly open: 'start' | 'end' | null;
  /** Ids of nodes that have a part in it, itself among them. */
  readonly parts: readonly string[];
}

export interface Timeline {
  readonly items: readonly TimelineEntry[];
  readonly total: number;
  /** The days between which the graph has come to be known. */
  readonly known: readonly [first: string, last: string] | null;
}

/** Events and statements that are read at most. */
const MOST = 2000;

/** Events and statements in one order, once somebody wants them. */
export function createTimeline(knownAt: () => string | null, wanted: () => boolean) {
  return createAnswer(
    () => (wanted() ? `${knownAt() ?? ''}` : null),
    async (day, signal): Promise<Timeline> => {
      const { first, last } = await ask(KnownDaysDocument, {}, signal);
      const items: TimelineEntry[] = [];
      let [after, total]: [string | null, number] = [null, 0];
      do {
        const page: Page = await readPage(after, day || null, signal);
        items.push(...page.nodes.map(entryOf));
        total = page.totalCount ?? items.length;
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after !== null && items.length < MOST);
      const [from, to] = [first.nodes[0]?.knownSince, last.nodes[0]?.knownSince];
      return { items, total, known: from && to ? [from, to] : null };
    },
  );
}

type Page = Awaited<ReturnType<typeof readPage>>;

async function readPage(after: string | null, knownAt: string | null, signal: AbortSignal) {
  return (await ask(TimelineDocument, { after, knownAt }, signal)).timeline;
}

function entryOf(item: Page['nodes'][number]): TimelineEntry {
  if (item.__typename === 'Event') {
    return {
      ...spanOf(item.when),
      id: item.id,
      kind: 'EVENT',
      label: item.title,
      lang: null,
      parts: [item.id, ...item.participants.map(({ actor }) => actor.id)],
    };
  }
  return {
    // What was said at an event was said when it took place.
    ...spanOf(item.when ?? item.event?.when),
    id: item.id,
    kind: 'STATEMENT',
    label: item.label,
    lang: item.lang ?? null,
    parts: [
      item.id,
      ...item.speakers.map(({ id }) => id),
      ...item.expressions.map(({ claim }) => claim.id),
      ...(item.event ? [item.event.id] : []),
    ],
  };
}

type When = { readonly edtf: string; readonly from?: string | null; readonly to?: string | null } | null;

function spanOf(when: When | undefined): Pick<TimelineEntry, 'edtf' | 'from' | 'to' | 'open'> {
  const [from, to] = [when?.from ?? null, when?.to ?? null];
  const open = from === null && to !== null ? 'start' : to === null && from !== null ? 'end' : null;
  return { edtf: when?.edtf ?? null, from: from ?? to, to: to ?? from, open };
}

/** Whether some day that a date may mean lies between two days. */
export function mayLieBetween(
  { from, to, open }: TimelineEntry,
  [first, last]: readonly [string, string],
): boolean {
  if (from === null || to === null) return false;
  return (open === 'start' || from <= last) && (open === 'end' || to >= first);
}

/** Ids of all that had a part in what may have happened, or been said, between two days. */
export function activeBetween(
  items: readonly TimelineEntry[],
  [first, last]: readonly [string, string],
): ReadonlySet<string> {
  return new Set(items.filter((entry) => mayLieBetween(entry, [first, last])).flatMap(({ parts }) => parts));
}
