import type { Workload } from '../workload.ts';
import { busyActors } from './busy-actors.ts';
import { farPage } from './far-page.ts';
import { hub } from './hub.ts';
import { oneActor } from './one-actor.ts';
import { search } from './search.ts';
import { subgraph } from './subgraph.ts';
import { twentyActors } from './twenty-actors.ts';

/** Everything that is measured, in the order of the table. */
export const WORKLOADS = [
  oneActor,
  twentyActors,
  hub,
  busyActors,
  farPage,
  subgraph,
  search,
] as unknown as readonly Workload[];
