import type { Importer, ImportOptions, InputFile, Taken, Where } from '../importer.ts';
import { linesOf, textOf } from '../text-file.ts';
import { cleaned, isUnclean } from './clean.ts';
import { Documents } from './documents.ts';
import { Entities } from './entities.ts';
import { EventIndex } from './event-index.ts';
import { Events } from './events.ts';
import { documentOf } from './gkg.ts';
import { documentsOf } from './gkg-1.ts';
import { Mentioned, mentionOf } from './mentions.ts';
import { Places } from './places.ts';
import { reportOf } from './reports.ts';
import type { Row } from './row.ts';
import { isHeader, TABLES, type Table, type TableName, tableOf } from './tables.ts';

/** Reads a row of a table. */
type Read = (cells: readonly string[], file: InputFile) => Row;

export const importer: Importer = {
  linked: false,
  isOneSource: false,
  uses: ['source'],
  async *read(files, options) {
    const tables: (TableName | undefined)[] = [];
    for (const file of files) tables.push(await tableOf(file));
    // Mentions tell of events whose rows may stand in later files.
    const isNeeded = tables.some((table) => table === 'mentions' || table === 'gkg1');
    const ofEvents = files.filter((_, number) => tables[number] === 'events');
    const index = isNeeded ? await EventIndex.of(ofEvents, options.signal) : undefined;
    try {
      const read = readers(options, index);
      for (const [number, file] of files.entries()) {
        const table = tables[number];
        if (table) yield* recordsOf(file, table, read[table]);
      }
    } finally {
      index?.close();
    }
  },
};

function readers(
  options: Pick<ImportOptions, 'source'>,
  index: EventIndex | undefined,
): Readonly<Record<TableName, Read>> {
  const [documents, places] = [new Documents(options), new Places()];
  const [events, entities] = [new Events(places), new Entities(places)];
  const mentioned = new Mentioned(index, events);
  return {
    events: (cells, file) => reportOf(cells, file, documents, events),
    mentions: (cells) => mentionOf(cells, documents, mentioned),
    gkg1: (cells, file) => documentsOf(cells, file, documents, entities, mentioned),
    gkg2: (cells, { modified }) => documentOf(cells, entities, modified),
  };
}

async function* recordsOf(file: InputFile, name: TableName, read: Read): AsyncGenerator<Taken> {
  const { widths, name: called, longest }: Table = TABLES[name];
  let isFirst = true;
  for await (const { number, text, isCut } of linesOf(textOf(file))) {
    if (text === '') continue;
    const hasControls = isUnclean(text);
    const cells = (hasControls ? cleaned(text) : text).split('\t');
    if (isFirst && isHeader(name, cells)) {
      isFirst = false;
      continue;
    }
    isFirst = false;
    const at: Where = { file: file.name, line: number, id: cells[0]?.slice(0, 40) };
    if (isCut || text.length > longest) {
      yield refused(
        at,
        'TOO_LARGE',
        `The line is longer than ${longest} characters, which is the most that is read.`,
      );
    } else if (!widths.includes(cells.length)) {
      const expected = `${widths.slice(0, -1).join(', ')}${widths.length > 1 ? ' or ' : ''}${widths.at(-1)}`;
      yield refused(at, 'WRONG_COLUMNS', `It has ${cells.length} columns; expected ${expected} (${called}).`);
    } else yield taken(at, read(cells, file), hasControls);
  }
}

function taken(at: Where, row: Row, hasControls: boolean): Taken {
  if ('refused' in row) return { at, refused: row.refused };
  const pieces = row.source.flatMap((source) => row.said.map((each) => ({ source, ...each })));
  return { at, pieces, left: hasControls ? [...row.left, 'control characters'] : row.left };
}

function refused(at: Where, code: string, reason: string): Taken {
  return { at, refused: { code, reason } };
}
