import { mkdir, writeFile } from 'node:fs/promises';
import { afterAll, expect, test } from 'vitest';
import { explain, StartFailed } from '../../../src/graph/engine/failure.ts';
import { homeFiles } from '../../../src/graph/engine/files.ts';
import { removeFolders, temporaryFolder } from './support.ts';

afterAll(removeFolders);

test.each([
  [
    'PortBindException: Address localhost:7687 is already in use, cannot bind to it.',
    'PORT_TAKEN',
    'DEMARCHE_BOLT_PORT',
  ],
  ['java.io.IOException: No space left on device', 'DISK_FULL', 'Free some space'],
  ['org.neo4j.kernel.impl.store.StoreFailure: unexpected', 'HOME_CORRUPT', 'move it aside'],
])('a start that failed for good: %s', async (line, code, hint) => {
  const files = homeFiles(await temporaryFolder());
  await mkdir(files.logs, { recursive: true });
  await writeFile(
    files.log,
    `2026-01-01 00:00:00.000+0000 ERROR Failed to start Neo4j.\nCaused by: ${line}\n`,
  );
  expect(await explain(files, new StartFailed({ code: 1, signal: null }, undefined))).toMatchObject({
    code,
    exitCode: 2,
    message: expect.stringContaining(line),
    hint: expect.stringContaining(hint),
  });
});
