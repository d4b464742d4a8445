import { createHash, timingSafeEqual } from 'node:crypto';
import { InputError } from '../errors.ts';
import type { Database } from '../graph/database.ts';

/** Where to write, and the token that a request must bear. */
export interface Writes {
  readonly database: Database;
  readonly token: string;
}

/**
 * The database for a request that bears the token; comparing takes the same time whatever it bears.
 * @param writes undefined where nobody may write
 * @throws InputError FORBIDDEN where there is no token, UNAUTHENTICATED
 */
export function writableDatabase(request: Request, writes: Writes | undefined): Database {
  if (writes === undefined) {
    throw new InputError(
      'FORBIDDEN',
      'This server takes no writes.',
      'Whoever runs it lets them in by setting DEMARCHE_TOKEN; `demarche load` and `demarche remove` work without.',
    );
  }
  const [, borne] = /^Bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '') ?? [];
  if (borne !== undefined && timingSafeEqual(sha256(borne), sha256(writes.token))) return writes.database;
  throw new InputError(
    'UNAUTHENTICATED',
    borne === undefined
      ? 'Writes need a token, and the request bears none.'
      : 'The request bears a wrong token.',
    'Send the header `Authorization: Bearer TOKEN` with the DEMARCHE_TOKEN of this server.',
  );
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
