import type { Span } from '../../../dossier/spans.ts';
import type { Refusal } from '../importer.ts';
import type { Item, Mention } from './actors.ts';
import type { Equivalence, Linking, Telling } from './annotation.ts';
import { type ActorKind, innerOf, isDirect, isSame, kindOf, type Part, partOf } from './parts.ts';
import { Wholes } from './wholes.ts';

/** What somebody says. */
export interface Content {
  readonly id: string;
  readonly spans: readonly Span[];
  readonly sources: Set<string>;
  readonly cues: Set<string>;
  readonly addressees: Set<string>;
  /** Whether it is said to be quoted word for word. */
  isDirect: boolean | undefined;
  readonly notes: string[];
}

/** Words that tell that somebody says something. */
interface Cue {
  readonly spans: readonly Span[];
  readonly contents: Set<string>;
  readonly sources: Set<string>;
}

/** Which contents and mentions an annotation is about. */
export interface Share {
  readonly contents: Iterable<string>;
  readonly mentions: Iterable<string>;
}

/** What a line tells: what it is about, and what of it has no place; or why it is refused. */
export type Read = (Share & { readonly left?: readonly string[] }) | Refusal;

/** Of what is a part of no attribution. */
export const NO_CONTENT: Refusal = {
  code: 'NO_CONTENT',
  reason: 'It leads to no content, so that nothing is told of what was said.',
};

const NOTHING: readonly string[] = [];

/** Who says what in which words, as the annotations of a text tell it. Words come first, then events, then the others. */
export class Attributions {
  readonly contents = new Map<string, Content>();
  readonly mentions = new Map<string, Mention>();
  readonly cues = new Map<string, Cue>();
  readonly wholes = new Wholes();
  readonly kinds = new Map<string, ActorKind>();
  readonly items = new Map<string, Item>();
  readonly same: string[][] = [];
  private readonly words = new Map<string, Mention>();
  private readonly links = new Map<string, Share>();
  private readonly nested: { readonly event: string; readonly inner: string; readonly left: string[] }[] = [];

  /** Words that are annotated. */
  add(words: Mention): void {
    this.words.set(words.id, words);
    const part = partOf(words.type);
    if (part) this.take(part, words);
    else if (kindOf(words.type)) this.mentions.set(words.id, words);
  }

  /** What words are about; undefined where they are of no known type, and no link says what they are. */
  shareOf(id: string): Share | undefined {
    const [cue, content, mention] = [this.cues.get(id), this.contents.get(id), this.mentions.get(id)];
    if (!cue && !content && !mention) return this.links.get(id);
    return { contents: [...(content ? [id] : []), ...(cue?.contents ?? [])], mentions: mention ? [id] : [] };
  }

  event({ id, args }: Linking): Read {
    const left: string[] = [];
    const parts: [Part, Mention][] = [];
    for (const [index, [role, target]] of args.entries()) {
      const words = this.words.get(target);
      const part = words && (partIn(role, words.type) ?? (kindOf(words.type) ? 'source' : undefined));
      if (words && (part ?? index === 0)) parts.push([part ?? 'cue', words]);
      else if (!words && partOf(role) === 'content') this.nested.push({ event: id, inner: target, left });
      else left.push(`role ${role}`);
    }
    const contents = this.joined(parts);
    if (contents.length === 0) return NO_CONTENT;
    const share = { contents: contents.map((content) => content.id), mentions: NOTHING };
    this.links.set(id, share);
    return { ...share, left };
  }

  relation({ id, type, args }: Linking): Read {
    const parts = args.flatMap(([role, target]) => this.partsOf(role, target, type));
    const has = (wanted: Part) => parts.some(([part]) => part === wanted);
    const [first, second] = parts.map(([, words]) => words.id);
    const inner = innerOf(type);
    if (parts.every(([part]) => part === 'content') && inner && first !== undefined && second !== undefined) {
      const [part, whole] = inner === 'first' ? [first, second] : [second, first];
      for (const [own, words] of parts) this.take(own, words);
      return this.wholes.tell(part, whole) ? this.linked(id, [part], []) : circular(part, whole);
    }
    if (has('content') && parts.some(([part]) => part !== 'content')) {
      const contents = this.joined(parts).map((content) => content.id);
      return this.linked(id, contents, []);
    }
    if (has('cue') && has('source')) return this.linked(id, this.spoken(parts), []);
    const mentions = parts.map(([, words]) => words.id).filter((each) => this.mentions.has(each));
    if (isSame(type) && mentions.length === args.length) {
      this.same.push(mentions);
      return this.linked(id, [], mentions);
    }
    const reason = `A ${type} joins no content with its source or cue here, nor two mentions of one actor.`;
    return { code: 'UNKNOWN_RELATION', reason };
  }

  equivalence({ targets }: Equivalence): Read {
    if (targets.every((target) => this.mentions.has(target))) {
      this.same.push([...targets]);
      return { contents: [], mentions: targets };
    }
    return { code: 'UNKNOWN_RELATION', reason: 'What is equivalent here does not all name actors.' };
  }

  telling({ kind, type, target, value, name }: Telling): Read {
    const share = this.shareOf(target);
    if (!share) return { code: 'UNKNOWN_TYPE', reason: `It tells of ${target}, of which nothing is known.` };
    const [contents, mentions] = [[...share.contents], [...share.mentions]];
    if (kind === 'attribute') {
      return { contents, mentions, left: this.attribute(type, value, contents, mentions) };
    }
    if (kind === 'reference') return this.reference(value, name, { contents, mentions });
    for (const content of contents) if (value !== '') this.contents.get(content)?.notes.push(value);
    return { contents, mentions };
  }

  /** Once all is told. */
  finish(): void {
    for (const { event, inner, left } of this.nested) {
      // What is said in an event that is the content of another is a part of what is said there.
      const [whole] = this.links.get(event)?.contents ?? [];
      const parts = [...(this.links.get(inner)?.contents ?? [])];
      const isTold =
        whole !== undefined && parts.length > 0 && parts.every((part) => this.wholes.tell(part, whole));
      if (!isTold) left.push('nested event');
    }
    for (const [id, { contents, sources }] of this.cues) {
      for (const content of contents) {
        const own = this.contents.get(content);
        own?.cues.add(id);
        for (const source of sources) own?.sources.add(source);
      }
    }
    this.wholes.find(this.contents.values());
  }

  private partsOf(role: string, target: string, relation: string): [Part, Mention][] {
    const event = this.words.has(target) ? undefined : this.links.get(target);
    if (event) {
      return [...event.contents].flatMap((id): [Part, Mention][] => {
        const words = this.words.get(id);
        return words ? [['content', words]] : [];
      });
    }
    const words = this.words.get(target);
    if (!words) return [];
    const told = partIn(role, words.type);
    const byRelation = partOf(relation);
    const ofActor = byRelation === 'addressee' ? 'addressee' : 'source';
    const part = told ?? (kindOf(words.type) ? ofActor : byRelation);
    return part ? [[part, words]] : [];
  }

  /** Joins contents with all others. */
  private joined(parts: readonly (readonly [Part, Mention])[]): Content[] {
    for (const [part, words] of parts) this.take(part, words);
    const contents = parts.flatMap(([part, { id }]) =>
      part === 'content' ? (this.contents.get(id) ?? []) : [],
    );
    for (const content of contents) {
      for (const [part, { id }] of parts) {
        if (part === 'source') content.sources.add(id);
        if (part === 'addressee') content.addressees.add(id);
        if (part === 'cue') this.cues.get(id)?.contents.add(content.id);
      }
    }
    return contents;
  }

  /** Joins cues with sources; a cue's contents may be told later. */
  private spoken(parts: readonly (readonly [Part, Mention])[]): Iterable<string> {
    for (const [part, words] of parts) this.take(part, words);
    const cues = parts.flatMap(([part, { id }]) => (part === 'cue' ? (this.cues.get(id) ?? []) : []));
    const sources = parts.flatMap(([part, { id }]) => (part === 'source' ? [id] : []));
    for (const cue of cues) for (const source of sources) cue.sources.add(source);
    return cues[0]?.contents ?? [];
  }

  private linked(id: string, contents: Iterable<string>, mentions: readonly string[]): Share {
    const share = { contents, mentions };
    this.links.set(id, share);
    return share;
  }

  private take(part: Part, words: Mention): void {
    const { id, spans, type } = words;
    if (part === 'source' || part === 'addressee') this.mentions.set(id, words);
    else if (part === 'cue' && !this.cues.has(id)) {
      this.cues.set(id, { spans, contents: new Set(), sources: new Set() });
    } else if (part === 'content' && !this.contents.has(id)) {
      const [sources, cues, addressees] = [new Set<string>(), new Set<string>(), new Set<string>()];
      this.contents.set(id, { id, spans, sources, cues, addressees, isDirect: isDirect(type), notes: [] });
    }
  }

  private attribute(
    name: string,
    value: string,
    contents: readonly string[],
    mentions: readonly string[],
  ): string[] {
    const direct = /^(?:no|false|0)$/i.test(value) ? undefined : (isDirect(value) ?? isDirect(name));
    const kind = kindOf(value) ?? kindOf(name);
    if (direct !== undefined && contents.length > 0) {
      for (const id of contents) {
        const content = this.contents.get(id);
        if (content) content.isDirect = direct;
      }
      return [];
    }
    if (!kind || mentions.length === 0) return [`attribute ${name}`];
    for (const mention of mentions) this.kinds.set(mention, kind);
    return [];
  }

  private reference(value: string, name: string, { contents, mentions }: Share): Read {
    const colon = value.indexOf(':');
    const [base, item] = [value.slice(0, Math.max(colon, 0)), value.slice(colon + 1)];
    const [mention] = mentions;
    if (!/^wikidata/i.test(base) || !/^Q[1-9]\d*$/.test(item) || mention === undefined) {
      return { contents, mentions, left: [`reference ${base || value}`] };
    }
    const known = this.items.get(mention)?.wikidata;
    if (known !== undefined && known !== item) {
      return { code: 'CONFLICT', reason: `${mention} is ${known} already, and ${item} here.` };
    }
    this.items.set(mention, { wikidata: item, name });
    return { contents, mentions };
  }
}

/** What words of a type are in a role. Roles of relations name their ends rather than what stands there. */
function partIn(role: string, type: string): Part | undefined {
  const [own, told] = [partOf(type), partOf(role)];
  return own === 'source' && told === 'addressee' ? told : (own ?? told);
}

function circular(part: string, whole: string): Refusal {
  const reason = `${part} cannot be a part of ${whole} as well: it would be in itself, or in two others.`;
  return { code: 'CIRCULAR', reason };
}
