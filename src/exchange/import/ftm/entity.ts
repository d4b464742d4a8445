import { isRecord } from '../../../dossier/select.ts';
import { type Kept, type Piece, type Refusal, refusal, type Said, type SourceInput } from '../importer.ts';
import { SCHEMATA, type Schema } from './model.ts';
import { isClean, Values } from './values.ts';

/** What a data set, or a file, says of an entity. */
export interface View {
  readonly source: SourceInput;
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

/** Each of them may get all ties of an entity. */
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
  'score',
  'features',
  'match',
]);

/** The head of a data set as a source; of the file where there is none. */
export type Heads = (dataset: string | undefined) => SourceInput;

/** Reads an entity. Its source is its data set, or each of its statements'; the file where nothing tells which of several. */
export function entityOf(value: unknown, heads: Heads): FtmEntity | Refusal {
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
  const statements = own(value, 'statements');
  const datasets = Array.isArray(statements) ? [] : datasetsOf(value);
  const views = Array.isArray(statements)
    ? byDataset(statements, schema, heads)
    : asAWhole(value, schema, heads(datasets.length === 1 ? datasets[0] : undefined));
  if (!Array.isArray(views)) return views;
  const others = Object.keys(value).filter((key) => !TAKEN.has(key) && !isEmpty(value[key]));
  const left = others.map((key) => (NAMED.has(key) ? key : 'unknown key'));
  if (datasets.length > 1) left.push('datasets');
  const caption = textIn(value, 'caption');
  return {
    id,
    schema,
    caption: caption !== undefined && isClean(caption) ? caption : undefined,
    views,
    left,
  };
}

/** The pieces that views of an entity make, and what is left of it; or why none makes one. */
export function toldOf(
  entity: FtmEntity,
  said: (view: View) => readonly Said[] | Refusal,
): Pick<Kept, 'pieces' | 'left'> | Refusal {
  const pieces: Piece[] = [];
  const refused: Refusal[] = [];
  for (const view of entity.views) {
    const records = said(view);
    if ('code' in records) refused.push(records);
    else for (const each of records) pieces.push({ source: view.source, ...each } as Piece);
  }
  const [first] = refused;
  if (pieces.length === 0 && first) return first;
  return { pieces, left: [...leftOf(entity), ...refused.map(({ code }) => code)] };
}

/** What of an entity has no place in a dossier; asked once all is taken that has one. */
export function leftOf({ left, views }: FtmEntity): string[] {
  return [...new Set([...left, ...views.flatMap(({ values }) => values.left())])];
}

function datasetsOf(entity: Record<string, unknown>): string[] {
  const named = [own(entity, 'datasets') ?? own(entity, 'dataset')].flat();
  return [...new Set(named.filter((each) => typeof each === 'string' && each !== ''))] as string[];
}

/** Of entities whose values do not tell which data set has them. */
function asAWhole(entity: Record<string, unknown>, schema: Schema, source: SourceInput): View[] | Refusal {
  const properties = own(entity, 'properties');
  if (!isRecord(properties)) return refusal('NOT_AN_ENTITY', 'It has no "properties"; expected an object.');
  return [{ source, values: new Values(schema, Object.entries(properties)) }];
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
  if (views.size > MOST_DATASETS) {
    const reason = `Its statements are of ${views.size} data sets; at most ${MOST_DATASETS} are read of one entity.`;
    return refusal('TOO_LARGE', reason);
  }
  const all: Values[] = [];
  for (const values of views.values()) all.push(new Values(schema, values, all));
  return [...views.keys()].map((dataset, index) => ({
    source: heads(dataset),
    values: all[index] as Values,
  }));
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
