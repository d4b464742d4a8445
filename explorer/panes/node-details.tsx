import { For, Show } from 'solid-js';
import { ask } from '../api/client.ts';
import { NodeDetailsDocument, type NodeDetailsQuery } from '../api/queries.generated.ts';
import { kindOf } from '../read/kind.ts';
import { createAnswer } from '../state/answer.ts';
import type { Session } from '../state/session.ts';
import { isWord, t } from '../words/index.ts';
import { Answered } from './answered.tsx';
import { ContestedMark } from './contested-mark.tsx';
import { EvidenceItem, SourceLine, StatementCard } from './evidence.tsx';
import { KindMark } from './kind-mark.tsx';
import { Neighbours } from './neighbours.tsx';

type Detailed = NonNullable<NodeDetailsQuery['node']>;

/** A node: what it is, and its neighbours, counted relation by relation before any is shown. */
export function NodeDetails(props: { session: Session; id: string }) {
  const answer = createAnswer(
    () => ({ id: props.id, knownAt: props.session.view().knownAt }),
    async (variables, signal) => (await ask(NodeDetailsDocument, variables, signal)).node,
  );
  const spot = () => props.session.view().nodes[props.id];
  return (
    <Answered answer={answer}>
      {(node) => (
        <div class="details" data-node={node.id}>
          <h2>
            <KindMark kind={kindOf(node)} />
            <bdi lang={langOf(node)}>{node.label}</bdi>
          </h2>
          <p class="facts">
            <span>{t(kindOf(node))}</span>
            <Show when={'claimKind' in node && isWord(node.claimKind) && node.claimKind}>
              {(kind) => <span>{t(kind())}</span>}
            </Show>
            <Show when={'description' in node && node.description}>{(text) => <span>{text()}</span>}</Show>
            <Show when={node.__typename === 'Event' && node.when}>
              {(when) => <span>{when().edtf}</span>}
            </Show>
            <Show when={node.__typename === 'Event' && node.status}>
              {(status) => <span>{t(status())}</span>}
            </Show>
            <ContestedMark contested={'contested' in node && node.contested} />
          </p>
          <Show when={'names' in node && node.names.length > 0 && node.names}>
            {(names) => (
              <p class="names">
                <For each={names()}>{(name) => <bdi>{name}</bdi>}</For>
              </p>
            )}
          </Show>
          <div class="actions">
            <Show when={spot()}>
              {(at) => (
                <>
                  <button
                    type="button"
                    onClick={() => props.session.pin(props.id, at().x, at().y, !at().pinned)}
                  >
                    {t(at().pinned ? 'unpin' : 'pin')}
                  </button>
                  <button type="button" onClick={() => props.session.remove(props.id)}>
                    {t('remove')}
                  </button>
                </>
              )}
            </Show>
            <button type="button" onClick={() => props.session.askPaths({ from: props.id })}>
              {t('pathFrom')}
            </button>
            <button type="button" onClick={() => props.session.askPaths({ to: props.id })}>
              {t('pathTo')}
            </button>
          </div>
          <Neighbours session={props.session} node={{ id: node.id, kind: kindOf(node) }} />
          <Show when={node.__typename === 'Statement' && node}>
            {(statement) => <StatementCard session={props.session} statement={statement()} />}
          </Show>
          <Show when={node.__typename === 'Source' && node}>
            {(source) => <SourceLine session={props.session} source={source()} passage={null} />}
          </Show>
          <Show when={node.__typename === 'Event' && node}>
            {(event) => (
              <>
                <h3>{t('accounts')}</h3>
                <For each={event().accounts}>
                  {(account) => (
                    <div class="account">
                      <p class="facts">
                        <strong>{t(account.status)}</strong>
                        <span>{account.when?.edtf}</span>
                        <Show when={account.accordingTo}>
                          {(actor) => <span>{t('accordingTo', { name: actor().name })}</span>}
                        </Show>
                        <span>{account.note}</span>
                      </p>
                      <ul class="evidences">
                        <For each={account.evidence}>
                          {(evidence) => <EvidenceItem session={props.session} evidence={evidence} />}
                        </For>
                      </ul>
                    </div>
                  )}
                </For>
              </>
            )}
          </Show>
        </div>
      )}
    </Answered>
  );
}

function langOf(node: Detailed): string | undefined {
  return 'lang' in node ? (node.lang ?? undefined) : undefined;
}
