import { openDriver } from '../../src/graph/driver.ts';
import { recorded } from './recorded.mjs';
import { round } from './rounds.ts';
import { runner } from './workload.ts';
import { WORKLOADS } from './workloads/index.ts';

/** What the parent asks of this process, which runs Cypher by hand through the bare driver. */
export type BareOrder =
  | { readonly answer: string; readonly parameters: unknown }
  | { readonly record: string; readonly parameters: unknown }
  | {
      readonly time: string;
      readonly parameters: readonly unknown[];
      readonly clients: number;
      readonly seconds: number;
      readonly first: number;
    };

const { NEO4J_URI: uri = '', NEO4J_USER: user = '', NEO4J_PASSWORD: password = '' } = process.env;
const recording = recorded(await openDriver({ uri, user, password }));
const run = runner(recording.driver);

function bareOf(name: string) {
  const workload = WORKLOADS.find((each) => each.name === name);
  if (!workload) throw new Error(`there is no workload "${name}"`);
  return workload.bare;
}

async function obey(order: BareOrder): Promise<unknown> {
  if ('answer' in order) return bareOf(order.answer)(run, order.parameters);
  if ('record' in order) {
    recording.start();
    await bareOf(order.record)(run, order.parameters);
    return recording.stop();
  }
  const { time, parameters, clients, seconds, first } = order;
  const bare = bareOf(time);
  return round((n) => bare(run, parameters[n % parameters.length]), clients, seconds, first);
}

process.on('message', async (order: BareOrder) => process.send?.(await obey(order)));
process.on('disconnect', () => process.exit(0));
process.send?.('ready');
