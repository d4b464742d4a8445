import { createSignal, For, Show } from 'solid-js';
import type { NodeKind } from '../api/queries.generated.ts';
import { endsOfNetworkEdge, type Network } from '../read/network.ts';
import { readNetworkEvidence, type Stand } from '../read/network-evidence.ts';
import { createAnswer } from '../state/answer.ts';
import { PAGE } from '../state/neighbours.ts';
import type { Session } from '../state/session.ts';
import { t } from '../words/index.ts';
import { Answered } from './answered.tsx';
import { StatementCard } from './evidence.tsx';
import { KindMark } from './kind-mark.tsx';
import { sayingOf, standing } from './network-words.ts';

/** The id of the button that leads back to the network. */
export const BACK = 'network-back';

/** An edge of a network: what it says, and every statement that it rests on. */
export function NetworkEdgeEvidence(props: { session: Session; id: string }) {
  const back = () => {
    props.session.openNetworkEdge(null);
    document.querySelector<HTMLElement>(`[data-network-edge="${CSS.escape(props.id)}"] button`)?.focus();
  };
  return (
    <>
      <button type="button" class="small" id={BACK} onClick={back}>
        ← {t('tabNetwork')}
      </button>
      <Answered answer={props.session.network}>
        {(network) => <Edge session={props.session} network={network} id={props.id} />}
      </Answered>
    </>
  );
}

function Edge(props: { session: Session; network: Network; id: string }) {
  const { network, id } = props;
  const edge = network.edges.find((each) => each.id === id);
  const nodes = endsOfNetworkEdge(id).map((end) => network.nodes.find((node) => node.id === end));
  return (
    <Show when={edge} fallback={<p class="hint">{t('notInNetwork', { id })}</p>}>
      {(found) => (
        <div class="details" data-network-edge={id}>
          <h2 class="edge-title">
            <End session={props.session} node={nodes[0]} />
            <span class="says">{sayingOf(found(), network.question)}</span>
            <End session={props.session} node={nodes[1]} />
          </h2>
          <Statements session={props.session} network={network} id={id} />
        </div>
      )}
    </Show>
  );
}

function Statements(props: { session: Session; network: Network; id: string }) {
  const { network, id } = props;
  const [count, setCount] = createSignal(PAGE);
  const answer = createAnswer(
    () => ({ id, count: count(), knownAt: props.session.view().knownAt }),
    (asked, signal) => readNetworkEvidence(network.question, asked, signal),
  );
  return (
    <Answered answer={answer}>
      {(evidence) => (
        <>
          <h3>
            {t('evidence')}{' '}
            <small>{t('statementsListed', { shown: evidence.shown, total: evidence.total })}</small>
          </h3>
          <ol class="said">
            <For each={evidence.said}>
              {({ statement, stands }) => (
                <li class="evidence">
                  <For each={stands}>{(stand) => <StandLine session={props.session} stand={stand} />}</For>
                  <StatementCard session={props.session} statement={statement} />
                </li>
              )}
            </For>
          </ol>
          <Show when={evidence.shown < evidence.total}>
            <button type="button" onClick={() => setCount((before) => before + PAGE)}>
              {t('showMore')}
            </button>
          </Show>
        </>
      )}
    </Answered>
  );
}

/** For whom a statement counts, and how that one stands to which claim. */
function StandLine(props: { session: Session; stand: Stand }) {
  const { actor, stance, claim } = props.stand;
  return (
    <p class="stand" data-stance={stance}>
      <bdi>{actor.label}</bdi> <em>{t(standing[stance])}</em>{' '}
      <button
        type="button"
        class="link"
        lang={claim.lang ?? undefined}
        onClick={() => props.session.show([claim.id], { node: claim.id })}
      >
        {claim.label}
      </button>
    </p>
  );
}

function End(props: {
  session: Session;
  node: { readonly id: string; readonly label: string; readonly kind: NodeKind } | undefined;
}) {
  return (
    <Show when={props.node}>
      {(node) => (
        <button
          type="button"
          class="link"
          onClick={() => props.session.show([node().id], { node: node().id })}
        >
          <KindMark kind={node().kind} />
          <bdi>{node().label}</bdi>
        </button>
      )}
    </Show>
  );
}
