import { createHash } from 'node:crypto';
import type { StoredEdge } from '../../read/stored.ts';

const DIGITS = 40;

/**
 * Names a relationship by 40 hexadecimal digits, the same for as long as it says the same: an assertion's hash is over all
 * that it says, and of short cuts there is one a pair.
 */
export function edgeDigest({ type, from, to, properties: { source, hash } }: StoredEdge): string {
  return digestOf(type, from, to, source, hash);
}

/** 40 hexadecimal digits of SHA-256 over the parts. */
export function digestOf(...parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, DIGITS);
}
