import { InputError } from '../errors.ts';
import type { NodeRow } from './rows.ts';

/**
 * Refuses ids that no node has.
 * @param argument name of the argument, for the message
 * @throws InputError NOT_FOUND naming them
 */
export function checkFound(
  argument: string,
  ids: readonly string[],
  nodes: readonly (NodeRow | null)[],
): void {
  const known = new Set(nodes.map((node) => node?.id));
  const unknown = [...new Set(ids)].filter((id) => !known.has(id));
  if (unknown.length === 0) return;
  throw new InputError(
    'NOT_FOUND',
    `${argument}: there is no ${unknown.map((id) => `"${id}"`).join(', ')}.`,
    'Look the id up with `search`, or in a list such as `actors`, `events` or `claims`.',
  );
}
