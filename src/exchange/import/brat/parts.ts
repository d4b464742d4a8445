/** What an annotation is in an attribution. */
export type Part = 'source' | 'cue' | 'content' | 'addressee';
/** What an actor is. */
export type ActorKind = 'person' | 'institution' | 'country' | 'group';

const DIRECT = ['direct', 'directquote', 'directquotation', 'directspeech', 'directcontent'];
const INDIRECT = [
  ...['indirect', 'indirectquote', 'indirectquotation', 'indirectspeech', 'indirectcontent'],
  ...['mixed', 'mixedquote', 'mixedquotation'],
];
/** Names of types, roles and relations, without regard to case, `_`, `-` and digits at the end. */
const PARTS: Readonly<Record<Part, readonly string[]>> = {
  source: ['source', 'speaker', 'holder', 'author', 'agent', 'attributionsource', 'quotesource'],
  cue: ['cue', 'attributioncue', 'verb', 'reportingverb', 'quoteverb', 'cueverb', 'say', 'saying'],
  content: [
    ...['content', 'quote', 'quotation', 'utterance', 'speech', 'statement', 'attributioncontent'],
    ...[...DIRECT, ...INDIRECT],
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
const ATTRIBUTIONS = new Set(['attribution', 'attributedto', 'saidby', 'spokenby', 'quotedby', 'says']);
/** Roles that together name the ends of a relation, and not what stands there. */
const ENDS = new Set(['source target', 'from to']);
const VERBATIM = new Set([...DIRECT, 'verbatim', 'quoted']);
const NOT_VERBATIM = new Set([...INDIRECT, 'paraphrase', 'paraphrased']);

/** The part that a type or a role names. */
export function partOf(name: string): Part | undefined {
  return PARTS_BY_NAME.get(key(name));
}

/** Whether the name of a relation says that it joins parts of an attribution. */
export function isAttribution(relation: string): boolean {
  return partJoinedBy(relation) !== undefined || ATTRIBUTIONS.has(key(relation));
}

/** What words of a type are at an end of a relation; undefined where its name does not say that it is an attribution. */
export function partAtEnd(type: string, relation: string): Part | undefined {
  if (!isAttribution(relation)) return undefined;
  const [own, joined] = [partOf(type), partJoinedBy(relation)];
  if (own === 'cue' || own === 'content') return own;
  if (joined === 'source' || joined === 'addressee') return joined;
  return own ?? (kindOf(type) ? 'source' : joined);
}

/** Which roles of a relation name its ends only: `Arg1` and `Arg2`, and `Source` where the other is `Target`. */
export function endsOf(roles: readonly string[]): ReadonlySet<string> {
  const areEnds = ENDS.has(roles.map(key).join(' ')) || ENDS.has(roles.map(key).reverse().join(' '));
  return new Set(areEnds ? roles : roles.filter((role) => key(role) === 'arg'));
}

/** The kind of actor that a type, or an attribute, names. */
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
  if (NOT_VERBATIM.has(key(name))) return false;
  return VERBATIM.has(key(name)) ? true : undefined;
}

/** The part that a relation such as `Speaker`, `SpeakerOf` and `HasSpeaker` joins with another. */
function partJoinedBy(relation: string): Part | undefined {
  const name = key(relation);
  return PARTS_BY_NAME.get(name) ?? PARTS_BY_NAME.get(name.replace(/^(?:has|is)|of$/g, ''));
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
