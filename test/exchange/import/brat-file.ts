import { type Imported, importedText } from './imported.ts';

/** A line as it is, or words of the text: id, type and the fragments. */
export type BratLine = string | readonly [id: string, type: string, ...words: string[]];

/** The annotations of a text, with positions in code points as brat counts them. */
export function bratFile(text: string, lines: readonly BratLine[]): string {
  return lines
    .map((line) => {
      if (typeof line === 'string') return `${line}\n`;
      const [id, type, ...fragments] = line;
      const offsets = fragments.map((words) => {
        const start = [...text.slice(0, text.indexOf(words))].length;
        return `${start} ${start + [...words].length}`;
      });
      return `${id}\t${type} ${offsets.join(';')}\t${fragments.join(' ')}\n`;
    })
    .join('');
}

/** Imports a text with its annotations. */
export function importedBrat(text: string, lines: readonly BratLine[], options = {}): Promise<Imported> {
  return importedText('brat', { 'a.txt': text, 'a.ann': bratFile(text, lines) }, options);
}
