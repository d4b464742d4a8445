import { Command } from 'commander';
import { type DoctorFinding, examine } from '../graph/doctor/index.ts';
import { withDatabase } from './connection.ts';
import { type OutputOptions, printNotice, printResult } from './output.ts';

/** More than this many findings are counted, not listed: they have one cause. */
const MAX_LISTED = 1_000;

const CURE =
  'Missing indexes are made anew by every command that writes; for the rest, remove the sources concerned and load them again.';

/** The system is wrong, not the input. */
const UNHEALTHY = 2;

/** `demarche doctor`: proves that the graph is what its sources say. */
export function doctorCommand(): Command {
  return new Command('doctor')
    .description('examine the graph: indexes, orphans, evidence, content hashes, order keys and short cuts')
    .option('--json', 'machine-readable result')
    .action(async (options: OutputOptions) => {
      const { findings, count } = await withDatabase({ untouched: true }, async (database) => {
        const listed: DoctorFinding[] = [];
        let count = 0;
        for await (const finding of examine(database)) {
          count += 1;
          if (listed.length < MAX_LISTED) listed.push(finding);
        }
        return { findings: listed, count };
      });
      const lines = count === 0 ? ['The graph is healthy.'] : findings.map(line);
      printResult(options, { healthy: count === 0, count, findings }, lines);
      if (count === 0) return;
      if (!options.json) printNotice(`${count} finding${count === 1 ? '' : 's'}.\n${CURE}`);
      process.exitCode = UNHEALTHY;
    });
}

function line({ check, id, expected, found }: DoctorFinding): string {
  return `${check} ${id}: expected ${expected}, found ${found}`;
}
