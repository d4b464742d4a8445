import type { Credit } from '../../../read/stored.ts';
import { webAddress } from './codes.ts';
import { ftmId } from './id.ts';
import type { Reading } from './reading.ts';
import type { Remainder } from './remainder.ts';

/** What a line needs besides its node or relationship. */
export interface FtmContext {
  /** By their ids. */
  readonly sources: ReadonlyMap<string, Credit>;
  readonly remainder: Remainder;
}

/** The source that says it, as the document that proves it, with its publisher and address. */
export function provenance(reading: Reading, { sources }: FtmContext) {
  // It follows from the dates of the documents.
  reading.skip('knownSince');
  const source = reading.text('source');
  if (source === undefined) return {};
  const credit = sources.get(source);
  return {
    source,
    values: {
      proof: ftmId(source),
      publisher: credit?.publisher,
      sourceUrl: credit?.url === undefined ? undefined : webAddress(credit.url),
    },
  };
}
