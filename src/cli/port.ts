import { createServer } from 'node:net';
import { SystemError } from '../errors.ts';

/**
 * Finds out whether a port is free before the database is started for it.
 * @throws SystemError PORT_TAKEN
 */
export async function refuseTakenPort(host: string, port: number): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', (error: NodeJS.ErrnoException) => {
      // Any other trouble is told by the server itself, which knows more about it.
      if (error.code === 'EADDRINUSE') reject(taken(host, port, error));
      else resolve();
    });
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

/** A port that another program has. */
export function taken(host: string, port: number, cause: Error): SystemError {
  const message = `${host}:${port} is taken by another program.`;
  return new SystemError('PORT_TAKEN', message, 'Stop that program, or set DEMARCHE_PORT to a free port.', {
    cause,
  });
}
