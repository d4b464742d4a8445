import type { InputFile, Said, SourceInput } from '../importer.ts';
import { GKG_1 } from './columns.ts';
import { dayOf } from './days.ts';
import type { Documents } from './documents.ts';
import type { Entities } from './entities.ts';
import { NOTHING } from './gkg.ts';
import type { Mentioned } from './mentions.ts';
import type { Row } from './row.ts';

/** What a row of GKG 1.0 says: whom and what one or several documents name, each the same. */
export function documentsOf(
  cells: readonly string[],
  file: InputFile,
  documents: Documents,
  entities: Entities,
  mentioned: Mentioned,
): Row {
  const cell = (column: keyof typeof GKG_1) => cells[GKG_1[column]] ?? '';
  const day = dayOf(cell('DATE'));
  if (day === undefined) {
    const reason = `DATE is "${cell('DATE').slice(0, 40)}"; expected YYYYMMDD.`;
    return { refused: { code: 'WRONG_DATE', reason } };
  }
  const urls = cell('SOURCEURLS')
    .split('<UDIV>')
    .map((each) => each.trim());
  const named = [...new Set(urls)].filter((each) => each !== '');
  const articles = named.flatMap((url) => documents.article(url, day) ?? []);
  const source: SourceInput[] = articles.length > 0 ? articles : [documents.file(file, day)];
  // A citation is a document, too.
  const isOne = articles.length === 0 || named.length === 1;
  const events = isOne ? eventsOf(cell('CAMEOEVENTIDS'), mentioned) : undefined;
  const found = [
    entities.people([cell('PERSONS')]),
    entities.organisations([cell('ORGANIZATIONS')]),
    entities.located([cell('LOCATIONS')]),
    entities.themes([cell('THEMES')]),
  ];
  const said = [...found.flatMap((each) => [...each.said]), ...(events?.said ?? [])];
  if (said.length === 0) return { refused: NOTHING };
  const left = [
    ...found.flatMap((each) => [...each.left]),
    ...(['COUNTS', 'TONE'] as const).filter((column) => cell(column) !== ''),
  ];
  if (articles.length < named.length) left.push('SOURCEURLS');
  if (cell('CAMEOEVENTIDS') !== '' && !events?.isWhole) left.push('CAMEOEVENTIDS');
  if (articles.length === 0) left.push('SOURCES');
  return { source, said, left };
}

/** The events of a document, as far as their rows are there. Of several documents, nobody says which has which. */
function eventsOf(cell: string, mentioned: Mentioned): { said: Said[]; isWhole: boolean } {
  const ids = cell.split(',').filter((id) => id !== '');
  const events = ids.map((id) => mentioned.event(id));
  return {
    said: events.flatMap((event) => ('said' in event ? event.said : [])),
    isWhole: events.every((event) => 'said' in event),
  };
}
