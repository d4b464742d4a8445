import { type Network, readNetwork } from '../read/network.ts';
import type { NetworkQuestion } from '../view/network.ts';
import { type Answer, createAnswer } from './answer.ts';

/**
 * The discourse network that is asked for, read again whenever that changes.
 * @param question null while nobody looks at a network
 */
export function createNetwork(
  knownAt: () => string | null,
  question: () => NetworkQuestion | null,
): Answer<Network> {
  return createAnswer(
    () => {
      const asked = question();
      return asked && { asked, knownAt: knownAt() };
    },
    ({ asked, knownAt }, signal) => readNetwork(asked, knownAt, signal),
  );
}
