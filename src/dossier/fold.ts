const ALIKE: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u02bc': "'",
  '`': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u2026': '...',
  '\u0153': 'oe',
  '\u00e6': 'ae',
};

/** Accents, and what has no width: soft hyphen, joiners, byte order mark. */
const UNSEEN = /[\p{Mark}\p{Format}]/gu;

/** A text without the differences that a typist does not see, and for each of its characters where it came from. */
export interface Folded {
  readonly text: string;
  /** One more than the text has characters: the last is the end. */
  readonly offsets: readonly number[];
}

/** Folds case, accents, quotation marks, dashes, ligatures and runs of spaces. */
export function fold(text: string): Folded {
  const folded: string[] = [];
  const offsets: number[] = [];
  let offset = 0;
  for (const character of text) {
    for (const unit of foldCharacter(character, folded.at(-1))) {
      folded.push(unit);
      offsets.push(offset);
    }
    offset += character.length;
  }
  return { text: folded.join(''), offsets: [...offsets, offset] };
}

function foldCharacter(character: string, before: string | undefined): string {
  if (/\s/.test(character)) return before === ' ' ? '' : ' ';
  if (/\p{Dash}/u.test(character)) return '-';
  const small = character.toLowerCase();
  return ALIKE[small] ?? small.normalize('NFD').replace(UNSEEN, '');
}
