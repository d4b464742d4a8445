import { type Finding, isRecord, select, selectRecords, selectStrings } from './findings.ts';
import { actorId, PASSAGE_PREFIX, statementId } from './ids.ts';
import type { Path } from './parse.ts';
import { didYouMean } from './suggest.ts';
import { ACTOR_KINDS, type EntityKind } from './vocabulary.ts';

/** What a dossier declares: the kind of each id. */
export type Declarations = ReadonlyMap<string, EntityKind>;

const ACTOR: readonly EntityKind[] = ACTOR_KINDS;
const SUBJECT: readonly EntityKind[] = [...ACTOR, 'Place', 'Topic', 'Event', 'Claim'];

/** Every place of a dossier that names an id, and the kinds that may stand there. */
const REFERENCES: readonly [pattern: string, kinds: readonly EntityKind[]][] = [
  ['relations.*.from', [...ACTOR, 'Place']],
  ['relations.*.to', [...ACTOR, 'Place']],
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
  ['statements.*.partOf', ['Statement']],
];

/** Duplicate, reserved and missing declarations, and names of ids that are not declared or of the wrong kind. */
export function referenceFindings(dossier: unknown): Finding[] {
  const findings: Finding[] = [];
  const { entities, statements } = declarations(dossier, findings);
  for (const [pattern, kinds] of REFERENCES) {
    const declared = kinds.includes('Statement') ? statements : entities;
    for (const { value, path } of selectStrings(dossier, pattern)) {
      const finding = reference(value, path, kinds, declared);
      if (finding) findings.push(finding);
    }
  }
  return [...findings, ...locations(dossier, entities), ...circles(dossier)];
}

function reference(
  id: string,
  path: Path,
  kinds: readonly EntityKind[],
  declared: Declarations,
): Finding | undefined {
  const kind = declared.get(id);
  if (kind === undefined) {
    const hint = didYouMean(id, declared.keys()) || ' Declare it in this dossier.';
    return { path, code: 'UNKNOWN_ID', message: `"${id}" is not declared in this dossier.${hint}` };
  }
  if (kinds.includes(kind)) return undefined;
  return { path, code: 'WRONG_KIND', message: `"${id}" is ${withArticle(kind)}; expected ${orList(kinds)}.` };
}

/** The ids that a dossier declares, and problems with declaring them, added to `findings`. */
function declarations(
  dossier: unknown,
  findings: Finding[],
): { entities: Declarations; statements: Declarations } {
  const entities = new Map<string, EntityKind>();
  const statements = new Map<string, EntityKind>();
  const declare = (
    declared: Map<string, EntityKind>,
    id: string,
    kind: EntityKind,
    path: Path,
    advice: string,
  ) => {
    const earlier = declared.get(id);
    if (earlier) {
      const message = `"${id}" is declared twice, the first time as ${withArticle(earlier)}. ${advice}`;
      findings.push({ path, code: 'DUPLICATE_ID', message });
    } else declared.set(id, kind);
  };
  const once = 'Declare it once; one id names one thing.';
  for (const { value, path } of selectStrings(dossier, 'source.id'))
    declare(entities, value, 'Source', path, once);
  for (const { value, path } of selectRecords(dossier, 'actors.*')) {
    const actor = actorId(value);
    if (actor) declare(entities, actor.id, actor.kind, [...path, actor.kind.toLowerCase()], once);
  }
  for (const [section, kind] of [
    ['places', 'Place'],
    ['topics', 'Topic'],
    ['events', 'Event'],
    ['claims', 'Claim'],
  ] as const) {
    for (const { value, path } of selectStrings(dossier, `${section}.*.id`))
      declare(entities, value, kind, path, once);
  }
  for (const { value, path } of selectRecords(dossier, 'statements.*')) {
    const id = statementId(value);
    if (id === undefined) continue;
    const advice = 'Statements are named by their first span unless they have an id: give one of them an id.';
    declare(statements, id, 'Statement', [...path, 'id' in value ? 'id' : 'at'], advice);
  }
  for (const { value, path } of [
    ...selectStrings(dossier, 'statements.*.id'),
    ...selectStrings(dossier, 'actors.*.group'),
  ]) {
    if (!value.startsWith(PASSAGE_PREFIX)) continue;
    const message = `"${value}": ids that begin with "${PASSAGE_PREFIX}" are kept for passages. Choose another.`;
    findings.push({ path, code: 'WRONG_VALUE', message });
  }
  return { entities, statements };
}

/** Places and countries are where things are; everything else ties actors. */
function locations(dossier: unknown, declared: Declarations): Finding[] {
  return selectRecords(dossier, 'relations.*').flatMap(({ value, path }) => {
    const located = value.kind === 'LOCATED_IN';
    const ends: [string, readonly EntityKind[]][] = located
      ? [
          ['from', ['Place', 'Institution']],
          ['to', ['Place', 'Country']],
        ]
      : [
          ['from', ACTOR],
          ['to', ACTOR],
        ];
    return ends.flatMap(([end, kinds]) => {
      const kind = declared.get(String(value[end]));
      if (!kind || kinds.includes(kind) || !['Place', ...ACTOR].includes(kind)) return [];
      const message = `"${value[end]}" is ${withArticle(kind)}; ${value.kind} expects ${orList(kinds)} here.`;
      return [{ path: [...path, end], code: 'WRONG_KIND' as const, message }];
    });
  });
}

/** Wholes that are, through their own parts, parts of themselves. */
function circles(dossier: unknown): Finding[] {
  return ['events', 'claims', 'statements'].flatMap((section) => {
    const records = select(dossier, `${section}.*`);
    const nameOf = (record: unknown) =>
      section === 'statements' ? statementId(record) : isRecord(record) ? String(record.id) : undefined;
    const wholes = new Map(
      records.map(({ value }) => [nameOf(value), isRecord(value) ? value.partOf : undefined]),
    );
    return records.flatMap(({ value, path }) => {
      const start = nameOf(value);
      const seen = new Set<unknown>();
      let at = wholes.get(start);
      while (at !== undefined && at !== start && !seen.has(at)) {
        seen.add(at);
        at = wholes.get(String(at));
      }
      if (at === undefined || at !== start) return [];
      return [
        {
          path: [...path, 'partOf'],
          code: 'WRONG_VALUE' as const,
          message: `"${start}" is a part of itself.`,
        },
      ];
    });
  });
}

function orList(kinds: readonly string[]): string {
  const last = kinds.at(-1) ?? '';
  return kinds.length === 1 ? withArticle(last) : `${withArticle(kinds.slice(0, -1).join(', '))} or ${last}`;
}

function withArticle(words: string): string {
  return `${/^[AEIO]/.test(words) ? 'an' : 'a'} ${words}`;
}
