import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect } from 'vitest';
import { checkDossier } from '../../src/dossier/check.ts';
import type { Dossier } from '../../src/dossier/schema.ts';
import { Database } from '../../src/graph/database.ts';
import { examine } from '../../src/graph/doctor/index.ts';
import { openDriver } from '../../src/graph/driver.ts';
import { type Engine, openEngine } from '../../src/graph/engine/index.ts';
import { GRAPH_FORMAT } from '../../src/graph/format.ts';
import { prepareDatabase } from '../../src/graph/prepare.ts';
import { loadDossier } from '../../src/graph/write/load.ts';
import { cypher, difference, emptyGraph, exportGraph } from './graph.ts';

async function unpack(format: number, home: string): Promise<void> {
  const archive = fileURLToPath(new URL(`../fixtures/home-format-${format}.tar.gz`, import.meta.url));
  await promisify(execFile)('tar', ['-xzf', archive, '-C', home]);
}

async function dossiersOf(home: string): Promise<Dossier[]> {
  const files = (await readdir(join(home, 'dossiers'))).sort();
  const checked = files.map(async (file) => {
    const { dossier } = checkDossier(file, await readFile(join(home, 'dossiers', file), 'utf8'));
    if (!dossier) throw new Error(`${file} is no dossier any more`);
    return dossier;
  });
  return Promise.all(checked);
}

async function withHome<T>(home: string, work: (old: Database) => Promise<T>): Promise<T> {
  let engine: Engine | undefined;
  let old: Database | undefined;
  try {
    engine = await openEngine({ home });
    old = new Database(await openDriver(engine), 'neo4j');
    return await work(old);
  } finally {
    await old?.close();
    await engine?.stop();
  }
}

/**
 * Fails unless a home of an earlier format is written to only once it is brought to this one, and then holds what its
 * dossiers say.
 * @param fresh a database to load the same dossiers into; it is emptied before
 */
export async function expectBroughtUp(format: number, fresh: Database): Promise<void> {
  const home = await mkdtemp(join(tmpdir(), 'demarche-format-'));
  try {
    await unpack(format, home);
    const dossiers = await dossiersOf(home);
    await emptyGraph(fresh);
    for (const each of dossiers) await loadDossier(fresh, each);
    await withHome(home, async (old) => {
      const stored = "MATCH (g:Graph {id: 'demarche'}) RETURN g.format AS format";
      expect(await cypher(old, stored)).toEqual([{ format }]);
      const before = await exportGraph(old);
      await expect(loadDossier(old, dossiers[0] as Dossier)).rejects.toMatchObject({ code: 'GRAPH_FORMAT' });
      expect(await exportGraph(old)).toEqual(before);
      await prepareDatabase(old);
      expect(await cypher(old, stored)).toEqual([{ format: GRAPH_FORMAT }]);
      expect(difference(await exportGraph(fresh), await exportGraph(old))).toEqual({
        missing: [],
        added: [],
      });
      const findings = [];
      for await (const finding of examine(old)) findings.push(finding);
      expect(findings).toEqual([]);
      for (const each of dossiers) expect(await loadDossier(old, each)).toMatchObject({ changed: false });
    });
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}
