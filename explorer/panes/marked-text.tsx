import { createEffect, createMemo, For, Show } from 'solid-js';
import type { StatementWordsFragment } from '../api/queries.generated.ts';
import { anchor } from '../reader/anchor.ts';
import { type Span, segmentsOf } from '../reader/segments.ts';
import type { Session } from '../state/session.ts';
import { t } from '../words/index.ts';
import { StatementCard } from './evidence.tsx';

/** The text; a click on marked words opens their statement, and an opened passage is scrolled to. */
export function MarkedText(props: {
  session: Session;
  lang: string | null | undefined;
  text: string;
  statements: readonly StatementWordsFragment[];
}) {
  const open = () => props.session.view().source?.at ?? null;
  const isOpen = (id: string) => {
    const at = open();
    return at !== null && id.endsWith(` ${at[0]}-${at[1]}`);
  };
  /** Evidence of something else than a statement may have been opened, too. */
  const openedBesides = (spans: readonly Span[]): Span[] => {
    const at = open();
    if (!at || spans.some(({ id }) => isOpen(id))) return [];
    return [{ id: ` ${at[0]}-${at[1]}`, start: at[0], end: at[1] }];
  };
  const placed = createMemo(() => placedIn(props.text, props.statements));
  const segments = createMemo(() =>
    segmentsOf(props.text, [...placed().spans, ...openedBesides(placed().spans)]),
  );
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
    <>
      <div class="text" ref={body} lang={props.lang ?? undefined}>
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
      <Show when={placed().lost.length > 0}>
        <h3>
          {t('lostPassages')} <small>{placed().lost.length}</small>
        </h3>
        <ul class="lost">
          <For each={placed().lost}>
            {(statement) => (
              <li>
                <StatementCard session={props.session} statement={statement} />
              </li>
            )}
          </For>
        </ul>
      </Show>
    </>
  );
}

/** Where the words of statements are in a text, and which statements it holds no longer. */
function placedIn(text: string, statements: readonly StatementWordsFragment[]) {
  const spans: Span[] = [];
  const lost: StatementWordsFragment[] = [];
  for (const statement of statements) {
    const quoted = statement.passages.filter(({ part }) => part === 'QUOTE');
    for (const { start, end, exact, prefix, suffix } of quoted) {
      // The quotation as it is stored; words left out within it make it several passages.
      const words = (quoted.length === 1 ? statement.quote : null) ?? exact ?? '';
      const at = anchor(text, { start, end, exact: words, prefix: prefix ?? '', suffix: suffix ?? '' });
      if (at) spans.push({ id: `${statement.id} ${start}-${end}`, start: at.start, end: at.end });
      else if (!lost.includes(statement)) lost.push(statement);
    }
  }
  return { spans, lost };
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
