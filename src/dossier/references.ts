import { type Declarations, declarations } from './declarations.ts';
import type { Finding } from './findings.ts';
import type { Path } from './located.ts';
import { anyOf, excerpt, withArticle } from './phrases.ts';
import { type SelectedRecord, selectRecords, selectStrings } from './select.ts';
import { suggester } from './suggest.ts';
import { ACTOR_KINDS, type EntityKind } from './vocabulary.ts';

type Kinds = readonly EntityKind[];

const ACTOR: Kinds = ACTOR_KINDS;
const SUBJECT: Kinds = [...ACTOR, 'Place', 'Topic', 'Event', 'Claim'];

/** Every place of a dossier that names an id, and the kinds that may stand there. */
const REFERENCES: readonly [pattern: string, kinds: Kinds][] = [
  ['events.*.place', ['Place', 'Country']],
  ['events.*.partOf', ['Event']],
  ['events.*.followed', ['Event']],
  ['events.*.topics', ['Topic']],
  ['events.*.about', SUBJECT],
  ['events.*.accordingTo', ACTOR],
  ['events.*.accounts.*.accordingTo', ACTOR],
  ['events.*.participants.*.actor', ACTOR],
  ['events.*.participants.*.onBehalfOf', ACTOR],
  ['claims.*.topics', ['Topic']],
  ['claims.*.about', SUBJECT],
  ['claims.*.contradicts', ['Claim']],
  ['claims.*.revises', ['Claim']],
  ['claims.*.answers', ['Claim']],
  ['claims.*.partOf', ['Claim']],
  ['statements.*.speaker', ACTOR],
  ['statements.*.onBehalfOf', ACTOR],
  ['statements.*.relayedBy', ACTOR],
  ['statements.*.addressedTo', ACTOR],
  ['statements.*.event', ['Event']],
  ['statements.*.expresses.*.claim', ['Claim']],
];

/** The same by section, seen from a record of it; a relation's ends among them. */
const OF_RECORDS = new Map<string, string[]>([['relations', ['from', 'to']]]);
for (const [pattern] of REFERENCES) {
  const [section = '', , ...rest] = pattern.split('.');
  OF_RECORDS.set(section, [...(OF_RECORDS.get(section) ?? []), rest.join('.')]);
}

/** The ids that a record of a section names of what a dossier declares elsewhere, in any shape that it may have. */
export function idsNamedBy(section: string, record: unknown): string[] {
  const patterns = OF_RECORDS.get(section) ?? [];
  return patterns.flatMap((pattern) => selectStrings(record, pattern).map(({ value }) => value));
}

/** What LOCATED_IN ties; every other kind of relation ties actors. */
const LOCATED: { readonly from: Kinds; readonly to: Kinds } = {
  from: ['Place', 'Institution'],
  to: ['Place', 'Country'],
};

/** Ids that are declared twice, named without being declared, or of another kind than may stand there. */
export function* referenceFindings(dossier: unknown): Generator<Finding> {
  const { entities, local, findings } = declarations(dossier);
  const check = referenceCheck(entities);
  const checkStatement = referenceCheck(local);
  yield* findings;
  for (const [pattern, kinds] of REFERENCES) {
    for (const { value, path } of selectStrings(dossier, pattern)) yield* check(value, path, kinds);
  }
  for (const relation of selectRecords(dossier, 'relations.*')) yield* relationEnds(relation, check);
  for (const { value, path } of selectStrings(dossier, 'statements.*.partOf')) {
    yield* checkStatement(value, path, ['Statement']);
  }
}

type ReferenceCheck = (id: string, path: Path, kinds: Kinds) => Finding[];

function referenceCheck(declared: Declarations['entities']): ReferenceCheck {
  const suggest = suggester(declared);
  return (id, path, kinds) => {
    const kind = declared.get(id);
    if (kind === undefined) {
      const message = `"${excerpt(id, 128)}" is not declared in this dossier.${suggest(id) || ' Declare it here, too.'}`;
      return [{ path, code: 'UNKNOWN_ID', message }];
    }
    if (kinds.includes(kind)) return [];
    return [
      { path, code: 'WRONG_KIND', message: `"${id}" is ${withArticle(kind)}; expected ${anyOf(kinds)}.` },
    ];
  };
}

function relationEnds({ value, path }: SelectedRecord, check: ReferenceCheck): Finding[] {
  const ends = value.kind === 'LOCATED_IN' ? LOCATED : { from: ACTOR, to: ACTOR };
  return (['from', 'to'] as const).flatMap((end) =>
    selectStrings(value, end).flatMap((id) => check(id.value, [...path, end], ends[end])),
  );
}
