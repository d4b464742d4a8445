import type { TypedDocumentString } from './queries.generated.ts';

/** Why there is no answer: the server cannot be reached or is not ready, wants a token, or refuses the question. */
export type AskFailure = 'offline' | 'token' | 'refused';

/** What the page says instead of an answer. */
export class AskError extends Error {
  override readonly name = 'AskError';
  constructor(
    readonly reason: AskFailure,
    message: string,
    readonly hint = '',
    readonly code = '',
  ) {
    super(message);
  }
}

/** Anything that was thrown, as what the page says. */
export function toldOf(error: unknown): AskError {
  return error instanceof AskError ? error : new AskError('refused', String(error));
}

interface Answer<T> {
  readonly data?: T | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly hint?: string };
  }[];
}

const address = new URL('graphql', document.baseURI);
const tokenKey = 'demarche.token';

/** Keeps the token that a server asks for until the tab is closed. */
export function keepToken(token: string): void {
  sessionStorage.setItem(tokenKey, token);
}

/**
 * Asks the API.
 * @throws AskError
 */
export async function ask<Result, Variables>(
  query: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const response = await send(JSON.stringify({ query: query.toString(), variables }), signal);
  const { data, errors } = await answerOf<Result>(response, signal);
  const [error] = errors ?? [];
  if (error) {
    const { code = '', hint = '' } = error.extensions ?? {};
    const reason =
      code === 'UNAUTHENTICATED' ? 'token' : code === 'SERVICE_UNAVAILABLE' ? 'offline' : 'refused';
    throw new AskError(reason, error.message, hint, code);
  }
  if (!data) throw new AskError('offline', `The server answered with ${response.status} and without data.`);
  return data;
}

async function send(body: string, signal: AbortSignal | undefined): Promise<Response> {
  const token = sessionStorage.getItem(tokenKey);
  try {
    return await fetch(address, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        ...(token && { authorization: `Bearer ${token}` }),
      },
      body,
      ...(signal && { signal }),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new AskError('offline', 'The server cannot be reached.');
  }
}

async function answerOf<T>(response: Response, signal: AbortSignal | undefined): Promise<Answer<T>> {
  try {
    return (await response.json()) as Answer<T>;
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new AskError('offline', `The server answered with ${response.status} and without an answer.`);
  }
}

/** Whether the server can be asked again. */
export async function isReady(): Promise<boolean> {
  return fetch(new URL('ready', document.baseURI)).then(
    ({ ok }) => ok,
    () => false,
  );
}
