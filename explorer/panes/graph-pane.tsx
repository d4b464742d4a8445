import { createMemo, Show } from 'solid-js';
import { type Picture, pictureOf } from '../graph/picture.ts';
import { MOST_NODES, type Session } from '../state/session.ts';
import { t } from '../words/index.ts';
import { Canvas } from './canvas.tsx';
import { EdgeFilter } from './edge-filter.tsx';
import { Legend } from './legend.tsx';
import { MirroredList } from './mirrored-list.tsx';

/** The picture, what it shows of all there is, and the list that says the same in words. */
export function GraphPane(props: { session: Session }) {
  const { session } = props;
  // While a network lies over it, nothing is drawn that nobody sees.
  const view = createMemo(session.view, undefined, { equals: (a, b) => a === b || b.tab === 'network' });
  const picture = createMemo<Picture>(() =>
    pictureOf(view(), session.scene(), {
      countOf: (id, relation) => session.neighbours.countsOf(id)?.get(relation),
      active: session.active(),
      restLabel: (left) => t('more', { count: left }),
    }),
  );
  const count = () => picture().nodes.filter(({ rest }) => rest === null).length;

  return (
    // What lies under the network is reached by nobody.
    <section class="graph" aria-label={t('graph')} inert={session.isNetwork()}>
      <Canvas
        picture={picture()}
        camera={view().camera}
        setCamera={session.setCamera}
        watch={session.watch}
        events={{
          node: (id) => clicked(session, id),
          edge: (id) => {
            if (!id.includes('|')) session.select({ edge: id });
          },
          nothing: () => {
            if (session.view().selected) session.select(null);
          },
          moved: (id, x, y) => session.pin(id, x, y, true),
        }}
      >
        <MirroredList session={session} picture={picture()} />
        <div class="counters">
          <span>{t('shown', { shown: count(), total: session.total() })}</span>
          <span>{t('edgesShown', { count: picture().edges.filter(({ kind }) => kind).length })}</span>
          <Show when={session.isFull()}>
            <span class="warn">{t('full', { most: MOST_NODES })}</span>
          </Show>
          <Show when={session.isUnread()}>
            <span class="warn">{t('notAnAddress')}</span>
          </Show>
          <Show when={session.isOfOtherData()}>
            <span>{t('otherVersion')}</span>
          </Show>
          <Show when={session.scene().truncated}>
            <span>{t('edgesCut')}</span>
          </Show>
          <Show when={session.scene().unknown.length > 0}>
            <span>{t('unknownThen', { count: session.scene().unknown.length })}</span>
          </Show>
          <Show when={session.scene().missing.length > 0}>
            <span class="warn">{t('missing', { ids: session.scene().missing.join(', ') })}</span>
          </Show>
        </div>
      </Canvas>
      <Legend />
      <EdgeFilter session={session} edges={session.scene().edges} />
    </section>
  );
}

/** A node is told of; the rest of a relation gives its next. */
function clicked(session: Session, id: string): void {
  const [of = '', relation] = id.split('|');
  if (relation === undefined) session.select({ node: id });
  else void session.expand(of, relation);
}
