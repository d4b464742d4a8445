import { type Command, Option } from 'commander';
import { InputError } from '../errors.ts';
import { parseDay, parseLevels, parseWindow, WORDS } from '../exchange/export/network/choice.ts';

/** Gives a command the options by which a network is chosen. */
export function withNetworkOptions(command: Command): Command {
  const options = [
    chosen(
      '--one-mode <nodes>',
      'join actors, or claims, with each other (default: actors)',
      WORDS.oneMode,
    ).conflicts('twoMode'),
    new Option('--two-mode', 'join actors with claims'),
    chosen('--concept <what>', 'what actors agree on: claims, or the topics of claims', WORDS.concept),
    chosen(
      '--aggregate <how>',
      'what a weight is (default: congruence; with --two-mode, subtract)',
      WORDS.aggregate,
    ),
    chosen('--normalise <by>', 'divide weights by how much is said', WORDS.normalise),
    chosen('--group-by <whom>', 'whom a statement counts for', WORDS.groupBy),
    chosen(
      '--duplicates <once>',
      'count what is repeated in the same document, week … once',
      WORDS.duplicates,
    ),
    new Option(
      '--levels <levels>',
      'the level of each stance that counts, such as asserts=2,supports=1,disputes=-2',
    ).argParser((text) => parseLevels('--levels', text)),
    new Option('--from <date>', 'the first day: 2025-12-02, 2025-12 or 2025').argParser((text) =>
      parseDay('--from', text, 'from'),
    ),
    new Option('--to <date>', 'the last day').argParser((text) => parseDay('--to', text, 'to')),
    new Option('--topic <id...>', 'only claims with one of these topics'),
    new Option('--source <id...>', 'only statements of these sources'),
    new Option('--known-at <day>', 'as readers of that day knew it').argParser((text) =>
      parseDay('--known-at', text, 'to'),
    ),
    new Option('--window <days>', 'the network in one window after the other, such as 30d').argParser(
      (text) => parseWindow('--window', text),
    ),
    chosen('--kernel <kernel>', 'how statements count in a window', WORDS.kernel),
  ];
  for (const option of options) command.addOption(option);
  return command;
}

function chosen(
  flags: string,
  description: string,
  { words, usual }: { readonly words: readonly string[]; readonly usual?: string },
): Option {
  const option = new Option(flags, description).choices([...words]);
  return usual === undefined ? option : option.default(usual);
}

/**
 * Refuses what says how to weigh in windows where there are none.
 * @throws InputError BAD_USER_INPUT
 */
export function refuseKernelAlone(command: Command): void {
  if (command.getOptionValueSource('kernel') !== 'cli' || command.getOptionValue('window') !== undefined)
    return;
  throw new InputError(
    'BAD_USER_INPUT',
    '--kernel chooses nothing without --window.',
    'Such as --window 30d.',
  );
}
