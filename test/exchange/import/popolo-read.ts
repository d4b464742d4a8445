import type { Dossier } from '../../../src/dossier/schema.ts';
import { importedText } from './imported.ts';

/** What a document makes, and why others of its records are refused. */
export async function read(document: object, name = 'x.json') {
  const { dossiers, account, rejects } = await importedText('popolo', { [name]: JSON.stringify(document) });
  const [dossier] = dossiers as [Dossier];
  return { dossier, account: account[0], codes: rejects.map(({ id, code }) => `${id} ${code}`) };
}

/** Relations in words, of which the ids lack what all of a file have in common. */
export function ties({ relations }: Dossier): string[] {
  const short = (id: string) => id.replace(/^popolo-(?:harbour|x)-/, '');
  return relations.map(({ from, kind, to, title, since, until }) =>
    [short(from), kind, short(to), title, since, until].filter((each) => each !== undefined).join(' '),
  );
}
