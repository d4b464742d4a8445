import { createSignal, For, type JSX, Show } from 'solid-js';
import { campOf, type Network, type NetworkEdge, type NetworkNode } from '../read/network.ts';
import { PAGE } from '../state/neighbours.ts';
import type { Session } from '../state/session.ts';
import { t } from '../words/index.ts';
import { Answered } from './answered.tsx';
import { NetworkExports } from './export-links.tsx';
import { KindMark } from './kind-mark.tsx';
import { BACK, NetworkEdgeEvidence } from './network-edge.tsx';
import { NetworkForm } from './network-form.tsx';
import { sayingOf } from './network-words.ts';

/** A discourse network in words: what is chosen, its edges and nodes, or what one of its edges rests on. */
export function Networks(props: { session: Session }) {
  const opened = () => props.session.view().network?.edge;
  return (
    <Show
      when={opened()}
      keyed
      fallback={
        <div class="network">
          <NetworkForm session={props.session} />
          <Answered answer={props.session.network}>
            {(network) => <Told session={props.session} network={network} />}
          </Answered>
        </div>
      }
    >
      {(id) => <NetworkEdgeEvidence session={props.session} id={id} />}
    </Show>
  );
}

function Told(props: { session: Session; network: Network }) {
  const { network } = props;
  return (
    <>
      <Show when={network.positions > 0} fallback={<p class="hint">{t('networkEmpty')}</p>}>
        <p class="count">{t('networkPositions', { count: network.positions })}</p>
      </Show>
      <Show when={props.session.view().knownAt}>
        {(day) => (
          <p class="count">
            {t('knownAtLabel')} {day()}
          </p>
        )}
      </Show>
      <ul class="left-out count">
        <For each={network.leftOut}>{({ reason, count }) => <li>{t(reason, { count })}</li>}</For>
      </ul>
      <Show when={network.positions > 0}>
        <p class="count">{polarisationTold(network)}</p>
        <NetworkExports session={props.session} />
        <h3>{t('networkEdges')}</h3>
        <Show when={network.edges.length === 0}>
          <p class="hint">{t('networkWithoutEdges')}</p>
        </Show>
        <Pages items={network.edges}>
          {(edge) => <EdgeRow session={props.session} network={network} edge={edge} />}
        </Pages>
        <h3>{t('networkNodes')}</h3>
        <Pages items={network.nodes}>
          {(node) => <NodeRow session={props.session} network={network} node={node} />}
        </Pages>
      </Show>
    </>
  );
}

function EdgeRow(props: { session: Session; network: Network; edge: NetworkEdge }) {
  const { edge, network } = props;
  const name = (id: string) => network.nodes.find((node) => node.id === id);
  const open = () => {
    props.session.openNetworkEdge(edge.id);
    // The list, in which the focus was, is gone.
    document.getElementById(BACK)?.focus();
  };
  return (
    <li data-network-edge={edge.id}>
      <button type="button" class="link" onClick={open}>
        <Name node={name(edge.source)} /> – <Name node={name(edge.target)} />
      </button>{' '}
      <small>{sayingOf(edge, network.question)}</small>
    </li>
  );
}

function NodeRow(props: { session: Session; network: Network; node: NetworkNode }) {
  const { node, network } = props;
  const camp = campOf(node, network);
  return (
    <li data-network-node={node.id}>
      <button type="button" class="link" onClick={() => props.session.show([node.id], { node: node.id })}>
        <KindMark kind={node.kind} />
        <Name node={node} />
      </button>{' '}
      <small>
        {t('networkNode', { positions: node.positions, degree: node.degree })}
        {camp === null ? '' : `, ${t('camp', { camp })}`}
      </small>
    </li>
  );
}

function Name(props: { node: NetworkNode | undefined }) {
  return <bdi lang={props.node?.node.lang ?? undefined}>{props.node?.label}</bdi>;
}

function polarisationTold({ polarisation }: Network): string {
  if (polarisation === null) return t('unpolarised');
  return t('polarisation', { value: Math.round(polarisation * 100) / 100 });
}

/** A list of which more is shown on demand. */
function Pages<Item>(props: { items: readonly Item[]; children: (item: Item) => JSX.Element }) {
  const [shown, setShown] = createSignal(PAGE);
  return (
    <>
      <ol class="network-list">
        <For each={props.items.slice(0, shown())}>{props.children}</For>
      </ol>
      <Show when={shown() < props.items.length}>
        <button type="button" class="small" onClick={() => setShown((before) => before + PAGE)}>
          {t('showMore')}
        </button>
      </Show>
    </>
  );
}
