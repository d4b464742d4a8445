import { statementId } from '../../dossier/ids.ts';
import { DOSSIER_VERSION, type Dossier, dossierSchema } from '../../dossier/schema.ts';
import { ACTOR_KINDS, RELATION_KINDS } from '../../dossier/vocabulary.ts';
import type { Properties } from '../write/hash.ts';
import { compareText } from '../write/order.ts';
import { contentDamaged, damagedOf } from './damage.ts';
import {
  evidence,
  type Marks,
  marks,
  type ReadRelationship,
  type ReadSource,
  SourceIndex,
} from './source-index.ts';
import type { Place, Places } from './to-places.ts';

/**
 * The dossier that asserts what a source asserts: `assertionsOf` turned round. Records are in the order of their ids.
 * @throws SystemError CONTENT_DAMAGED when something does not hash to what stands beside it
 */
export function dossierOf(read: ReadSource): Dossier {
  const damaged = damagedOf(read);
  if (damaged.length > 0) throw contentDamaged(read.source, damaged);
  return new Reading(new SourceIndex(read)).dossier();
}

/** One source on its way into a dossier: a section a method. */
class Reading {
  private readonly places: Places;

  constructor(private readonly held: SourceIndex) {
    this.places = held.places;
  }

  dossier(): Dossier {
    const section = (kinds: readonly string[], record: (mention: ReadRelationship) => object) =>
      this.held.mentions.filter(({ to }) => kinds.includes(String(this.held.kinds.get(to)))).map(record);
    return dossierSchema.parse({
      demarche: DOSSIER_VERSION,
      source: this.sourceRecord(),
      actors: section(ACTOR_KINDS, (mention) => this.actor(mention)),
      places: section(['Place'], (mention) => this.thing(mention)),
      topics: section(['Topic'], (mention) => this.thing(mention)),
      relations: this.relations(),
      events: section(['Event'], (mention) => this.event(mention)),
      claims: section(['Claim'], (mention) => this.claim(mention)),
      statements: this.statements(),
    });
  }

  private sourceRecord(): object {
    const node = this.held.read.nodes.find(({ label }) => label === 'Source');
    if (!node) throw new Error(`a source without its node: ${this.held.read.source}`);
    const { title, publisher, url, lang, published, retrieved, licence, attribution, sha256, length } =
      node.properties;
    const dates = { published, retrieved };
    return present({
      ...{ id: node.id, title, publisher, url, lang, ...dates },
      ...{ licence, attribution, sha256, length },
    });
  }

  private actor(mention: ReadRelationship): object {
    const { label, name, names, description, wikidata, iso2, anonymous } = mention.properties;
    const kind = String(label).toLowerCase();
    const declared = { name, names, description, wikidata, iso2, anonymous };
    return present({ [kind]: this.held.ref(mention.to), ...declared, ...this.record(mention) });
  }

  private thing(mention: ReadRelationship): object {
    const { name, names, description, wikidata, lat, lon } = mention.properties;
    return present({
      ...{ id: mention.to, name, names, description, wikidata, lat, lon },
      ...this.record(mention),
    });
  }

  private relations(): object[] {
    const isRelation = ({ type, from }: ReadRelationship) =>
      (RELATION_KINDS as readonly string[]).includes(type) &&
      (type !== 'PART_OF' || (ACTOR_KINDS as readonly unknown[]).includes(this.held.kinds.get(from)));
    return this.held.relationships.filter(isRelation).flatMap((relation) => {
      const { title, since, until } = relation.properties;
      const ends = {
        from: this.held.ref(relation.from),
        kind: relation.type,
        to: this.held.ref(relation.to),
      };
      return this.places
        .apart(evidence(relation))
        .map((place) => present({ ...ends, title, since, until, ...place, ...marks(relation) }));
    });
  }

  private event(mention: ReadRelationship): object {
    const id = mention.to;
    const { kind, code, title } = mention.properties;
    const [first, ...others] = this.held.inOrder(id, 'REPORTS');
    if (!first) throw new Error(`an event without an account: ${id}`);
    return present({
      ...{ id, kind, code, title, ...this.account(first) },
      accounts: some(
        others.map((account) =>
          present({ ...this.account(account), ...this.part(account, mention), ...marks(account) }),
        ),
      ),
      place: this.held.ends('TOOK_PLACE_IN', id)[0],
      partOf: this.held.ends('PART_OF', id)[0],
      followed: some(this.held.ends('FOLLOWED', id)),
      ...this.subjects(id),
      participants: some(
        this.held.to(id, 'PARTICIPATED_IN').flatMap((each) => this.participants(each, mention)),
      ),
      ...this.record(mention),
    });
  }

  private account({ properties: { status, when, note, accordingTo } }: ReadRelationship): object {
    return { status, when, note, accordingTo: this.ref(accordingTo) };
  }

  /** What an event is marked with holds for its participants without being said again. */
  private participants(relationship: ReadRelationship, mention: ReadRelationship): object[] {
    const { role, side, onBehalfOf } = relationship.properties;
    const own = marks(relationship);
    const around = marks(mention);
    const differing = {
      implied: around.implied ? undefined : own.implied,
      retracted: around.retracted === own.retracted ? undefined : own.retracted,
    };
    const actor = this.held.ref(relationship.from);
    const seat = { actor, role, side, onBehalfOf: this.ref(onBehalfOf), ...differing };
    if (this.isWithin(relationship, mention)) return [present(seat)];
    return this.places.apart(evidence(relationship)).map((place) => present({ ...seat, ...place }));
  }

  private claim(mention: ReadRelationship): object {
    const id = mention.to;
    const { text, kind, lang } = mention.properties;
    return present({
      ...{ id, text, kind, lang },
      ...this.subjects(id),
      contradicts: some(this.held.ends('CONTRADICTS', id)),
      revises: some(this.held.ends('REVISES', id)),
      answers: some(this.held.ends('ANSWERS', id)),
      partOf: this.held.ends('PART_OF', id)[0],
      ...this.record(mention),
    });
  }

  /** Where two quotations give one span other words, the one that speaks for the passage comes first. */
  private statements(): object[] {
    return this.held.read.nodes
      .filter(({ label }) => label === 'Statement')
      .map(({ id, properties }) => {
        const { quote } = properties;
        const differs =
          typeof quote === 'string' ? this.places.disagreement(this.held.passages(id, 'QUOTE'), quote) : 0;
        return { id, differs, record: this.statement(id, properties) };
      })
      .sort((a, b) => a.differs - b.differs || compareText(a.id, b.id))
      .map(({ record }) => record);
  }

  private statement(id: string, properties: Properties): object {
    const { form, voice, verb, quote, text, lang, when } = properties;
    const speakers = this.held.inOrder(id, 'MADE');
    const words = this.held.passages(id, 'QUOTE');
    const place = typeof quote === 'string' ? this.places.quoted(words, quote) : this.places.of(words);
    const local = this.held.ref(id);
    const partOf = this.held.ends('PART_OF', id)[0];
    const expressions = this.held.from(id, 'EXPRESSES');
    const own = [...speakers, ...this.edges(id)].map(marks)[0];
    return present({
      id: statementId(place) === local ? undefined : local,
      speaker: oneOrMany(speakers.map(({ from }) => this.held.ref(from))),
      onBehalfOf: this.held.ends('ON_BEHALF_OF', id)[0],
      relayedBy: oneOrMany(this.held.ends('RELAYED_BY', id)),
      addressedTo: oneOrMany(this.held.ends('ADDRESSED_TO', id)),
      event: this.held.ends('SAID_AT', id)[0],
      ...{ form, voice, verb, quote, text, lang, partOf, when },
      cue: this.words(id, 'CUE'),
      source: this.words(id, 'SOURCE'),
      expresses: some(expressions.map((each) => expression(each, own))),
      ...place,
      ...(own ?? { retracted: expressions.map(marks)[0]?.retracted }),
    });
  }

  /** Everything that hangs on a statement and carries its marks, but what it expresses. */
  private edges(id: string): ReadRelationship[] {
    return STATEMENT_EDGES.flatMap((type) => this.held.from(id, type));
  }

  private words(id: string, part: string): Place | undefined {
    const passages = this.held.passages(id, part);
    return passages.length > 0 ? this.places.of(passages) : undefined;
  }

  private subjects(id: string): object {
    const subjects = this.held.from(id, 'ABOUT').map(({ to }) => to);
    const isTopic = (subject: string) => this.held.kinds.get(subject) === 'Topic';
    return {
      topics: some(subjects.filter(isTopic)),
      about: some(subjects.filter((subject) => !isTopic(subject)).map((subject) => this.held.ref(subject))),
    };
  }

  private ref(id: unknown): string | undefined {
    return typeof id === 'string' ? this.held.ref(id) : undefined;
  }

  /** What every record of something mentioned ends with. */
  private record(mention: ReadRelationship): object {
    return { ...this.places.of(evidence(mention)), ...marks(mention) };
  }

  /** The place of a part of an event; none where it is the event's. */
  private part(relationship: ReadRelationship, mention: ReadRelationship): Place {
    return this.isWithin(relationship, mention) ? {} : this.places.of(evidence(relationship));
  }

  private isWithin(relationship: ReadRelationship, mention: ReadRelationship): boolean {
    return String(evidence(relationship)) === String(evidence(mention));
  }
}

const STATEMENT_EDGES = [
  'EVIDENCED_BY',
  'ON_BEHALF_OF',
  'RELAYED_BY',
  'ADDRESSED_TO',
  'SAID_AT',
  'PART_OF',
] as const;

function expression({ to, properties }: ReadRelationship, own: Marks | undefined): object {
  return present({
    claim: to,
    stance: properties.stance,
    implied: own?.implied ? undefined : properties.implied,
  });
}

function some<T>(items: readonly T[]): readonly T[] | undefined {
  return items.length > 0 ? items : undefined;
}

function oneOrMany<T>(items: readonly T[]): T | readonly T[] | undefined {
  return items.length > 1 ? items : items[0];
}

function present(record: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
