import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { SystemError } from '../../errors.ts';
import { errnoOf, type HomeFiles, writeWhole } from './files.ts';
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
  let orphan: ProcessIdentity | undefined;
  while (!(await create(files, mine))) {
    const other = await readClaim(files);
    if (other && (await isAlive(other.owner))) throw homeInUse(files, other.owner.pid);
    if (other?.jvm && (await isAlive(other.jvm))) orphan = other.jvm;
    await removeStale(files, other);
  }
  return {
    orphan,
    record: (jvm, endpoint) => write(files, endpoint ? { ...mine, jvm, endpoint } : { ...mine, jvm }),
    release: () => rm(files.claim, { force: true }),
  };
}

/** Who holds a home, or undefined; a file that cannot be understood counts as none. */
export async function readClaim(files: HomeFiles): Promise<ClaimRecord | undefined> {
  try {
    const record: ClaimRecord = JSON.parse(await readFile(files.claim, 'utf8'));
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

/** A link appears at once and with its content, and never over another. */
async function create(files: HomeFiles, record: ClaimRecord): Promise<boolean> {
  const draft = `${files.claim}.${process.pid}.new`;
  await writeFile(draft, JSON.stringify(record));
  try {
    await link(draft, files.claim);
    return true;
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

/** Two processes may find the same stale claim; the slower one must not take away the quicker one's new claim. */
async function removeStale(files: HomeFiles, stale: ClaimRecord | undefined): Promise<void> {
  const aside = `${files.claim}.${process.pid}.stale`;
  try {
    await rename(files.claim, aside);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return;
    throw error;
  }
  const moved = await readClaim({ ...files, claim: aside });
  const wrongOne = moved && JSON.stringify(moved) !== JSON.stringify(stale);
  if (wrongOne) await link(aside, files.claim).catch(() => undefined);
  await rm(aside, { force: true, recursive: true });
}

function write(files: HomeFiles, record: ClaimRecord): Promise<void> {
  return writeWhole(files.claim, JSON.stringify(record));
}
