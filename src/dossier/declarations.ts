import { type Finding, wrongValue } from './findings.ts';
import { actorId, PASSAGE_PREFIX, statementId } from './ids.ts';
import type { Path } from './located.ts';
import { withArticle } from './phrases.ts';
import { selectRecords, selectStrings } from './select.ts';
import type { EntityKind } from './vocabulary.ts';

/** The ids that a dossier declares with the kind of each, and what is wrong with declaring them so. */
export interface Declarations {
  /** Ids of things that exist beyond this source, and of groups. */
  readonly entities: ReadonlyMap<string, EntityKind>;
  /** Ids of what exists in this source only: statements and anonymous groups. */
  readonly local: ReadonlyMap<string, EntityKind>;
  readonly findings: readonly Finding[];
}

interface Declaration {
  readonly id: string;
  readonly kind: EntityKind;
  readonly path: Path;
}

const ONCE = 'Declare it once; one id names one thing.';
const ONCE_LOCALLY =
  'Statements without an id are named by their first span: give one of the two an id of its own.';

const SECTIONS = [
  ['places', 'Place'],
  ['topics', 'Topic'],
  ['events', 'Event'],
  ['claims', 'Claim'],
] as const;

/** Reads what a dossier declares, in any shape that it may have. */
export function declarations(dossier: unknown): Declarations {
  const ofEntities = globalDeclarations(dossier);
  const ofLocal = localDeclarations(dossier);
  return {
    entities: kinds(ofEntities),
    local: kinds(ofLocal),
    findings: [...repeated(ofEntities, ONCE), ...repeated(ofLocal, ONCE_LOCALLY), ...reserved(ofLocal)],
  };
}

function globalDeclarations(dossier: unknown): Declaration[] {
  return [
    ...selectStrings(dossier, 'source.id').map(
      ({ value, path }) => ({ id: value, kind: 'Source', path }) as const,
    ),
    ...selectRecords(dossier, 'actors.*').flatMap(({ value, path }) => {
      const actor = actorId(value);
      return actor ? [{ ...actor, path: [...path, actor.kind.toLowerCase()] }] : [];
    }),
    ...SECTIONS.flatMap(([section, kind]) =>
      selectStrings(dossier, `${section}.*.id`).map(({ value, path }) => ({ id: value, kind, path })),
    ),
  ];
}

/** In the graph these are named `SOURCE/ID`, so they share one space of names. */
function localDeclarations(dossier: unknown): Declaration[] {
  return [
    ...selectRecords(dossier, 'actors.*')
      .filter(({ value }) => value.anonymous === true)
      .flatMap(({ value, path }) =>
        selectStrings(value, 'group').map(
          (group) => ({ id: group.value, kind: 'Group', path: [...path, ...group.path] }) as const,
        ),
      ),
    ...selectRecords(dossier, 'statements.*').flatMap(({ value, path }) => {
      const id = statementId(value);
      const key = 'id' in value ? 'id' : 'at';
      return id === undefined ? [] : [{ id, kind: 'Statement', path: [...path, key] } as const];
    }),
  ];
}

/** The first declaration of an id counts. */
function kinds(declared: readonly Declaration[]): Map<string, EntityKind> {
  return new Map(declared.toReversed().map(({ id, kind }) => [id, kind]));
}

function repeated(declared: readonly Declaration[], advice: string): Finding[] {
  const first = new Map<string, Declaration>();
  return declared.flatMap((declaration) => {
    const { id, path } = declaration;
    const earlier = first.get(id);
    first.set(id, earlier ?? declaration);
    if (!earlier) return [];
    const message = `"${id}" is declared twice, the first time as ${withArticle(earlier.kind)}. ${advice}`;
    return [{ path, code: 'DUPLICATE_ID' as const, message }];
  });
}

function reserved(declared: readonly Declaration[]): Finding[] {
  return declared
    .filter(({ id }) => id.startsWith(PASSAGE_PREFIX))
    .map(({ id, path }) =>
      wrongValue(
        path,
        `"${id}": ids that begin with "${PASSAGE_PREFIX}" are kept for passages. Choose another.`,
      ),
    );
}
