import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { addressOf, type EngineAddress } from './address.ts';
import { archiveLater, findArchive } from './archive.ts';
import { type Claim, claimHome, type Endpoint } from './claim.ts';
import { confText } from './conf.ts';
import { explain, explainDelay, remedy, StartFailed } from './failure.ts';
import { type HomeFiles, homeFiles } from './files.ts';
import {
  emptyTemporary,
  hasData,
  inHome,
  noteStarted,
  prepareHome,
  readPassword,
  turnLog,
  writeHomeFile,
} from './home.ts';
import { type Jars, provideJars } from './jars.ts';
import { findJava, type Java } from './java.ts';
import { type Exit, type Jvm, jvmOptions, setInitialPassword, startJvm } from './jvm.ts';
import { isLeased } from './leases.ts';
import { choosePorts, type Ports } from './ports.ts';
import { endProcess } from './process.ts';
import { waitForDatabase } from './ready.ts';

const user = 'neo4j';
/** Recovery after a kill takes 4 s on a small graph; a large one may take longer. */
const startLimit = 180_000;
const orphanLimit = 20_000;
const archiveWait = 30_000;

export interface EngineOptions {
  /** Folder of the data. */
  readonly home: string;
  /** Ports that the user fixed. */
  readonly boltPort?: number | undefined;
  readonly browserPort?: number | undefined;
  readonly heapMegabytes?: number | undefined;
  /** Of Neo4j, besides those that Demarche makes. */
  readonly settings?: Readonly<Record<string, string>> | undefined;
  /** Told, a line at a time, what takes long: the download, an orphan's end. */
  readonly onProgress?: ((line: string) => void) | undefined;
  /** Aborted, it undoes what was begun; abort it on SIGINT and SIGTERM. */
  readonly signal?: AbortSignal | undefined;
}

/** A Neo4j that this process runs. */
export interface Engine extends EngineAddress {
  /** Settles when the JVM has ended, asked to or not; the home may then be opened again. */
  readonly exited: Promise<Exit>;
  /** Ends Neo4j and gives the home free. */
  stop(): Promise<void>;
  /** Takes no new users, waits until the commands that use this Neo4j have ended, and stops. */
  stopWhenUnused(): Promise<void>;
}

/**
 * Starts a home's Neo4j, fetching it first where needed, and waits until it answers. One process does so at a time.
 * What a killed process left running is ended first, because it may run with other settings or be stuck.
 * @throws SystemError HOME_IN_USE, HOME_CORRUPT, HOME_UNWRITABLE, JAVA_MISSING, JAVA_UNSUPPORTED, MAVEN_MISSING,
 * DOWNLOAD_FAILED, CACHE_UNWRITABLE, PORT_TAKEN, DISK_FULL, DATABASE_START_FAILED
 */
export async function openEngine(options: EngineOptions): Promise<Engine> {
  const files = homeFiles(resolve(options.home));
  const report = options.onProgress ?? (() => undefined);
  options.signal?.throwIfAborted();
  await prepareHome(files);
  const claim = await inHome(files, () => claimHome(files));
  try {
    if (claim.orphan) {
      report(`Ending the Neo4j (process ${claim.orphan.pid}) that a killed demarche left behind.`);
      await endProcess(claim.orphan, orphanLimit);
    }
    const java = await findJava();
    const jars = await provideJars({ onProgress: report, signal: options.signal });
    const password = await readPassword(files);
    const vm = await jvmOptions(files, jars);
    return await launch({ files, claim, options, java, jars, password, vm });
  } catch (error) {
    await claim.release();
    throw error;
  }
}

/** All that a start needs to know. */
interface Setup {
  readonly files: HomeFiles;
  readonly claim: Claim;
  readonly options: EngineOptions;
  readonly java: Java;
  readonly jars: Jars;
  readonly password: string;
  readonly vm: readonly string[];
}

/** Some things that go wrong go right the second time: see `remedy`. */
async function launch(setup: Setup): Promise<Engine> {
  for (let left = 2; ; left -= 1) {
    try {
      return await startOnce(setup);
    } catch (error) {
      if (!(error instanceof StartFailed)) throw error;
      if (left > 0 && (await remedy(setup.files, error))) continue;
      throw await explain(setup.files, error);
    }
  }
}

async function startOnce(setup: Setup): Promise<Engine> {
  const { files, claim, options, java, jars, vm } = setup;
  const ports = await choosePorts(files, { bolt: options.boltPort, browser: options.browserPort });
  await writeHomeFile(files, join(files.conf, 'neo4j.conf'), confText(files, ports, options.settings));
  if (!hasData(files)) await setInitialPassword(java, files, vm);
  await turnLog(files);
  await emptyTemporary(files);
  const notes = join(files.run, 'classes.txt');
  const archive = findArchive(jars, java, notes);
  const jvm = await startJvm(java, files, [...vm, ...archive.options], options.heapMegabytes ?? 512);
  try {
    await claim.record(jvm.identity);
    await untilOnline(setup, jvm, ports, archive.exists ? archive.path : undefined);
    await noteStarted(files);
    await claim.record(jvm.identity, endpointOf(ports));
  } catch (error) {
    await jvm.stop();
    throw error;
  }
  const endArchive = archive.exists
    ? async () => undefined
    : archiveLater({ java, archive, options: vm, notes }, archiveWait);
  return engineOf(setup, jvm, endpointOf(ports), endArchive);
}

async function untilOnline(setup: Setup, jvm: Jvm, ports: Ports, archive: string | undefined): Promise<void> {
  const { files, options, password } = setup;
  const over = new AbortController();
  const limit = AbortSignal.timeout(startLimit);
  const signals = options.signal ? [over.signal, limit, options.signal] : [over.signal, limit];
  try {
    const exit = jvm.exited.then((how) => Promise.reject(new StartFailed(how, archive)));
    const inquiry = { log: files.log, port: ports.bolt, user, password };
    const answer = waitForDatabase(inquiry, AbortSignal.any(signals));
    const status = await Promise.race([answer, exit]);
    if (status.status !== 'online') throw new StartFailed(status, archive);
  } catch (error) {
    options.signal?.throwIfAborted();
    throw limit.aborted ? explainDelay(files, startLimit) : error;
  } finally {
    over.abort();
  }
}

function engineOf(setup: Setup, jvm: Jvm, endpoint: Endpoint, endArchive: () => Promise<void>): Engine {
  const { files, claim, password } = setup;
  const exited = jvm.exited.then(async (exit) => {
    await endArchive();
    await claim.release();
    return exit;
  });
  const stop = async () => {
    await Promise.all([endArchive(), jvm.stop()]);
    await exited;
  };
  const stopWhenUnused = async () => {
    await claim.record(jvm.identity);
    while (await isLeased(files)) await Promise.race([delay(100), exited]);
    await stop();
  };
  return { ...addressOf(files, endpoint, password, jvm.identity.pid), exited, stop, stopWhenUnused };
}

function endpointOf(ports: Ports): Endpoint {
  return {
    uri: `bolt://127.0.0.1:${ports.bolt}`,
    user,
    browserUrl: `http://127.0.0.1:${ports.browser}/browser/`,
  };
}
