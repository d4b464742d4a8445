import type { Path } from './located.ts';
import type { ProblemCode } from './problems.ts';

/** A problem as the checks see it: at a path of the dossier, not yet at a line of a file. */
export interface Finding {
  readonly path: Path;
  /** Whether the key itself is meant rather than its value. */
  readonly atKey?: boolean;
  readonly code: ProblemCode;
  readonly message: string;
}

/** A key that a record must have. */
export function missingKey(record: Path, key: string, message: string): Finding {
  return { path: [...record, key], code: 'MISSING_KEY', message };
}

/** A key that a record may not have. */
export function excessKey(record: Path, key: string, message: string): Finding {
  return { path: [...record, key], atKey: true, code: 'WRONG_VALUE', message };
}

/** A value that cannot stand where it does. */
export function wrongValue(path: Path, message: string): Finding {
  return { path, code: 'WRONG_VALUE', message };
}
