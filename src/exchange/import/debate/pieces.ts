import { createHash } from 'node:crypto';
import { claimId, idOf } from '../ids.ts';
import { named, type Piece, type RecordInput, type Section, type SourceInput } from '../importer.ts';
import { speakerOf } from './speakers.ts';
import { type PlacedCell, STANCES, type Utterance } from './utterance.ts';

/** Who rated the claims; the transcript does not say. */
const CHECKER = { group: 'fact-checker', name: 'Fact-checker', anonymous: true } as const;

/** Turns the utterances of one transcript into pieces of its dossier. */
export class Debate {
  private readonly event: string;
  /** Verdicts that are told already: one claim may be uttered many times. */
  private readonly rated = new Set<string>();

  constructor(private readonly source: SourceInput) {
    this.event = idOf('debate', source.id);
  }

  /** @param line of the file, by which the statement is named */
  piecesOf({ speaker: name, words, claim, verdict }: Utterance, line: number): Piece[] {
    const speaker = speakerOf(name.text);
    const { lang } = this.source;
    const id = claim && claimId(claim.text);
    return [
      ...named([this.piece('actors', speaker.record), this.piece('events', this.eventWith(speaker.id))]),
      ...(claim && id !== undefined ? this.claimed(id, claim, verdict) : []),
      this.piece('statements', {
        id: `line-${line}`,
        speaker: speaker.id,
        event: this.event,
        form: 'VERBATIM',
        quote: words.text,
        lang,
        ...placed(words),
        source: placed(name),
        ...(id !== undefined && { expresses: [{ claim: id, stance: 'ASSERTS' }] }),
      }),
    ];
  }

  private eventWith(actor: string): RecordInput<'events'> {
    const { title, published } = this.source;
    return {
      id: this.event,
      kind: 'OTHER',
      title,
      status: 'HELD',
      when: published,
      participants: [{ actor }],
    };
  }

  private claimed(id: string, claim: PlacedCell, verdict: PlacedCell | undefined): Piece[] {
    const { lang } = this.source;
    const record = { id, text: claim.text, kind: 'FACT', lang, ...placed(claim) } as const;
    return [this.piece('claims', record), ...(verdict ? this.rating(id, verdict) : [])];
  }

  /** What the fact-checker says of a claim, once for each verdict. */
  private rating(claim: string, verdict: PlacedCell): Piece[] {
    const rating = verdict.text.toUpperCase();
    const stance = STANCES[rating];
    const id = idOf('verdict', claim.slice('claim-'.length), rating);
    if (!stance || this.rated.has(id)) return [];
    this.rated.add(id);
    return [
      this.piece('actors', CHECKER),
      this.piece('statements', {
        id,
        speaker: CHECKER.group,
        form: 'PARAPHRASE',
        text: `Rated ${verdict.text}.`,
        ...placed(verdict),
        expresses: [{ claim, stance }],
      }),
    ];
  }

  private piece<S extends Section>(section: S, record: RecordInput<S>): Piece {
    return { source: this.source, section, record } as Piece;
  }
}

function placed({ text, at }: PlacedCell): { at: [number, number]; sha256: string } {
  return { at, sha256: createHash('sha256').update(text).digest('hex') };
}
