/** Of a file's name. */
const ENDING = /\.\p{L}{2,5}$/u;
/** Letters that are not the digits of a hash. */
const WORD = /^(?![\da-f]+$)\p{L}[\p{L}\p{M}'’]*\p{L}$/iu;
/** A number by which a site knows the article. */
const NUMBER = /^\d{5,}$/;

/** A title of an article of which only the address is known: the last part of its path that reads as words, else all of it. */
export function titleOfUrl(url: string): string {
  const path = url.replace(/^https?:\/\/[^/?#]*/i, '').replace(/[?#].*$/s, '');
  for (const part of path.split('/').reverse()) {
    const words = decoded(part)
      .replace(ENDING, '')
      .split(/[\s\-_+.,~]+/)
      .filter((word) => word !== '');
    while (NUMBER.test(words.at(-1) ?? '')) words.pop();
    if (words.filter((word) => WORD.test(word)).length >= 2) return words.join(' ');
  }
  return url;
}

function decoded(part: string): string {
  try {
    return clean(decodeURIComponent(part));
  } catch {
    return part;
  }
}

function clean(text: string): string {
  return text.replaceAll(/[\p{Control}\p{Surrogate}]/gu, ' ');
}
