import { didYouMean } from '../dossier/suggest.ts';
import { InputError } from '../errors.ts';
import type { GraphChoice } from '../exchange/export.ts';
import { type NetworkChoice, parseDay, parseLevels, parseWindow, WORDS } from '../exchange/network/choice.ts';

/** Parameters as the options of a command, under the same names. */
class Parameters {
  constructor(
    private readonly given: URLSearchParams,
    known: readonly string[],
  ) {
    for (const name of given.keys()) {
      if (known.includes(name)) continue;
      throw new InputError(
        'BAD_USER_INPUT',
        `There is no parameter "${name}".${didYouMean(name, known)}`,
        `Expected some of ${known.join(', ')}.`,
      );
    }
  }

  /** All values of a parameter that may be given several times. */
  all(name: string): string[] | undefined {
    return this.given.has(name) ? this.given.getAll(name) : undefined;
  }

  parsed<T>(name: string, parse: (text: string) => T): T | undefined {
    const [text, ...others] = this.given.getAll(name);
    if (others.length > 0) {
      throw new InputError('BAD_USER_INPUT', `${name} is given ${others.length + 1} times.`, 'Give it once.');
    }
    return text === undefined ? undefined : parse(text);
  }

  isSet(name: string): boolean {
    return this.word(name, ['true', 'false']) === 'true';
  }

  word<W extends string>(name: string, words: readonly W[]): W | undefined {
    return this.parsed(name, (text) => {
      const word = words.find((each) => each === text);
      if (word) return word;
      throw new InputError(
        'BAD_USER_INPUT',
        `${name}: there is no "${text}".${didYouMean(text, words)}`,
        `Expected one of ${words.join(', ')}.`,
      );
    });
  }
}

/**
 * What of the graph an address asks for.
 * @throws InputError BAD_USER_INPUT
 */
export function graphChoice(given: URLSearchParams): GraphChoice {
  const parameters = new Parameters(given, ['around', 'depth', 'edges', 'spreadsheet']);
  const [around, edges] = [parameters.all('around'), parameters.all('edges')];
  return {
    depth: parameters.parsed('depth', parseDepth) ?? 1,
    spreadsheet: parameters.isSet('spreadsheet'),
    ...(around && { around }),
    ...(edges && { edges }),
  };
}

const NETWORK_PARAMETERS = [
  'one-mode',
  'two-mode',
  'concept',
  'aggregate',
  'normalise',
  'group-by',
  'duplicates',
  'levels',
  'from',
  'to',
  'topic',
  'source',
  'known-at',
  'window',
  'kernel',
];

/**
 * Which network an address asks for.
 * @throws InputError BAD_USER_INPUT
 */
export function networkChoice(given: URLSearchParams): NetworkChoice {
  const parameters = new Parameters(given, NETWORK_PARAMETERS);
  const day = (name: string, end: 'from' | 'to') =>
    parameters.parsed(name, (text) => parseDay(name, text, end));
  const chosen = {
    oneMode: parameters.word('one-mode', WORDS.oneMode.words),
    twoMode: parameters.isSet('two-mode'),
    aggregate: parameters.word('aggregate', WORDS.aggregate.words),
    levels: parameters.parsed('levels', (text) => parseLevels('levels', text)),
    from: day('from', 'from'),
    to: day('to', 'to'),
    topic: parameters.all('topic'),
    source: parameters.all('source'),
    knownAt: day('known-at', 'to'),
    window: parameters.parsed('window', (text) => parseWindow('window', text)),
  };
  return {
    ...(Object.fromEntries(
      Object.entries(chosen).filter(([, value]) => value !== undefined),
    ) as Partial<NetworkChoice>),
    concept: parameters.word('concept', WORDS.concept.words) ?? WORDS.concept.usual,
    normalise: parameters.word('normalise', WORDS.normalise.words) ?? WORDS.normalise.usual,
    groupBy: parameters.word('group-by', WORDS.groupBy.words) ?? WORDS.groupBy.usual,
    duplicates: parameters.word('duplicates', WORDS.duplicates.words) ?? WORDS.duplicates.usual,
    kernel: parameters.word('kernel', WORDS.kernel.words) ?? WORDS.kernel.usual,
  };
}

function parseDepth(text: string): number {
  if (/^\d$/.test(text)) return Number(text);
  throw new InputError('BAD_USER_INPUT', `depth: "${text}" is no number of steps.`, 'Expected 0 to 3.');
}
