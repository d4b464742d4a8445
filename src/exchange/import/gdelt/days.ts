import { dateBounds } from '../../../dossier/dates.ts';
import { Cache } from './cache.ts';

/** Rows of a file have few days, each many times. */
const DAYS = new Cache<string>(1_000);

/** The ISO day of digits that begin with one, such as `20150218` or `20150218230000`; undefined where there is no such day. */
export function dayOf(digits: string): string | undefined {
  if (digits.length > 14) return undefined;
  return DAYS.get(`day ${digits}`, read) || undefined;
}

function read(key: string): string {
  const [, year, month, day] = /^day (\d{4})(\d{2})(\d{2})(?:\d{6})?$/.exec(key) ?? [];
  const iso = `${year}-${month}-${day}`;
  return year !== undefined && year !== '0000' && dateBounds(iso) ? iso : '';
}
