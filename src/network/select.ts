import type { Stance } from '../dossier/vocabulary.ts';
import type { Affiliations, Discourse, Said } from '../read/discourse.ts';
import { type GroupBy, groupsOf } from './grouping.ts';
import type { Levels, Position } from './position.ts';

/** Which positions a network is made of. */
export interface Choice {
  readonly groupBy: GroupBy;
  readonly concept: 'claim' | 'topic';
  readonly levels: Levels;
  /** ISO days, both included. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Only claims that have one of these topics. */
  readonly topics?: readonly string[] | undefined;
}

/** How many positions are left out, by the reason: of each, the first that applies. */
export interface LeftOut {
  /** Nobody is named who speaks. */
  unattributed: number;
  /** Neither agreement nor disagreement, such as a retraction. */
  stance: number;
  /** Without a date, where only some days count. */
  undated: number;
  /** Of speakers who on that day spoke for no institution, or country. */
  ungrouped: number;
  /** On claims without a topic, where topics are what is agreed on. */
  withoutTopic: number;
  /** Said before, so that it does not count again. */
  repeated: number;
}

/** The positions that a choice lets through, each once, and how many of its own it had to leave out. */
export function select(discourse: Discourse, choice: Choice): { positions: Position[]; leftOut: LeftOut } {
  const leftOut = { unattributed: 0, stance: 0, undated: 0, ungrouped: 0, withoutTopic: 0, repeated: 0 };
  const wanted = choice.topics && new Set(choice.topics);
  const positions = discourse.said
    .filter(({ day }) => isWithin(day, choice))
    .flatMap((said) => {
      const found = new Map<string, Position>();
      for (const [claim, stance] of said.expressed) {
        const topics = (discourse.topics.get(claim) ?? []).filter((topic) => wanted?.has(topic) ?? true);
        if (wanted && topics.length === 0) continue;
        const concepts = choice.concept === 'claim' ? [claim] : topics;
        const reason = reasonAgainst(said, stance, concepts, choice);
        if (reason) leftOut[reason] += Math.max(said.speakers.length, 1);
        else leftOut.ungrouped += addPositions(found, said, [claim, stance], concepts, discourse, choice);
      }
      return [...found.values()];
    });
  return { positions, leftOut };
}

function isWithin(day: string | null, { from = '', to = '~' }: Choice): boolean {
  return day === null || (from <= day && day <= to);
}

function reasonAgainst(
  { speakers, day }: Said,
  stance: Stance,
  concepts: readonly string[],
  { levels, from, to }: Choice,
): keyof LeftOut | undefined {
  if (speakers.length === 0) return 'unattributed';
  if (levels[stance] === null) return 'stance';
  if (day === null && (from ?? to) !== undefined) return 'undated';
  return concepts.length === 0 ? 'withoutTopic' : undefined;
}

/**
 * Of two speakers of one institution, or of two claims on one topic, a statement counts once.
 * @returns how many speakers count for nobody
 */
function addPositions(
  found: Map<string, Position>,
  said: Said,
  [claim, stance]: Said['expressed'][number],
  concepts: readonly string[],
  affiliations: Affiliations,
  { levels, groupBy }: Choice,
): number {
  const { statement, source, day } = said;
  const level = levels[stance] ?? 0;
  let ungrouped = 0;
  for (const speaker of said.speakers) {
    const actors = groupsOf(speaker, said, groupBy, affiliations);
    if (actors.length === 0) ungrouped += 1;
    for (const actor of actors) {
      for (const concept of concepts) {
        const key = [actor, concept, level].join('\u0001');
        if (!found.has(key)) found.set(key, { statement, actor, concept, level, day, source, claim, stance });
      }
    }
  }
  return ungrouped;
}
