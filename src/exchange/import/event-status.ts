import { dateBounds } from '../../dossier/dates.ts';
import type { RecordInput, SourceInput } from './importer.ts';

/**
 * The status of an event of which a source says only when it was: what begins after the day since when the source is known
 * was yet to come.
 * @param when in EDTF, where that is told
 */
export function statusOf(
  when: string | undefined,
  { published, retrieved }: SourceInput,
): RecordInput<'events'>['status'] {
  const begins = when === undefined ? undefined : dateBounds(when)?.from;
  const known = dateBounds(published ?? retrieved ?? '')?.to;
  return begins && known && begins > known ? 'ANNOUNCED' : 'HELD';
}
