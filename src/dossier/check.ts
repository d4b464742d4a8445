import type { Finding } from './findings.ts';
import { parseLines } from './json-lines.ts';
import type { ParsedText } from './located.ts';
import { parseText } from './parse.ts';
import { passageFindings } from './passages.ts';
import { compareProblems, type Problem, problemAt } from './problems.ts';
import { shapeOf } from './records.ts';
import { referenceFindings } from './references.ts';
import { ruleFindings } from './rules.ts';
import { type Dossier, dossierSchema } from './schema.ts';
import { shapeFindings } from './shape.ts';
import { sizeFindings } from './sizes.ts';
import { wholeFindings } from './wholes.ts';

/** More than anybody mends in one go; a file in which everything is wrong has millions. */
const MAX_PROBLEMS = 1000;

/** What checking yields: the dossier, or everything that is wrong with it. */
export type Checked =
  | { readonly dossier: Dossier; readonly problems?: never }
  | { readonly dossier?: never; readonly problems: readonly Problem[] };

/**
 * Checks one dossier and finds all problems in one run, up to 1,000.
 * @param file named in the problems
 * @param content the file's content: YAML or JSON
 * @param text the source's text, where it is at hand: then positions and quotations are compared with it
 */
export function checkDossier(file: string, content: string, text?: string): Checked {
  const result = parseText(file, content);
  return 'problems' in result ? result : checkParsed(file, result.parsed, text);
}

/** As `checkDossier`, for the lines of JSON Lines. */
export async function checkLines(
  file: string,
  lines: AsyncIterable<string> | Iterable<string>,
  text?: string,
): Promise<Checked> {
  const result = await parseLines(file, lines);
  return 'problems' in result ? result : checkParsed(file, result.parsed, text);
}

/** What checking a value that stands in no file yields: the dossier, or what is wrong with it, by path. */
export type CheckedValue =
  | { readonly dossier: Dossier; readonly findings?: never }
  | { readonly dossier?: never; readonly findings: readonly Finding[] };

/** As `checkDossier`, for a value: all that is wrong is found, at its path. */
export function checkValue(value: unknown): CheckedValue {
  const large = sizeFindings(value);
  if (large.length > 0) return { findings: large };
  const shaped = shapeOf(value);
  const findings = [...findingsOf(value, shaped, undefined)];
  return 'dossier' in shaped && findings.length === 0 ? { dossier: shaped.dossier } : { findings };
}

/** As `checkDossier`, for a text that is parsed already. */
export function checkParsed(file: string, parsed: ParsedText, text?: string): Checked {
  const large = sizeFindings(parsed.value);
  const shaped = large.length > 0 ? { issues: [] } : shapeOf(parsed.value);
  const problems: Problem[] = [];
  for (const finding of large.length > 0 ? large : findingsOf(parsed.value, shaped, text)) {
    if (problems.length === MAX_PROBLEMS) return { problems: withMore(problems.sort(compareProblems)) };
    problems.push(located(file, parsed, finding));
  }
  if ('dossier' in shaped && problems.length === 0) return { dossier: shaped.dossier };
  return { problems: problems.sort(compareProblems) };
}

function* findingsOf(
  value: unknown,
  shaped: ReturnType<typeof shapeOf>,
  text: string | undefined,
): Generator<Finding> {
  if ('issues' in shaped) yield* shapeFindings(dossierSchema, value, shaped.issues);
  yield* referenceFindings(value);
  yield* wholeFindings(value);
  yield* ruleFindings(value);
  yield* passageFindings(value, text);
}

function located(file: string, parsed: ParsedText, { path, atKey, code, message }: Finding): Problem {
  return problemAt(file, atKey ? parsed.locateKey(path) : parsed.locate(path), code, message);
}

/** What stops the list stands last in it. */
function withMore(problems: readonly Problem[]): Problem[] {
  const last = problems.at(-1);
  if (!last) return [];
  const message = `There are more than ${MAX_PROBLEMS} problems; the others are listed once these are gone.`;
  return [...problems, { ...last, code: 'MORE_PROBLEMS', message }];
}
