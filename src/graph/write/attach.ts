import { sha256 } from '../../dossier/spans.ts';
import { InputError } from '../../errors.ts';
import { type Database, run } from '../database.ts';

/**
 * Puts a local copy of a text beside the sources that speak of exactly this text, so that readers see passages in place.
 * It stands outside the source's node, because no dossier asserts it and every reading of a source would carry it.
 * @returns ids of the sources, sorted
 * @throws InputError TEXT_UNKNOWN when no loaded source has the text's SHA-256
 */
export async function attachText(database: Database, text: string): Promise<string[]> {
  const hash = sha256(text);
  const known = await database.read<{ source: string; sha256: string }>('read/source-texts');
  const sources = known.filter((each) => each.sha256 === hash).map(({ source }) => source);
  if (sources.length === 0) {
    const list = known.map(({ source, sha256 }) => `\n  ${source}: ${sha256}`).join('');
    const expected =
      known.length > 0 ? `Loaded sources expect:${list}` : 'No loaded source gives a "sha256".';
    throw new InputError(
      'TEXT_UNKNOWN',
      `The text's SHA-256 is ${hash}; no loaded source speaks of it.`,
      expected,
    );
  }
  await database.write(async (transaction) => {
    for (const source of sources) await run(transaction, 'write/attach-text', { source, text, sha256: hash });
  });
  return sources;
}
