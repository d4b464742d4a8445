import type { KnownActor } from './actors.ts';

/** What tells sides from each other, the first that does: countries, names, codes. */
const LABELS: readonly ((actor: KnownActor) => string)[] = [
  ({ side }) => side,
  ({ words }) => words,
  ({ code }) => code,
];

/** The side on which each actor of parties stands that meet; undefined where nothing tells the parties from each other. */
export function sidesOf(
  parties: readonly (readonly KnownActor[])[],
): ((actor: KnownActor) => string) | undefined {
  return LABELS.find((label) => {
    const sides = parties.map((party) => new Set(party.map(label)));
    const all = new Set(sides.flatMap((side) => [...side]));
    return all.size === sides.reduce((count, side) => count + side.size, 0) && !all.has('');
  });
}
