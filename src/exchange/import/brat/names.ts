/** Words that stand in the place of a name, in languages of which the capitals tell names. */
const PRONOUN = oneOf(`
  i you he she it we they who this that these those one some any many most few several others another both all none
  him her them his hers their theirs my our ours your mine everyone everybody someone somebody anyone nobody
  ich du er sie es wir ihr man dieser diese jener jene je tu il elle on nous vous ils elles lui ce celui celle
  yo él ella ellos ellas usted ustedes nosotros io egli lei lui noi voi loro eu ele ela eles elas hij zij wij ze`);
/** Words with which somebody is mentioned who is not known yet, each time perhaps another. */
const INDEFINITE = oneOf(`
  a an another some any no one two three four five six seven eight nine ten several many most few both other others each every
  ein eine einer eines einem einen kein keine einige mehrere viele un une des plusieurs quelques certains
  una uno unos unas algunos varios varie vari um uma uns een`);
/** Articles, and what stands in their place. */
const DEFINITE = oneOf(`
  the this that these those his her its their our my your
  der die das den dem dieser diese dieses sein seine ihr ihre unser unsere le la les ce cet cette ces son sa ses leur leurs
  el los las lo su sus il i gli o os as het de`);
/** Frequent words of German, none of which is frequent in another language. */
const GERMAN = oneOf('der das dem und ein eine einen einem einer nicht ist zu von mit auf sich');
/** In a text of German at least one word in so many is one of these. */
const GERMAN_EVERY = 20;

const WORD = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;
const CAPITALISED = /(?<![\p{L}\p{M}\p{N}'’-])\p{Lu}[\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;
/** An article without a space after it: "l'Union". */
const ELISION = /^[LlDd]['’](?=\p{L})/u;
/** Shorter words have small letters in titles too. */
const LONG = 4;
/** Between two words of a sentence, of which the second is not the first of a speech. */
const IN_SENTENCE = /^(?:[,;][”"»’']?)?[^\S\n\r]+$/u;

/** Which words of a text name somebody, as far as capital letters tell. */
export class Names {
  private readonly proper: ReadonlySet<string>;
  private readonly nounsAreCapitalised: boolean;

  /** @param lang of the text, where it is known */
  constructor(text: string, lang: string | undefined) {
    const { proper, isGerman } = surveyed(text);
    this.proper = proper;
    this.nounsAreCapitalised = lang === undefined ? isGerman : /^(?:de|lb|nds|gsw)\b/i.test(lang);
  }

  /**
   * What words that name somebody have in common with others that do; undefined where they may mean somebody else each time.
   * @param hasKind whether an annotation says what kind of actor it is: then a word may be the first of its sentence
   */
  nameIn(words: string, hasKind: boolean): string | undefined {
    const [first = ''] = words.split(' ', 1);
    if (PRONOUN.has(small(words)) || INDEFINITE.has(small(first)) || /^\d/.test(words)) return undefined;
    const isDefinite = DEFINITE.has(small(first));
    const name = isDefinite ? words.slice(first.length).trim() : words.replace(ELISION, '');
    const capitalised = [...name.matchAll(CAPITALISED)];
    if (!this.isName(name, capitalised, hasKind)) return undefined;
    return this.nounsAreCapitalised && isDefinite ? undefined : name;
  }

  private isName(name: string, capitalised: readonly RegExpExecArray[], hasKind: boolean): boolean {
    const [[word] = [''], another] = capitalised;
    if (word === '' || hasKind) return word !== '';
    if (this.nounsAreCapitalised)
      return capitalised.some((each, index) => isNext(name, each, capitalised[index + 1]));
    return another !== undefined || this.proper.has(withoutEnding(word));
  }
}

/** Words that begin with a capital letter within a sentence, and nowhere with a small one. */
function surveyed(text: string): { proper: ReadonlySet<string>; isGerman: boolean } {
  const [proper, common] = [new Set<string>(), new Set<string>()];
  let line: string[] = [];
  let [end, words, german, isTitle] = [0, 0, 0, true];
  const lineEnds = () => {
    // In a title all words but the short ones may have capital letters.
    if (!isTitle) for (const word of line) proper.add(word);
    [line, isTitle] = [[], true];
  };
  for (const { 0: found, index } of text.matchAll(WORD)) {
    const word = found.replace(ELISION, '');
    const between = text.slice(end, index);
    if (/[\n\r]/.test(between)) lineEnds();
    if (/^\p{Lu}/u.test(word)) {
      if (IN_SENTENCE.test(between)) line.push(withoutEnding(word));
    } else {
      common.add(word);
      isTitle &&= word.length < LONG;
    }
    words += 1;
    if (GERMAN.has(small(word))) german += 1;
    end = index + found.length;
  }
  lineEnds();
  for (const word of proper) if (common.has(word.toLowerCase())) proper.delete(word);
  return { proper, isGerman: german * GERMAN_EVERY > words };
}

function isNext(name: string, one: RegExpExecArray, other: RegExpExecArray | undefined): boolean {
  return other !== undefined && name.slice(one.index + one[0].length, other.index) === ' ';
}

/** "The" is an article, "WHO" no pronoun. */
function small(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}

function withoutEnding(word: string): string {
  return word.replace(/['’]s$/, '');
}

function oneOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
