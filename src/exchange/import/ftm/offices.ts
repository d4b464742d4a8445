import { keyedId } from '../ids.ts';
import {
  type Piece,
  type Refusal,
  refusal,
  relation,
  type Said,
  type SourceInput,
  type Taken,
  type Where,
} from '../importer.ts';
import { Join, type Once, onceEach } from '../join.ts';
import { type FtmEntity, leftOf } from './entity.ts';
import { territoryOf } from './territories.ts';
import { MOST_TIES, noEnds, termOf, tooMany } from './ties.ts';
import type { Values } from './values.ts';

/** What a Position is, as some data sets say. */
interface OfficeView {
  readonly sources: readonly string[];
  readonly title: string;
  /** Ids of the bodies that have it, and what declares those that are known by their code. */
  readonly bodies: readonly string[];
  readonly said: readonly Said[];
}

/** What an Occupancy says: that somebody holds a Position. */
interface TermView {
  readonly sources: readonly SourceInput[];
  readonly holders: readonly string[];
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

interface Told<V> {
  readonly at: Where;
  readonly left: readonly string[];
  readonly views: readonly V[];
}

/**
 * Who holds which office: what it is stands in one entity, who holds it in others, and all of them may come in any order.
 * They are put down on disk until all files are read.
 */
export class Offices {
  private constructor(private readonly join: Join<Told<OfficeView>, Told<TermView>>) {}

  static async open(): Promise<Offices> {
    return new Offices(await Join.open());
  }

  /** Puts a Position or Occupancy down. Returns why not, where that can be told at once. */
  async put(entity: FtmEntity, at: Where): Promise<Refusal | undefined> {
    if (entity.schema.line.includes('Position')) return await this.putOffice(entity, at);
    const post = entity.views.flatMap(({ values }) => values.list('post'))[0];
    const views = entity.views.map(({ sources, values }): TermView => {
      return { sources, holders: values.list('holder'), ...termOf(values) };
    });
    const told = views.filter(({ holders }) => holders.length > 0);
    if (post === undefined || told.length === 0) return noEnds(entity.schema, 'holder', 'post');
    await this.join.name(post, { at, left: leftOf(entity), views: told });
    return undefined;
  }

  /** What became of them. */
  async *taken(): AsyncGenerator<Taken> {
    const once = onceEach();
    for await (const { described, naming } of this.join.all()) {
      const office = described.find(({ views }) => views.length > 0) ?? described[0];
      const held = naming.map((term) => [term, office ? holdings(office, term, once) : NO_POSITION] as const);
      const pieces = held.flatMap(([, told]) => ('code' in told ? [] : told));
      for (const { at, left, views } of described) {
        if (views.length === 0) yield { at, refused: NO_BODY };
        else yield pieces.length > 0 ? { at, pieces, left } : { at, refused: NOT_HELD };
      }
      for (const [{ at, left }, told] of held) {
        yield 'code' in told ? { at, refused: told } : { at, pieces: told, left };
      }
    }
  }

  /** Leaves nothing behind. */
  async close(): Promise<void> {
    await this.join.close();
  }

  private async putOffice(entity: FtmEntity, at: Where): Promise<Refusal | undefined> {
    const titled = entity.views.flatMap(({ sources, values }) => {
      const title = titleOf(entity, values);
      return title === undefined
        ? []
        : [{ sources: sources.map(({ id }) => id), title, ...bodiesOf(values) }];
    });
    if (titled.length === 0) return refusal('NO_NAME', 'The Position has no name; expected one.');
    const views = titled.filter(({ bodies }) => bodies.length > 0);
    await this.join.describe(entity.id, { at, left: leftOf(entity), views });
    return undefined;
  }
}

const NO_POSITION = refusal(
  'NO_POSITION',
  'The Position that it names as "post" is not in these files; expected an entity of this id.',
);
const NO_BODY = refusal(
  'NO_BODY',
  'The Position does not say whose office it is; expected "organization" or a known "country".',
);
const NOT_HELD = refusal(
  'NOT_HELD',
  'Nobody is told to hold the Position: an office is kept with who holds it.',
);

/** The name that its makers chose, and the part of the country that it is for. */
function titleOf({ caption }: FtmEntity, values: Values): string | undefined {
  const names = values.list('name');
  const name = caption !== undefined && names.includes(caption) ? caption : names[0];
  if (names.length > 1) values.leave('name');
  const area = values.text('subnationalArea');
  return area === undefined || name === undefined || name.includes(area) ? name : `${name} (${area})`;
}

/** An organization, else the state. */
function bodiesOf(values: Values): Pick<OfficeView, 'bodies' | 'said'> {
  const bodies = values.list('organization').map((id) => keyedId('ftm', id));
  if (bodies.length > 0) return { bodies, said: [] };
  const territories = values.list('country').flatMap((code) => territoryOf(code) ?? []);
  return { bodies: territories.map(({ id }) => id), said: territories.map(({ said }) => said) };
}

/** The offices as each source has them, else as another has them. */
function holdings({ views }: Told<OfficeView>, term: Told<TermView>, once: Once): Piece[] | Refusal {
  const [first] = views;
  if (!first) return NO_BODY;
  const most = (told: readonly (readonly string[])[]) => Math.max(...told.map((ids) => ids.length));
  const ties = most(term.views.map(({ holders }) => holders)) * most(views.map(({ bodies }) => bodies));
  if (ties > MOST_TIES) return tooMany(ties);
  return term.views.flatMap(({ sources, holders, since, until }) =>
    sources.flatMap((source) => {
      const { title, bodies, said } = views.find((view) => view.sources.includes(source.id)) ?? first;
      const held = holders.flatMap((holder) =>
        bodies.map((to) =>
          relation({ from: keyedId('ftm', holder), kind: 'HOLDS', to, title, since, until }),
        ),
      );
      const head = once(source);
      return [...said, ...held].map((each) => ({ source: head, ...each }) as Piece);
    }),
  );
}
