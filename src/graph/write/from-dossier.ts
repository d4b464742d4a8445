import { dateBounds } from '../../dossier/dates.ts';
import { actorId, localId, statementId } from '../../dossier/ids.ts';
import type {
  ActorRecord,
  AssertionRecord,
  ClaimRecord,
  Dossier,
  EventRecord,
  StatementRecord,
} from '../../dossier/schema.ts';
import { AssertionCollector, type Assertions, dated, type Loose } from './assertions.ts';
import { orderDate, orderKey } from './order.ts';

/** What a checked dossier asserts. */
export function assertionsOf(dossier: Dossier): Assertions {
  return new Translation(dossier).assertions();
}

/** One dossier on its way into assertions: a section a method. */
class Translation {
  private readonly collected: AssertionCollector;
  /** Ids of the anonymous groups, which exist in this source only. */
  private readonly local: ReadonlySet<string>;
  /** Passages of the statements that express a claim. */
  private readonly expressed = new Map<string, string[]>();

  constructor(private readonly dossier: Dossier) {
    this.collected = new AssertionCollector(dossier);
    this.local = new Set(
      dossier.actors.filter((each) => each.anonymous).map((each) => actorId(each)?.id ?? ''),
    );
  }

  assertions(): Assertions {
    const { actors, places, topics, relations, events, claims, statements } = this.dossier;
    this.source();
    for (const record of actors) this.actor(record);
    for (const { id, name, names, description, wikidata, lat, lon, ...record } of places) {
      this.mention('Place', id, record, { name, names, description, wikidata, lat, lon });
    }
    for (const { id, name, names, ...record } of topics) this.mention('Topic', id, record, { name, names });
    for (const { from, kind, to, title, since, until, ...record } of relations) {
      const evidence = this.collected.passages(record);
      const own = { title, ...dated('since', since), ...dated('until', until) };
      this.collected.relationship(kind, this.ref(from), this.ref(to), evidence, record, own);
    }
    for (const record of events) this.event(record);
    for (const record of statements) this.statement(record);
    for (const record of claims) this.claim(record);
    return this.collected.finish();
  }

  private source(): void {
    const { id, published, retrieved, ...rest } = this.dossier.source;
    const day = dateBounds(published ?? retrieved ?? '');
    this.collected.node('Source', id, {
      ...rest,
      ...dated('published', published),
      ...dated('retrieved', retrieved),
      knownSince: this.collected.knownSince,
      dateKey: orderKey(orderDate(day?.from, day?.to), id),
    });
  }

  private actor(record: ActorRecord): void {
    const actor = actorId(record);
    if (!actor) throw new Error(`an actor without an id passed the check: ${JSON.stringify(record)}`);
    const { name, names, description, wikidata, iso2, anonymous } = record;
    const own = { name, names, description, wikidata, iso2, anonymous };
    this.mention(actor.kind, this.ref(actor.id), record, own);
  }

  private event(record: EventRecord): void {
    const {
      id,
      kind,
      code,
      title,
      status,
      when,
      note,
      accordingTo,
      place,
      participants = [],
      accounts = [],
    } = record;
    const evidence = this.mention('Event', id, record, { kind, code, title });
    for (const [position, account] of [
      { ...record, status, when, note, accordingTo },
      ...accounts,
    ].entries()) {
      const own = { position, status: account.status, note: account.note, ...dated('when', account.when) };
      const teller = account.accordingTo && this.ref(account.accordingTo);
      const words = this.own(account, evidence);
      this.collected.relationship('REPORTS', this.collected.source, id, words, account, {
        ...own,
        accordingTo: teller,
      });
    }
    for (const participant of participants) {
      const { actor, role, side } = participant;
      const onBehalfOf = participant.onBehalfOf && this.ref(participant.onBehalfOf);
      const given = { ...inherited(record), ...participant };
      const words = this.own(participant, evidence);
      this.collected.relationship('PARTICIPATED_IN', this.ref(actor), id, words, given, {
        role,
        side,
        onBehalfOf,
      });
    }
    this.edges(id, evidence, record, {
      TOOK_PLACE_IN: [place],
      PART_OF: [record.partOf],
      FOLLOWED: record.followed,
      ABOUT: [...(record.topics ?? []), ...(record.about ?? [])],
    });
  }

  /** After the statements, since a claim's passages are those of the statements that express it. */
  private claim(record: ClaimRecord): void {
    const { id, text, kind, lang } = record;
    const own = this.mention('Claim', id, record, { text, kind, lang });
    const evidence = [...new Set([...own, ...(this.expressed.get(id) ?? [])])];
    this.edges(id, evidence, record, {
      ABOUT: [...(record.topics ?? []), ...(record.about ?? [])],
      CONTRADICTS: record.contradicts,
      REVISES: record.revises,
      ANSWERS: record.answers,
      PART_OF: [record.partOf],
    });
  }

  private statement(record: StatementRecord): void {
    const local = statementId(record);
    if (local === undefined)
      throw new Error(`a statement without an id passed the check: ${JSON.stringify(record)}`);
    const id = localId(this.collected.source, local);
    const { form, voice, verb, quote, text, lang, when, partOf, expresses = [] } = record;
    const { source, knownSince } = this.collected;
    const own = { source, form, voice, verb, quote, text, lang, knownSince };
    this.collected.node('Statement', id, { ...own, ...dated('when', when) });

    const words = this.collected.passages(record, quote);
    for (const [part, passages] of [
      ['QUOTE', words],
      ['CUE', this.collected.passages(record.cue)],
      ['SOURCE', this.collected.passages(record.source)],
    ] as const) {
      for (const passage of passages)
        this.collected.relationship('EVIDENCED_BY', id, passage, [passage], record, { part });
    }
    // Whoever is named twice speaks once: lists are counted by relationships.
    for (const [position, speaker] of [...new Set([record.speaker ?? []].flat())].entries()) {
      this.collected.relationship('MADE', this.ref(speaker), id, words, record, { position });
    }
    this.edges(id, words, record, {
      ON_BEHALF_OF: [record.onBehalfOf],
      RELAYED_BY: [record.relayedBy].flat(),
      ADDRESSED_TO: [record.addressedTo].flat(),
      SAID_AT: [record.event],
      PART_OF: [partOf && localId(source, partOf)],
    });
    for (const { claim, stance, implied } of expresses) {
      const { retracted } = record;
      const given = {
        ...((implied ?? record.implied) && { implied: true as const }),
        ...(retracted && { retracted }),
      };
      this.collected.relationship('EXPRESSES', id, claim, words, given, { stance });
      this.expressed.set(claim, [...(this.expressed.get(claim) ?? []), ...words]);
    }
  }

  /** What this source declares of an entity; returns the passages of the declaration. */
  private mention(label: string, id: string, record: AssertionRecord, declared: Loose): string[] {
    const evidence = this.collected.passages(record);
    this.collected.relationship('MENTIONS', this.collected.source, id, evidence, record, {
      label,
      ...declared,
    });
    return evidence;
  }

  /** Relationships that share their evidence with the record they are written in. */
  private edges(
    from: string,
    evidence: readonly string[],
    record: AssertionRecord,
    ends: Record<string, readonly (string | undefined)[] | undefined>,
  ): void {
    for (const [type, ids] of Object.entries(ends)) {
      for (const to of ids ?? []) {
        if (to !== undefined) this.collected.relationship(type, from, this.ref(to), evidence, record);
      }
    }
  }

  /** A record's own passages, or those of the record around it. */
  private own(record: AssertionRecord, around: readonly string[]): readonly string[] {
    const own = this.collected.passages(record);
    return own.length > 0 ? own : around;
  }

  private ref(id: string): string {
    return this.local.has(id) ? localId(this.collected.source, id) : id;
  }
}

/** What holds for the parts of a record as it does for the record. */
function inherited({ implied, retracted }: AssertionRecord): AssertionRecord {
  return { ...(implied && { implied }), ...(retracted && { retracted }) };
}
