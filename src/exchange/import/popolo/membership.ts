import { dateBounds } from '../../../dossier/dates.ts';
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
import { type Context, piecesOf, type Reference } from './context.ts';
import type { Periods, Term } from './periods.ts';
import type { Reading } from './reading.ts';

/** An office in an organization, as far as something tells of it. */
export interface Office {
  readonly title: string | undefined;
  readonly body: Reference | undefined;
}

/** That somebody is in an organization, in whatever part. */
export interface Membership extends Term {
  readonly at: Where;
  readonly left: readonly string[];
  readonly sources: readonly SourceInput[];
  readonly member: Reference;
  readonly body: Reference | undefined;
  readonly onBehalfOf: Reference | undefined;
  readonly role: string | undefined;
  readonly label: string | undefined;
  /** Whether it says that it has no end. */
  readonly isEndless: boolean;
  /** The legislative period that it names. */
  readonly period: string | undefined;
  /** The post that it names, and what it tells of that itself. */
  readonly post: string | undefined;
  readonly office: Office | undefined;
}

/** What a membership within another record need not say itself. */
export interface Within {
  readonly post?: string | undefined;
  readonly member?: Reference | undefined;
  readonly body?: Reference | undefined;
  readonly sources?: readonly SourceInput[] | undefined;
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

const NO_MEMBER = refusal('NO_MEMBER', 'The membership does not say whose it is; expected "person_id".');
const NO_BODY = refusal(
  'NO_BODY',
  'Neither the membership nor its post says in which organization it is; expected "organization_id".',
);
const CANDIDACY = refusal(
  'CANDIDACY',
  'Whoever stands for an office does not hold it: a candidacy is no kind of relation.',
);

/** What a post tells of an office. */
export function officeOf(reading: Reading, context: Context): Office {
  const title = reading.text('label') ?? reading.text('role');
  return { title, body: context.reference(reading, 'organization', 'organization') };
}

/** What a record tells of a membership. */
export function membershipOf(
  reading: Reading,
  at: Where,
  context: Context,
  within: Within,
): Membership | Refusal {
  const [organization, person, onBehalfOf] = [
    context.reference(reading, 'organization', 'organization'),
    context.reference(reading, 'person', 'person'),
    context.reference(reading, 'on_behalf_of', 'organization'),
  ];
  const member = person ?? memberOf(reading, context) ?? within.member;
  const named = context.sources(reading);
  if ('code' in named) return named;
  if (!member) return NO_MEMBER;
  const period = reading.text('legislative_period_id');
  const read = {
    at,
    sources: reading.values('sources').length > 0 ? named : (within.sources ?? named),
    member,
    body: organization ?? within.body,
    onBehalfOf,
    role: reading.text('role'),
    label: reading.text('label'),
    since: reading.date('start_date'),
    until: reading.date('end_date'),
    isEndless: reading.isEndless('end_date'),
    period: period === undefined ? undefined : context.id('event', period),
    ...postOf(reading, context, within),
  };
  return { ...read, left: reading.left() };
}

/** A member may be an organization, which says so. */
function memberOf(reading: Reading, context: Context): Reference | undefined {
  const isBody = reading.object('member')?.text('@type')?.toLowerCase() === 'organization';
  return context.reference(reading, 'member', isBody ? 'organization' : 'person');
}

function postOf(reading: Reading, context: Context, within: Within): Pick<Membership, 'post' | 'office'> {
  const object = reading.object('post');
  const id = reading.text('post_id') ?? object?.id;
  const isOfPost = object && (object.id ?? id) === id;
  if (object && !isOfPost) reading.leave('post');
  const told = isOfPost ? officeOf(object, context) : undefined;
  return {
    post: id === undefined ? within.post : context.id('post', id),
    office: told?.title === undefined && !told?.body ? undefined : told,
  };
}

/** Whether its legislative period may tell when it began or ended. */
export function needsPeriod({ period, since, until, isEndless }: Membership): boolean {
  return period !== undefined && (since === undefined || (until === undefined && !isEndless));
}

/** With what its legislative period tells of when it began and ended, unless that contradicts what it says itself. */
export function timed(membership: Membership, periods: Periods): Membership {
  const { period, since, until, isEndless, left } = membership;
  if (period === undefined) return membership;
  const known = needsPeriod(membership) ? periods.termOf(period) : undefined;
  const term = { since: since ?? known?.since, until: until ?? (isEndless ? undefined : known?.until) };
  const isTold = term.since !== since || term.until !== until;
  if (isTold && isInOrder(term)) return { ...membership, ...term };
  return { ...membership, left: [...left, 'legislative_period_id'] };
}

function isInOrder({ since = '', until = '' }: Term): boolean {
  const [first, last] = [dateBounds(since)?.from, dateBounds(until)?.to];
  return first === undefined || last === undefined || first <= last;
}

/** What becomes of a membership, and what of that tells of the post that a record describes. */
export function takenOf(
  membership: Membership,
  post: Office | undefined,
): { readonly taken: Taken; readonly office: readonly Piece[] } {
  const { at, member, onBehalfOf, role, label, since, until, sources } = membership;
  const words = role?.toLowerCase().split(/[^\p{L}]+/u) ?? [];
  if (words.some((word) => CANDIDATES.has(word))) return { taken: { at, refused: CANDIDACY }, office: [] };
  const body = membership.body ?? post?.body ?? membership.office?.body;
  if (!body && !onBehalfOf) return { taken: { at, refused: NO_BODY }, office: [] };
  const own = membership.office?.title;
  const title = post?.title ?? own ?? role ?? label;
  const isPost = post !== undefined || own !== undefined;
  const isOffice = title !== undefined && (isPost || !words.some((word) => MEMBERS.has(word)));
  const tie =
    body &&
    relation({ from: member.id, kind: isOffice ? 'HOLDS' : 'MEMBER_OF', to: body.id, title, since, until });
  const office = piecesOf(sources, [...member.said, ...(tie ? [...(body?.said ?? []), tie] : [])]);
  const behalf: Said[] = onBehalfOf
    ? [...onBehalfOf.said, relation({ from: member.id, kind: 'REPRESENTS', to: onBehalfOf.id, since, until })]
    : [];
  const said = tie && title;
  const unsaid = Object.entries({ role, label, post: own }).filter(
    ([, text]) => text !== undefined && text !== said,
  );
  const isLost = membership.post !== undefined && !post && !membership.office;
  const left = [...membership.left, ...unsaid.map(([key]) => key), ...(isLost ? ['post_id'] : [])];
  return {
    taken: { at, pieces: [...office, ...piecesOf(sources, behalf)], left },
    office: tie && post ? office : [],
  };
}
