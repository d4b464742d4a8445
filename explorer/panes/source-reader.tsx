import { createEffect, createMemo, createSignal, For, Show } from 'solid-js';
import { ask } from '../api/client.ts';
import {
  type SourceNameFragment,
  SourceStatementsDocument,
  SourcesDocument,
  SourceTextDocument,
  type StatementWordsFragment,
} from '../api/queries.generated.ts';
import { createAnswer } from '../state/answer.ts';
import type { Session } from '../state/session.ts';
import { t } from '../words/index.ts';
import { Answered } from './answered.tsx';
import { StatementCard } from './evidence.tsx';
import { MarkedText } from './marked-text.tsx';

/** A source: its text with all passages marked, or these in their order where the text is not attached. */
export function SourceReader(props: { session: Session }) {
  const reading = () => props.session.view().source;
  return (
    <Show when={reading()?.id} fallback={<Sources session={props.session} />} keyed>
      {(id) => <Reader session={props.session} id={id} />}
    </Show>
  );
}

function Sources(props: { session: Session }) {
  const answer = createAnswer(
    () => ({ knownAt: props.session.view().knownAt }),
    async (variables, signal) => (await ask(SourcesDocument, variables, signal)).sources,
  );
  return (
    <Answered answer={answer}>
      {({ nodes, totalCount }) => (
        <>
          <h3>
            {t('sourcesTitle')}{' '}
            <small>{t('ofTotal', { shown: nodes.length, total: totalCount ?? nodes.length })}</small>
          </h3>
          <ul class="sources">
            <For each={nodes}>
              {({ id, title, lang, publisher, published }) => (
                <li>
                  <button type="button" class="link" onClick={() => props.session.read(id, null)}>
                    <span lang={lang ?? undefined}>{title}</span>
                  </button>
                  <small>
                    {publisher} {published?.edtf}
                  </small>
                </li>
              )}
            </For>
          </ul>
        </>
      )}
    </Answered>
  );
}

function Reader(props: { session: Session; id: string }) {
  const [copy, setCopy] = createSignal<string | null>(null);
  const answer = createAnswer(
    () => ({ id: props.id, knownAt: props.session.view().knownAt }),
    async (variables, signal) => {
      const [{ source }, statements] = await Promise.all([
        ask(SourceTextDocument, variables, signal),
        readStatements(variables.id, variables.knownAt, signal),
      ]);
      return source && { source, statements };
    },
  );
  return (
    <>
      <button type="button" class="small" onClick={() => props.session.closeSource()}>
        ← {t('sourcesTitle')}
      </button>
      <Answered answer={answer}>
        {({ source, statements }) => (
          <article class="reader" data-source={source.id}>
            <h2 lang={source.lang ?? undefined}>{source.title}</h2>
            <Facts
              source={source}
              licence={source.licence ?? null}
              attribution={source.attribution ?? null}
            />
            <OwnCopy take={setCopy} />
            <Show
              when={copy() ?? source.text}
              fallback={<Passages session={props.session} source={source} statements={statements} />}
            >
              {(text) => (
                <MarkedText
                  session={props.session}
                  lang={source.lang}
                  text={text()}
                  statements={statements}
                />
              )}
            </Show>
          </article>
        )}
      </Answered>
    </>
  );
}

function Facts(props: { source: SourceNameFragment; licence: string | null; attribution: string | null }) {
  return (
    <p class="facts">
      <span>{props.source.publisher}</span>
      <span>{props.source.published?.edtf}</span>
      <span>{props.attribution}</span>
      <span>{props.licence}</span>
      <Show when={/^https?:/.test(props.source.url ?? '') && props.source.url}>
        {(url) => (
          <a href={url()} target="_blank" rel="noreferrer noopener">
            {t('openSource')}
          </a>
        )}
      </Show>
    </p>
  );
}

/** A text of the reader's own, such as a later edition; it goes nowhere. */
function OwnCopy(props: { take: (text: string) => void }) {
  const read = async (file: File | undefined) => {
    if (file) props.take(await file.text());
  };
  return (
    <label class="own-copy">
      <small>{t('ownCopy')}</small>
      <input
        type="file"
        accept=".txt,text/plain"
        onChange={(event) => read(event.currentTarget.files?.[0])}
      />
    </label>
  );
}

function Passages(props: {
  session: Session;
  source: SourceNameFragment;
  statements: readonly StatementWordsFragment[];
}) {
  const ordered = createMemo(() =>
    [...props.statements].sort((a, b) => (a.passages[0]?.start ?? 0) - (b.passages[0]?.start ?? 0)),
  );
  const isOpen = ({ passages }: StatementWordsFragment) => {
    const at = props.session.view().source?.at;
    return (
      at !== undefined && at !== null && passages.some(({ start, end }) => start === at[0] && end === at[1])
    );
  };
  let list!: HTMLOListElement;
  createEffect(() => {
    if (props.session.view().source?.at) list.querySelector('.open')?.scrollIntoView({ block: 'center' });
  });
  return (
    <>
      <p class="hint">{t('noText')}</p>
      <h3>{t('passages')}</h3>
      <ol class="passages" ref={list}>
        <For each={ordered()}>
          {(statement) => (
            <li classList={{ open: isOpen(statement) }}>
              <StatementCard session={props.session} statement={statement} />
            </li>
          )}
        </For>
      </ol>
    </>
  );
}

async function readStatements(
  id: string,
  knownAt: string | null,
  signal: AbortSignal,
): Promise<StatementWordsFragment[]> {
  const all: StatementWordsFragment[] = [];
  let after: string | null = null;
  do {
    const page: Page = await readPage(id, after, knownAt, signal);
    all.push(...(page?.nodes ?? []));
    after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return all;
}

type Page = Awaited<ReturnType<typeof readPage>>;

async function readPage(id: string, after: string | null, knownAt: string | null, signal: AbortSignal) {
  return (await ask(SourceStatementsDocument, { id, after, knownAt }, signal)).source?.statements;
}
