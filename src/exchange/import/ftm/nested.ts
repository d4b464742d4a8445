import { isRecord } from '../../../dossier/select.ts';
import { SCHEMATA } from './model.ts';

interface Nested {
  readonly id?: unknown;
  readonly schema: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Whether a value of a property is an entity, rather than the id of one. */
export function isNested(value: unknown): value is Nested {
  return isRecord(value) && typeof value.schema === 'string' && isRecord(value.properties);
}

/**
 * A record and the entities that are nested in it, the outer before the inner. What stands at the other end of a property
 * of its own, such as an Ownership under `ownershipOwner`, names there what it stands in: that end is left out where
 * entities are nested.
 */
export function* withNested(record: unknown): Generator<unknown> {
  yield record;
  if (!isNested(record)) return;
  const { id, properties } = record;
  const schema = SCHEMATA.get(record.schema);
  for (const [name, values] of Object.entries(properties)) {
    const property = schema?.properties.get(name);
    const end = property?.stub ? property.reverse : undefined;
    for (const each of [values].flat().filter(isNested)) {
      yield* withNested(end !== undefined && typeof id === 'string' ? naming(each, end, id) : each);
    }
  }
}

function naming(entity: Nested, end: string, id: string): Nested {
  const ids = [entity.properties[end] ?? [], id].flat();
  return { ...entity, properties: { ...entity.properties, [end]: ids } };
}
