/** Syllables of which names and words are made; what they mean does not matter, how often they occur does. */
const SYLLABLES =
  'ba de ki lo mu na re si to vu shan ber dor fel gan hol jin kar lin mor nok pra rus tel'.split(' ');
const GIVEN =
  'Ada Bruno Chen Dina Emil Farah Goran Hana Ivan Jun Katya Luis Mina Noor Olga Piotr Rosa Sami'.split(' ');

/** A word for each number, the same number the same word. */
export function word(number: number): string {
  let rest = number;
  let made = '';
  do {
    made += SYLLABLES[rest % SYLLABLES.length];
    rest = Math.floor(rest / SYLLABLES.length);
  } while (rest > 0);
  return made.length > 3 ? made : `${made}rim`;
}

/** A person's name for each number: about as many bear one given name as in life. */
export function personName(number: number): string {
  return `${GIVEN[(number * 7) % GIVEN.length]} ${capital(word(number + 600))}`;
}

/** A word with a capital letter. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A sentence of so many words, drawn one after another. */
export function sentence(length: number, draw: () => number): string {
  const words = Array.from({ length }, () => word(draw()));
  return `${capital(words.join(' '))}.`;
}
