import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Serving } from '../../src/api/server.ts';
import { seeded } from '../dossier/support.ts';
import { type HostileRequest, randomRequest } from './hostile-requests.ts';

/** What came of many random requests. */
export interface Fuzzed {
  /** How many answers had each status or code. */
  readonly seen: Readonly<Record<string, number>>;
  readonly milliseconds: readonly number[];
  /** Of these, what was refused before anything was read. */
  readonly refusals: readonly number[];
  /** Each with the number that makes the request again. */
  readonly faults: readonly string[];
}

/** The codes that the API documents. */
const CODES = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'LIMIT_EXCEEDED',
  'NOT_FOUND',
  'FORBIDDEN',
  'UNAUTHENTICATED',
  'SERVICE_UNAVAILABLE',
  'TIMEOUT',
]);
/** Those of what is refused before anything is read. */
const REFUSALS = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'LIMIT_EXCEEDED'];
/** What tells of the inside. */
const INSIDE = /\n\s+at |node_modules|file:\/\/|\.ts:\d|\.js:\d|Neo\.|TypeError|RangeError|is not a function/;

/** Sends random requests, a few at a time, and holds each answer against what is promised of all. */
export async function fuzz(server: Serving, count: number, seed: number, clients = 4): Promise<Fuzzed> {
  const seen: Record<string, number> = {};
  const milliseconds: number[] = [];
  const refusals: number[] = [];
  const faults: string[] = [];
  let next = 0;
  const client = async () => {
    while (next < count) {
      const trial = next;
      next += 1;
      const request = randomRequest(seeded(seed * 1_000_003 + trial));
      const begun = performance.now();
      const { status, text } = await send(server, request);
      const took = performance.now() - begun;
      milliseconds.push(took);
      const { codes, fault } = judge(request, status, text);
      if (codes.some((code) => REFUSALS.includes(code))) refusals.push(took);
      for (const each of [String(status), ...codes]) seen[each] = (seen[each] ?? 0) + 1;
      if (fault) faults.push(`seed ${seed}, trial ${trial} (${request.kind}): ${status} ${fault}`);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return { seen, milliseconds, refusals, faults };
}

async function send(server: Serving, { method, path, headers, body }: HostileRequest) {
  const response = await fetch(server.url + path, {
    method,
    headers,
    redirect: 'manual',
    ...(method !== 'HEAD' && body !== undefined && { body: new Uint8Array(Buffer.from(body)) }),
  });
  return { status: response.status, text: path.includes('graphql') ? await response.text() : '' };
}

interface Verdict {
  readonly codes: readonly string[];
  readonly fault?: string;
}

function judge({ kind, method }: HostileRequest, status: number, text: string): Verdict {
  const brief = text.slice(0, 500);
  if (status >= 500 && status !== 503) return { codes: [], fault: `server error: ${brief}` };
  if (INSIDE.test(text)) return { codes: [], fault: `tells of the inside: ${brief}` };
  if (text === '') {
    const silent = status < 400 || status === 404 || method === 'HEAD';
    return { codes: [], ...(!silent && { fault: 'refused without a word' }) };
  }
  try {
    // An answer in parts, or a stream of events, holds the same JSON.
    const [, json = text] = /^(?:data: )?(\{.*\})$/m.exec(text) ?? [];
    return judgeErrors(JSON.parse(json).errors ?? [], brief);
  } catch {
    return { codes: [], ...(status !== 200 && { fault: `no JSON in answer to ${kind}: ${brief}` }) };
  }
}

interface Told {
  readonly message?: unknown;
  readonly extensions?: { readonly code?: string; readonly hint?: string };
}

function judgeErrors(errors: readonly Told[], brief: string): Verdict {
  const codes = [...new Set(errors.map(({ extensions }) => extensions?.code ?? 'none'))];
  const unknown = codes.filter((code) => !CODES.has(code));
  if (unknown.length > 0) return { codes, fault: `unknown code ${unknown}: ${brief}` };
  const wordless = errors.some(({ message, extensions }) => !message || !extensions?.hint);
  return { codes, ...(wordless && { fault: `no message or hint: ${brief}` }) };
}

/** Bytes of the heap that are in use once what is not needed has gone. */
export function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}
