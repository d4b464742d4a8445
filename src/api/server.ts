import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SystemError } from '../errors.ts';
import { type ApiOptions, createApi } from './api.ts';

/** How long answers under way may take once the server is asked to stop, in milliseconds. */
const grace = 700;

/** Where to listen. */
export interface Address {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
}

/** What to serve, and where. */
export type ServeOptions = ApiOptions & Address;

/** A server that listens. */
export interface Serving {
  /** Such as `http://127.0.0.1:4000`, without a path. */
  readonly url: string;
  /** Stops listening, lets answers under way finish, and ends within a second. */
  close(): Promise<void>;
}

/**
 * Serves the API over HTTP.
 * @throws SystemError PORT_TAKEN, ADDRESS_UNAVAILABLE
 */
export async function serve(options: ServeOptions): Promise<Serving> {
  const api = createApi(options);
  const server = createServer({ requestTimeout: 30_000 }, api);
  await listen(server, options);
  const { port } = server.address() as AddressInfo;
  const name = options.host.includes(':') ? `[${options.host}]` : options.host;
  return { url: `http://${name}:${port}`, close: () => close(server) };
}

/**
 * Finds out whether an address can be had, before a database is started for it.
 * @throws SystemError PORT_TAKEN, ADDRESS_UNAVAILABLE
 */
export async function probeAddress(address: Address): Promise<void> {
  const server = createServer();
  await listen(server, address);
  await close(server);
}

function listen(server: Server, { host, port }: Address): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenFailure(error, host, port)));
    server.listen(port, host, resolve);
  });
}

function listenFailure(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new SystemError(
      'PORT_TAKEN',
      `${host}:${port} is taken by another program.`,
      'Stop that program, or set DEMARCHE_PORT to a free port.',
      { cause: error },
    );
  }
  return new SystemError(
    'ADDRESS_UNAVAILABLE',
    `Cannot listen on ${host}:${port}: ${error.message}`,
    'Set DEMARCHE_HOST to an address of this machine and DEMARCHE_PORT to a port that you may use.',
    { cause: error },
  );
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), grace);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}
