import { Command } from 'commander';
import { SystemError } from '../errors.ts';
import { type DoctorFinding, examine } from '../graph/doctor/index.ts';
import { withDatabase } from './connection.ts';
import { type OutputOptions, printResult } from './output.ts';

/** More than this many findings are counted, not listed: they have one cause. */
const MAX_LISTED = 1_000;

const CURE = 'Loading the dossiers of the sources concerned once more makes their assertions right again.';

/** `demarche doctor`: proves that the graph is what its sources say. */
export function doctorCommand(): Command {
  return new Command('doctor')
    .description('examine the graph: indexes, orphans, evidence, content hashes, order keys and short cuts')
    .option('--json', 'machine-readable result')
    .action(async (options: OutputOptions) => {
      const { findings, count } = await withDatabase({}, async (database) => {
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
      if (count > 0)
        throw new SystemError('GRAPH_UNHEALTHY', `${count} finding${count === 1 ? '' : 's'}.`, CURE);
    });
}

function line({ check, id, expected, found }: DoctorFinding): string {
  return `${check} ${id}: expected ${expected}, found ${found}`;
}
