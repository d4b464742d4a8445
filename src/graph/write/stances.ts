import { groupBy } from './change.ts';
import type { WriteSession } from './session.ts';
import { type Pair, pairs, type ShortCut, shortCut } from './short-cut.ts';
import type { Utterance } from './statements.ts';

/** The stance that each short cut between actors and claims rests on. */
export const STANCES = { STATED: 'ASSERTS', SUPPORTS: 'SUPPORTS', DISPUTES: 'DISPUTES' } as const;

/** A row of `write/stances`. */
interface Stand extends Pair {
  readonly stance: string;
  readonly count: number;
  readonly sources: number;
  readonly via: readonly string[];
  readonly newest: string | null;
  readonly knownSince: string | null;
  readonly firstOn: string | null;
  readonly lastOn: string | null;
}

/** STATED, SUPPORTS and DISPUTES between the speakers of statements and what these express. */
export async function stanceShortCuts(
  session: WriteSession,
  utterances: readonly Utterance[],
): Promise<ShortCut[]> {
  const concerned = pairs(
    utterances.flatMap(({ speakers, claims }) =>
      speakers.flatMap((from) => claims.map((to) => ({ from, to }))),
    ),
  );
  const byClaim = groupBy(concerned, ({ to }) => to);
  const rows = [...byClaim].map(([claim, pairs]) => ({ claim, actors: pairs.map(({ from }) => from) }));
  const stands = new Map(
    (await session.runBatched<Stand>('stances', rows)).map((stand) => [nameOf(stand, stand.stance), stand]),
  );
  return concerned.flatMap((pair) =>
    Object.entries(STANCES).map(([type, stance]) => {
      const stand = stands.get(nameOf(pair, stance));
      if (!stand) return { type, ...pair, properties: null };
      const { count, sources, via, newest, knownSince, firstOn, lastOn } = stand;
      return shortCut(type, pair, newest, { count, sources, via, knownSince, firstOn, lastOn });
    }),
  );
}

function nameOf({ from, to }: Pair, stance: string): string {
  return `${stance} ${from} ${to}`;
}
