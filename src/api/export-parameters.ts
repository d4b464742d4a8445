import { didYouMean } from '../dossier/suggest.ts';
import { InputError } from '../errors.ts';
import { type GraphChoice, parseDepth } from '../exchange/export/graph-choice.ts';
import {
  type NetworkChoice,
  parseDay,
  parseLevels,
  parseWindow,
  WORDS,
} from '../exchange/export/network/choice.ts';

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

  day(name: string, end: 'from' | 'to'): string | undefined {
    return this.parsed(name, (text) => parseDay(name, text, end));
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
  const names = ['around', 'depth', 'edges', 'source', 'from', 'to', 'known-at', 'spreadsheet'];
  const parameters = new Parameters(given, names);
  const chosen = {
    around: parameters.all('around'),
    edges: parameters.all('edges'),
    source: parameters.all('source'),
    from: parameters.day('from', 'from'),
    to: parameters.day('to', 'to'),
    knownAt: parameters.day('known-at', 'to'),
  };
  return {
    ...whatIsGiven(chosen),
    depth: parameters.parsed('depth', parseDepth) ?? 1,
    spreadsheet: parameters.isSet('spreadsheet'),
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
  const chosen = {
    oneMode: parameters.word('one-mode', WORDS.oneMode.words),
    twoMode: parameters.isSet('two-mode'),
    aggregate: parameters.word('aggregate', WORDS.aggregate.words),
    levels: parameters.parsed('levels', (text) => parseLevels('levels', text)),
    from: parameters.day('from', 'from'),
    to: parameters.day('to', 'to'),
    topic: parameters.all('topic'),
    source: parameters.all('source'),
    knownAt: parameters.day('known-at', 'to'),
    window: parameters.parsed('window', (text) => parseWindow('window', text)),
  };
  return {
    ...whatIsGiven(chosen),
    concept: parameters.word('concept', WORDS.concept.words) ?? WORDS.concept.usual,
    normalise: parameters.word('normalise', WORDS.normalise.words) ?? WORDS.normalise.usual,
    groupBy: parameters.word('group-by', WORDS.groupBy.words) ?? WORDS.groupBy.usual,
    duplicates: parameters.word('duplicates', WORDS.duplicates.words) ?? WORDS.duplicates.usual,
    kernel: parameters.word('kernel', WORDS.kernel.words) ?? WORDS.kernel.usual,
  };
}

type WhatIsGiven<T> = { [Name in keyof T]?: Exclude<T[Name], undefined> };

/** What of several choices is made. */
function whatIsGiven<T extends object>(chosen: T): WhatIsGiven<T> {
  const given = Object.entries(chosen).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as WhatIsGiven<T>;
}
