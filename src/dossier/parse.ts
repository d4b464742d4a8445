import { parseJson } from './json-text.ts';
import type { LocatedText, ParsedText } from './located.ts';
import type { Problem } from './problems.ts';
import { parseYaml } from './yaml-text.ts';

/** Parsed input, or why it cannot be parsed. */
export type Parsed<Text extends ParsedText = ParsedText> =
  | { readonly parsed: Text }
  | { readonly problems: Problem[] };

/**
 * Parses one YAML or JSON text.
 * @param file named in problems only
 */
export function parseText(file: string, content: string): Parsed<LocatedText> {
  const parsed = parseJson(content);
  return parsed ? { parsed } : parseYaml(file, content);
}
