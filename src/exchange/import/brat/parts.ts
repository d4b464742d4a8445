/** What an annotation is in an attribution. */
export type Part = 'source' | 'cue' | 'content' | 'addressee';
/** What an actor is. */
export type ActorKind = 'person' | 'institution' | 'country' | 'group';

/** Names of types, roles and relations, without regard to case, `_`, `-` and digits at the end. */
const PARTS: Readonly<Record<Part, readonly string[]>> = {
  source: ['source', 'speaker', 'holder', 'author', 'agent', 'attributionsource', 'quotesource'],
  cue: ['cue', 'attributioncue', 'verb', 'reportingverb', 'quoteverb', 'cueverb', 'say', 'saying'],
  content: [
    ...['content', 'quote', 'quotation', 'utterance', 'speech', 'statement', 'attributioncontent'],
    ...['direct', 'directquote', 'directquotation', 'directspeech', 'directcontent'],
    ...['indirect', 'indirectquote', 'indirectquotation', 'indirectspeech', 'indirectcontent'],
    ...['mixed', 'mixedquote', 'mixedquotation'],
  ],
  addressee: ['addressee', 'recipient', 'listener', 'audience'],
};
const KINDS: Readonly<Record<ActorKind, readonly string[]>> = {
  person: ['person', 'per', 'individual', 'human'],
  institution: ['institution', 'organization', 'organisation', 'org', 'company', 'party'],
  country: ['country', 'nation'],
  group: ['group', 'norp', 'people', 'collective'],
};
const [PARTS_BY_NAME, KINDS_BY_NAME] = [byName(PARTS), byName(KINDS)];
const SAME = new Set(['coref', 'coreference', 'sameas', 'same', 'alias', 'identity', 'equiv']);
const INNER = new Set(['nested', 'nestedin', 'partof', 'in', 'within', 'inside']);
const OUTER = new Set(['contains', 'nests', 'haspart']);

/** The part that a type or a role names. */
export function partOf(name: string): Part | undefined {
  return PARTS_BY_NAME.get(key(name));
}

/** The kind of actor that a type, or the value of an attribute, names. */
export function kindOf(name: string): ActorKind | undefined {
  return KINDS_BY_NAME.get(key(name));
}

/** Whether a relation joins annotations of one actor. */
export function isSame(type: string): boolean {
  return SAME.has(key(type));
}

/** Which argument of a relation between two contents stands in the other. */
export function innerOf(type: string): 'first' | 'second' | undefined {
  if (INNER.has(key(type))) return 'first';
  return OUTER.has(key(type)) ? 'second' : undefined;
}

/** Whether a type, or the name or value of an attribute, says that a content is quoted word for word. */
export function isDirect(name: string): boolean | undefined {
  const known = key(name);
  if (/^(?:in(?:direct)|mixed|paraphrase)/.test(known)) return false;
  return /^(?:direct|verbatim|quoted)/.test(known) ? true : undefined;
}

function key(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, '')
    .replace(/\d+$/, '');
}

function byName<Meaning extends string>(
  names: Readonly<Record<Meaning, readonly string[]>>,
): ReadonlyMap<string, Meaning> {
  const entries = Object.entries(names) as [Meaning, readonly string[]][];
  return new Map(entries.flatMap(([meaning, own]) => own.map((name) => [name, meaning] as const)));
}
