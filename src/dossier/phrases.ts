/** `a Person`, `an Event`. */
export function withArticle(words: string): string {
  return `${/^[AEIO]/.test(words) ? 'an' : 'a'} ${words}`;
}

/** `a Person, Institution or Group`. */
export function anyOf(kinds: readonly string[]): string {
  const last = kinds.at(-1) ?? '';
  return kinds.length < 2 ? withArticle(last) : `${withArticle(kinds.slice(0, -1).join(', '))} or ${last}`;
}

/** The beginning of a long text, cut between characters. */
export function excerpt(text: string, length = 60): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
