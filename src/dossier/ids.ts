import { isRecord } from './select.ts';
import { type Span, spansOf } from './spans.ts';
import { ACTOR_KINDS, type ActorKind } from './vocabulary.ts';

/** Ids that begin so are kept for passages. */
export const PASSAGE_PREFIX = 'at-';

/** The graph's id of what exists in one source only. */
export function localId(source: string, id: string): string {
  return `${source}/${id}`;
}

/** The graph's id of a passage. */
export function passageId(source: string, [start, end]: Span): string {
  return localId(source, `${PASSAGE_PREFIX}${start}-${end}`);
}

/** A statement's id within its dossier: as given, else its first span; undefined where it has neither. */
export function statementId(record: unknown): string | undefined {
  if (!isRecord(record)) return undefined;
  if (typeof record.id === 'string') return record.id;
  const [first] = spansOf(record);
  return first && `${first[0]}-${first[1]}`;
}

/** An actor's kind and id: the one of `person`, `institution`, `country` and `group` that is given. */
export function actorId(record: unknown): { readonly kind: ActorKind; readonly id: string } | undefined {
  if (!isRecord(record)) return undefined;
  for (const kind of ACTOR_KINDS) {
    const id = record[kind.toLowerCase()];
    if (typeof id === 'string') return { kind, id };
  }
  return undefined;
}
