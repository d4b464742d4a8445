import type { InputFile, SourceInput } from '../importer.ts';
import { dayOf } from './days.ts';
import type { Documents } from './documents.ts';
import type { Events } from './events.ts';
import type { Row } from './row.ts';

/** What a row of events says: that an article reports it, or the file where no article is named. */
export function reportOf(
  cells: readonly string[],
  file: InputFile,
  documents: Documents,
  events: Events,
): Row {
  const event = events.of(cells);
  if ('refused' in event) return event;
  const { said, left, url, added } = event;
  const day = dayOf(added);
  if (day === undefined) {
    const reason = `DATEADDED is "${added.slice(0, 40)}"; expected YYYYMMDD or YYYYMMDDHHMMSS.`;
    return { refused: { code: 'WRONG_DATE', reason } };
  }
  const article: SourceInput | undefined = documents.article(url, day);
  if (article) return { source: [article], said, left };
  return { source: [documents.file(file, day)], said, left: url === '' ? left : [...left, 'SOURCEURL'] };
}
