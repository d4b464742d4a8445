import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { SystemError } from '../../errors.ts';
import { type HomeFiles, writeWhole } from './files.ts';

const host = '127.0.0.1';

/** Loopback ports of one Neo4j. */
export interface Ports {
  readonly bolt: number;
  readonly browser: number;
}

/** Ports that the user chose, each of them or not. */
export interface FixedPorts {
  readonly bolt: number | undefined;
  readonly browser: number | undefined;
}

/**
 * Ports for a start: those the user fixed, else those this home had last, else 7687 and 7474, else any free ones.
 * What was chosen is kept in the home, so that bookmarks stay good.
 * @throws SystemError PORT_TAKEN for a fixed port that is not free
 */
export async function choosePorts(files: HomeFiles, fixed: FixedPorts): Promise<Ports> {
  const kept = await readPorts(files);
  const bolt = await choose('DEMARCHE_BOLT_PORT', fixed.bolt, [kept.bolt, 7687]);
  const browser = await choose('DEMARCHE_BROWSER_PORT', fixed.browser, [kept.browser, 7474], bolt);
  const ports = { bolt, browser };
  await writeWhole(files.ports, `${JSON.stringify(ports)}\n`);
  return ports;
}

async function readPorts(files: HomeFiles): Promise<Partial<Ports>> {
  try {
    return JSON.parse(await readFile(files.ports, 'utf8')) ?? {};
  } catch {
    return {};
  }
}

async function choose(
  variable: string,
  fixed: number | undefined,
  wishes: unknown[],
  other?: number,
): Promise<number> {
  if (fixed !== undefined) {
    if (fixed !== other && (await freePort(fixed))) return fixed;
    throw portTaken(variable, fixed);
  }
  for (const wish of wishes) {
    if (isPort(wish) && wish !== other && (await freePort(wish))) return wish;
  }
  const any = await freePort(0);
  if (any === undefined)
    throw new SystemError('PORT_TAKEN', `No free port on ${host}.`, 'Close some programs.');
  return any;
}

function isPort(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 && value < 65_536;
}

function portTaken(variable: string, port: number): SystemError {
  return new SystemError(
    'PORT_TAKEN',
    `${variable}=${port}: something else listens on ${host}:${port}, or this user may not.`,
    `Set ${variable} to a free port, or unset it to have one chosen.`,
  );
}

/** The port when it can be listened on, else undefined; 0 asks for any. */
function freePort(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      const found = typeof address === 'object' && address ? address.port : undefined;
      server.close(() => resolve(found));
    });
  });
}
