import { isRecord } from '../../../dossier/select.ts';
import { type Piece, type Refusal, refusal, type Said, type SourceInput } from '../importer.ts';
import { SCHEMATA, type Schema } from './model.ts';
import { isClean, Values } from './values.ts';

/** What some data sets say of an entity alike. */
export interface View {
  readonly sources: readonly SourceInput[];
  readonly values: Values;
}

/** An entity of FollowTheMoney. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: Schema;
  /** The name that its makers chose among its names. */
  readonly caption: string | undefined;
  readonly views: readonly View[];
  /** Of what stands beside its properties, what has no place. */
  readonly left: readonly string[];
}

/** Each of them gets what an entity says. */
const MOST_DATASETS = 200;
const TAKEN = new Set(['id', 'schema', 'caption', 'properties', 'statements', 'datasets', 'dataset']);
const NAMED = new Set([
  'referents',
  'target',
  'first_seen',
  'last_seen',
  'last_change',
  'collection',
  'links',
]);

/**
 * Reads an entity, of which each data set is a source.
 * @param heads the head of a data set; of the file where there is none
 */
export function entityOf(
  value: unknown,
  heads: (dataset: string | undefined) => SourceInput,
): FtmEntity | Refusal {
  if (!isRecord(value))
    return refusal('NOT_AN_ENTITY', 'It is no object; expected an entity with id, schema and properties.');
  if (Object.hasOwn(value, 'prop') && Object.hasOwn(value, 'value')) {
    return refusal(
      'STATEMENT',
      'It is a statement, one value of an entity; expected entities, such as `ftm aggregate-statements` makes of statements.',
    );
  }
  const id = textIn(value, 'id');
  if (id === undefined) return refusal('NO_ID', 'It has no "id"; expected a text.');
  const name = textIn(value, 'schema');
  if (name === undefined) return refusal('NOT_AN_ENTITY', 'It has no "schema"; expected the name of one.');
  const schema = SCHEMATA.get(name);
  if (!schema)
    return refusal('UNKNOWN_SCHEMA', `FollowTheMoney's model has no schema "${name.slice(0, 80)}".`);
  const views = viewsOf(value, schema, heads);
  if (!Array.isArray(views)) return views;
  const others = Object.keys(value).filter((key) => !TAKEN.has(key) && !isEmpty(value[key]));
  const left = others.map((key) => (NAMED.has(key) ? key : 'unknown key'));
  const caption = textIn(value, 'caption');
  return {
    id,
    schema,
    caption: caption !== undefined && isClean(caption) ? caption : undefined,
    views,
    left,
  };
}

/** The pieces that views of an entity make, or why none does. */
export function piecesOf(
  entity: FtmEntity,
  said: (values: Values) => readonly Said[] | Refusal,
): readonly Piece[] | Refusal {
  const pieces: Piece[] = [];
  let refused: Refusal | undefined;
  for (const { sources, values } of entity.views) {
    const records = said(values);
    if ('code' in records) refused ??= records;
    else for (const source of sources) for (const each of records) pieces.push({ source, ...each } as Piece);
  }
  return pieces.length === 0 && refused ? refused : pieces;
}

/** What of an entity has no place in a dossier; asked once all is taken that has one. */
export function leftOf({ left, views }: FtmEntity): string[] {
  return [...new Set([...left, ...views.flatMap(({ values }) => values.left())])];
}

type Heads = (dataset: string | undefined) => SourceInput;

function viewsOf(entity: Record<string, unknown>, schema: Schema, heads: Heads): View[] | Refusal {
  const statements = own(entity, 'statements');
  if (Array.isArray(statements)) return byDataset(statements, schema, heads);
  const properties = own(entity, 'properties');
  if (!isRecord(properties)) return refusal('NOT_AN_ENTITY', 'It has no "properties"; expected an object.');
  const datasets = new Set(
    [own(entity, 'datasets') ?? own(entity, 'dataset')]
      .flat()
      .filter((each) => typeof each === 'string' && each !== ''),
  ) as Set<string>;
  if (datasets.size > MOST_DATASETS) return tooMany(datasets.size);
  const sources = datasets.size === 0 ? [heads(undefined)] : [...datasets].map(heads);
  return [{ sources, values: new Values(schema, Object.entries(properties)) }];
}

/** Of entities whose values each tell their data set. */
function byDataset(statements: readonly unknown[], schema: Schema, heads: Heads): View[] | Refusal {
  const views = new Map<string | undefined, Map<string, unknown[]>>();
  for (const statement of statements) {
    if (!isRecord(statement)) continue;
    const [dataset, name] = [textIn(statement, 'dataset'), textIn(statement, 'prop')];
    const view = views.get(dataset) ?? new Map<string, unknown[]>();
    views.set(dataset, view);
    // Each data set says by such a statement that it has the entity.
    if (name === undefined || name === 'id') continue;
    const values = view.get(name) ?? [];
    view.set(name, values);
    values.push(own(statement, 'value'));
  }
  if (views.size === 0) return refusal('NOT_AN_ENTITY', 'It has no statement; expected a list of objects.');
  if (views.size > MOST_DATASETS) return tooMany(views.size);
  return [...views].map(([dataset, values]) => ({
    sources: [heads(dataset)],
    values: new Values(schema, values),
  }));
}

function tooMany(count: number): Refusal {
  return refusal(
    'TOO_LARGE',
    `It is in ${count} data sets; at most ${MOST_DATASETS} are read of one entity.`,
  );
}

function own(value: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

function textIn(value: Record<string, unknown>, key: string): string | undefined {
  const text = own(value, key);
  return typeof text === 'string' && text !== '' ? text : undefined;
}

function isEmpty(value: unknown): boolean {
  return value === null || value === false || (Array.isArray(value) && value.length === 0);
}
