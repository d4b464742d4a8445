import type { Piece, RecordInput, Refusal, SourceInput } from '../importer.ts';
import { type Actor, actorsOf, type Mention } from './actors.ts';
import type { Annotation } from './annotation.ts';
import { Attributions } from './attributions.ts';
import { NO_CONTENT, type Read } from './contents.ts';
import { innerOf, isSame } from './parts.ts';
import { Statements } from './statements.ts';
import { paraphraseIn, Tellings } from './tellings.ts';
import type { Words } from './words.ts';

/** What becomes of a line. */
export type Outcome =
  | { readonly pieces: readonly Piece[]; readonly left: readonly string[] }
  | { readonly refused: Refusal };

type Line = Annotation | Refusal;

/**
 * What becomes of the annotations of a text, a line each: words become actors and statements, and whatever ties these or
 * tells of them takes part in them.
 */
export function outcomesOf(lines: readonly Line[], words: Words, source: SourceInput): Outcome[] {
  const once = onceOnly(lines);
  const attributions = new Attributions(
    once.flatMap((line) => ('kind' in line && line.kind === 'event' ? [line] : [])),
  );
  const tellings = new Tellings(attributions);
  const read = readAll(once, words, attributions, tellings);
  const { kinds, items } = tellings;
  const { same } = attributions;
  const actors = actorsOf([...attributions.mentions.values()], words, source, { kinds, items, same });
  const statements = new Statements(attributions, actors, words);
  return read.map((each, index) => {
    const line = once[index];
    if ('code' in each) return { refused: each };
    // A line that takes part in several is kept where the first of them is.
    const said = statements.of(first(each.contents));
    const mention = attributions.mentions.get(first(each.mentions) ?? '');
    const actor = mention && actors.get(mention.id);
    const isOwn = line && 'id' in line && line.id === mention?.id;
    const named = actor && declaration(actor, isOwn ? mention : undefined, words);
    const pieces: Piece[] = [
      ...(named ? [{ source, section: 'actors' as const, record: named }] : []),
      ...(said ? [{ source, section: 'statements' as const, record: said }] : []),
    ];
    if (pieces.length === 0) return { refused: NO_CONTENT };
    const isNote = line && 'kind' in line && line.kind === 'note';
    const isUnused = isNote && !(said?.text && said.text === paraphraseIn(line.value));
    return { pieces, left: [...(each.left ?? []), ...(isUnused ? ['note'] : [])] };
  });
}

/** What each line tells. Words come first, then events, then relations, then what is told of all these. */
function readAll(
  lines: readonly Line[],
  words: Words,
  attributions: Attributions,
  tellings: Tellings,
): Read[] {
  const found: (Read | undefined)[] = lines.map((line) =>
    'code' in line ? line : addWords(line, words, attributions),
  );
  const known = new Set(
    lines.flatMap((line, index) => ('code' in line || found[index] ? [] : (line.id ?? []))),
  );
  const pass = (isNext: (line: Annotation) => boolean) => {
    for (const [index, line] of lines.entries()) {
      if ('code' in line || found[index] || !isNext(line)) continue;
      found[index] = unknownTarget(line, known) ?? readLine(line, attributions, tellings);
    }
  };
  pass(({ kind }) => kind === 'event');
  pass((line) => line.kind === 'relation' && !joinsAlike(line.type));
  pass(({ kind }) => kind === 'relation' || kind === 'equivalence');
  pass(({ kind }) => kind !== 'text');
  attributions.finish();
  pass(() => true);
  return found.map((each) => each ?? NO_CONTENT);
}

/** Whether a relation joins two contents, or two mentions, as which others make them known. */
function joinsAlike(type: string): boolean {
  return isSame(type) || innerOf(type) !== undefined;
}

function addWords(line: Annotation, words: Words, attributions: Attributions): Refusal | undefined {
  if (line.kind !== 'text') return undefined;
  const spans = words.spans(line);
  if ('code' in spans) return spans;
  attributions.add({ id: line.id, type: line.type, spans });
  return undefined;
}

function readLine(line: Annotation, attributions: Attributions, tellings: Tellings): Read {
  switch (line.kind) {
    case 'text':
      return attributions.shareOf(line.id) ?? unknownType(line.type);
    case 'event':
      return attributions.event(line);
    case 'relation':
      return attributions.relation(line);
    case 'equivalence':
      return attributions.equivalence(line);
    default:
      return tellings.read(line);
  }
}

function unknownTarget(line: Annotation, known: ReadonlySet<string>): Refusal | undefined {
  const missing = targetsOf(line).find((target) => !known.has(target));
  if (missing === undefined) return undefined;
  const reason = `It names ${missing.slice(0, 40)}, which is not there, or is refused itself.`;
  return { code: 'UNKNOWN_ANNOTATION', reason };
}

function targetsOf(line: Annotation): readonly string[] {
  if (line.kind === 'text') return [];
  if (line.kind === 'equivalence') return line.targets;
  return 'args' in line ? line.args.map(([, target]) => target) : [line.target];
}

function unknownType(type: string): Refusal {
  const reason = `"${type}" is no source, cue or content, and no kind of actor; nothing tells what its words are.`;
  return { code: 'UNKNOWN_TYPE', reason };
}

/** Of lines with one id, the first counts. */
function onceOnly(lines: readonly Line[]): Line[] {
  const known = new Set<string>();
  return lines.map((line) => {
    if ('code' in line || line.id === undefined) return line;
    if (known.has(line.id))
      return { code: 'DUPLICATE_ID', reason: `${line.id} is there before; an id names one annotation.` };
    known.add(line.id);
    return line;
  });
}

/** @param mention where the line is one: else another line tells where it stands */
function declaration(
  { id, kind, name, names, item }: Actor,
  mention: Mention | undefined,
  words: Words,
): RecordInput<'actors'> {
  const other = names.get(mention?.id ?? '');
  return {
    [kind ?? 'group']: id,
    name,
    ...(other !== undefined && other !== name && { names: [other] }),
    ...(item && { wikidata: item.wikidata }),
    ...(!kind && !item && { anonymous: true as const }),
    ...(mention && words.passage(mention.spans)),
  };
}

function first(ids: Iterable<string>): string | undefined {
  for (const id of ids) return id;
  return undefined;
}
