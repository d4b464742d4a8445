import { type Refusal, refusal, type Taken, type Where } from '../importer.ts';
import { Join, onceEach } from '../join.ts';
import type { Context, Reference } from './context.ts';
import {
  type Membership,
  membershipOf,
  needsPeriod,
  type Office,
  officeOf,
  takenOf,
  timed,
  type Within,
} from './membership.ts';
import type { Periods } from './periods.ts';
import type { Reading } from './reading.ts';

/** A record that describes an office. */
interface Post extends Office {
  readonly at: Where;
  readonly left: readonly string[];
}

/**
 * Who is in which organization. A membership may name a post of which another record tells the title and the organization,
 * and a legislative period of which another tells when it was, and all may come in any order: such are put down on disk until
 * all files are read.
 */
export class Memberships {
  private constructor(
    private readonly join: Join<Post, Membership>,
    private readonly periods: Periods,
  ) {}

  static async open(periods: Periods): Promise<Memberships> {
    return new Memberships(await Join.open(), periods);
  }

  /** What becomes of a post; undefined where it is told later. */
  async putPost(
    reading: Reading,
    at: Where,
    context: Context,
    within?: Reference,
  ): Promise<Refusal | undefined> {
    const id = reading.id;
    if (id === undefined) return refusal('NO_ID', 'The post has no id, so nobody can be said to hold it.');
    const { title, body = within } = officeOf(reading, context);
    await this.join.describe(context.id('post', id), { at, left: reading.left(), title, body });
    return undefined;
  }

  /** What becomes of a membership; undefined where it is told later. */
  async put(reading: Reading, at: Where, context: Context, within: Within = {}): Promise<Taken | undefined> {
    const membership = membershipOf(reading, at, context, within);
    if ('code' in membership) return { at, refused: membership };
    const { post, period, member } = membership;
    const isLater = needsPeriod(membership) && !this.periods.termOf(period ?? '');
    if (post === undefined && !isLater) return takenOf(timed(membership, this.periods), undefined).taken;
    // What names no post needs nothing of its kind, but those of one period would be too many to hold at once.
    await this.join.name(post ?? member.id, membership);
    return undefined;
  }

  /** What became of what was put down. */
  async *taken(): AsyncGenerator<Taken> {
    const once = onceEach();
    const ready = (membership: Membership): Membership =>
      timed({ ...membership, sources: membership.sources.map(once) }, this.periods);
    for await (const { described, naming } of this.join.all()) {
      const post = described.find(({ body }) => body !== undefined) ?? described[0];
      const held = naming.map((membership) => takenOf(ready(membership), post));
      const pieces = held.flatMap(({ office }) => office);
      const posts = described.map(
        ({ at, left }): Taken => (pieces.length > 0 ? { at, pieces, left } : { at, refused: NOT_HELD }),
      );
      const all = [...posts, ...held.map(({ taken }) => taken)];
      // The record of a post tells of who holds it, as their memberships do.
      const isTold = pieces.length > 0 && posts.length > 0;
      for (const [index, taken] of all.entries()) {
        yield isTold && index > 0 && !('refused' in taken) ? { ...taken, isContinued: true } : taken;
      }
    }
  }

  /** Leaves nothing behind. */
  async close(): Promise<void> {
    await this.join.close();
  }
}

const NOT_HELD = refusal('NOT_HELD', 'Nobody is told to hold the post: an office is kept with who holds it.');
