import { createSignal } from 'solid-js';
import { en } from './en.ts';
import { fr } from './fr.ts';

export type Word = keyof typeof en;
export type Language = 'en' | 'fr';

const words: Readonly<Record<Language, Readonly<Record<Word, string>>>> = { en, fr };
const key = 'demarche.language';

const [language, setLanguage] = createSignal<Language>(chosen());
document.documentElement.lang = language();

export { language };

/** The other language, from now on and on the next visit. */
export function switchLanguage(): void {
  setLanguage(language() === 'en' ? 'fr' : 'en');
  document.documentElement.lang = language();
  try {
    localStorage.setItem(key, language());
  } catch {
    // A page within a page may keep nothing.
  }
}

/** Words in the reader's language, with what is filled in; numbers as they are written there. */
export function t(word: Word, values: Readonly<Record<string, string | number>> = {}): string {
  return words[language()][word].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    return typeof value === 'number' ? value.toLocaleString(language()) : (value ?? '');
  });
}

/** Whether there are words for something. */
export function isWord(name: string): name is Word {
  return name in en;
}

function chosen(): Language {
  let kept: string | null = null;
  try {
    kept = localStorage.getItem(key);
  } catch {
    // A page within a page may keep nothing.
  }
  const wanted = kept ?? navigator.language;
  return wanted.startsWith('fr') ? 'fr' : 'en';
}
