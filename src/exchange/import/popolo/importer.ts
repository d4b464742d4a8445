import { InputError } from '../../../errors.ts';
import type { Importer, InputFile, Taken } from '../importer.ts';
import { jsonRecords } from '../json-records.ts';
import { textOf } from '../text-file.ts';
import { Circles } from './circles.ts';
import { Context } from './context.ts';
import { Memberships } from './memberships.ts';
import { Periods } from './periods.ts';
import { isList, takenOf } from './records.ts';

/** What a document tells of itself. */
const OF_ITSELF = new Set<unknown>(['meta', '@context']);

/** Popolo: one document with lists of persons, organizations, posts, memberships, areas and events. */
export const importer: Importer = {
  linked: true,
  isOneSource: true,
  uses: ['source', 'birthDays'],
  async *read(files, options) {
    const [circles, periods] = [new Circles(), new Periods()];
    const memberships = await Memberships.open(periods);
    try {
      for (const file of files) {
        yield* recordsIn(file, new Context(file, options, circles, periods), memberships);
      }
      yield* memberships.taken();
    } finally {
      await memberships.close();
    }
  },
};

async function* recordsIn(
  file: InputFile,
  context: Context,
  memberships: Memberships,
): AsyncGenerator<Taken> {
  let [isPopolo, isEmpty] = [false, true];
  for await (const record of jsonRecords(file, textOf(file), (path) => path.length > 1)) {
    const [list] = record.path;
    isEmpty = false;
    if (typeof list !== 'string') throw notPopolo(file, record.line);
    if (record.path.length === 1 || OF_ITSELF.has(list)) continue;
    isPopolo ||= isList(list);
    yield* takenOf(record, file.name, context, memberships);
  }
  if (!isPopolo && !isEmpty) throw notPopolo(file, 1);
}

function notPopolo({ name }: InputFile, line: number): InputError {
  return new InputError(
    'FILE_NOT_POPOLO',
    `${name}:${line}: the file is no document of Popolo.`,
    'Give one object with lists under keys such as "persons", "organizations" and "memberships".',
  );
}
