import {
  choicesOf,
  fitting,
  type NetworkChoice,
  type NetworkQuestion,
  parameterOf,
  usualNetwork,
} from './network.ts';
import type { NetworkView } from './view.ts';

/** The values that are words, in the order of an address. */
const ORDER = ['mode', 'aggregate', 'normalise', 'groupBy', 'concept', 'duplicates'] as const;

/** The lines by which an address says which network is looked at, which edge of it is open, and where its camera is. */
export function networkLines({ question, edge, camera }: NetworkView): string[] {
  const words = ORDER.map((name) => parameterOf(question[name]));
  return [
    `n ${[...words, question.from ?? '-', question.to ?? '-'].join(' ')}`,
    ...(edge ? [`o ${edge}`] : []),
    ...(camera ? [`z ${camera.x} ${camera.y} ${camera.width}`] : []),
  ];
}

/** The network that the words of a line say; the usual value stands for a word that is none. */
export function networkFrom(words: readonly string[]): NetworkQuestion {
  let question = usualNetwork;
  for (const [index, name] of ORDER.entries()) question = withWord(question, name, words[index]);
  const [from, to] = words.slice(ORDER.length).map((day) => (/^\d{4}-\d{2}-\d{2}$/.test(day) ? day : null));
  return fitting({ ...question, from: from ?? null, to: to ?? null });
}

function withWord(question: NetworkQuestion, name: NetworkChoice, word: string | undefined): NetworkQuestion {
  const found = choicesOf(question)[name].find((each) => parameterOf(each) === word);
  return found ? { ...question, [name]: found } : question;
}
