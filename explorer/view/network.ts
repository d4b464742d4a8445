import type {
  NetworkAggregate,
  NetworkConcept,
  NetworkDuplicates,
  NetworkGroup,
  NetworkMode,
  NetworkNormalisation,
} from '../api/queries.generated.ts';

/** Which discourse network is looked at. */
export interface NetworkQuestion {
  readonly mode: NetworkMode;
  readonly aggregate: NetworkAggregate;
  readonly normalise: NetworkNormalisation;
  readonly groupBy: NetworkGroup;
  readonly concept: NetworkConcept;
  readonly duplicates: NetworkDuplicates;
  /** ISO days, both included; null where all count. */
  readonly from: string | null;
  readonly to: string | null;
}

/** Which of its values are words. */
export type NetworkChoice = Exclude<keyof NetworkQuestion, 'from' | 'to'>;

/** The network that is shown where nothing is chosen. */
export const usualNetwork: NetworkQuestion = {
  mode: 'ACTORS',
  aggregate: 'CONGRUENCE',
  normalise: 'NONE',
  groupBy: 'ACTOR',
  concept: 'CLAIM',
  duplicates: 'INCLUDE',
  from: null,
  to: null,
};

/** What there is to choose from for a value, in a network that is otherwise as it is; the usual first. */
export function choicesOf({ mode, aggregate }: NetworkQuestion): {
  readonly [Name in NetworkChoice]: readonly NetworkQuestion[Name][];
} {
  const isTwoMode = mode === 'TWO_MODE';
  return {
    mode: ['ACTORS', 'CONCEPTS', 'TWO_MODE'],
    aggregate: isTwoMode
      ? ['SUBTRACT', 'IGNORE', 'COMBINE']
      : ['CONGRUENCE', 'CONFLICT', 'SUBTRACT', 'IGNORE'],
    normalise: normalisations(isTwoMode, aggregate),
    groupBy: ['ACTOR', 'INSTITUTION', 'COUNTRY'],
    concept: ['CLAIM', 'TOPIC'],
    duplicates: ['INCLUDE', 'DOCUMENT', 'WEEK', 'MONTH', 'YEAR', 'RANGE'],
  };
}

function normalisations(isTwoMode: boolean, aggregate: NetworkAggregate): readonly NetworkNormalisation[] {
  // A code for agreement, disagreement or both cannot be divided.
  if (aggregate === 'COMBINE') return ['NONE'];
  return isTwoMode ? ['NONE', 'ACTIVITY', 'PROMINENCE'] : ['NONE', 'AVERAGE', 'JACCARD', 'COSINE'];
}

/** The same network where its values fit together, else with the usual ones instead of those that do not. */
export function fitting(question: NetworkQuestion): NetworkQuestion {
  const aggregate = among(choicesOf(question).aggregate, question.aggregate);
  const { normalise } = choicesOf({ ...question, aggregate });
  return { ...question, aggregate, normalise: among(normalise, question.normalise) };
}

function among<Word extends string>(words: readonly Word[], word: Word): Word {
  return words.includes(word) ? word : (words[0] ?? word);
}

/** What the server calls a value where it takes it as a parameter, and an address here, such as `two-mode`. */
export function parameterOf(value: NetworkQuestion[NetworkChoice]): string {
  return value.toLowerCase().replace('_', '-');
}
