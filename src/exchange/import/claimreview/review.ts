import { isRecord } from '../../../dossier/select.ts';
import type { Stance } from '../../../dossier/vocabulary.ts';
import { fileHead } from '../file-head.ts';
import { claimId, idOf } from '../ids.ts';
import type { ImportOptions, InputFile, Piece, RecordInput, SourceInput } from '../importer.ts';
import { type Author, type Authors, authorsOf } from './authors.ts';
import { type Node, type Nodes, otherProperties, typesOf } from './nodes.ts';
import { ratingOf } from './rating.ts';
import { appearanceSource, dateOf, languageOf, leftOfDate, reviewSource } from './sources.ts';
import { unquoted } from './text.ts';

/** Where a node comes from. */
interface Context {
  readonly nodes: Nodes;
  readonly file: InputFile;
  readonly options: ImportOptions;
}

/** What a node becomes; undefined where it does not say what is claimed. */
export type Taken = { readonly pieces: readonly Piece[]; readonly left: readonly string[] } | undefined;

const OF_REVIEW = [
  'claimReviewed',
  'url',
  'mainEntityOfPage',
  'name',
  'headline',
  'datePublished',
  'inLanguage',
];
const MORE_OF_REVIEW = ['author', 'publisher', 'itemReviewed', 'reviewRating', 'license'];
const OF_CLAIM = ['name', 'text', 'author', 'datePublished', 'appearance', 'firstAppearance', 'inLanguage'];
const OF_WORK = ['url', 'contentUrl', 'headline', 'name', 'datePublished', 'inLanguage'];

/** A review: who claimed what where, and how the reviewer rates that. */
export function takeReview(review: Node, context: Context): Taken {
  const { nodes, file, options } = context;
  const [item = {}, ...furtherItems] = nodes.nodes(review, 'itemReviewed');
  const words = nodes.text(review, 'claimReviewed') ?? claimText(item, nodes);
  if (words === undefined) return undefined;
  const claim = claimOf(words, languageOf(review, nodes));
  const source = reviewSource(review, nodes, claim.text, file, options);
  const told = new Telling(source);
  told.leave(otherProperties(review, [...OF_REVIEW, ...MORE_OF_REVIEW]));
  told.leave(leftOfDate(review, nodes));
  if (furtherItems.length > 0) told.leave(['further items reviewed']);
  takeClaimants(item, claim, source, context, told);
  const speakers = reviewersOf(review, nodes, told);
  const rating = ratingOf(review, nodes);
  told.leave(rating?.left ?? ['review without a rating']);
  told.authors(source, speakers);
  told.claim(source, claim);
  if (rating) {
    const { text, stance } = rating;
    told.statement(source, claim, { speakers, voice: 'NARRATOR', text, stance, when: dateOf(review, nodes) });
  }
  return told;
}

/** Its author, or else its publisher. */
function reviewersOf(review: Node, nodes: Nodes, told: Telling): readonly Author[] {
  const [author, publisher] = (['author', 'publisher'] as const).map((property) =>
    authorsOf(review, property, nodes, 'institution'),
  ) as [Authors, Authors];
  told.leave([...author.left, ...publisher.left]);
  if (author.authors.length === 0) return publisher.authors;
  const known = new Set(author.authors.map(({ id }) => id));
  if (publisher.authors.some(({ id }) => !known.has(id))) told.leave(['publisher beside the author']);
  return author.authors;
}

/** A claim that is no part of a review. */
export function takeClaim(node: Node, context: Context): Taken {
  const words = claimText(node, context.nodes);
  if (words === undefined) return undefined;
  const source = fileHead(context.file, context.options);
  const told = new Telling(source);
  const claim = claimOf(words, languageOf(node, context.nodes));
  takeClaimants(node, claim, source, context, told);
  return told;
}

function claimText(claim: Node, nodes: Nodes): string | undefined {
  return typesOf(claim).includes('Claim') ? nodes.text(claim, 'text', 'name') : undefined;
}

/** However it is written, a claim has one id. */
function claimOf(words: string, lang: string | undefined): RecordInput<'claims'> {
  const text = unquoted(words);
  return {
    id: claimId(text),
    text,
    kind: 'FACT',
    ...(lang !== undefined && { lang }),
  };
}

/** Who claims it, in each place where that is known to have appeared, or else as the review reports. */
function takeClaimants(
  item: Node,
  claim: RecordInput<'claims'>,
  review: SourceInput,
  { nodes }: Context,
  told: Telling,
): void {
  const isClaim = typesOf(item).includes('Claim');
  told.leave(otherProperties(item, isClaim ? OF_CLAIM : [...OF_CLAIM, ...OF_WORK]));
  const { authors: speakers, left } = authorsOf(item, 'author', nodes, 'group');
  told.leave([...left, ...leftOfDate(item, nodes)]);
  const when = dateOf(item, nodes);
  const sources = appearancesOf(item, review, when, nodes, told);
  for (const source of sources.length > 0 ? sources : [review]) {
    told.authors(source, speakers);
    told.claim(source, claim);
    const { text } = claim;
    told.statement(source, claim, { speakers, voice: 'UNATTRIBUTED', text, stance: 'ASSERTS', when });
  }
}

/** It was first claimed on the claim's own date; where it appeared again, and when, may not be known. */
function appearancesOf(
  item: Node,
  review: SourceInput,
  when: string | undefined,
  nodes: Nodes,
  told: Telling,
): SourceInput[] {
  const first = nodes.values(item, 'firstAppearance');
  const named = [...first, ...nodes.values(item, 'appearance')];
  // Before there was a type for claims, the work that was reviewed was where the claim stood.
  const works = named.length > 0 || typesOf(item).includes('Claim') ? named : [item];
  const reported = { retrieved: review.published ?? review.retrieved ?? '' };
  const sources = works.flatMap((work) => {
    const isFirst = first.length > 0 ? first.includes(work) : works.length === 1;
    const source = appearanceSource(
      work,
      nodes,
      when !== undefined && isFirst ? { published: when } : reported,
    );
    if (work !== item) {
      if (isRecord(work)) told.leave([...otherProperties(work, OF_WORK), ...leftOfDate(work, nodes)]);
      if (!source) told.leave(['appearance without an address']);
    }
    return source ?? [];
  });
  // The page of the review is what the review says of it, and the claim is not of its date.
  const others = sources.filter(({ id }) => id !== review.id);
  if (others.length < sources.length) told.leave(['appearance on the page of the review']);
  return [...new Map(others.toReversed().map((source) => [source.id, source])).values()].reverse();
}

/** What is said of a claim. */
interface Saying {
  readonly speakers: readonly Author[];
  /** Whose words they are where nobody is named. */
  readonly voice: 'NARRATOR' | 'UNATTRIBUTED';
  readonly text: string;
  readonly stance: Stance | undefined;
  readonly when: string | undefined;
}

/** Gathers the pieces of a review. */
class Telling {
  readonly pieces: Piece[] = [];
  readonly left: string[] = [];

  /** @param own the document that tells all of it */
  constructor(private readonly own: SourceInput) {}

  leave(what: readonly string[]): void {
    this.left.push(...what);
  }

  authors(source: SourceInput, authors: readonly Author[]): void {
    for (const { record, left } of authors) {
      this.push({ source, section: 'actors', record, isNamed: true });
      this.leave(left);
    }
  }

  claim(source: SourceInput, record: RecordInput<'claims'>): void {
    this.push({ source, section: 'claims', record });
  }

  /** Named by all that it says, so that it is one statement however often it is reported. */
  statement(source: SourceInput, claim: RecordInput<'claims'>, said: Saying): void {
    const { speakers, voice, text, stance, when } = said;
    const ids = speakers.map(({ id }) => id);
    const verb = voice === 'NARRATOR' ? 'rated' : undefined;
    const record: RecordInput<'statements'> = {
      id: idOf(verb ?? 'said', claim.id, ...ids, text, when ?? ''),
      ...(ids.length > 0 ? { speaker: ids } : { voice }),
      form: 'PARAPHRASE',
      ...(verb && { verb }),
      text,
      ...(when !== undefined && { when }),
      ...(stance && { expresses: [{ claim: claim.id, stance }] }),
    };
    this.push({ source, section: 'statements', record });
  }

  private push(piece: Piece): void {
    this.pieces.push(piece.source === this.own ? piece : { ...piece, isHeadReported: true });
  }
}
