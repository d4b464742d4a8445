import { dateBounds } from '../../dossier/dates.ts';
import { InputError } from '../../errors.ts';
import { orderDate } from '../../graph/write/order.ts';
import { type Bounds, UNBOUNDED } from '../list.ts';
import type { Condition } from './conditions.ts';

/** A stretch of time as clients write it, in EDTF. */
interface DateRange {
  readonly from?: string | null;
  readonly to?: string | null;
}

/** How a date is to lie to a stretch of time: one of the two. */
interface DateFilter {
  readonly begins?: DateRange | null;
  readonly overlaps?: DateRange | null;
}

/** When something happened, was said or appeared; `orderDate` as docs/graph.md describes it. */
export interface Times {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly orderDate?: string | undefined;
}

/** Holds where a date lies to a stretch of time as it is to. What has no date never does. */
export function isWhen<Thing>(timesOf: (thing: Thing) => Times): Condition<Thing> {
  return {
    test: (value, thing) => {
      const { begins, overlaps } = value as DateFilter;
      const { from, to, orderDate: day } = timesOf(thing);
      if (day === undefined) return false;
      if (begins) return isWithin(day, stretchOf(begins));
      const stretch = stretchOf(overlaps ?? {});
      const undated = from === undefined && to === undefined;
      const [first, last] = undated ? [day, day] : [orderDate(from), orderDate(to)];
      return (first ?? '') <= stretch.last && (last ?? '~') >= stretch.first;
    },
  };
}

/** Holds where a day lies in a stretch of time. */
export function isDuring<Thing>(dayOf: (thing: Thing) => string | undefined): Condition<Thing> {
  return {
    test: (value, thing) => {
      const day = orderDate(dayOf(thing));
      return day !== undefined && isWithin(day, stretchOf(value as DateRange));
    },
  };
}

/** Between which keys that begin with a day everything lies that a filter can let through. */
export function boundsOf(filter: Readonly<Record<string, unknown>>): Bounds {
  const { begins } = (filter.when ?? {}) as DateFilter;
  if (!begins) return UNBOUNDED;
  const { first, last } = stretchOf(begins);
  return { above: first, below: `${last}\u0002` };
}

interface Days {
  readonly first: string;
  readonly last: string;
}

/** As days that sort as text; an open end sorts before or after all others. */
function stretchOf({ from, to }: DateRange): Days {
  if (from == null && to == null) {
    throw new InputError(
      'BAD_USER_INPUT',
      'A stretch of time has neither `from` nor `to`.',
      'Give at least one of them, such as `from: "2025-12"`.',
    );
  }
  return {
    first: (from != null && orderDate(parsed('from', from).from)) || '',
    last: (to != null && orderDate(parsed('to', to).to)) || '~',
  };
}

function parsed(end: string, text: string): { from?: string; to?: string } {
  const bounds = dateBounds(text);
  if (bounds) return bounds;
  throw new InputError(
    'BAD_USER_INPUT',
    `${end}: "${text.slice(0, 60)}" is no date.`,
    'Expected a date in EDTF level 1, such as 2025-12-02, 2025-12 or 2025.',
  );
}

function isWithin(day: string, { first, last }: Days): boolean {
  return first <= day && day <= last;
}
