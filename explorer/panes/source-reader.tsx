import { createEffect, createMemo, For, Show } from 'solid-js';
import { ask } from '../api/client.ts';
import {
  type SourceNameFragment,
  SourceStatementsDocument,
  SourcesDocument,
  SourceTextDocument,
  type SourceTextQuery,
  type StatementWordsFragment,
} from '../api/queries.generated.ts';
import { segmentsOf } from '../reader/segments.ts';
import { createAnswer } from '../state/answer.ts';
import type { Session } from '../state/session.ts';
import { t } from '../words/index.ts';
import { Answered } from './answered.tsx';
import { StatementCard } from './evidence.tsx';

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

type Read = NonNullable<SourceTextQuery['source']>;

function Reader(props: { session: Session; id: string }) {
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
            <Show
              when={source.text}
              fallback={<Passages session={props.session} source={source} statements={statements} />}
            >
              {(text) => (
                <Text session={props.session} source={source} text={text()} statements={statements} />
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

/** The text; a click on marked words opens their statement, and an opened passage is scrolled to. */
function Text(props: {
  session: Session;
  source: Read;
  text: string;
  statements: readonly StatementWordsFragment[];
}) {
  const spans = createMemo(() =>
    props.statements.flatMap(({ id, passages }) =>
      passages
        .filter(({ part }) => part === 'QUOTE')
        .map(({ start, end }) => ({ id: `${id} ${start}-${end}`, start, end })),
    ),
  );
  const segments = createMemo(() => segmentsOf(props.text, spans()));
  const open = () => props.session.view().source?.at ?? null;
  const isOpen = (id: string) => {
    const at = open();
    return at !== null && id.endsWith(` ${at[0]}-${at[1]}`);
  };
  const selected = () => {
    const { selected } = props.session.view();
    return selected && 'node' in selected ? selected.node : null;
  };
  let body!: HTMLDivElement;
  createEffect(() => {
    const at = open();
    if (at) body.querySelector('.open')?.scrollIntoView({ block: 'center' });
  });
  return (
    <div class="text" ref={body} lang={props.source.lang ?? undefined}>
      <For each={segments()}>
        {({ text, within }) => (
          <Show when={within.length > 0} fallback={text}>
            <mark
              role="button"
              tabIndex={0}
              onKeyDown={(event) => {
                if (event.key === 'Enter') choose(props.session, within);
              }}
              data-within={within.join('|')}
              data-depth={Math.min(3, within.length)}
              classList={{
                open: within.some(isOpen),
                chosen: within.some((id) => id.startsWith(`${selected()} `)),
              }}
              onClick={() => choose(props.session, within)}
            >
              {text}
            </mark>
          </Show>
        )}
      </For>
    </div>
  );
}

/** Of several statements in one place, the shortest first, and at the next click the next. */
function choose(session: Session, within: readonly string[]): void {
  const { selected } = session.view();
  const chosen = selected && 'node' in selected ? selected.node : null;
  const ids = [...within].reverse().map((each) => each.split(' '));
  const at = ids.findIndex(([id]) => id === chosen);
  const [id, place] = ids[(at + 1) % ids.length] ?? [];
  if (!id || !place) return;
  const [start, end] = place.split('-').map(Number);
  session.openPassage(id, [start ?? 0, end ?? 0]);
}

function Passages(props: { session: Session; source: Read; statements: readonly StatementWordsFragment[] }) {
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
