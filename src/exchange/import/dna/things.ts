import { CLAIM_KINDS } from '../../../dossier/vocabulary.ts';
import { idOf } from '../ids.ts';
import type { Piece, RecordInput, SourceInput } from '../importer.ts';
import type { Role, StatementType } from './roles.ts';
import type { EntityRow } from './rows.ts';

/** What entities of one name and role are together. */
interface Thing {
  readonly id: string;
  readonly role: Role;
  readonly name: string;
  readonly names: Set<string>;
  readonly notes: Set<string>;
  kind: string;
  parent: string | undefined;
  readonly left: Set<string>;
}

/** What declares a thing, and what of it is left out. */
export interface Declared {
  readonly id: string;
  readonly name: string;
  readonly pieces: readonly Piece[];
  readonly left: readonly string[];
}

/** A concept is a position that one can share: it is true, wanted or neither. */
const USUAL_KIND = 'EVALUATION';
/** Things are told with so many broader ones. */
const MOST_LEVELS = 16;
/** Discourse Network Analyzer itself takes 190 characters. */
export const MOST_CHARACTERS = 1_000;
const ALIASES = /^(alias|aliases|other names?)$/i;
const PRIVATE = /mail|phone|telefon|fax|address|birth/i;

/** Persons, organisations and concepts of a file. */
export class Things {
  private readonly byEntity = new Map<number, Thing>();
  private readonly lengths = new Map<number, number>();
  private readonly things = new Map<string, Thing>();

  constructor(entities: readonly EntityRow[], types: Iterable<StatementType>) {
    const roles = new Map<number, Role>();
    for (const { variables } of types) {
      for (const [role, variable] of Object.entries(variables)) roles.set(variable.id, role as Role);
    }
    for (const entity of entities) {
      const role = roles.get(entity.variable);
      const { length } = nameOf(entity.value);
      this.lengths.set(entity.id, length);
      if (role && length > 0 && length <= MOST_CHARACTERS) this.add(entity, role);
    }
    for (const entity of entities) this.place(entity);
    this.breakCircles();
  }

  /** The characters of an entity's value: none where it stands for what is not coded; undefined where it is not there. */
  length(entity: number): number | undefined {
    return this.lengths.get(entity);
  }

  /** Declares what an entity is, and what it is a part of; undefined of what is not coded. */
  declared(entity: number, source: SourceInput): Declared | undefined {
    const thing = this.byEntity.get(entity);
    if (!thing) return undefined;
    const left = new Set(thing.left);
    const pieces: Piece[] = [];
    let [at, levels]: [Thing | undefined, number] = [thing, 1];
    while (at) {
      const parent: Thing | undefined = at.parent === undefined ? undefined : this.things.get(at.parent);
      const kept: Thing | undefined = levels < MOST_LEVELS ? parent : undefined;
      if (parent && !kept) left.add('broader entity');
      pieces.push(...piecesOf(at, kept, source));
      [at, levels] = [kept, levels + 1];
    }
    return { id: thing.id, name: thing.name, pieces, left: [...left] };
  }

  private add(entity: EntityRow, role: Role): void {
    const name = nameOf(entity.value);
    const id = idOf(`dna-${role}`, name);
    const thing = this.things.get(id) ?? newThing(id, role, name);
    this.things.set(id, thing);
    this.byEntity.set(entity.id, thing);
    if (name !== thing.name) thing.names.add(name);
    for (const [attribute, value] of entity.attributes) describe(thing, attribute.trim(), nameOf(value));
  }

  private place(entity: EntityRow): void {
    const thing = this.byEntity.get(entity.id);
    if (!thing || !(entity.childOf > 0)) return;
    const parent = this.byEntity.get(entity.childOf);
    const isPlaced =
      parent && parent.role === thing.role && (thing.role === 'concept' || thing.role === 'organization');
    if (isPlaced) thing.parent ??= parent.id;
    else thing.left.add('broader entity');
  }

  /** What would be a part of itself is a part of nothing. */
  private breakCircles(): void {
    const walked = new Set<Thing>();
    for (const start of this.things.values()) {
      const trail: Thing[] = [];
      let at: Thing | undefined = start;
      while (at && !walked.has(at)) {
        walked.add(at);
        trail.push(at);
        at = at.parent === undefined ? undefined : this.things.get(at.parent);
      }
      const entered = at ? trail.indexOf(at) : -1;
      if (entered < 0) continue;
      for (const thing of trail.slice(entered)) {
        thing.parent = undefined;
        thing.left.add('circular broader entity');
      }
    }
  }
}

function newThing(id: string, role: Role, name: string): Thing {
  return {
    id,
    role,
    name,
    names: new Set(),
    notes: new Set(),
    kind: USUAL_KIND,
    parent: undefined,
    left: new Set(),
  };
}

function describe(thing: Thing, attribute: string, value: string): void {
  const is = (name: string) => attribute.toLowerCase() === name;
  const kind = CLAIM_KINDS.find((each) => each === value.toUpperCase());
  if (value === '') return;
  if (thing.role === 'concept') {
    if (is('type') && kind) thing.kind = kind;
    else thing.left.add(`concept attribute ${attribute}`);
  } else if (ALIASES.test(attribute)) {
    for (const name of value.split(/\s*;\s*/)) if (name !== '' && name !== thing.name) thing.names.add(name);
  } else if (is('notes') || PRIVATE.test(attribute)) thing.left.add(`attribute ${attribute}`);
  else thing.notes.add(is('type') ? value : `${attribute}: ${value}`);
}

function piecesOf(thing: Thing, parent: Thing | undefined, source: SourceInput): Piece[] {
  const { id, role, name } = thing;
  if (role === 'concept') {
    const kind = thing.kind as RecordInput<'claims'>['kind'];
    const record = { id, text: name, kind, ...(parent && { partOf: parent.id }) };
    return [{ source, section: 'claims', record }];
  }
  const key = { person: 'person', organization: 'institution', actor: 'group' }[role];
  const record = {
    [key]: id,
    name,
    ...(thing.names.size > 0 && { names: [...thing.names] }),
    ...(thing.notes.size > 0 && { description: [...thing.notes].join('; ') }),
  };
  const declaration: Piece = { source, section: 'actors', record };
  if (!parent) return [declaration];
  return [
    declaration,
    { source, section: 'relations', record: { from: id, kind: 'PART_OF', to: parent.id } },
  ];
}

/** A value on one line: what is typed into a table may hold breaks and control characters. */
export function nameOf(value: string): string {
  return value.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
}
