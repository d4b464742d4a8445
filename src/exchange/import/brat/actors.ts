import type { Span } from '../../../dossier/spans.ts';
import { idOf } from '../ids.ts';
import type { SourceInput } from '../importer.ts';
import { Names } from './names.ts';
import { type ActorKind, kindOf } from './parts.ts';
import { plain, type Words } from './words.ts';

/** Words that name who speaks, or somebody else. */
export interface Mention {
  readonly id: string;
  readonly type: string;
  readonly spans: readonly Span[];
}

/** An item of Wikidata, and its name there. */
export interface Item {
  readonly wikidata: string;
  readonly name: string;
}

/** What a file tells of mentions, by their ids. */
export interface Told {
  readonly kinds: ReadonlyMap<string, ActorKind>;
  readonly items: ReadonlyMap<string, Item>;
  /** Mentions that are of one actor. */
  readonly same: readonly (readonly string[])[];
}

/** Who a mention is. */
export interface Actor {
  readonly id: string;
  /** Unknown where no annotation says it. */
  readonly kind: ActorKind | undefined;
  readonly name: string;
  /** What those of its mentions that name it call it, by their ids. */
  readonly names: ReadonlyMap<string, string>;
  readonly item: Item | undefined;
}

/** Mentions of one actor, the first of which names it. */
interface Cluster {
  readonly mentions: Named[];
  kind: ActorKind | undefined;
  item: Item | undefined;
}

/** A mention, and what it says. */
interface Named extends Mention {
  /** Where it stands, for comparing. */
  readonly place: string;
  readonly words: string;
  /** What it has in common with others that name the same; undefined where it names nobody. */
  readonly name: string | undefined;
}

/** Of a name. */
const MOST_CHARACTERS = 300;

/**
 * Who the mentions of a text are, by their ids. Mentions are of one actor where the file says so, where they stand on the
 * same words, and where they have the same words and these are a name.
 */
export function actorsOf(
  mentions: readonly Mention[],
  words: Words,
  source: SourceInput,
  told: Told,
): Map<string, Actor> {
  const named = namedOf(mentions, words, source, told);
  const clusters = new Clusters(named, told);
  for (const [first = '', ...others] of told.same) for (const other of others) clusters.join(first, other);
  clusters.joinBy(({ place }) => place);
  clusters.joinBy(({ id }) => told.items.get(id)?.wikidata);
  clusters.joinBy(({ name }) => name);
  const order = new Map(mentions.map(({ id }, index) => [id, index]));
  const actors = new Map<string, Actor>();
  for (const cluster of clusters.all()) {
    cluster.mentions.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
    const actor = actorOf(cluster, source.id);
    for (const { id } of cluster.mentions) actors.set(id, actor);
  }
  return actors;
}

function namedOf(
  mentions: readonly Mention[],
  words: Words,
  { lang }: SourceInput,
  { kinds }: Told,
): Named[] {
  const names = new Names(words.text, lang);
  const placed = mentions.map((mention) => ({ ...mention, place: JSON.stringify(mention.spans) }));
  const ofKnownKind = new Set(
    placed.flatMap(({ id, type, place }) => (kinds.has(id) || kindOf(type) ? [place] : [])),
  );
  return placed.map((mention) => {
    const own = words.of(mention.spans);
    return { ...mention, words: short(own), name: names.nameIn(own, ofKnownKind.has(mention.place)) };
  });
}

function actorOf({ mentions, kind, item }: Cluster, source: string): Actor {
  const named = mentions.filter(({ name }) => name !== undefined);
  const entities = named.filter(({ type }) => kindOf(type) !== undefined);
  const best = [entities, named, mentions].find(({ length }) => length > 0) ?? [];
  const longest = best.reduce((long, { words }) => (words.length > long.length ? words : long), '');
  const name = item?.name ? short(plain(item.name)) : longest;
  return { id: idFor(), kind, name, names: new Map(named.map(({ id, words }) => [id, words])), item };

  /** One actor in all texts only where an item says so: names are shared by many. */
  function idFor(): string {
    if (item) return idOf('brat', kind ?? 'group', item.wikidata);
    const first = mentions[0]?.id ?? '';
    return kind ? idOf('brat', source, first, name) : idOf('brat', first, name);
  }
}

/** The words stand in the text; a name is for reading. */
function short(name: string): string {
  return name.length > MOST_CHARACTERS ? `${name.slice(0, MOST_CHARACTERS).trimEnd()}…` : name;
}

class Clusters {
  private readonly byMention = new Map<string, Cluster>();

  constructor(mentions: readonly Named[], { kinds, items }: Told) {
    for (const mention of mentions) {
      const { id, type } = mention;
      const kind = kinds.get(id) ?? kindOf(type);
      this.byMention.set(id, { mentions: [mention], kind, item: items.get(id) });
    }
  }

  all(): Set<Cluster> {
    return new Set(this.byMention.values());
  }

  /** Joins mentions that have the same key. */
  joinBy(keyOf: (mention: Named) => string | undefined): void {
    const first = new Map<string, string>();
    for (const mention of [...this.all()].flatMap(({ mentions }) => mentions)) {
      const key = keyOf(mention);
      if (key === undefined) continue;
      const known = first.get(key);
      if (known === undefined) first.set(key, mention.id);
      else if (this.isOneKind(known, mention.id)) this.join(known, mention.id);
    }
  }

  private isOneKind(one: string, other: string): boolean {
    const [kind, another] = [this.byMention.get(one)?.kind, this.byMention.get(other)?.kind];
    return kind === undefined || another === undefined || kind === another;
  }

  join(one: string, other: string): void {
    const [a, b] = [this.byMention.get(one), this.byMention.get(other)];
    if (!a || !b || a === b) return;
    // Two of one name stay two where they are two items.
    if (a.item && b.item && a.item.wikidata !== b.item.wikidata) return;
    const [kept, gone] = a.mentions.length < b.mentions.length ? [b, a] : [a, b];
    kept.kind = a.kind ?? b.kind;
    kept.item = a.item ?? b.item;
    for (const mention of gone.mentions) {
      kept.mentions.push(mention);
      this.byMention.set(mention.id, kept);
    }
  }
}
