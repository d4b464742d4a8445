import { isRecord } from '../../../dossier/select.ts';
import type { InputFile, Refusal, Where } from '../importer.ts';
import { type IsRecord, jsonRecords } from '../json-records.ts';
import { textOf } from '../text-file.ts';
import { type Entity, isItem, isOtherEntity } from './entity.ts';

/** An item, or why a record is none. */
export type ItemRecord =
  | { readonly at: Where; readonly id: string; readonly entity: Entity }
  | { readonly at: Where; readonly other?: Entity; readonly refused: Refusal };

/** What a reply of the API holds; in any other object these are no keys of an entity. */
const REPLY = new Set(
  'entities success error errors warnings servedby requestinfo batchcomplete normalized searchinfo'.split(
    ' ',
  ),
);

/** Replies, one or several of them, hold entities under `entities`; without one there are entities alone. */
const isEntity: IsRecord = (path, firstKey) => {
  const [holder, ...inside] = withinReply(path);
  if (holder === undefined) return firstKey !== undefined && !REPLY.has(firstKey);
  return holder !== 'entities' || inside.length > 0;
};

/** The items of a file, and what else is to be accounted for. */
export async function* itemsOf(file: InputFile): AsyncGenerator<ItemRecord> {
  for await (const { line, path, value, refused } of jsonRecords(file, textOf(file), isEntity)) {
    const [holder] = withinReply(path);
    const at = { file: file.name, line };
    if (holder === 'error' || holder === 'errors') yield { at, refused: errorReply(value) };
    if (holder !== undefined && holder !== 'entities') continue;
    yield refused ? { at, refused } : itemOrNot(at, value);
  }
}

function withinReply(path: readonly (string | number)[]): readonly (string | number)[] {
  const first = path.findIndex((part) => typeof part === 'string');
  return first < 0 ? [] : path.slice(first);
}

function itemOrNot(at: Where, value: unknown): ItemRecord {
  const id = isRecord(value) ? value.id : undefined;
  if (!isRecord(value) || (!isItem(id) && !isOtherEntity(id))) {
    const reason = 'It is no entity of Wikidata: expected an object with an "id" such as "Q7747".';
    return { at, refused: { code: 'NOT_AN_ENTITY', reason } };
  }
  const where = { ...at, id };
  if ('missing' in value) {
    return { at: where, refused: { code: 'NOT_THERE', reason: `Wikidata had no ${id}: it says "missing".` } };
  }
  if (isItem(id)) return { at: where, id, entity: value };
  const reason = `${id} is no item, so nobody and nothing that can act; the name of a property is the title of its relations.`;
  return { at: where, other: value, refused: { code: 'NOT_AN_ITEM', reason } };
}

function errorReply(value: unknown): Refusal {
  const said = isRecord(value) && typeof value.info === 'string' ? `: ${value.info.slice(0, 200)}` : '';
  return { code: 'ERROR_REPLY', reason: `The reply reports an error${said}.` };
}
