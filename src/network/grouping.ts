import type { Affiliations, Said } from '../read/discourse.ts';

/** What a network's actors are: who speaks, or what they speak for. */
export type GroupBy = 'actor' | 'institution' | 'country';

/**
 * For whom a statement of a speaker counts: for the speaker; else, where it says on whose behalf it was made, for those;
 * else for what the speaker stood for, held office in or was a part of on that day. From an institution to a country the
 * way goes on by the same ties; from one institution to another it does not.
 * @returns ids in order; none where nobody is found
 */
export function groupsOf(
  speaker: string,
  { onBehalfOf, day }: Pick<Said, 'onBehalfOf' | 'day'>,
  by: GroupBy,
  affiliations: Affiliations,
): string[] {
  if (by === 'actor') return [speaker];
  const found = new Set<string>();
  const seen = new Set<string>();
  const climb = (actor: string) => {
    if (seen.has(actor)) return;
    seen.add(actor);
    if (affiliations.kinds.get(actor) === by) {
      found.add(actor);
      return;
    }
    for (const { to, since, until } of affiliations.ties.get(actor) ?? []) {
      const lasts = day === null || ((since ?? day) <= day && day <= (until ?? day));
      if (lasts) climb(to);
    }
  };
  if (affiliations.kinds.get(speaker) === by || onBehalfOf.length === 0) climb(speaker);
  else for (const actor of onBehalfOf) climb(actor);
  return [...found].sort();
}
