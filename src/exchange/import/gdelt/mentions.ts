import type { Refusal, Said, SourceInput } from '../importer.ts';
import { Cache } from './cache.ts';
import { cleaned, isUnclean } from './clean.ts';
import { MENTION } from './columns.ts';
import { dayOf } from './days.ts';
import { citationOf, type Documents, languageOf } from './documents.ts';
import type { EventIndex } from './event-index.ts';
import type { Events } from './events.ts';
import type { Row } from './row.ts';

/** Events that are remembered: most are mentioned several times in a row. */
const MOST = 10_000;

type Event = { readonly said: readonly Said[] } | { readonly refused: Refusal };

/** What is known of events that other rows name. */
export class Mentioned {
  private readonly known = new Cache<Event>(MOST);

  constructor(
    private readonly index: EventIndex | undefined,
    private readonly events: Events,
  ) {}

  /** What is said of an event; a refusal where no row of it is in the files, or it was refused itself. */
  event(id: string): Event {
    return this.known.get(`event ${id}`, () => {
      const line = /^\d{1,15}$/.test(id) ? this.index?.line(Number(id)) : undefined;
      if (line === undefined) return unknown(id, 'is in no file of events of this command');
      const event = this.events.of((isUnclean(line) ? cleaned(line) : line).split('\t'));
      return 'refused' in event ? unknown(id, `was refused: ${event.refused.reason}`) : { said: event.said };
    });
  }
}

/** What a row of mentions says: that one more document reports an event. */
export function mentionOf(cells: readonly string[], documents: Documents, mentioned: Mentioned): Row {
  const id = cells[MENTION.GLOBALEVENTID] ?? '';
  const event = mentioned.event(id);
  if ('refused' in event) return event;
  const source = documentOf(cells, documents);
  if (!('id' in source)) return { refused: source };
  return { source: [source], said: event.said, left: leftOf(cells) };
}

function documentOf(cells: readonly string[], documents: Documents): SourceInput | Refusal {
  const [time, identifier] = [cells[MENTION.MentionTimeDate] ?? '', cells[MENTION.MentionIdentifier] ?? ''];
  const day = dayOf(time);
  if (day === undefined) {
    return {
      code: 'WRONG_DATE',
      reason: `MentionTimeDate is "${time.slice(0, 40)}"; expected YYYYMMDDHHMMSS.`,
    };
  }
  if (identifier === '')
    return { code: 'NO_SOURCE', reason: 'MentionIdentifier is empty; expected a document.' };
  const lang = languageOf(cells[MENTION.MentionDocTranslationInfo] ?? '');
  const article = documents.article(identifier, day, lang);
  if (article) return article;
  // Several documents of a time may bear one citation; more than their citation is not known.
  const publisher = cells[MENTION.MentionSourceName] ?? '';
  return citationOf([identifier, time], identifier, publisher, day, { lang });
}

const LEFT = ['SentenceID', 'Confidence', 'MentionDocTone'] as const;
const OFFSETS = [MENTION.Actor1CharOffset, MENTION.Actor2CharOffset, MENTION.ActionCharOffset];

/** Offsets count in a text that GDELT has altered, and say no ends. */
function leftOf(cells: readonly string[]): string[] {
  const left: string[] = LEFT.filter((column) => (cells[MENTION[column]] ?? '') !== '');
  if (OFFSETS.some((column) => !['', '-1'].includes(cells[column] ?? ''))) left.push('character offsets');
  return left;
}

function unknown(id: string, why: string): Event {
  const reason = `The event ${id.slice(0, 40)} ${why}; expected its row, which says what happened.`;
  return { refused: { code: 'UNKNOWN_EVENT', reason } };
}
