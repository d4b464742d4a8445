/** What every error of ours carries: a stable code, what went wrong, and what to do about it. */
abstract class DemarcheError extends Error {
  abstract readonly exitCode: 1 | 2;

  /**
   * @param code stable, upper case, for programs
   * @param message what was wrong, where, and what was expected
   * @param hint what to do about it
   */
  constructor(
    readonly code: string,
    message: string,
    readonly hint?: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** The input is wrong: a dossier, an argument, an id. Commands exit with 1. */
export class InputError extends DemarcheError {
  readonly exitCode = 1;
}

/** The system is wrong: no Java, a taken port, a database that does not answer. Commands exit with 2. */
export class SystemError extends DemarcheError {
  readonly exitCode = 2;
}

/** Whether an error is one of ours, made for people to read. */
export function isDemarcheError(error: unknown): error is InputError | SystemError {
  return error instanceof DemarcheError;
}
