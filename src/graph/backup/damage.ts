import { SystemError } from '../../errors.ts';
import { contentHash, type Properties } from '../write/hash.ts';
import type { ReadSource } from './source-index.ts';

/** More than these are counted, not named: they have one cause. */
const MAX_NAMED = 20;

/** Names what does not hash to what stands beside it, sorted. */
export function damagedOf({ nodes, relationships }: ReadSource): string[] {
  const isDamaged = (kind: string, from: string, to: string, properties: Properties) =>
    contentHash(kind, from, to, properties) !== properties.hash;
  return [
    ...nodes
      .filter(({ id, label, properties }) => isDamaged(label, id, '', properties))
      .map(({ id, label }) => `${label} ${id}`),
    ...relationships
      .filter(({ type, from, to, properties }) => isDamaged(type, from, to, properties))
      .map(({ type, from, to }) => `${type} ${from} -> ${to}`),
  ].sort();
}

/** What the graph holds of a source is not what was loaded. */
export function contentDamaged(source: string, damaged: readonly string[]): SystemError {
  const more = damaged.length > MAX_NAMED ? [`and ${damaged.length - MAX_NAMED} more`] : [];
  const list = [...damaged.slice(0, MAX_NAMED), ...more].map((each) => `\n  ${each}`).join('');
  return new SystemError(
    'CONTENT_DAMAGED',
    `What the graph holds of the source "${source}" is not what was loaded. It was altered here:${list}`,
    'Load its dossier again; `demarche doctor` examines the whole graph.',
  );
}
