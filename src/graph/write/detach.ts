import { didYouMean } from '../../dossier/suggest.ts';
import { InputError } from '../../errors.ts';
import { type Database, run } from '../database.ts';

/**
 * Takes an attached text away from its source; the source itself stays as it is.
 * @throws InputError TEXT_NOT_ATTACHED
 */
export async function detachText(database: Database, source: string): Promise<void> {
  const attached = (await database.read<{ source: string }>('read/attached-texts')).map(
    (each) => each.source,
  );
  if (!attached.includes(source)) {
    const hint =
      didYouMean(source, attached).trim() ||
      (attached.length > 0
        ? `Texts are attached to ${attached.join(', ')}.`
        : 'None is attached to any source.');
    throw new InputError('TEXT_NOT_ATTACHED', `No text is attached to "${source}".`, hint);
  }
  await database.write((transaction) => run(transaction, 'write/detach-text', { source }));
}
