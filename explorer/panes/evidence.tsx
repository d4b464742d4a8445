import { For, Show } from 'solid-js';
import type {
  EvidencePartsFragment,
  PassagePlaceFragment,
  SourceNameFragment,
  StatementWordsFragment,
} from '../api/queries.generated.ts';
import type { Session } from '../state/session.ts';
import { t } from '../words/index.ts';

/** One passage and what it is evidence of. */
export function EvidenceItem(props: { session: Session; evidence: EvidencePartsFragment }) {
  const { evidence } = props;
  return (
    <li class="evidence">
      <Show
        when={evidence.statement}
        fallback={<Words passage={evidence.passage} source={evidence.source} />}
      >
        {(statement) => (
          <StatementCard session={props.session} statement={statement()} passage={evidence.passage} bare />
        )}
      </Show>
      <SourceLine session={props.session} source={evidence.source} passage={evidence.passage} />
    </li>
  );
}

/** A statement: who said it, in which words, when and where. */
export function StatementCard(props: {
  session: Session;
  statement: StatementWordsFragment;
  passage?: PassagePlaceFragment | null;
  /** Without the source, which stands elsewhere. */
  bare?: boolean;
}) {
  const words = () =>
    props.statement.passages.find(({ part }) => part === 'QUOTE') ?? props.statement.passages[0];
  const passage = () => props.passage ?? words();
  return (
    <article class="statement" data-statement={props.statement.id}>
      <header>
        <Speakers session={props.session} statement={props.statement} />
        <Show when={props.statement.verb}>
          <span class="verb" lang={props.statement.source.lang ?? undefined}>
            {props.statement.verb}
          </span>
        </Show>
      </header>
      <Show
        when={props.statement.quote}
        fallback={
          <>
            <p class="reported">
              {props.statement.text} <small>{t('reported')}</small>
            </p>
            <Show when={passage()}>
              {(place) => <Words passage={place()} source={props.statement.source} />}
            </Show>
          </>
        }
      >
        {(quote) => (
          <>
            <blockquote lang={props.statement.lang ?? props.statement.source.lang ?? undefined}>
              <q>{quote()}</q>
            </blockquote>
            <Show when={passage()?.exact !== quote() && passage()}>
              {(place) => <Words passage={place()} source={props.statement.source} />}
            </Show>
          </>
        )}
      </Show>
      <p class="facts">
        <Show when={props.statement.when}>{(when) => <span>{t('said', { when: when().edtf })}</span>}</Show>
        <Show when={props.statement.event}>
          {(event) => <span>{t('at', { event: event().title })}</span>}
        </Show>
      </p>
      <Show when={!props.bare}>
        <SourceLine session={props.session} source={props.statement.source} passage={words() ?? null} />
      </Show>
    </article>
  );
}

function Speakers(props: { session: Session; statement: StatementWordsFragment }) {
  return (
    <Show
      when={props.statement.speakers.length > 0}
      fallback={<em>{t(props.statement.voice === 'NARRATOR' ? 'narrator' : 'unattributed')}</em>}
    >
      <For each={props.statement.speakers}>
        {({ id, name }) => (
          <button type="button" class="link" onClick={() => props.session.show([id], { node: id })}>
            <bdi>{name}</bdi>
          </button>
        )}
      </For>
    </Show>
  );
}

/** The words of a passage with some of what surrounds them, where the text is attached. */
export function Words(props: { passage: PassagePlaceFragment | null; source: SourceNameFragment }) {
  return (
    <Show when={props.passage?.exact} fallback={<Show when={!props.passage}>{t('noPassage')}</Show>}>
      {(exact) => (
        <blockquote class="words" lang={props.source.lang ?? undefined}>
          <span class="around">{fromWord(props.passage?.prefix ?? '')}</span>
          <mark>{exact()}</mark>
          <span class="around">{toWord(props.passage?.suffix ?? '')}</span>
        </blockquote>
      )}
    </Show>
  );
}

/** Where it stands: the document, its date, and the place in its text. */
export function SourceLine(props: {
  session: Session;
  source: SourceNameFragment;
  passage: Pick<PassagePlaceFragment, 'start' | 'end'> | null;
}) {
  return (
    <p class="source">
      <button
        type="button"
        class="link"
        title={t('readInSource')}
        onClick={() => props.session.read(props.source.id, props.passage)}
      >
        <span lang={props.source.lang ?? undefined}>{props.source.title}</span>
      </button>
      <Show when={props.source.publisher}>{(publisher) => <span>{publisher()}</span>}</Show>
      <Show when={props.source.published}>
        {(when) => <span>{t('published', { when: when().edtf })}</span>}
      </Show>
      <Show when={props.passage}>
        {(place) => (
          <span class="place">
            {t('placeInText', { start: String(place().start), end: String(place().end) })}
          </span>
        )}
      </Show>
    </p>
  );
}

/** Without the word that it begins within. */
function fromWord(prefix: string): string {
  return prefix.replace(/^\S{1,30}\s/, '… ');
}

/** Without the word that it ends within. */
function toWord(suffix: string): string {
  return suffix.replace(/\s\S{1,30}$/, ' …');
}
