import { createRequire } from 'node:module';

/** A property as FollowTheMoney's model has it. */
export interface Property {
  readonly name: string;
  readonly label: string;
  readonly type: string;
  /** Whether it is the other end of an entity's property, which is told there. */
  readonly stub?: boolean;
  /** The property that is the other end. */
  readonly reverse?: string;
}

interface WrittenSchema {
  readonly label: string;
  readonly extends: readonly string[];
  readonly abstract?: boolean;
  readonly edge?: { readonly source: string; readonly target: string };
  readonly properties: Readonly<Record<string, Property>>;
}

interface WrittenModel {
  readonly schemata: Readonly<Record<string, WrittenSchema>>;
  readonly types: Readonly<Record<string, { readonly values?: Readonly<Record<string, string>> }>>;
}

/** The model that the makers of FollowTheMoney publish. */
const MODEL: WrittenModel = createRequire(import.meta.url)(
  '@alephdata/followthemoney/dist/defaultModel.json',
);

/** A schema of FollowTheMoney's model. */
export interface Schema {
  readonly name: string;
  readonly isAbstract: boolean;
  /** Its own name, and the names of all that it extends, the nearest first. */
  readonly line: readonly string[];
  /** Its properties and those that it inherits, by name. */
  readonly properties: ReadonlyMap<string, Property>;
  /** The properties that name what it ties, where it is a tie. */
  readonly edge: { readonly source: string; readonly target: string } | undefined;
}

/** All schemata, by name. */
export const SCHEMATA: ReadonlyMap<string, Schema> = new Map(
  Object.keys(MODEL.schemata).map((name) => [name, schemaOf(name)]),
);

/** What codes of a type, such as `country` and `topic`, mean in English. */
export function valuesOf(type: string): ReadonlyMap<string, string> {
  return new Map(Object.entries(MODEL.types[type]?.values ?? {}));
}

function schemaOf(name: string): Schema {
  const line = lineOf(name);
  const written = line.map((each) => MODEL.schemata[each] as WrittenSchema);
  const properties = new Map<string, Property>();
  for (const { properties: own } of written.toReversed()) {
    for (const [key, property] of Object.entries(own)) properties.set(key, property);
  }
  const edge = written.find((each) => each.edge)?.edge;
  return { name, isAbstract: written[0]?.abstract === true, line, properties, edge };
}

function lineOf(name: string): string[] {
  const line = [name];
  for (const each of line) {
    for (const parent of MODEL.schemata[each]?.extends ?? []) if (!line.includes(parent)) line.push(parent);
  }
  return line;
}
