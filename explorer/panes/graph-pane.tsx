import { createEffect, createMemo, onCleanup, onMount, Show } from 'solid-js';
import { type Picture, pictureOf } from '../graph/picture.ts';
import { GraphRenderer } from '../graph/renderer.ts';
import { MOST_NODES, type Session } from '../state/session.ts';
import { mayMove, palette } from '../state/theme.ts';
import { t } from '../words/index.ts';
import { EdgeFilter } from './edge-filter.tsx';
import { Legend } from './legend.tsx';
import { MirroredList } from './mirrored-list.tsx';

/** The picture, what it shows of all there is, and the list that says the same in words. */
export function GraphPane(props: { session: Session }) {
  const { session } = props;
  const picture = createMemo<Picture>(() =>
    pictureOf(session.view(), session.scene(), {
      countOf: (id, relation) => session.neighbours.countsOf(id)?.get(relation),
      active: session.active(),
      restLabel: (left) => t('more', { count: left }),
    }),
  );
  let canvas!: HTMLDivElement;
  let renderer: GraphRenderer | undefined;

  onMount(() => {
    const drawing = new GraphRenderer(canvas, palette(), {
      node: (id) => clicked(session, id),
      edge: (id) => {
        if (!id.includes('|')) session.select({ edge: id });
      },
      nothing: () => {
        if (session.view().selected) session.select(null);
      },
      moved: (id, x, y) => session.pin(id, x, y, true),
      camera: (camera) => session.setCamera(camera),
    });
    renderer = drawing;
    session.watch(
      () => drawing.camera(),
      () => ({ picture: picture(), ...drawing.layout() }),
    );
    const observer = new ResizeObserver(() => {
      drawing.resize();
      drawing.look(session.view().camera ?? drawing.whole(), false);
    });
    observer.observe(canvas);
    onCleanup(() => {
      observer.disconnect();
      drawing.kill();
    });

    let isFirst = true;
    createEffect(() => {
      drawing.draw(picture(), palette());
      const { camera } = session.view();
      const seen = drawing.camera();
      if (!camera) drawing.look(drawing.whole(), false);
      else if (camera.x !== seen.x || camera.y !== seen.y || camera.width !== seen.width) {
        drawing.look(camera, mayMove() && !isFirst);
      }
      isFirst = false;
    });
  });

  const zoom = (factor: number) => {
    const camera = renderer?.camera();
    if (camera) session.setCamera({ ...camera, width: Math.round(camera.width * factor * 100) / 100 });
  };
  const count = () => picture().nodes.filter(({ rest }) => rest === null).length;

  return (
    <section class="graph" aria-label={t('graph')}>
      <div class="canvas" ref={canvas} aria-hidden="true" />
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
      <div class="tools">
        <button
          type="button"
          class="icon"
          title={t('zoomIn')}
          aria-label={t('zoomIn')}
          onClick={() => zoom(0.7)}
        >
          +
        </button>
        <button
          type="button"
          class="icon"
          title={t('zoomOut')}
          aria-label={t('zoomOut')}
          onClick={() => zoom(1.4)}
        >
          −
        </button>
        <button
          type="button"
          class="icon"
          title={t('fit')}
          aria-label={t('fit')}
          onClick={() => session.setCamera(null)}
        >
          ⤢
        </button>
      </div>
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
