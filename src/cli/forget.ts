import { Command } from 'commander';
import type { Forgotten } from '../dossier/forgotten.ts';
import { parseLines } from '../dossier/json-lines.ts';
import type { ParsedText } from '../dossier/located.ts';
import { parseText } from '../dossier/parse.ts';
import { declaredNames, type Trace, tracesOf } from '../dossier/traces.ts';
import type { Database } from '../graph/database.ts';
import { problemsError } from '../graph/dossier-error.ts';
import { forget } from '../graph/forget/forget.ts';
import {
  findForgotten,
  type SameActor,
  type SourceTraces,
  sameActors,
  survey,
} from '../graph/forget/survey.ts';
import { withDatabase } from './connection.ts';
import { readLines, readText } from './files.ts';
import { type OutputOptions, printNotice, printProgress, printResult } from './output.ts';

interface ForgetOptions extends OutputOptions {
  readonly yes?: boolean;
}

/** A place in a dossier's file that names somebody. */
interface FileTrace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly record: string;
  readonly key: string;
  readonly kind: Trace['kind'];
}

/** What `demarche forget` tells. */
interface Report {
  readonly actor: string;
  /** All names that were looked for. */
  readonly names: readonly string[];
  /** Other ids of the same Wikidata item, which stay. */
  readonly sameAs: readonly SameActor[];
  readonly sources: readonly SourceTraces[];
  readonly files: readonly FileTrace[];
  /** Whether the graph holds nothing of them any more. */
  readonly forgotten: boolean;
}

const REMAINS = `Dossier files, back-ups, exports and copies of texts made before still hold it: edit or delete them, or the next load brings it back.
Neo4j's store and transaction logs keep what was deleted until it is overwritten: to be rid of that, write a back-up, restore it into a new home, and delete the old one.`;

/** `demarche forget`: takes a person out of the graph, once it has shown all that names them. */
export function forgetCommand(): Command {
  return new Command('forget')
    .description(
      'list everything that names an actor, by id or by any name that a source or one of the dossiers gives; with --yes, take it out of the ' +
        'graph. Dossier files are listed with line and column, and never edited; YAML comments are not looked through',
    )
    .argument('<actor>', "the actor's id")
    .argument('[dossier...]', 'dossiers to look through, too')
    .option('--yes', 'take it out of the graph')
    .option('--json', 'machine-readable result')
    .action(async (actor: string, files: string[], options: ForgetOptions) => {
      const report = await withDatabase({}, (database) => look(database, actor, files, options));
      printResult(options, report, describe(report));
      if (report.forgotten && !options.json) printNotice(REMAINS);
    });
}

async function look(
  database: Database,
  actor: string,
  files: readonly string[],
  { yes = false }: ForgetOptions,
): Promise<Report> {
  const declared: string[] = [];
  for (const file of files) declared.push(...declaredNames((await parseFile(file)).value, actor));
  const forgotten = await findForgotten(database, actor, declared);
  const sameAs = await sameActors(database, forgotten);
  const listed: FileTrace[] = [];
  for (const file of files) listed.push(...(await tracesInFile(file, forgotten)));
  const sources: SourceTraces[] = [];
  if (yes) await takeOut(database, forgotten, sources);
  else for await (const { held: _, ...traces } of survey(database, forgotten)) sources.push(traces);
  return { actor, names: forgotten.names, sameAs, sources, files: listed, forgotten: yes };
}

async function takeOut(database: Database, forgotten: Forgotten, sources: SourceTraces[]): Promise<void> {
  try {
    await forget(database, forgotten, (traces) => {
      sources.push(traces);
      printProgress(`Took ${forgotten.id} out of ${traces.source}.`);
    });
  } catch (error) {
    printNotice(`Begun with ${sources.length} sources; doing it again goes on from there.`);
    throw error;
  }
}

async function parseFile(file: string): Promise<ParsedText> {
  const result = file.endsWith('.jsonl')
    ? await parseLines(file, readLines(file))
    : parseText(file, await readText(file));
  if ('problems' in result) throw problemsError(result.problems);
  return result.parsed;
}

async function tracesInFile(file: string, forgotten: Forgotten): Promise<FileTrace[]> {
  const parsed = await parseFile(file);
  return tracesOf(parsed.value, forgotten).map(({ path, record, kind }) => ({
    file,
    ...parsed.locate(path),
    record,
    key: keyOf({ path }),
    kind,
  }));
}

function describe({ actor, names, sameAs, sources, files, forgotten }: Report): string[] {
  const places = sources.reduce((sum, source) => sum + source.traces.length, 0);
  const counts = `Places: ${places}; sources: ${sources.length}.`;
  return [
    `Looked for the id ${actor} and the names ${names.map((name) => `"${name}"`).join(', ')}.`,
    ...sameAs.map(
      ({ id, name }) => `${id} (${name}) has the same Wikidata item; it stays, unless it is forgotten, too.`,
    ),
    ...sources.flatMap(describeSource),
    ...files.map(
      ({ file, line, column, record, key, kind }) =>
        `${file}:${line}:${column}: ${record}, ${key}: ${WORDS[kind]}`,
    ),
    forgotten
      ? `Taken out of the graph. ${counts}`
      : `Nothing was changed; --yes takes it out of the graph. ${counts}`,
  ];
}

function describeSource({ source, traces, goes, inText }: SourceTraces): string[] {
  const going = Object.entries(goes).map(([section, count]) => `${count} of the ${section}`);
  return [
    `${source}${going.length > 0 ? ` (${going.join(', ')} go as a whole)` : ''}`,
    ...traces.map((trace) => `  ${trace.record}, ${keyOf(trace)}: ${WORDS[trace.kind]}`),
    ...(inText > 0 ? [`  attached text: the name, ${inText}×; it is detached`] : []),
  ];
}

const WORDS: Readonly<Record<Trace['kind'], string>> = {
  ID: 'the id',
  ID_PART: 'an id that contains it',
  NAME: 'holds the name',
};

/** Where in its record a trace is: `participants.1.actor`. */
function keyOf({ path }: Pick<Trace, 'path'>): string {
  return path
    .slice(path[0] === 'source' ? 1 : 2)
    .map(String)
    .join('.');
}
