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

/** Whether there is a token that everything asked has to carry. */
export function isTokenKept(): boolean {
  return sessionStorage.getItem(tokenKey) !== null;
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
  const response = await send(address, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
    },
    body: JSON.stringify({ query: query.toString(), variables }),
    ...(signal && { signal }),
  });
  const { data, errors } = await answerOf<Result>(response, signal);
  if (errors?.[0] || !data) throw refusalOf(errors, response);
  return data;
}

/**
 * Reads a file of the server's with the token, which a link would not carry.
 * @throws AskError
 */
export async function download(href: string): Promise<{ name: string; content: Blob }> {
  const response = await send(href);
  if (!response.ok) throw refusalOf((await answerOf(response)).errors, response);
  const [, name = 'demarche'] =
    /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '') ?? [];
  return { name, content: await response.blob() };
}

async function send(url: URL | string, { headers, ...request }: RequestInit = {}): Promise<Response> {
  const token = sessionStorage.getItem(tokenKey);
  try {
    return await fetch(url, {
      ...request,
      headers: { ...headers, ...(token && { authorization: `Bearer ${token}` }) },
    });
  } catch (error) {
    if (request.signal?.aborted) throw error;
    throw new AskError('offline', 'The server cannot be reached.');
  }
}

async function answerOf<T>(response: Response, signal?: AbortSignal): Promise<Answer<T>> {
  try {
    return (await response.json()) as Answer<T>;
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new AskError('offline', `The server answered with ${response.status} and without an answer.`);
  }
}

function refusalOf(errors: Answer<unknown>['errors'], { status }: Response): AskError {
  const [error] = errors ?? [];
  if (!error) return new AskError('offline', `The server answered with ${status} and without data.`);
  const { code = '', hint = '' } = error.extensions ?? {};
  const reason =
    code === 'UNAUTHENTICATED' ? 'token' : code === 'SERVICE_UNAVAILABLE' ? 'offline' : 'refused';
  return new AskError(reason, error.message, hint, code);
}

/** Whether the server can be asked again. */
export async function isReady(): Promise<boolean> {
  return fetch(new URL('ready', document.baseURI)).then(
    ({ ok }) => ok,
    () => false,
  );
}
