import { createHash, timingSafeEqual } from 'node:crypto';
import { InputError } from '../errors.ts';
import type { Database } from '../graph/database.ts';

/** Where to write, and the token that a request must bear. */
export interface Writes {
  readonly database: Database;
  readonly token: string;
}

/**
 * The database for a request that bears the token.
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
  if (bearerCheck(writes.token)(request)) return writes.database;
  throw new InputError(
    'UNAUTHENTICATED',
    borneBy(request) === undefined
      ? 'Writes need a token, and the request bears none.'
      : 'The request bears a wrong token.',
    'Send the header `Authorization: Bearer TOKEN` with the DEMARCHE_TOKEN of this server.',
  );
}

/**
 * Whether a request bears the token as `Authorization: Bearer TOKEN`; nobody's does where there is none. Hashes are
 * compared, so that neither time nor length tells anything of the token.
 */
export function bearerCheck(token: string | undefined): (request: Request) => boolean {
  if (token === undefined) return () => false;
  const expected = sha256(token);
  return (request) => timingSafeEqual(sha256(borneBy(request) ?? ''), expected);
}

function borneBy(request: Request): string | undefined {
  return /^Bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
