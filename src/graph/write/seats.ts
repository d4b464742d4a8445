import { assertionsOfTypes, type Change, touchedOfTypes } from './change.ts';
import type { WriteSession } from './session.ts';
import type { Pair } from './short-cut.ts';

/** Someone's place at an event: a row of `write/event-people`. */
export interface Seat {
  readonly event: string;
  readonly actor: string;
  readonly side: string | null;
  readonly onBehalfOf: string | null;
  readonly human: boolean;
}

/** A seat that one of these sources gives or gave. */
export interface OwnSeat extends Seat {
  readonly source: string;
  /** Whether who sits there meets those of other sides. */
  readonly meets: boolean;
}

/** Roles in which nobody meets anybody. */
const ABSENT: readonly unknown[] = ['INTERPRETER', 'DECLINED_BY'];

/** Seats that these sources give or gave at events, or to people, of which they say something else than before. */
export function ownSeats(change: Change): OwnSeat[] {
  const seats = assertionsOfTypes(change, 'PARTICIPATED_IN');
  const relabelled = new Set(touchedOfTypes(change, 'MENTIONS').map(({ to }) => to));
  const concerned = new Set([
    ...touchedOfTypes(change, 'PARTICIPATED_IN', 'REPORTS').map(({ to }) => to),
    ...seats.filter(({ from }) => relabelled.has(from)).map(({ to }) => to),
    ...touchedOfTypes(change, 'PART_OF').map(({ from }) => from),
  ]);
  const humans = new Set(
    assertionsOfTypes(change, 'MENTIONS')
      .filter(({ properties: { label } }) => label === 'Person' || label === 'Group')
      .map(({ to }) => to),
  );
  return seats
    .filter(({ to }) => concerned.has(to))
    .map(({ from, to, properties: { source, side, role, onBehalfOf, retractedOn } }) => ({
      event: to,
      actor: from,
      side: side === undefined ? null : String(side),
      onBehalfOf: onBehalfOf === undefined ? null : String(onBehalfOf),
      human: humans.has(from),
      source: String(source),
      meets: retractedOn === undefined && !ABSENT.includes(role),
    }));
}

/**
 * Seats that any source gives, where a change concerns what others say: an event that changes its kind or date, that
 * is denied or no longer so, or that becomes part of another. Otherwise one source's pairs are no other's concern,
 * because the source that seats two people must itself report the event.
 */
export async function othersSeats(
  session: WriteSession,
  change: Change,
  altered: readonly string[],
): Promise<readonly Seat[]> {
  if (change.alone) return [];
  const denied = touchedOfTypes(change, 'REPORTS').filter(({ properties }) => properties.status === 'DENIED');
  const rows = [
    ...[...altered, ...denied.map(({ to }) => to)].map((id) => ({ id, parts: false })),
    ...touchedOfTypes(change, 'PART_OF').map(({ from }) => ({ id: from, parts: true })),
  ];
  return session.runBatched<Seat>('event-people', [...new Map(rows.map((row) => [row.id, row])).values()]);
}

/** Who sits on different sides of one event. */
export function opposite(seats: readonly Pick<Seat, 'actor' | 'side'>[]): Pair[] {
  return seats.flatMap((a) =>
    seats
      .filter((b) => a.actor < b.actor && a.side !== null && b.side !== null && a.side !== b.side)
      .map((b) => ({ from: a.actor, to: b.actor })),
  );
}
