import { type Command, Option } from 'commander';
import { dateBounds } from '../dossier/dates.ts';
import { STANCES } from '../dossier/vocabulary.ts';
import { InputError } from '../errors.ts';
import type { Duplicates } from '../network/duplicates.ts';
import type { GroupBy } from '../network/grouping.ts';
import type { Kernel } from '../network/kernel.ts';
import {
  type Aggregate,
  checkQuery,
  METHODS,
  type NetworkQuery,
  type Normalisation,
} from '../network/network.ts';
import { BINARY, type Levels, type Stance } from '../network/position.ts';

/** The options by which a network is chosen, as commander hands them on. */
export interface NetworkOptions {
  readonly oneMode?: 'actors' | 'claims';
  readonly twoMode?: boolean;
  readonly concept: 'claim' | 'topic';
  readonly aggregate?: Aggregate;
  readonly normalise: Normalisation;
  readonly groupBy: GroupBy;
  readonly duplicates: Duplicates;
  readonly levels?: Levels;
  readonly from?: string;
  readonly to?: string;
  readonly topic?: string[];
  readonly source?: string[];
  readonly knownAt?: string;
  readonly window?: number;
  readonly kernel: Kernel;
}

const AGGREGATES = [...new Set([...METHODS['one-mode'].aggregates, ...METHODS['two-mode'].aggregates])];
const NORMALISATIONS = [
  ...new Set([...METHODS['one-mode'].normalisations, ...METHODS['two-mode'].normalisations]),
];

/** Gives a command the options by which a network is chosen. */
export function withNetworkOptions(command: Command): Command {
  const options = [
    new Option('--one-mode <nodes>', 'join actors, or claims, with each other (default: actors)')
      .choices(['actors', 'claims'])
      .conflicts('twoMode'),
    new Option('--two-mode', 'join actors with claims'),
    new Option('--concept <what>', 'what actors agree on: claims, or the topics of claims')
      .choices(['claim', 'topic'])
      .default('claim'),
    new Option(
      '--aggregate <how>',
      'what a weight is (default: congruence; with --two-mode, subtract)',
    ).choices(AGGREGATES),
    new Option('--normalise <by>', 'divide weights by how much is said')
      .choices(NORMALISATIONS)
      .default('none'),
    new Option('--group-by <whom>', 'whom a statement counts for')
      .choices(['actor', 'institution', 'country'])
      .default('actor'),
    new Option('--duplicates <once>', 'count what is repeated in the same document, week … once')
      .choices(['include', 'document', 'week', 'month', 'year', 'range'])
      .default('include'),
    new Option(
      '--levels <levels>',
      'the level of each stance that counts, such as asserts=2,supports=1,disputes=-2',
    ).argParser(parseLevels),
    new Option('--from <date>', 'the first day: 2025-12-02, 2025-12 or 2025').argParser((text) =>
      dayOf('--from', text, 'from'),
    ),
    new Option('--to <date>', 'the last day').argParser((text) => dayOf('--to', text, 'to')),
    new Option('--topic <id...>', 'only claims with one of these topics'),
    new Option('--source <id...>', 'only statements of these sources'),
    new Option('--known-at <day>', 'as readers of that day knew it').argParser((text) =>
      dayOf('--known-at', text, 'to'),
    ),
    new Option('--window <days>', 'the network in one window after the other, such as 30d').argParser(
      parseWindow,
    ),
    new Option('--kernel <kernel>', 'how statements count in a window')
      .choices(['uniform', 'triangular', 'epanechnikov', 'gaussian'])
      .default('uniform'),
  ];
  for (const option of options) command.addOption(option);
  return command;
}

/**
 * The network that options choose.
 * @throws InputError BAD_USER_INPUT where they contradict each other
 */
export function networkQuery(options: NetworkOptions): NetworkQuery {
  const mode = options.twoMode ? 'two-mode' : options.oneMode === 'claims' ? 'concepts' : 'actors';
  const { concept, groupBy, duplicates, from, to, topic, levels = BINARY } = options;
  const query: NetworkQuery = {
    mode,
    aggregate: options.aggregate ?? (mode === 'two-mode' ? 'subtract' : 'congruence'),
    normalisation: options.normalise,
    concept,
    groupBy,
    duplicates,
    levels,
    from,
    to,
    topics: topic,
  };
  checkQuery(query);
  return query;
}

function dayOf(option: string, text: string, end: 'from' | 'to'): string {
  const day = dateBounds(text)?.[end];
  if (day !== undefined && /^-?\d{4}(-\d\d){0,2}$/.test(text)) return day;
  throw new InputError(
    'BAD_USER_INPUT',
    `${option}: "${text}" is no date.`,
    'Expected 2025-12-02, 2025-12 or 2025.',
  );
}

function parseWindow(text: string): number {
  const [, days] = /^([1-9]\d{0,5})d?$/.exec(text) ?? [];
  if (days !== undefined) return Number(days);
  throw new InputError(
    'BAD_USER_INPUT',
    `--window: "${text}" is no number of days.`,
    'Expected such as 30d.',
  );
}

function parseLevels(text: string): Levels {
  const levels: Record<Stance, number | null> = {
    ASSERTS: null,
    SUPPORTS: null,
    DISPUTES: null,
    QUALIFIES: null,
    RETRACTS: null,
  };
  for (const part of text.split(',')) {
    const [, name = '', level = ''] = /^\s*([A-Za-z]+)\s*=\s*(-?\d+(?:\.\d+)?)\s*$/.exec(part) ?? [];
    const stance = STANCES.find((each) => each === name.toUpperCase());
    if (stance) levels[stance] = Number(level);
    else {
      throw new InputError(
        'BAD_USER_INPUT',
        `--levels: "${part.trim()}" gives no stance a level.`,
        `Expected such as asserts=1,supports=1,disputes=0; the stances are ${STANCES.join(', ').toLowerCase()}.`,
      );
    }
  }
  return levels;
}
