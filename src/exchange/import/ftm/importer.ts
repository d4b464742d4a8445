import { fileHead } from '../file-head.ts';
import { idOf } from '../ids.ts';
import type { Importer, ImportOptions, InputFile, SourceInput, Taken, Where } from '../importer.ts';
import { type IsRecord, type JsonRecord, jsonRecords } from '../json-records.ts';
import { textOf } from '../text-file.ts';
import { entityOf, type Heads, toldOf } from './entity.ts';
import { withNested } from './nested.ts';
import { Offices } from './offices.ts';
import { mappingOf, OFFICES } from './schemata.ts';

/** Under which answers of servers hold entities. */
const LISTS = new Set<unknown>(['entities', 'results']);
/** With which such answers begin. */
const BEGINNINGS = new Set([
  'entities',
  'results',
  'responses',
  ...[
    'status',
    'query',
    'query_text',
    'total',
    'limit',
    'matcher',
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
 * Entities of FollowTheMoney: JSON Lines, a list, or an answer of a server that holds some. Each data set is a source of its
 * own, in each answer another. Offices and who holds them come last.
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

/** Whether an answer holds entities at a path: all, or those that match one query of several. */
function isList(path: JsonRecord['path']): boolean {
  const [first, , last] = path;
  return path.length === 1
    ? LISTS.has(first)
    : path.length === 3 && first === 'responses' && last === 'results';
}

/** An answer's own lists and objects beside its entities are passed over as a whole. */
const isRecord: IsRecord = (path, firstKey) => {
  if (path.length === 0) return firstKey !== undefined && !BEGINNINGS.has(firstKey);
  if (firstKey === undefined) return !isList(path);
  return path[0] !== 'responses' || path.length > 2;
};

async function* entitiesIn(file: InputFile, options: ImportOptions, offices: Offices): AsyncGenerator<Taken> {
  const [heads, headsOfAnswer] = [headsOf(file, options, false), headsOf(file, options, true)];
  for await (const { line, path, value, refused } of jsonRecords(file, textOf(file), isRecord)) {
    const isAnswer = typeof path[0] === 'string';
    // What an answer tells of itself.
    if (isAnswer && !isList(path.slice(0, -1))) continue;
    const where = { file: file.name, line };
    if (refused) {
      yield { at: where, refused };
      continue;
    }
    for (const each of withNested(value)) {
      const taken = await takenOf(each, where, isAnswer ? headsOfAnswer : heads, options, offices);
      if (taken) yield taken;
    }
  }
}

/** Undefined of offices, of which it is told later. */
async function takenOf(
  value: unknown,
  where: Where,
  heads: Heads,
  options: ImportOptions,
  offices: Offices,
): Promise<Taken | undefined> {
  const entity = entityOf(value, heads);
  if ('code' in entity) return { at: where, refused: entity };
  const at = { ...where, id: entity.id };
  if (entity.schema.line.some((name) => OFFICES.includes(name))) {
    const wrong = await offices.put(entity, at);
    return wrong && { at, refused: wrong };
  }
  const mapping = mappingOf(entity.schema);
  if ('code' in mapping) return { at, refused: mapping };
  const told = toldOf(entity, (view) => mapping(entity, view, options));
  return 'code' in told ? { at, refused: told } : { at, ...told };
}

/** @param isAnswer whether a data set is known by some of its entities only, so that another answer must not replace it */
function headsOf(file: InputFile, options: ImportOptions, isAnswer: boolean): Heads {
  const heads = new Map<string | undefined, SourceInput>();
  const whole = fileHead(file, options);
  const told = (dataset: string): Partial<SourceInput> =>
    isAnswer
      ? {
          id: idOf('ftm', dataset, 'in', whole.id),
          title: `${dataset} (answer ${whole.title})`,
          publisher: dataset,
        }
      : { id: idOf('ftm', dataset), title: dataset, publisher: dataset };
  return (dataset) => {
    const known = heads.get(dataset);
    if (known) return known;
    if (heads.size >= MOST_HEADS) heads.clear();
    const head = dataset === undefined ? whole : fileHead(file, options, told(dataset));
    heads.set(dataset, head);
    return head;
  };
}
