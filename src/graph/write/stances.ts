import { addedStances } from './added-stances.ts';
import { type Change, groupBy } from './change.ts';
import type { EntityChanges } from './entities.ts';
import type { WriteSession } from './session.ts';
import { type Pair, pairName, pairs, type ShortCut, STANCES, shortCut } from './short-cut.ts';
import type { Utterance } from './statements.ts';

/** A row of `write/stances`. */
interface Stand extends Pair {
  readonly stance: string;
  readonly count: number;
  readonly tellers: readonly string[];
  readonly via: readonly string[];
  readonly newest: string | null;
  readonly knownSince: string | null;
  readonly firstOn: string | null;
  readonly lastOn: string | null;
}

/**
 * STATED, SUPPORTS and DISPUTES between the speakers of statements and what these express. Where new statements are all
 * that a change brings to a pair, they are added to what is stored; else all statements of the pair are counted again.
 */
export async function stanceShortCuts(
  session: WriteSession,
  change: Change,
  entities: EntityChanges,
  utterances: readonly Utterance[],
): Promise<ShortCut[]> {
  const recounted = pairs(utterances.filter(({ id }) => !change.isNew(id)).flatMap(pairsOf));
  const names = new Set(recounted.map(pairName));
  const added = await addedStances(session, change, entities, (pair) => !names.has(pairName(pair)));
  return [...added, ...(await recountedStances(session, recounted))];
}

function pairsOf({ speakers, claims }: Utterance): Pair[] {
  return speakers.flatMap((from) => claims.map((to) => ({ from, to })));
}

async function recountedStances(session: WriteSession, concerned: readonly Pair[]): Promise<ShortCut[]> {
  const byClaim = groupBy(concerned, ({ to }) => to);
  const rows = [...byClaim].map(([claim, pairs]) => ({ claim, actors: pairs.map(({ from }) => from) }));
  const stands = new Map(
    (await session.runBatched<Stand>('stances', rows)).map((stand) => [nameOf(stand, stand.stance), stand]),
  );
  return concerned.flatMap((pair) =>
    Object.entries(STANCES).map(([type, stance]) => {
      const stand = stands.get(nameOf(pair, stance));
      if (!stand) return { type, ...pair, properties: null };
      const { count, tellers, via, newest, knownSince, firstOn, lastOn } = stand;
      const sources = tellers.length;
      return shortCut(type, pair, newest, { count, sources, tellers, via, knownSince, firstOn, lastOn });
    }),
  );
}

function nameOf(pair: Pair, stance: string): string {
  return `${stance} ${pairName(pair)}`;
}
