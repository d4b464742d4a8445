import { isRecord } from '../../../dossier/select.ts';
import type { Entity } from './entity.ts';

/** Labels of all languages, and the language that many items use instead of each. */
const COMMON = 'mul';

/** An entity's name in the first language that it has one in: of those wanted, then of all, English, any from A to Z. */
export function labelOf(entity: Entity, languages: readonly string[]): string | undefined {
  const labels = textsOf(entity.labels);
  const order = [...languages, COMMON, 'en', ...[...labels.keys()].sort()];
  return firstIn(labels, order)?.[0];
}

/** Its other names: in the other languages that are wanted, and what it is also known as in any of them. */
export function otherNames(entity: Entity, languages: readonly string[], label: string): string[] {
  const wanted = [...new Set([...languages, COMMON])];
  const names = [entity.labels, entity.aliases].flatMap((given) => {
    const texts = textsOf(given);
    return wanted.flatMap((language) => texts.get(language) ?? []);
  });
  return [...new Set(names)].filter((name) => name !== label);
}

/** What it says of itself in a few words, in a language that is wanted, or else in English. */
export function descriptionOf(entity: Entity, languages: readonly string[]): string | undefined {
  return firstIn(textsOf(entity.descriptions), [...languages, COMMON, 'en'])?.[0];
}

/** Whether there are labels or aliases in languages that are not wanted. */
export function hasMoreLanguages(entity: Entity, languages: readonly string[]): boolean {
  const wanted = new Set([...languages, COMMON]);
  return [entity.labels, entity.aliases].some((given) =>
    [...textsOf(given).keys()].some((language) => !wanted.has(language)),
  );
}

function firstIn(texts: ReadonlyMap<string, string[]>, languages: readonly string[]): string[] | undefined {
  const language = languages.find((each) => texts.has(each));
  return language === undefined ? undefined : texts.get(language);
}

/** Texts by language; a language has one label, and any number of aliases. */
function textsOf(given: unknown): Map<string, string[]> {
  const texts = new Map<string, string[]>();
  if (!isRecord(given)) return texts;
  for (const [language, value] of Object.entries(given)) {
    const own = [value].flat().flatMap((each) => {
      const text = isRecord(each) && typeof each.value === 'string' ? each.value.trim() : '';
      return text === '' ? [] : [text];
    });
    if (own.length > 0) texts.set(language, own);
  }
  return texts;
}
