import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Dossier } from '../../../src/dossier/schema.ts';
import { STANCES } from '../../../src/dossier/vocabulary.ts';
import type { Database } from '../../../src/graph/database.ts';
import { examine } from '../../../src/graph/doctor/index.ts';
import { loadDossier, removeSource } from '../../../src/graph/write/load.ts';
import { dossier, emptyGraph, exportGraph, fact, freshGraph, meeting, says } from '../../support/graph.ts';

const HISTORIES = process.env.LONG === 'full' ? 400 : 25;
const STEPS = 5;

let graph: Database;

beforeAll(async () => {
  graph = await freshGraph();
});
afterAll(() => graph.close());

/** Mulberry32: small, and the same on every machine. */
function randomFrom(seed: number): <T>(...choices: readonly T[]) => T {
  let state = seed;
  return (...choices) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return choices[((t ^ (t >>> 14)) >>> 0) % choices.length] as (typeof choices)[number];
  };
}

/** One of many things that a source may say of the same few people, events and claims. */
function draw(source: string, pick: ReturnType<typeof randomFrom>): Dossier {
  const maybe = <T>(...values: readonly T[]) => pick<readonly T[]>(values, []);
  const when = () =>
    pick({}, { when: '2024-01-01' }, { when: '2024-01' }, { when: '../2023-12-30' }, { when: '-0044-03-15' });
  const retracted = () => pick({}, {}, {}, { retracted: '2024-03-01' });
  const side = () => pick({}, { side: 'x' }, { side: 'y' });
  const seat = (actor: string) => ({
    actor,
    role: pick<'PARTICIPANT' | 'INTERPRETER' | 'DECLINED_BY'>(
      'PARTICIPANT',
      'PARTICIPANT',
      'INTERPRETER',
      'DECLINED_BY',
    ),
    ...side(),
    ...pick({}, { onBehalfOf: 'arvenia' }),
    ...retracted(),
  });
  const event = (id: string, partOf: object) =>
    meeting(
      id,
      {},
      {
        kind: pick<'MEETING' | 'CALL' | 'ATTACK'>('MEETING', 'MEETING', 'CALL', 'ATTACK'),
        title: pick('One', 'Two'),
        status: pick<'HELD' | 'ANNOUNCED' | 'DENIED'>('HELD', 'HELD', 'ANNOUNCED', 'DENIED'),
        participants: ['ann', 'bob', 'gang'].flatMap((actor) => maybe(seat(actor))),
        ...when(),
        ...partOf,
        ...pick({}, { about: ['toll'] }),
        ...retracted(),
      },
    );
  const claim = { claim: pick('toll', 'tax'), stance: pick(...STANCES) };
  return dossier(source, pick('2024-02-01', '2024-02-02', '2024-02'), {
    publisher: pick('Gazette', 'Radio'),
    actors: [
      { person: 'ann', name: pick('Ann', 'Anne'), ...pick({}, { wikidata: 'Q1' }), ...retracted() },
      { person: 'bob', name: 'Bob', ...pick({}, { wikidata: 'Q1' }, { wikidata: 'Q1' }) },
      { group: 'gang', name: 'The gang', names: pick([], ['Bande']) },
      { country: 'arvenia', name: 'Arvenia' },
    ],
    events: [...maybe(event('dinner', {})), event('talks', {})].map((each, _, all) =>
      each.id === 'dinner' && all.length > 1 ? { ...each, ...pick({}, { partOf: 'talks' }) } : each,
    ),
    claims: [
      fact('toll', { about: pick([], ['talks', 'ann']) }),
      fact('tax', pick({}, { contradicts: ['toll'] })),
    ],
    statements: [
      ...maybe(
        says('s', pick<string | string[]>('ann', ['ann', 'bob']), claim.stance, claim.claim, {
          ...when(),
          ...pick({}, { event: 'talks' }),
        }),
      ),
      ...maybe(
        says('t', 'bob', pick(...STANCES), 'toll', { event: 'talks', at: [pick(1, 2), 9], ...retracted() }),
      ),
    ],
  });
}

test.each(Array.from({ length: HISTORIES }, (_, seed) => [seed]))(
  'after any history the graph is what its sources say (seed %i)',
  async (seed) => {
    const pick = randomFrom(seed);
    const loaded = new Map<string, Dossier>();
    const told: string[] = [];
    await emptyGraph(graph);
    for (let step = 0; step < STEPS; step += 1) {
      const source = pick('a', 'b', 'c');
      if (loaded.has(source) && pick(true, false, false)) {
        told.push(`remove ${source}`);
        await removeSource(graph, source);
        loaded.delete(source);
      } else {
        const next = pick(loaded.get(source), undefined, undefined) ?? draw(source, pick);
        told.push(`load ${source}`);
        await loadDossier(graph, next);
        loaded.set(source, next);
      }
    }
    const lived = await exportGraph(graph);
    const findings = [];
    for await (const finding of examine(graph)) findings.push(finding);

    await emptyGraph(graph);
    for (const source of [...loaded.keys()].sort()) await loadDossier(graph, loaded.get(source) as Dossier);
    expect(lived, told.join(', ')).toEqual(await exportGraph(graph));
    expect(findings, told.join(', ')).toEqual([]);
  },
);
