import type { Finding } from './findings.ts';
import type { ParsedText } from './located.ts';
import { parseText } from './parse.ts';
import { passageFindings } from './passages.ts';
import { compareProblems, type Problem } from './problems.ts';
import { referenceFindings } from './references.ts';
import { ruleFindings } from './rules.ts';
import { type Dossier, dossierSchema } from './schema.ts';
import { shapeFindings } from './shape.ts';
import { wholeFindings } from './wholes.ts';

/** What checking yields: the dossier, or everything that is wrong with it. */
export type Checked =
  | { readonly dossier: Dossier; readonly problems?: never }
  | { readonly dossier?: never; readonly problems: readonly Problem[] };

/**
 * Checks one dossier and finds all problems in one run.
 * @param file named in the problems
 * @param content the file's content: YAML or JSON
 * @param text the source's text, where it is at hand: then positions and quotations are compared with it
 */
export function checkDossier(file: string, content: string, text?: string): Checked {
  const result = parseText(file, content);
  return 'problems' in result ? result : checkParsed(file, result.parsed, text);
}

/** As `checkDossier`, for a text that is parsed already. */
export function checkParsed(file: string, parsed: ParsedText, text?: string): Checked {
  const { value } = parsed;
  const result = dossierSchema.safeParse(value);
  const findings = [
    ...(result.success ? [] : shapeFindings(dossierSchema, value, result.error)),
    ...referenceFindings(value),
    ...wholeFindings(value),
    ...ruleFindings(value),
    ...passageFindings(value, text),
  ];
  if (result.success && findings.length === 0) return { dossier: result.data };
  return { problems: findings.map((finding) => located(file, parsed, finding)).sort(compareProblems) };
}

function located(file: string, parsed: ParsedText, { path, atKey, code, message }: Finding): Problem {
  const { line, column } = atKey ? parsed.locateKey(path) : parsed.locate(path);
  return { file, line, column, code, message };
}
