import { cleanValue } from './values.ts';

/** What an entity says, by the names of FollowTheMoney's properties. */
export type FtmProperties = Readonly<Record<string, readonly string[]>>;

/** A line of the export. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: FtmProperties;
  readonly datasets: readonly string[];
}

/** Values before they are cleaned; what is absent is left out. */
export type FtmValues = Readonly<Record<string, string | undefined | readonly (string | undefined)[]>>;

/** The data set that each line belongs to. */
const DATASET = 'demarche';

/**
 * An entity with its values as FollowTheMoney's readers clean them. What is too long for its property is cut, and stands
 * whole in `description`; a name of nothing but space gives way to the id, for what has a name needs one.
 * @param source id of the source that says all of it, where it is one
 */
export function ftmEntity(id: string, schema: string, values: FtmValues, source?: string): FtmEntity {
  const properties: Record<string, string[]> = {};
  const add = (name: string, value: string) => {
    const known = properties[name] ?? [];
    if (!known.includes(value)) properties[name] = [...known, value];
  };
  for (const [name, given] of Object.entries(values)) {
    for (const value of [given].flat()) {
      if (value === undefined) continue;
      const { kept, whole } = cleanValue(name, value);
      if (kept !== undefined) add(name, kept);
      for (const piece of whole) add('description', piece);
    }
  }
  if (values.name !== undefined && !properties.name) add('name', id);
  return { id, schema, properties, datasets: datasetsOf(source) };
}

/**
 * The whole, so that readers who index only that find each line, and the source, for readers who load by source. Names of
 * data sets are words joined by `_`.
 */
function datasetsOf(source: string | undefined): string[] {
  if (source === undefined) return [DATASET];
  return [DATASET, [DATASET, ...source.split('-').filter(Boolean)].join('_')];
}
