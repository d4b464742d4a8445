import { excerpt } from '../../../dossier/phrases.ts';
import {
  CLAIM_KINDS,
  EVENT_KINDS,
  EVENT_STATUSES,
  PARTICIPANT_ROLES,
  RELATION_KINDS,
  STANCES,
} from '../../../dossier/vocabulary.ts';
import { idOf, keyedId } from '../ids.ts';
import type { Piece, RecordInput } from '../importer.ts';
import { RowRefused } from './cells.ts';
import { keyId } from './keys.ts';
import type { Cell, Spec } from './mapping.ts';
import { needed, nothing, type RowContext } from './named.ts';
import { pieceOf } from './references.ts';

/** The ties that a row states between those at one end and those at the other; none where an end is empty. */
export function relationPieces(spec: Spec<'relations'>, at: RowContext): Piece[] {
  const { reader, row, references, source } = at;
  const [from, to] = [references.all(spec.from), references.all(spec.to)];
  if (from.length === 0 || to.length === 0) {
    nothing('relation without an end', spec, at);
    return [];
  }
  const kind = wordOf('kind', RELATION_KINDS, spec.kind, at);
  const title = reader.text(spec.title, row);
  if (kind === 'HOLDS' && title === undefined) {
    throw new RowRefused('NO_TITLE', 'HOLDS needs a title, the office; its cell is empty.');
  }
  const [since, until] = [reader.date(spec.since, row), reader.date(spec.until, row)];
  const isUntitled = kind === 'REPRESENTS' && title !== undefined;
  if (isUntitled) row.leave?.('title of REPRESENTS');
  const told = { title: isUntitled ? undefined : title, since, until };
  return from.flatMap((one) =>
    to.map((other) => pieceOf(source, 'relations', { from: one, kind, to: other, ...told })),
  );
}

/** The event that a row tells of; undefined where its key is empty. */
export function eventPiece(spec: Spec<'events'>, at: RowContext): Piece | undefined {
  const { reader, row, references } = at;
  const key = reader.text(spec.id, row);
  if (key === undefined) return nothing('event without a key', spec, at);
  return pieceOf(at.source, 'events', {
    id: keyId(at.naming, 'event', key),
    kind: wordOf('kind', EVENT_KINDS, spec.kind, at),
    code: reader.text(spec.code, row),
    title: needed('title', spec.title, at),
    status: wordOf('status', EVENT_STATUSES, spec.status, at),
    when: reader.date(spec.when, row),
    note: reader.text(spec.note, row),
    place: references.one(spec.place),
    partOf: references.one(spec.partOf),
    topics: topicsOf(spec, at),
    participants: participantsOf(spec, at),
  });
}

/** Whoever stands in several columns takes part once, as the first of them says. */
function participantsOf({ participants = [] }: Spec<'events'>, at: RowContext) {
  const { reader, row, references } = at;
  const once = new Map<string, NonNullable<RecordInput<'events'>['participants']>[number]>();
  for (const spec of participants) {
    const actors = references.all(spec);
    if (actors.length === 0) nothing('participant without an actor', spec, at);
    for (const actor of actors) {
      if (once.has(actor)) row.leave?.('second role of a participant');
      else {
        const role = spec.role && wordOf('role', PARTICIPANT_ROLES, spec.role, at, 'PARTICIPANT');
        const side = reader.text(spec.side, row);
        once.set(actor, { actor, role, side, onBehalfOf: references.one(spec.onBehalfOf) });
      }
    }
  }
  return once.size > 0 ? [...once.values()] : undefined;
}

/** The proposition that a row holds; undefined where its key is empty. */
export function claimPiece(spec: Spec<'claims'>, at: RowContext): Piece | undefined {
  const key = at.reader.text(spec.id, at.row);
  if (key === undefined) return nothing('claim without a key', spec, at);
  return pieceOf(at.source, 'claims', {
    id: keyId(at.naming, 'claim', key),
    text: needed('text', spec.text, at),
    kind: wordOf('kind', CLAIM_KINDS, spec.kind, at),
    lang: at.source.lang,
    topics: topicsOf(spec, at),
  });
}

/**
 * The utterance that a row gives; undefined where it gives no words. Without a speaker it is nobody's whom the table names.
 * @param named by what it is named where it has no key
 */
export function statementPiece(
  spec: Spec<'statements'>,
  at: RowContext,
  named: readonly string[],
): Piece | undefined {
  const { reader, row, references, naming } = at;
  const [quote, text] = [reader.text(spec.quote, row), reader.text(spec.text, row)];
  if (quote === undefined && text === undefined) return nothing('statement without words', spec, at);
  const key = reader.text(spec.id, row);
  const [only, ...joint] = references.all(spec.speaker);
  return pieceOf(at.source, 'statements', {
    id: key === undefined ? idOf(...named) : keyedId(naming.prefix, key),
    ...(only === undefined
      ? { voice: 'UNATTRIBUTED' }
      : { speaker: joint.length > 0 ? [only, ...joint] : only }),
    onBehalfOf: references.one(spec.onBehalfOf),
    event: references.one(spec.event),
    form: quote === undefined ? 'PARAPHRASE' : 'VERBATIM',
    quote,
    text,
    lang: at.source.lang,
    verb: reader.text(spec.verb, row),
    when: reader.date(spec.when, row),
    expresses: expressionsOf(spec, at),
  });
}

function expressionsOf({ expresses = [] }: Spec<'statements'>, at: RowContext) {
  const all: NonNullable<RecordInput<'statements'>['expresses']> = expresses.flatMap((spec) => {
    const claims = at.references.all(spec.claim);
    if (claims.length === 0) nothing('stance without a claim', spec, at);
    return claims.map((claim) => ({ claim, stance: wordOf('stance', STANCES, spec.stance, at) }));
  });
  return all.length > 0 ? all : undefined;
}

function topicsOf({ topics = [] }: Pick<Spec<'claims'>, 'topics'>, { references }: RowContext) {
  const ids = new Set(topics.flatMap((each) => references.all(each)));
  return ids.size > 0 ? [...ids] : undefined;
}

/** A word of a list. */
function wordOf<W extends string>(
  what: string,
  words: readonly W[],
  cell: Cell,
  { reader, row }: RowContext,
  usual?: W,
): W {
  const text = reader.text(cell, row);
  const word = text === undefined ? usual : words.find((each) => each === text);
  if (word !== undefined) return word;
  const got = text === undefined ? 'is empty' : `"${excerpt(text)}" is unknown`;
  throw new RowRefused('UNKNOWN_CODE', `The ${what} ${got}; expected one of ${words.join(', ')}.`);
}
