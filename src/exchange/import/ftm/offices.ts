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

/** What a Position is, as a source says. */
interface OfficeView {
  readonly source: string;
  readonly title: string;
  /** Ids of the bodies that have it, and what declares those that are known by their code. */
  readonly bodies: readonly string[];
  readonly said: readonly Said[];
}

/** What an Occupancy says: that somebody holds a Position. */
interface TermView {
  readonly source: SourceInput;
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
    const views = entity.views.flatMap(({ source, values }): TermView[] => {
      const [posts, holders] = [values.needed('post'), values.needed('holder')];
      if (posts.some((each) => each !== post)) values.leave('post');
      const isTold = post !== undefined && posts.includes(post) && holders.length > 0;
      return isTold ? [{ source, holders, ...termOf(values) }] : [];
    });
    if (post === undefined || views.length === 0) return noEnds(entity.schema, 'holder', 'post');
    await this.join.name(post, { at, left: leftOf(entity), views });
    return undefined;
  }

  /** What became of them: of each office, then of who holds it, which says the same. */
  async *taken(): AsyncGenerator<Taken> {
    const once = onceEach();
    for await (const { described, naming } of this.join.all()) {
      const office = officeOf(described);
      const told = naming.map((term) => (described.length > 0 ? holdings(office, term, once) : NO_POSITION));
      const held = told.filter((each): each is Piece[] => !('code' in each));
      let isContinued = false;
      for (const [index, { at, left, views }] of described.entries()) {
        const refused = views.length === 0 ? NO_BODY : held.length === 0 ? NOT_HELD : undefined;
        if (refused) {
          yield { at, refused };
          continue;
        }
        // Nested in each that names it, it is there as often: the first stands for all of them, another for one.
        const pieces = isContinued ? (held[index % held.length] as Piece[]) : held.flat();
        yield { at, pieces, left, isContinued };
        isContinued = true;
      }
      for (const [index, { at, left }] of naming.entries()) {
        const pieces = told[index] as (typeof told)[number];
        yield 'code' in pieces ? { at, refused: pieces } : { at, pieces, left, isContinued: true };
      }
    }
  }

  /** Leaves nothing behind. */
  async close(): Promise<void> {
    await this.join.close();
  }

  private async putOffice(entity: FtmEntity, at: Where): Promise<Refusal | undefined> {
    const titled = entity.views.flatMap(({ source, values }) => {
      const title = titleOf(entity, values);
      return title === undefined ? [] : [{ source: source.id, title, ...bodiesOf(values) }];
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
  const names = values.needed('name');
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

/** The office as each source has it. */
type Office = ReadonlyMap<string, OfficeView>;

/** What is told first of an office by a source counts. */
function officeOf(described: readonly Told<OfficeView>[]): Office {
  const office = new Map<string, OfficeView>();
  for (const view of described.flatMap(({ views }) => views)) {
    if (!office.has(view.source)) office.set(view.source, view);
  }
  return office;
}

/** That somebody holds the office as each source has it, else as another has it. */
function holdings(office: Office, term: Told<TermView>, once: Once): Piece[] | Refusal {
  const [first] = office.values();
  if (!first) return NO_BODY;
  const views = term.views.map((view) => ({ ...(office.get(view.source.id) ?? first), ...view }));
  const ties = Math.max(...views.map(({ holders, bodies }) => holders.length * bodies.length));
  if (ties > MOST_TIES) return tooMany(ties);
  return views.flatMap(({ source, title, bodies, said, holders, since, until }) => {
    const held = holders.flatMap((holder) =>
      bodies.map((to) => relation({ from: keyedId('ftm', holder), kind: 'HOLDS', to, title, since, until })),
    );
    const head = once(source);
    return [...said, ...held].map((each) => ({ source: head, ...each }) as Piece);
  });
}
