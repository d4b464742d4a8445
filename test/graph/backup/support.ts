import { Backup } from '../../../src/graph/backup/backup.ts';
import { BackupReader } from '../../../src/graph/backup/read-backup.ts';
import type { Database } from '../../../src/graph/database.ts';

/** A back-up of the graph, as the text of its file. */
export async function backupText(database: Database): Promise<string> {
  let text = '';
  for await (const chunk of new Backup(database).content()) text += chunk;
  return text;
}

/** The lines of a file, as they are read: the last one is empty. */
export async function* linesOf(text: string): AsyncGenerator<string> {
  yield* text.split('\n');
}

/** The message by which a back-up is refused; undefined where it is whole. */
export async function refusal(text: string): Promise<string | undefined> {
  try {
    for await (const _ of new BackupReader('backup.jsonl', linesOf(text)).sources());
    return undefined;
  } catch (error) {
    return `${(error as { code?: string }).code} ${(error as Error).message}`;
  }
}
