import neo4j, { type Driver, type ProfiledPlan } from 'neo4j-driver';

/** A statement as it was sent, whole numbers marked. */
interface Sent {
  readonly text: string;
  readonly parameters?: Record<string, unknown>;
}

/** The db hits of statements that a process noted, counted by running them once more. */
export async function hitsOf(driver: Driver, noted: string): Promise<number> {
  const sent: Sent[] = JSON.parse(noted, (_, value) =>
    typeof value?.integer === 'number' ? neo4j.int(value.integer) : value,
  );
  let hits = 0;
  for (const { text, parameters = {} } of sent) {
    const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
    try {
      const { summary } = await session.run(`PROFILE ${text}`, parameters);
      if (summary.profile) hits += sumOf(summary.profile);
    } finally {
      await session.close();
    }
  }
  return hits;
}

function sumOf({ dbHits, children }: ProfiledPlan): number {
  return children.reduce((sum, child) => sum + sumOf(child), dbHits);
}
