import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../cypher', import.meta.url));
const VARIANT = /^\/\/ :([a-z-]+)$/m;
const BACK = /\/\*back:( [A-Z]+)\*\//g;
const LEAN = /collect\((?:(?!collect\()[\s\S])*?\/\*lean: (.+)\*\/\)/g;
const LEAN_MARK = /\/\*lean: .+\*\//g;

/**
 * Every Cypher statement of the product, by its path in `cypher/` without the ending, such as `read/actor-events`.
 * A file with lines such as `// :count` holds one statement under each, named `read/actor-events:count`. One that holds
 * `/*back: DESC*\/` is two: without it, and, named `…-back`, with `DESC` in its place; and so is one that collects
 * something followed by `/*lean: [...]*\/`: named `…-lean`, it collects `[...]` instead.
 */
const statements: ReadonlyMap<string, string> = new Map(
  readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.cypher'))
    .sort()
    .flatMap((path) => variants(path, readFileSync(join(FOLDER, path), 'utf8'))),
);

function variants(path: string, content: string): [name: string, text: string][] {
  const name = relative('.', path)
    .replaceAll('\\', '/')
    .replace(/\.cypher$/, '');
  const [head = '', ...parts] = content.split(VARIANT);
  const named: [string, string][] =
    parts.length === 0
      ? [[name, head.trim()]]
      : parts.flatMap((part, index) =>
          index % 2 === 0 ? [[`${name}:${part}`, parts[index + 1]?.trim() ?? '']] : [],
        );
  return named.flatMap(extents).flatMap(directions);
}

/** What a statement collects: all, or what is asked for alone. */
function extents([name, text]: [string, string]): [name: string, text: string][] {
  if (text.search(LEAN) < 0) return [[name, text]];
  return [
    [name, text.replaceAll(LEAN_MARK, '')],
    [`${name}-lean`, text.replaceAll(LEAN, 'collect($1)')],
  ];
}

function directions([name, text]: [string, string]): [name: string, text: string][] {
  if (text.search(BACK) < 0) return [[name, text]];
  return [
    [name, text.replaceAll(BACK, '')],
    [`${name}-back`, text.replaceAll(BACK, '$1')],
  ];
}

/** The fixed text of a statement; an unknown name is a fault of this program. */
export function statementText(name: string): string {
  const text = statements.get(name);
  if (text === undefined)
    throw new Error(`no statement "${name}" in cypher/; there are ${[...statements.keys()].join(', ')}`);
  return text;
}

/** Names of the statements under a folder of `cypher/`, sorted. */
export function statementNames(folder: string): string[] {
  return [...statements.keys()].filter((name) => name.startsWith(`${folder}/`));
}
