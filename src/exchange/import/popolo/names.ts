import type { Reading } from './reading.ts';

/** A name besides the usual one, which may hold for a time. */
export interface OtherName {
  readonly name: string;
  readonly note: string | undefined;
  readonly since: string | undefined;
  readonly until: string | undefined;
}

/** A name as it is written, or from its parts: those of peers, such as `Baroness Mora of Veld`, or a given and a family name. */
export function nameIn(reading: Reading): string | undefined {
  return reading.text('name') ?? peerName(reading) ?? joined(reading.text('given_name'), surname(reading));
}

/** Other names; what gives none is counted. */
export function otherNames(reading: Reading): OtherName[] {
  return reading.objects('other_names').flatMap((other) => {
    const name = nameIn(other);
    if (name === undefined) {
      reading.leave('other_names');
      return [];
    }
    const [since, until] = [other.date('start_date'), other.date('end_date')];
    return { name, note: other.text('note'), since, until };
  });
}

/** The name that is noted as the main one; of several, that which holds since last. */
export function mainOf(others: readonly OtherName[]): OtherName | undefined {
  const mains = others.filter(({ note }) => note?.toLowerCase() === 'main');
  return mains.sort(({ since: a = '' }, { since: b = '' }) => (a < b ? -1 : a > b ? 1 : 0)).at(-1);
}

/** A title and a name, a place or both; a place is no name without a title. */
function peerName(reading: Reading): string | undefined {
  const [name, place] = [reading.text('lordname'), reading.text('lordofname')];
  if (name === undefined && place === undefined) return undefined;
  const title = reading.text('honorific_prefix');
  if (name === undefined && title === undefined) return undefined;
  return joined(title, name, place && `of ${place}`);
}

function surname(reading: Reading): string | undefined {
  return reading.text('family_name') ?? reading.text('surname');
}

function joined(...parts: readonly (string | undefined)[]): string | undefined {
  return parts.filter((part) => part !== undefined).join(' ') || undefined;
}
