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
import { type Context, piecesOf, type Reference } from './context.ts';
import type { Reading } from './reading.ts';

/** An office in an organization. */
interface Post {
  readonly at: Where;
  readonly left: readonly string[];
  readonly title: string | undefined;
  readonly body: Reference | undefined;
}

/** That somebody is in an organization, in whatever part. */
interface Membership {
  readonly at: Where;
  readonly left: readonly string[];
  readonly sources: readonly SourceInput[];
  readonly member: Reference;
  readonly body: Reference | undefined;
  readonly onBehalfOf: Reference | undefined;
  readonly role: string | undefined;
  readonly label: string | undefined;
  readonly since: string | undefined;
  readonly until: string | undefined;
}

/** Words for those who belong to a body without an office in it. */
const MEMBERS = new Set(
  'member members mitglied membre miembro membro medlem lid jäsen člen členka członek član üye член'.split(
    ' ',
  ),
);
/** Words for those who are not in it yet. */
const CANDIDATES = new Set(
  'candidate candidat candidato candidata kandidat kandidatin kandidaat kandydat кандидат'.split(' '),
);

/**
 * Who is in which organization. A membership may name a post of which another record tells the title and the organization,
 * and both may come in any order: such are put down on disk until all files are read.
 */
export class Memberships {
  private constructor(private readonly join: Join<Post, Membership>) {}

  static async open(): Promise<Memberships> {
    return new Memberships(await Join.open());
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
    const title = reading.text('label') ?? reading.text('role');
    const body = context.reference(reading, 'organization', 'organization') ?? within;
    await this.join.describe(context.id('post', id), { at, left: reading.left(), title, body });
    return undefined;
  }

  /** What becomes of a membership; undefined where it is told later. */
  async put(reading: Reading, at: Where, context: Context, within: Within = {}): Promise<Taken | undefined> {
    const read = membershipOf(reading, at, context, within);
    if ('code' in read) return { at, refused: read };
    const post = context.reference(reading, 'post', 'post') ?? within.post;
    const membership = { ...read, left: reading.left() };
    if (!post) return takenOf(membership, undefined).taken;
    await this.join.name(post.id, membership);
    return undefined;
  }

  /** What became of what was put down. */
  async *taken(): AsyncGenerator<Taken> {
    const once = onceEach();
    for await (const { described, naming } of this.join.all()) {
      const post = described.find(({ body }) => body !== undefined) ?? described[0];
      const held = naming.map((membership) => takenOf(withOnce(membership, once), post));
      const pieces = held.flatMap(({ office }) => office);
      for (const { at, left } of described) {
        yield pieces.length > 0 ? { at, pieces, left } : { at, refused: NOT_HELD };
      }
      for (const { taken } of held) yield taken;
    }
  }

  /** Leaves nothing behind. */
  async close(): Promise<void> {
    await this.join.close();
  }
}

const NOT_HELD = refusal('NOT_HELD', 'Nobody is told to hold the post: an office is kept with who holds it.');
const NO_MEMBER = refusal('NO_MEMBER', 'The membership does not say whose it is; expected "person_id".');
const NO_BODY = refusal(
  'NO_BODY',
  'Neither the membership nor its post says in which organization it is; expected "organization_id".',
);
const CANDIDACY = refusal(
  'CANDIDACY',
  'Whoever stands for an office does not hold it: a candidacy is no kind of relation.',
);

/** What a membership within another record need not say itself. */
export interface Within {
  readonly post?: Reference | undefined;
  readonly member?: Reference | undefined;
  readonly body?: Reference | undefined;
  readonly sources?: readonly SourceInput[] | undefined;
}

function membershipOf(reading: Reading, at: Where, context: Context, within: Within): Membership | Refusal {
  const [organization, person, onBehalfOf] = [
    context.reference(reading, 'organization', 'organization'),
    context.reference(reading, 'person', 'person'),
    context.reference(reading, 'on_behalf_of', 'organization'),
  ];
  const member = person ?? memberOf(reading, context) ?? within.member;
  const named = context.sources(reading);
  if ('code' in named) return named;
  if (!member) return NO_MEMBER;
  const sources = reading.values('sources').length > 0 ? named : (within.sources ?? named);
  const [role, label] = [reading.text('role'), reading.text('label')];
  const [since, until] = [reading.date('start_date'), reading.date('end_date')];
  const body = organization ?? within.body;
  return { at, left: [], sources, member, body, onBehalfOf, role, label, since, until };
}

/** A member may be an organization, which says so. */
function memberOf(reading: Reading, context: Context): Reference | undefined {
  const isBody = reading.objects('member')[0]?.text('@type')?.toLowerCase() === 'organization';
  return context.reference(reading, 'member', isBody ? 'organization' : 'person');
}

function withOnce(membership: Membership, once: Once): Membership {
  return { ...membership, sources: membership.sources.map(once) };
}

/** What becomes of a membership, and what of that tells of the post. */
function takenOf(membership: Membership, post: Post | undefined): { taken: Taken; office: Piece[] } {
  const { at, member, onBehalfOf, role, label, since, until, sources } = membership;
  const words = role?.toLowerCase().split(/[^\p{L}]+/u) ?? [];
  if (words.some((word) => CANDIDATES.has(word))) return { taken: { at, refused: CANDIDACY }, office: [] };
  const body = membership.body ?? post?.body;
  if (!body && !onBehalfOf) return { taken: { at, refused: NO_BODY }, office: [] };
  const title = post?.title ?? role ?? label;
  const isOffice = title !== undefined && (post !== undefined || !words.some((word) => MEMBERS.has(word)));
  const tie =
    body &&
    relation({ from: member.id, kind: isOffice ? 'HOLDS' : 'MEMBER_OF', to: body.id, title, since, until });
  const office = piecesOf(sources, [...member.said, ...(tie ? [...(body?.said ?? []), tie] : [])]);
  const behalf: Said[] = onBehalfOf
    ? [...onBehalfOf.said, relation({ from: member.id, kind: 'REPRESENTS', to: onBehalfOf.id, since, until })]
    : [];
  const said = tie && title;
  const unsaid = Object.entries({ role, label }).filter(([, text]) => text !== undefined && text !== said);
  const left = [...membership.left, ...unsaid.map(([key]) => key)];
  return {
    taken: { at, pieces: [...office, ...piecesOf(sources, behalf)], left },
    office: tie && post ? office : [],
  };
}
