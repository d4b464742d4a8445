import { createSignal, For, Show } from 'solid-js';
import { ask } from '../api/client.ts';
import { type DisputeBoardFragment, DisputesDocument, type StanceKind } from '../api/queries.generated.ts';
import { createAnswer } from '../state/answer.ts';
import type { Session } from '../state/session.ts';
import { t, type Word } from '../words/index.ts';
import { Answered } from './answered.tsx';
import { StatementCard } from './evidence.tsx';

const stances: readonly (readonly [StanceKind, Word])[] = [
  ['ASSERTS', 'ASSERTS'],
  ['SUPPORTS', 'SUPPORTS_STANCE'],
  ['QUALIFIES', 'QUALIFIES'],
  ['DISPUTES', 'DISPUTES_STANCE'],
  ['RETRACTS', 'RETRACTS'],
];

/** Every contested claim as a board: who stands where, in which words. */
export function Disputes(props: { session: Session }) {
  const [pages, setPages] = createSignal(1);
  const answer = createAnswer(
    () => ({ pages: pages(), knownAt: props.session.view().knownAt }),
    async ({ pages, knownAt }, signal) => {
      const boards: DisputeBoardFragment[] = [];
      let after: string | null = null;
      let [total, more] = [0, false];
      for (let page = 0; page < pages; page += 1) {
        const { disputes }: { disputes: Awaited<ReturnType<typeof readPage>>['disputes'] } = await readPage(
          after,
          knownAt,
          signal,
        );
        boards.push(...disputes.nodes);
        [total, more] = [disputes.totalCount ?? boards.length, disputes.pageInfo.hasNextPage];
        if (!more) break;
        after = disputes.pageInfo.endCursor;
      }
      return { boards, total, more };
    },
  );
  return (
    <Answered answer={answer}>
      {({ boards, total, more }) => (
        <div class="disputes">
          <p class="count">{t('disputesShown', { shown: boards.length, total })}</p>
          <Show when={boards.length === 0}>
            <p class="hint">{t('disputesEmpty')}</p>
          </Show>
          <For each={boards}>{(board) => <Board session={props.session} board={board} />}</For>
          <Show when={more}>
            <button type="button" onClick={() => setPages((before) => before + 1)}>
              {t('showMore')}
            </button>
          </Show>
        </div>
      )}
    </Answered>
  );
}

function readPage(after: string | null, knownAt: string | null, signal: AbortSignal) {
  return ask(DisputesDocument, { after, knownAt }, signal);
}

function Board(props: { session: Session; board: DisputeBoardFragment }) {
  const { board } = props;
  const ids = () => [board.claim.id, ...board.sides.flatMap(({ actor }) => (actor ? [actor.id] : []))];
  return (
    <details class="board" data-claim={board.claim.id} open>
      <summary>
        <strong lang={board.claim.lang ?? undefined}>{board.claim.text}</strong>
      </summary>
      <button
        type="button"
        class="small"
        onClick={() => props.session.show(ids(), { node: board.claim.id }, board.claim.id)}
      >
        {t('showInGraph')}
      </button>
      <For each={stances}>
        {([stance, word]) => {
          const sides = board.sides.filter((side) => side.stance === stance);
          return (
            <Show when={sides.length > 0}>
              <section class={`stance ${stance.toLowerCase()}`}>
                <h4>
                  {t(word)} <small>{sides.length}</small>
                </h4>
                <For each={sides}>
                  {(side) => (
                    <For each={side.statements}>
                      {(statement) => (
                        <div class="row" data-stance={stance} data-actor={side.actor?.id ?? ''}>
                          <StatementCard session={props.session} statement={statement} />
                        </div>
                      )}
                    </For>
                  )}
                </For>
              </section>
            </Show>
          );
        }}
      </For>
      <Show when={board.contradicting.length > 0}>
        <section class="stance contradicting">
          <h4>{t('contradicting')}</h4>
          <For each={board.contradicting}>
            {(claim) => (
              <button
                type="button"
                class="link"
                lang={claim.lang ?? undefined}
                onClick={() =>
                  props.session.show([claim.id, board.claim.id], { node: claim.id }, board.claim.id)
                }
              >
                {claim.text}
              </button>
            )}
          </For>
        </section>
      </Show>
      <Show when={board.partial}>
        <p class="hint">{t('partial')}</p>
      </Show>
    </details>
  );
}
