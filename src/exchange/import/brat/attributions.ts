import type { Refusal } from '../importer.ts';
import type { Mention } from './actors.ts';
import type { Argument, Equivalence, Linking } from './annotation.ts';
import { type Content, type Cue, NO_CONTENT, NO_ROOM, type Read, Room, type Share } from './contents.ts';
import {
  endsOf,
  innerOf,
  isAttribution,
  isDirect,
  isSame,
  kindOf,
  type Part,
  partAtEnd,
  partOf,
} from './parts.ts';
import { Wholes } from './wholes.ts';

/** Words, and which part they are. */
type Taken = readonly [part: Part, words: Mention];

const NOTHING: readonly string[] = [];
/** Who speaks, and to whom, by one cue. */
const MOST_SPEAKERS = 100;

/** Who says what in which words, as the annotations of a text tell it. Words come first, then events, then the others. */
export class Attributions {
  readonly contents = new Map<string, Content>();
  readonly mentions = new Map<string, Mention>();
  readonly cues = new Map<string, Cue>();
  readonly wholes = new Wholes();
  /** Mentions that are of one actor. */
  readonly same: (readonly string[])[] = [];
  readonly room = new Room();
  private readonly words = new Map<string, Mention>();
  private readonly links = new Map<string, Share>();
  private readonly nested: { readonly event: string; readonly inner: string; readonly left: string[] }[] = [];
  /** Triggers that stand for their events, and are no part themselves. */
  private readonly anchors = new Set<string>();

  constructor(events: readonly Linking[]) {
    // Of "said", typed `Statement` because its event is one, the content is another argument.
    for (const { args } of events) {
      const [[type, trigger] = ['', ''], ...others] = args;
      if (partOf(type) === 'content' && has(others, 'content')) this.anchors.add(trigger);
    }
  }

  /** Words that are annotated. */
  add(words: Mention): void {
    this.words.set(words.id, words);
    const part = partOf(words.type);
    if (part && !this.anchors.has(words.id)) this.take(part, words);
    else if (kindOf(words.type)) this.mentions.set(words.id, words);
  }

  /** What words are about; undefined where they are of no known type, and no link says what they are. */
  shareOf(id: string): Share | undefined {
    const [content, cue, mention] = [this.contents.get(id), this.cues.get(id), this.mentions.get(id)];
    if (!content && !mention && !cue?.contents.size) {
      const isPart = cue !== undefined || this.anchors.has(id);
      return this.links.get(id) ?? (isPart ? { contents: NOTHING, mentions: NOTHING } : undefined);
    }
    return { contents: content ? [id] : (cue?.contents ?? NOTHING), mentions: mention ? [id] : NOTHING };
  }

  event({ id, args }: Linking): Read {
    const left: string[] = [];
    const [trigger = ['', ''], ...others] = args;
    const parts: Taken[] = [];
    for (const [role, target] of others) {
      const words = this.anchors.has(target) ? undefined : this.words.get(target);
      const part = partOf(role);
      if (part && words) parts.push([part, words]);
      else if (part === 'content' && !words) this.nested.push({ event: id, inner: target, left });
      else left.push(`role ${role}`);
    }
    const triggering = this.partOfTrigger(trigger, others, left);
    const contents = this.joined(triggering ? [triggering, ...parts] : parts);
    if (!contents) return NO_ROOM;
    if (contents.length === 0) return NO_CONTENT;
    const share = { contents: contents.map((content) => content.id), mentions: NOTHING };
    this.links.set(id, share);
    if (this.anchors.has(trigger[1]) && !this.links.has(trigger[1])) this.links.set(trigger[1], share);
    return { ...share, left };
  }

  relation({ id, type, args }: Linking): Read {
    if (innerOf(type)) return this.nesting(id, type, args);
    const ends = endsOf(args.map(([role]) => role));
    const left: string[] = [];
    const parts = args.flatMap(([role, target]) => {
      const own = this.partsOf(ends.has(role) ? undefined : role, target, type);
      if (own.length === 0) left.push(`role ${role}`);
      return own;
    });
    const isOf = (wanted: Part) => parts.some(([part]) => part === wanted);
    if (isOf('content') && parts.some(([part]) => part !== 'content')) {
      const contents = this.joined(parts)?.map((content) => content.id);
      return contents ? this.linked(id, contents, NOTHING, left) : NO_ROOM;
    }
    if (isOf('cue') && (isOf('source') || isOf('addressee'))) {
      const contents = this.spoken(parts);
      return contents ? this.linked(id, contents, NOTHING, left) : NO_ROOM;
    }
    const mentions = args.map(([, target]) => target).filter((target) => this.mentions.has(target));
    if (isSame(type) && mentions.length === args.length) {
      this.same.push(mentions);
      return this.linked(id, NOTHING, mentions, NOTHING);
    }
    return unknownRelation(type);
  }

  equivalence({ targets }: Equivalence): Read {
    if (targets.every((target) => this.mentions.has(target))) {
      this.same.push(targets);
      return { contents: NOTHING, mentions: targets };
    }
    return { code: 'UNKNOWN_RELATION', reason: 'What is equivalent here does not all name actors.' };
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
    for (const [id, { contents, sources, addressees }] of this.cues) {
      for (const content of contents) {
        const own = this.contents.get(content);
        own?.cues.add(id);
        for (const source of sources) own?.sources.add(source);
        for (const addressee of addressees) own?.addressees.add(addressee);
      }
    }
    this.wholes.find(this.contents.values());
  }

  /** Which part the trigger of an event is: mostly the cue, unless another argument is that; then it only holds the event. */
  private partOfTrigger(
    [type, target]: Argument,
    others: readonly Argument[],
    left: string[],
  ): Taken | undefined {
    const words = this.words.get(target);
    const own = partOf(type);
    if (!words) {
      left.push(`role ${type}`);
      return undefined;
    }
    if (own && own !== 'cue' && !(own === 'content' && has(others, 'content'))) return [own, words];
    const cues = others.flatMap(([role, other]) =>
      partOf(role) === 'cue' ? (this.words.get(other) ?? []) : [],
    );
    if (own === 'cue' || cues.length === 0) return ['cue', words];
    this.anchors.add(target);
    if (!cues.some(({ spans }) => String(spans) === String(words.spans))) left.push(`role ${type}`);
    return undefined;
  }

  private nesting(id: string, type: string, args: readonly Argument[]): Read {
    const [[, one] = ['', ''], [, other] = ['', ''], ...more] = args;
    const [first] = this.contentsAt(one);
    const [second] = this.contentsAt(other);
    if (first === undefined || second === undefined) return unknownRelation(type);
    const [part, whole] = innerOf(type) === 'first' ? [first, second] : [second, first];
    const left = more.map(([role]) => `role ${role}`);
    return this.wholes.tell(part, whole) ? this.linked(id, [part], NOTHING, left) : circular(part, whole);
  }

  private contentsAt(target: string): Iterable<string> {
    return this.contents.has(target) ? [target] : (this.eventAt(target)?.contents ?? NOTHING);
  }

  /** The event that is meant, by its own id or by its trigger's. */
  private eventAt(target: string): Share | undefined {
    return this.words.has(target) && !this.anchors.has(target) ? undefined : this.links.get(target);
  }

  /** @param role undefined where it names an end only: then a relation that is known to be one decides, and types do */
  private partsOf(role: string | undefined, target: string, relation: string): Taken[] {
    const named = role === undefined ? undefined : partOf(role);
    const event = this.eventAt(target);
    if (event) {
      const isSaid = role === undefined ? isAttribution(relation) : named === 'content' || named === 'cue';
      if (!isSaid) return [];
      return [...event.contents].flatMap((id): Taken[] => {
        const words = this.words.get(id);
        return words ? [['content', words]] : [];
      });
    }
    const words = this.words.get(target);
    if (!words) return [];
    const part = role === undefined ? partAtEnd(words.type, relation) : named;
    return part ? [[part, words]] : [];
  }

  /** Joins contents with all others; undefined where there is no room. */
  private joined(parts: readonly Taken[]): Content[] | undefined {
    const contents = parts.flatMap(([part, words]) =>
      part === 'content' ? [this.contents.get(words.id) ?? contentOf(words)] : [],
    );
    if (!this.room.take(contents, parts.length - contents.length)) return undefined;
    if (contents.length === 0) return contents;
    for (const content of contents) this.contents.set(content.id, content);
    for (const [part, words] of parts) this.take(part, words);
    for (const content of contents) {
      for (const [part, { id }] of parts) {
        if (part === 'source') content.sources.add(id);
        if (part === 'addressee') content.addressees.add(id);
        if (part === 'cue') this.cues.get(id)?.contents.add(content.id);
      }
    }
    return contents;
  }

  /** Joins cues with those who speak and listen; a cue's contents may be told later. */
  private spoken(parts: readonly Taken[]): Iterable<string> | undefined {
    const isFull = parts.some(
      ([part, { id }]) => part === 'cue' && speakersOf(this.cues.get(id)) >= MOST_SPEAKERS,
    );
    if (isFull) return undefined;
    for (const [part, words] of parts) this.take(part, words);
    const cues = parts.flatMap(([part, { id }]) => (part === 'cue' ? (this.cues.get(id) ?? []) : []));
    for (const cue of cues) {
      for (const [part, { id }] of parts) {
        if (part === 'source') cue.sources.add(id);
        if (part === 'addressee') cue.addressees.add(id);
      }
    }
    return cues[0]?.contents ?? NOTHING;
  }

  private linked(
    id: string,
    contents: Iterable<string>,
    mentions: readonly string[],
    left: readonly string[],
  ): Read {
    this.links.set(id, { contents, mentions });
    return { contents, mentions, left };
  }

  private take(part: Part, words: Mention): void {
    const { id, spans } = words;
    if (part === 'source' || part === 'addressee') this.mentions.set(id, words);
    else if (part === 'cue' && !this.cues.has(id)) {
      this.cues.set(id, { spans, contents: new Set(), sources: new Set(), addressees: new Set() });
    } else if (part === 'content' && !this.contents.has(id)) this.contents.set(id, contentOf(words));
  }
}

function contentOf({ id, spans, type }: Mention): Content {
  const told = { links: 0, isDirect: isDirect(type), paraphrase: undefined };
  return { id, spans, sources: new Set(), cues: new Set(), addressees: new Set(), ...told };
}

function speakersOf(cue: Cue | undefined): number {
  return cue ? cue.sources.size + cue.addressees.size : 0;
}

function has(args: readonly Argument[], wanted: Part): boolean {
  return args.some(([role]) => partOf(role) === wanted);
}

function unknownRelation(type: string): Refusal {
  const reason =
    `Neither "${type}" nor its roles say that it joins a content with its source, addressee or cue, ` +
    'a content with its part, or two mentions of one actor.';
  return { code: 'UNKNOWN_RELATION', reason };
}

function circular(part: string, whole: string): Refusal {
  const reason = `${part} cannot be a part of ${whole} as well: it would be in itself, or in two others.`;
  return { code: 'CIRCULAR', reason };
}
