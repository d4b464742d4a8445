import { idOf } from '../ids.ts';
import type { RecordInput } from '../importer.ts';
import type { Actor } from './actors.ts';
import type { Attributions } from './attributions.ts';
import type { Content } from './contents.ts';
import { type Quotation, quotationOf } from './quotation.ts';
import type { Words } from './words.ts';

/** A verb is short; what is longer is another thing. */
const LONGEST_VERB = 200;

/** What contents become. */
export class Statements {
  private readonly known = new Map<string, RecordInput<'statements'>>();

  constructor(
    private readonly attributions: Attributions,
    private readonly actors: ReadonlyMap<string, Actor>,
    private readonly words: Words,
  ) {}

  /** The statement that a content becomes; undefined where there is none. */
  of(id: string | undefined): RecordInput<'statements'> | undefined {
    const content = id === undefined ? undefined : this.attributions.contents.get(id);
    if (!content || id === undefined) return undefined;
    const known = this.known.get(id) ?? this.statement(content);
    this.known.set(id, known);
    return known;
  }

  private statement(content: Content): RecordInput<'statements'> {
    const speakers = this.ids(content.sources);
    const addressees = this.ids(content.addressees);
    const whole = this.attributions.wholes.of(content.id);
    const cues = [...content.cues].flatMap((id) => this.attributions.cues.get(id) ?? []);
    const sources = [...content.sources].flatMap((id) => this.attributions.mentions.get(id) ?? []);
    const { spans, isDirect } = content;
    const narrated = [...cues, ...sources].flatMap((each) => each.spans);
    const quotation = quotationOf(this.words.text, { spans, isDirect, narrated });
    const [verb] = cues
      .map(({ spans }) => this.words.of(spans))
      .filter(({ length }) => length <= LONGEST_VERB);
    return {
      id: statementId(content.id),
      ...(speakers.length > 0 ? { speaker: only(speakers) } : { voice: 'UNATTRIBUTED' }),
      ...(addressees.length > 0 && { addressedTo: only(addressees) }),
      ...this.said(content, quotation, verb),
      ...(verb !== undefined && { verb }),
      ...(whole !== undefined && { partOf: statementId(whole) }),
      ...(cues.length > 0 && { cue: this.words.passage(cues.flatMap(({ spans }) => spans)) }),
      ...(sources.length > 0 && { source: this.words.passage(sources.flatMap(({ spans }) => spans)) }),
      ...this.words.passage(quotation?.spans ?? content.spans),
    };
  }

  /** Exact words, or else a paraphrase; where there is none, only that something is said is told. */
  private said(content: Content, quotation: Quotation | undefined, verb: string | undefined) {
    if (quotation) return { form: 'VERBATIM' as const, quote: quotation.quote };
    return { form: 'PARAPHRASE' as const, text: content.paraphrase ?? this.unquoted(content, verb) };
  }

  /** What is said in other words is the text's own, and nobody has put it otherwise. */
  private unquoted({ sources, spans, isDirect }: Content, verb: string | undefined): string {
    const names = new Set([...sources].flatMap((id) => this.actors.get(id)?.name ?? []));
    const by = names.size > 0 ? ` of ${[...names].join(', ')}` : '';
    const how = verb === undefined ? '' : ` (“${verb}”)`;
    const places = spans.map(([start, end]) => `${start}–${end}`).join(', ');
    return `${isDirect ? 'Direct' : 'Indirect'} speech${by}${how}, at ${places} of the text.`;
  }

  private ids(mentions: Iterable<string>): string[] {
    return [...new Set([...mentions].flatMap((id) => this.actors.get(id)?.id ?? []))];
  }
}

function only(ids: string[]): string | string[] {
  const [first] = ids;
  return ids.length === 1 && first !== undefined ? first : ids;
}

function statementId(content: string): string {
  return idOf('content', content);
}
