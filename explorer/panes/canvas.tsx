import { createEffect, type JSX, onCleanup, onMount } from 'solid-js';
import type { Picture } from '../graph/picture.ts';
import { type GraphEvents, GraphRenderer } from '../graph/renderer.ts';
import type { Drawing } from '../share/svg.ts';
import { mayMove, palette } from '../state/theme.ts';
import type { Camera } from '../view/view.ts';
import { t } from '../words/index.ts';

/** A picture that can be clicked, moved and looked at from nearer or farther; what is said about it lies over it. */
export function Canvas(props: {
  picture: Picture;
  /** Null where all shall be seen. */
  camera: Camera | null;
  setCamera: (camera: Camera | null) => void;
  events: Omit<GraphEvents, 'camera' | 'moved'> & Partial<Pick<GraphEvents, 'moved'>>;
  /** Is given what tells where the camera is, and what is drawn. */
  watch: (camera: () => Camera, drawing: () => Omit<Drawing, 'palette'>) => void;
  children: JSX.Element;
}) {
  let canvas!: HTMLDivElement;
  let renderer: GraphRenderer | undefined;

  onMount(() => {
    const drawing = new GraphRenderer(canvas, palette(), {
      // What nobody keeps goes back to where it was.
      moved: () => drawing.draw(props.picture, palette()),
      ...props.events,
      camera: (camera) => props.setCamera(camera),
    });
    renderer = drawing;
    props.watch(
      () => drawing.camera(),
      () => ({ picture: props.picture, ...drawing.layout() }),
    );
    const observer = new ResizeObserver(() => {
      drawing.resize();
      drawing.look(props.camera ?? drawing.whole(), false);
    });
    observer.observe(canvas);
    onCleanup(() => {
      observer.disconnect();
      drawing.kill();
    });

    let isFirst = true;
    createEffect(() => {
      drawing.draw(props.picture, palette());
      const { camera } = props;
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
    if (camera) props.setCamera({ ...camera, width: Math.round(camera.width * factor * 100) / 100 });
  };
  return (
    <>
      <div class="canvas" ref={canvas} aria-hidden="true" />
      {props.children}
      <div class="tools">
        <Tool name={t('zoomIn')} sign="+" use={() => zoom(0.7)} />
        <Tool name={t('zoomOut')} sign="−" use={() => zoom(1.4)} />
        <Tool name={t('fit')} sign="⤢" use={() => props.setCamera(null)} />
      </div>
    </>
  );
}

function Tool(props: { name: string; sign: string; use: () => void }) {
  return (
    <button type="button" class="icon" title={props.name} aria-label={props.name} onClick={() => props.use()}>
      {props.sign}
    </button>
  );
}
