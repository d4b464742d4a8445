import { fold } from '../../dossier/fold.ts';
import type { Condition } from './conditions.ts';

/** Holds where the texts of a thing contain all words that are given, whatever their case, accents and apostrophes. */
export function hasWords<Thing>(
  textsOf: (thing: Thing) => readonly (string | undefined)[],
): Condition<Thing> {
  return {
    test: (text, thing) => {
      const hay = fold(textsOf(thing).join('\n')).text;
      const words = fold(text as string).text.split(' ');
      return words.every((word) => hay.includes(word));
    },
  };
}
