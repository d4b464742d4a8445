import type { Item } from './actors.ts';
import type { Telling } from './annotation.ts';
import type { Attributions } from './attributions.ts';
import { NO_ROOM, type Read, type Share } from './contents.ts';
import { type ActorKind, isDirect, kindOf } from './parts.ts';

/** What attributes, references and notes tell of what is said and of who says it. They come after all others. */
export class Tellings {
  readonly kinds = new Map<string, ActorKind>();
  readonly items = new Map<string, Item>();

  constructor(private readonly attributions: Attributions) {}

  read({ kind, type, target, value, name }: Telling): Read {
    const share = this.attributions.shareOf(target);
    if (!share) return { code: 'UNKNOWN_TYPE', reason: `It tells of ${target}, of which nothing is known.` };
    const [first] = share.contents;
    const content = this.attributions.contents.get(first ?? '');
    if (content && !this.attributions.room.take([content], 0)) return NO_ROOM;
    if (kind === 'reference') return this.reference(target, value, name, share);
    if (kind === 'attribute') return { ...share, left: this.attribute(type, value, target, share.contents) };
    // Of a cue or an event, a note is about how something is said.
    if (content?.id === target) content.paraphrase ??= paraphraseIn(value);
    return share;
  }

  private attribute(name: string, value: string, target: string, contents: Iterable<string>): string[] {
    const direct = directness(name, value);
    const isTold =
      (direct !== undefined && this.quoted(contents, direct)) || this.kind(target, kindOf(value || name));
    return isTold ? [] : [`attribute ${name}`];
  }

  /** Whether there is a content of which nothing else is told. */
  private quoted(ids: Iterable<string>, direct: boolean): boolean {
    let isTold = false;
    for (const id of ids) {
      const content = this.attributions.contents.get(id);
      if (content) content.isDirect ??= direct;
      isTold ||= content?.isDirect === direct;
    }
    return isTold;
  }

  /** Whether it is a mention of which no other kind is told. */
  private kind(target: string, kind: ActorKind | undefined): boolean {
    const mention = this.attributions.mentions.get(target);
    if (!mention || !kind) return false;
    const known = this.kinds.get(target) ?? kindOf(mention.type) ?? kind;
    this.kinds.set(target, known);
    return known === kind;
  }

  private reference(target: string, value: string, name: string, share: Share): Read {
    const colon = value.indexOf(':');
    const [base, item] = [value.slice(0, Math.max(colon, 0)), value.slice(colon + 1)];
    const isItem = /^wikidata/i.test(base) && /^Q[1-9]\d*$/.test(item);
    if (!isItem || !this.attributions.mentions.has(target)) {
      return { ...share, left: [`reference ${base || value}`] };
    }
    const known = this.items.get(target)?.wikidata;
    if (known !== undefined && known !== item) {
      return { code: 'CONFLICT', reason: `${target} is ${known} already, and ${item} here.` };
    }
    this.items.set(target, { wikidata: item, name });
    return share;
  }
}

/** What a note puts in other words; most notes are remarks of annotators to one another. */
export function paraphraseIn(note: string): string | undefined {
  return /^paraphrase\s*:\s*(\S.*)$/is.exec(note)?.[1];
}

/** Whether an attribute says that a content is quoted word for word: by its value, or by its name where it has none. */
function directness(name: string, value: string): boolean | undefined {
  if (value === '' || /^(?:y|yes|t|true|1)$/i.test(value)) return isDirect(name);
  // What is not indirect may still be mixed.
  if (/^(?:n|no|f|false|0)$/i.test(value)) return isDirect(name) ? false : undefined;
  return isDirect(value);
}
