import type { StanceKind } from '../api/queries.generated.ts';
import type { Stroke } from '../graph/appearance.ts';
import { type NetworkEdge, type Sense, senseOf } from '../read/network.ts';
import type { NetworkQuestion } from '../view/network.ts';
import { language, t, type Word } from '../words/index.ts';

/** What strokes mean in a network. */
export function networkStrokes({ aggregate }: NetworkQuestion): Readonly<Record<Stroke, Word>> {
  return { solid: aggregate === 'IGNORE' ? 'neutral' : 'agreement', dashed: 'conflict', split: 'both' };
}

/** How somebody stands to a claim, as the verb of a sentence. */
export const standing: Readonly<Record<StanceKind, Word>> = {
  ASSERTS: 'STATED',
  SUPPORTS: 'SUPPORTS',
  DISPUTES: 'DISPUTES',
  QUALIFIES: 'qualifies',
  RETRACTS: 'retracts',
};

/** Of an actor and what it speaks of. */
const attitudes: Readonly<Record<Sense, Word>> = {
  agreement: 'agrees',
  conflict: 'disagrees',
  both: 'agreesAndDisagrees',
  neutral: 'speaksOf',
};

/** What an edge of a network says, with its weight and sign in words. */
export function sayingOf(edge: NetworkEdge, question: NetworkQuestion): string {
  const { mode, aggregate } = question;
  const sense = senseOf(edge, question);
  const word = t(mode === 'TWO_MODE' ? attitudes[sense] : aggregate === 'SUBTRACT' ? balance(sense) : sense);
  if (aggregate === 'COMBINE') return word;
  const weight = edge.weight.toLocaleString(language(), { maximumSignificantDigits: 4 });
  return t('weighted', { sense: word, weight });
}

function balance(sense: Sense): Word {
  return sense === 'conflict' ? 'moreConflict' : 'moreAgreement';
}
