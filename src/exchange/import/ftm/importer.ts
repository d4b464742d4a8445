import { fileHead } from '../file-head.ts';
import { idOf } from '../ids.ts';
import type { Importer, ImportOptions, InputFile, SourceInput, Taken } from '../importer.ts';
import { type IsRecord, type JsonRecord, jsonRecords } from '../json-records.ts';
import { textOf } from '../text-file.ts';
import { entityOf, leftOf, piecesOf } from './entity.ts';
import { Offices } from './offices.ts';
import { mappingOf, OFFICES } from './schemata.ts';

/** Under which answers of servers hold entities. */
const LISTS = new Set<unknown>(['entities', 'results']);
/** With which such answers begin. */
const BEGINNINGS = new Set([
  'entities',
  'results',
  ...[
    'status',
    'query',
    'query_text',
    'total',
    'limit',
    'offset',
    'page',
    'pages',
    'facets',
    'next',
    'previous',
  ],
]);
/** Heads that are held; a file has few data sets. */
const MOST_HEADS = 1_000;

/**
 * Entities of FollowTheMoney: JSON Lines, a list, or an answer of a server that holds one. Each data set is a source of its
 * own. Offices and who holds them come last.
 */
export const importer: Importer = {
  linked: true,
  isOneSource: false,
  uses: ['source', 'birthDays'],
  async *read(files, options) {
    const offices = await Offices.open();
    try {
      for (const file of files) yield* entitiesIn(file, options, offices);
      yield* offices.taken();
    } finally {
      await offices.close();
    }
  },
};

/** An answer's own lists and objects beside its entities are passed over as a whole. */
const isRecord: IsRecord = (path, firstKey) => {
  if (path.length === 0) return firstKey !== undefined && !BEGINNINGS.has(firstKey);
  return !(path.length === 1 && firstKey === undefined && LISTS.has(path[0]));
};

async function* entitiesIn(file: InputFile, options: ImportOptions, offices: Offices): AsyncGenerator<Taken> {
  const heads = headsOf(file, options);
  for await (const record of jsonRecords(file, textOf(file), isRecord)) {
    const [first] = record.path;
    // What an answer tells of itself.
    if (typeof first === 'string' && !(LISTS.has(first) && record.path.length > 1)) continue;
    const taken = await takenOf(record, file, options, heads, offices);
    if (taken) yield taken;
  }
}

/** Undefined of offices, of which it is told later. */
async function takenOf(
  { line, value, refused }: JsonRecord,
  file: InputFile,
  options: ImportOptions,
  heads: (dataset: string | undefined) => SourceInput,
  offices: Offices,
): Promise<Taken | undefined> {
  const where = { file: file.name, line };
  if (refused) return { at: where, refused };
  const entity = entityOf(value, heads);
  if ('code' in entity) return { at: where, refused: entity };
  const at = { ...where, id: entity.id };
  if (entity.schema.line.some((name) => OFFICES.includes(name))) {
    const wrong = await offices.put(entity, at);
    return wrong && { at, refused: wrong };
  }
  const mapping = mappingOf(entity.schema);
  if ('code' in mapping) return { at, refused: mapping };
  const pieces = piecesOf(entity, (values) => mapping(entity, values, options));
  return 'code' in pieces ? { at, refused: pieces } : { at, pieces, left: leftOf(entity) };
}

function headsOf(file: InputFile, options: ImportOptions): (dataset: string | undefined) => SourceInput {
  const heads = new Map<string | undefined, SourceInput>();
  return (dataset) => {
    const known = heads.get(dataset);
    if (known) return known;
    if (heads.size >= MOST_HEADS) heads.clear();
    const told =
      dataset === undefined ? {} : { id: idOf('ftm', dataset), title: dataset, publisher: dataset };
    const head = fileHead(file, options, told);
    heads.set(dataset, head);
    return head;
  };
}
