import { digestOf } from '../edge-digest.ts';

const LONGEST = 200;

/**
 * The id of a node as FollowTheMoney takes it: letters, digits and inner hyphens, 200 at most. Aleph reads what follows a
 * dot as its own signature, so the slash of `SOURCE/ID` becomes `-X-`; no other id has a capital letter. What is longer or
 * ends in a hyphen becomes `X-` and 40 hexadecimal digits.
 */
export function ftmId(id: string): string {
  const safe = id.replaceAll('/', '-X-');
  return safe.length > LONGEST || safe.endsWith('-') ? `X-${digestOf(id)}` : safe;
}
