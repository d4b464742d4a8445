/** What Windows-1252 has from 0x80 to 0x9F, a blank where it has nothing. */
const MARKS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const CONTROLS = /[\u0080-\u009f]/g;

/** A text in Windows-1252 that was decoded as Latin-1, as some versions of Node decode it. */
export function fromLatin1(text: string): string {
  return text.replace(CONTROLS, markOf);
}

/** The letter or mark that a control character from 0x80 to 0x9F was in Windows-1252; empty where it was none. */
export function markOf(control: string): string {
  return (MARKS[control.charCodeAt(0) - 0x80] ?? '').trim();
}
