import type { Dossier } from '../src/dossier/schema.ts';
import { loadDossiers } from '../src/graph/write/load.ts';
import { createRows, type Rows, readRows } from './bare.ts';
import { corpus } from './corpus.ts';
import { processorSeconds, residentMegabytes, withEngine } from './engine.ts';
import { timed } from './timed.ts';

const STATEMENTS = 1_000;
/** How often the two take turns: a machine that is faster in one minute than in the next is so for both. */
const TURNS = 20;

/**
 * Loading checked dossiers of 1,000 statements each, beside bare `UNWIND … CREATE` of the same nodes, relationships and
 * short cuts: each on a fresh Neo4j of the same settings, taking turns.
 */
export async function benchLoad(statements: number): Promise<void> {
  const dossiers = [
    ...corpus({
      dossiers: Math.ceil(statements / STATEMENTS),
      statements: Math.min(statements, STATEMENTS),
      people: Math.ceil(statements / 20),
      claims: Math.ceil(statements / 10),
      events: Math.ceil(statements / 50),
    }),
  ];
  const rows = await rowsOf(dossiers);
  await withEngine((ours, ourPid) =>
    withEngine(async (theirs, theirPid) => {
      const load = new Contestant(ourPid, ones(loadDossiers(ours, dossiers)), dossiers.length);
      const bare = new Contestant(theirPid, createRows(theirs.driver, rows), rows.count);
      const resident: string[] = [];
      for (let turn = 1; turn <= TURNS; turn += 1) {
        await load.goOn(turn / TURNS);
        await bare.goOn(turn / TURNS);
        if (turn % (TURNS / 4) === 0)
          resident.push(`${residentMegabytes(process.pid)}/${residentMegabytes(ourPid)}`);
      }
      report(statements, rows.count, load, bare);
      console.log(`resident memory of this process/Neo4j at each quarter: ${resident.join(', ')} MB`);
    }),
  );
}

/** What the graph holds once all is loaded. */
async function rowsOf(dossiers: readonly Dossier[]): Promise<Rows> {
  return withEngine(async (database) => {
    for await (const _ of loadDossiers(database, dossiers));
    return readRows(database.driver);
  });
}

async function* ones(items: AsyncIterable<unknown>): AsyncGenerator<number> {
  for await (const _ of items) yield 1;
}

/** Work that is done by and by on a Neo4j of its own, with the time it has taken so far. */
class Contestant {
  seconds = 0;
  /** Of Neo4j's processors. */
  processor = 0;
  private done = 0;

  /** @param work yields how much it has done, of `whole` */
  constructor(
    private readonly pid: number,
    private readonly work: AsyncGenerator<number>,
    private readonly whole: number,
  ) {}

  async goOn(share: number): Promise<void> {
    const before = processorSeconds(this.pid);
    this.seconds += await timed(async () => {
      while (this.done < share * this.whole) {
        const { value, done } = await this.work.next();
        if (done) return;
        this.done += value;
      }
      // Past the last, so that it closes what it has opened.
      if (share === 1) await this.work.next();
    });
    this.processor += processorSeconds(this.pid) - before;
  }
}

function report(statements: number, count: number, load: Contestant, bare: Contestant): void {
  const shown = ({ seconds, processor }: Contestant) =>
    `${seconds.toFixed(1)} s, ${Math.round(count / seconds)} a second; Neo4j's processor time ${processor.toFixed(1)} s`;
  console.log(`${count} nodes, relationships and short cuts of ${statements} statements`);
  console.log(`load              ${shown(load)}`);
  console.log(`UNWIND … CREATE   ${shown(bare)}`);
  console.log(`rate of load      ${(bare.seconds / load.seconds).toFixed(2)} of the bare one`);
  console.log(
    `in processor time ${(bare.processor / load.processor).toFixed(2)}, which others on the machine disturb less`,
  );
}
