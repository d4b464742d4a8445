import { distance } from 'fastest-levenshtein';

/** ` Did you mean "x"?` for the known name nearest to a misspelled one, or nothing when none is near. */
export function didYouMean(typed: string, known: Iterable<string>): string {
  let best: string | undefined;
  let least = Math.floor(typed.length * 0.4) + 1;
  for (const name of known) {
    if (Math.abs(name.length - typed.length) >= least) continue;
    const steps = distance(typed.toLowerCase(), name.toLowerCase());
    if (steps < least) [best, least] = [name, steps];
  }
  return best === undefined ? '' : ` Did you mean "${best}"?`;
}
