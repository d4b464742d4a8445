import type { Database } from '../database.ts';
import { missingConstraints } from '../prepare.ts';
import { checkContent, checkTexts } from './assertions.ts';
import { checkDerived } from './derived.ts';
import { type DoctorFinding, relationshipName } from './finding.ts';
import { checkShortCuts } from './short-cuts.ts';

export type { DoctorCheck, DoctorFinding } from './finding.ts';

/**
 * Examines the whole graph and reports everything that is not as it should be; changes nothing.
 * It reads in many steps, so that a load meanwhile may show as a finding that is gone the next time.
 */
export async function* examine(database: Database): AsyncGenerator<DoctorFinding> {
  yield* checkIndexes(database);
  yield* checkOrphans(database);
  yield* checkEvidence(database);
  yield* checkContent(database);
  yield* reckoned(checkDerived(database));
  yield* reckoned(checkShortCuts(database));
  yield* checkTexts(database);
}

/** Where a day was altered so that it is none, nothing can be reckoned with it; which one it is stands among the hashes. */
async function* reckoned(findings: AsyncGenerator<DoctorFinding>): AsyncGenerator<DoctorFinding> {
  try {
    yield* findings;
  } catch (error) {
    if (!(error instanceof Error && /cannot be parsed to a Date/i.test(error.message))) throw error;
    yield {
      check: 'DAY',
      id: 'days',
      expected: 'such as 2024-05-06',
      found: error.message.replace(/\s+/g, ' '),
    };
  }
}

async function* checkIndexes(database: Database): AsyncGenerator<DoctorFinding> {
  for (const statement of await missingConstraints(database)) {
    yield { check: 'INDEX', id: statement.replace('constraints/', ''), expected: 'ONLINE', found: 'nothing' };
  }
}

async function* checkOrphans(database: Database): AsyncGenerator<DoctorFinding> {
  for await (const { id, expected } of database.stream<{ id: string; expected: string }>('doctor/orphans')) {
    yield { check: 'ORPHAN', id, expected, found: 'nothing' };
  }
}

async function* checkEvidence(database: Database): AsyncGenerator<DoctorFinding> {
  const rows = database.stream<{ type: string; from: string; to: string; source: string; passage: string }>(
    'doctor/evidence',
  );
  for await (const { type, from, to, source, passage } of rows) {
    yield {
      check: 'EVIDENCE',
      id: relationshipName(type, from, to, source),
      expected: passage,
      found: 'nothing',
    };
  }
}
