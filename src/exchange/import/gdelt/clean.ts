import { markOf } from '../windows-1252.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
/** Whether a line holds control characters besides tabs, which no dossier may. */
export function isUnclean(line: string): boolean {
  CONTROL.lastIndex = 0;
  return CONTROL.test(line);
}

/**
 * A line without control characters. GDELT's gazetteer has some from 0x80 to 0x9F where letters and marks of Windows-1252
 * were taken for Latin-1: they are put right. Others are left out.
 */
export function cleaned(line: string): string {
  return line.replace(CONTROL, markOf);
}
