import { distance } from 'fastest-levenshtein';

/** Looking through 20,000 names takes some 5 ms, so a file in which everything is unknown gets no more suggestions. */
const MAX_LOOKED_UP = 100;

/** ` Did you mean "x"?` for the known name nearest to a misspelled one, or nothing when none is near. */
export function didYouMean(typed: string, known: Iterable<string>): string {
  const best = nearest(typed, known);
  return best === undefined ? '' : ` Did you mean "${best}"?`;
}

/** `didYouMean` for many names of which few are known: each is looked up once. */
export function suggester(known: ReadonlyMap<string, unknown>): (typed: string) => string {
  const suggestions = new Map<string, string>();
  return (typed) => {
    const earlier = suggestions.get(typed);
    if (earlier !== undefined || suggestions.size >= MAX_LOOKED_UP) return earlier ?? '';
    const suggestion = didYouMean(typed, known.keys());
    suggestions.set(typed, suggestion);
    return suggestion;
  };
}

/** The name fewest letters away, at most two in five; else one of which the typed name is a part, as `putin` is. */
function nearest(typed: string, known: Iterable<string>): string | undefined {
  const wanted = typed.toLowerCase();
  let best: string | undefined;
  let containing: string | undefined;
  let least = Math.floor(typed.length * 0.4) + 1;
  for (const name of known) {
    if (name.includes(typed) && `-${name}-`.includes(`-${typed}-`)) containing ??= name;
    if (Math.abs(name.length - typed.length) >= least) continue;
    const steps = distance(wanted, name.toLowerCase());
    if (steps < least) [best, least] = [name, steps];
  }
  return best ?? containing;
}
