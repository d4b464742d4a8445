import { cpus, totalmem } from 'node:os';
import type { Figures, Measured } from './measure.ts';

/** What was measured, and where. */
export interface Setting {
  readonly edges: number;
  readonly nodes: number;
  readonly statements: number;
  readonly peer: string;
  readonly neo4j: string;
  readonly skipped: readonly string[];
}

/** The table of results, each row ending in whether its floors are met. */
export function report(all: readonly Measured[], setting: Setting): string {
  return [
    '# What was measured',
    '',
    'Written by `npm run bench`; [README.md](README.md) says how, and what the rows are. Figures of other machines, and',
    'those of other runs, are not comparable.',
    '',
    `- ${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC`,
    `- ${cpus().length} x ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`,
    `- Neo4j ${setting.neo4j}, @neo4j/graphql ${setting.peer}`,
    `- ${setting.nodes} nodes, ${setting.edges} relationships, of which ${setting.statements} statements`,
    `- an empty request (\`{ __typename }\`): p50 ${ms(middle(all.map(({ empty }) => empty)))} ms`,
    '',
    '| workload | | p50, ms | p95, ms | requests/s | db hits | to it | floor | |',
    '|---|---|---:|---:|---:|---:|---:|---:|---|',
    ...all.flatMap(rows),
    '',
    'p50 and p95 are those of one client, requests/s those of 8. "To it" is, beside the peer, Demarche\'s requests/s as a',
    'multiple of its; beside bare Cypher, the p50 of Demarche without that of an empty request, as a multiple of its p50.',
    ...setting.skipped.map((each) => `\n${each}`),
    '',
  ].join('\n');
}

/** Whether a workload meets all its floors. */
export function meets(measured: Measured): boolean {
  return peerMet(measured) !== false && bareRatio(measured) <= measured.workload.bareFloor;
}

function rows(measured: Measured): string[] {
  const { workload, ours, peer, bare } = measured;
  const verdict = meets(measured) ? 'met' : 'below';
  const lines = [`| ${workload.name} | Demarche | ${cells(ours)} | | | ${verdict} |`];
  if (peer) {
    const met = peerMet(measured);
    const floor = workload.peerFloor === undefined ? 'none' : `>= ${workload.peerFloor}`;
    const word = met === undefined ? 'not the same answer' : met ? 'met' : 'below';
    lines.push(`| | peer | ${cells(peer)} | ${(ours.rate / peer.rate).toFixed(1)} | ${floor} | ${word} |`);
  }
  const ratio = bareRatio(measured);
  const word = ratio <= workload.bareFloor ? 'met' : 'below';
  lines.push(`| | bare | ${cells(bare)} | ${ratio.toFixed(2)} | <= ${workload.bareFloor} | ${word} |`);
  return lines;
}

function peerMet({ workload, ours, peer }: Measured): boolean | undefined {
  if (!peer || workload.peerFloor === undefined) return undefined;
  return ours.rate / peer.rate >= workload.peerFloor;
}

function bareRatio({ ours, bare, empty }: Measured): number {
  return (ours.p50 - empty) / bare.p50;
}

function cells({ p50, p95, rate, hits }: Figures): string {
  return `${ms(p50)} | ${ms(p95)} | ${rate >= 100 ? Math.round(rate) : rate.toFixed(1)} | ${hits}`;
}

function ms(value: number): string {
  return value >= 100 ? String(Math.round(value)) : value.toFixed(value >= 10 ? 1 : 2);
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
