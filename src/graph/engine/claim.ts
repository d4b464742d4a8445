import { hash, randomUUID } from 'node:crypto';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { SystemError } from '../../errors.ts';
import { absent, errnoOf, type HomeFiles, writeWhole } from './files.ts';
import { identify, isAlive, type ProcessIdentity } from './process.ts';

/** Where a running Neo4j answers. */
export interface Endpoint {
  readonly uri: string;
  readonly user: string;
  readonly browserUrl: string;
}

/** What stands in `running.json` while a process runs this home's Neo4j. */
export interface ClaimRecord {
  /** The Demarche process that started it and will stop it. */
  readonly owner: ProcessIdentity;
  readonly jvm?: ProcessIdentity;
  /** Present once it answers. */
  readonly endpoint?: Endpoint;
}

/** The right to run this home's Neo4j, held by one process at a time. */
export interface Claim {
  /** The JVM that a killed owner left behind, where it still lives. */
  readonly orphan: ProcessIdentity | undefined;
  record(jvm: ProcessIdentity, endpoint?: Endpoint): Promise<void>;
  release(): Promise<void>;
}

/**
 * Claims a home. A claim whose owner no longer lives is taken over.
 * @throws SystemError HOME_IN_USE when a living process holds it
 */
export async function claimHome(files: HomeFiles): Promise<Claim> {
  const owner = await identify(process.pid);
  if (!owner) throw new Error('this process cannot find itself');
  const mine: ClaimRecord = { owner };
  const stale = await succeed(files, mine);
  return {
    orphan: await orphanOf(stale),
    record: (jvm, endpoint) => write(files, endpoint ? { ...mine, jvm, endpoint } : { ...mine, jvm }),
    release: () => rm(files.claim, { force: true }),
  };
}

/** Who holds a home, or undefined; a file that cannot be understood counts as none. */
export async function readClaim(files: HomeFiles): Promise<ClaimRecord | undefined> {
  return parse(await readFile(files.claim, 'utf8').catch(() => ''));
}

function parse(text: string): ClaimRecord | undefined {
  try {
    const record: ClaimRecord = JSON.parse(text);
    return typeof record?.owner?.pid === 'number' ? record : undefined;
  } catch {
    return undefined;
  }
}

/** The error for a home that a living process holds. */
export function homeInUse(files: HomeFiles, pid: number): SystemError {
  return new SystemError(
    'HOME_IN_USE',
    `${files.home} is in use: process ${pid} runs its Neo4j.`,
    `Wait for it, end it (a server with \`demarche stop\`, a command with \`kill ${pid}\`), or set DEMARCHE_HOME to another folder.`,
  );
}

/** A claim that nobody who lives holds. */
interface Stale {
  readonly path: string;
  readonly text: string;
}

/**
 * Puts a claim in the place of those whose owners no longer live. Many processes may find the same stale claim, so none is
 * taken away first: a successor's claim stands in a file named after what it follows, which only one can make, and which
 * holds unless what it follows was replaced in the meantime.
 * @returns the claims in whose place it stands, oldest first
 */
async function succeed(files: HomeFiles, mine: ClaimRecord): Promise<readonly Stale[]> {
  for (;;) {
    const { stale, free } = await follow(files);
    if (!(await create(free, mine))) continue;
    if (free === files.claim) return stale;
    const holds = await isUnchanged(stale);
    if (holds) {
      await write(files, mine);
      for (const { path } of stale.slice(1)) await rm(path, { force: true });
    }
    await rm(free, { force: true });
    if (holds) return stale;
  }
}

/** The stale claims of a home, each named after the one before, and the first such name that is free. */
async function follow(files: HomeFiles): Promise<{ stale: readonly Stale[]; free: string }> {
  const stale: Stale[] = [];
  let path = files.claim;
  for (;;) {
    const text = await textOf(path);
    if (text === undefined) return { stale, free: path };
    const owner = parse(text)?.owner;
    if (owner && (await isAlive(owner))) throw homeInUse(files, owner.pid);
    stale.push({ path, text });
    path = `${files.claim}.after-${hash('sha256', text, 'hex').slice(0, 16)}`;
  }
}

async function isUnchanged(stale: readonly Stale[]): Promise<boolean> {
  const texts = await Promise.all(stale.map(({ path }) => textOf(path)));
  return texts.every((text, index) => text === stale[index]?.text);
}

function textOf(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(absent);
}

async function orphanOf(stale: readonly Stale[]): Promise<ProcessIdentity | undefined> {
  for (const { text } of stale) {
    const jvm = parse(text)?.jvm;
    if (jvm && (await isAlive(jvm))) return jvm;
  }
  return undefined;
}

/** A link appears at once and with its content, and never over another. */
async function create(path: string, record: ClaimRecord): Promise<boolean> {
  const draft = `${path}.${randomUUID()}.new`;
  await writeFile(draft, JSON.stringify(record));
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

function write(files: HomeFiles, record: ClaimRecord): Promise<void> {
  return writeWhole(files.claim, JSON.stringify(record));
}
