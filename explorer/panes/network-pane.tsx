import { createMemo, Show } from 'solid-js';
import { networkPicture, networkSpots } from '../graph/network-picture.ts';
import type { Network } from '../read/network.ts';
import type { Session } from '../state/session.ts';
import { t } from '../words/index.ts';
import { Canvas } from './canvas.tsx';
import { Legend } from './legend.tsx';
import { sayingOf } from './network-words.ts';

/** The picture of a discourse network, over that of the graph; the panel says the same in words. */
export function NetworkPane(props: { session: Session }) {
  const { session } = props;
  // What was drawn last stays while nobody looks.
  const network = createMemo<Network | undefined>((before) => {
    if (!session.isNetwork()) return before;
    return session.network.failure() ? undefined : session.network.data();
  });
  const spots = createMemo(() => {
    const found = network();
    return found && networkSpots(found);
  });
  const opened = createMemo(() => session.view().network?.edge ?? null);
  const camera = createMemo(() => session.view().network?.camera ?? null);
  const picture = createMemo(() => {
    const [found, at] = [network(), spots()];
    if (!found || !at) return { nodes: [], edges: [] };
    return networkPicture(found, at, opened(), (edge) => sayingOf(edge, found.question));
  });
  return (
    <section
      class="graph network-pane"
      classList={{ away: !session.isNetwork() }}
      aria-label={t('tabNetwork')}
      inert={!session.isNetwork()}
    >
      <Canvas
        picture={picture()}
        camera={camera()}
        setCamera={session.setNetworkCamera}
        watch={(_, drawing) => session.watchNetwork(drawing)}
        events={{
          node: (id) => session.show([id], { node: id }),
          edge: (id) => session.openNetworkEdge(id),
          nothing: () => {
            if (opened()) session.openNetworkEdge(null);
          },
        }}
      >
        <Show when={network()}>
          {(found) => (
            <div class="counters">
              <span>{t('shown', { shown: found().nodes.length, total: found().totalNodes })}</span>
              <span>
                {t('networkEdgesShown', { shown: found().edges.length, total: found().totalEdges })}
              </span>
              <Show when={session.isOfOtherData()}>
                <span>{t('otherVersion')}</span>
              </Show>
            </div>
          )}
        </Show>
      </Canvas>
      <Legend network={session.networkQuestion()} />
    </section>
  );
}
