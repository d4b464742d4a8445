import { MultiGraph } from 'graphology';
import Sigma from 'sigma';
import { light, strokeOf } from '../../../explorer/graph/appearance.ts';
import type { PlacedLabel } from '../../../explorer/graph/labels.ts';
import type { Picture } from '../../../explorer/graph/picture.ts';
import { GraphRenderer } from '../../../explorer/graph/renderer.ts';

/** What was measured of one way to draw a graph; milliseconds. */
export interface Measured {
  /** From nothing to the first picture, and the graphics processor's work on it. */
  readonly firstPaint: number;
  /** Of the page's own code for one frame while the camera moves, in the middle. */
  readonly frame: number;
  /** At rest, at each of five zooms: how many labels there are, and how many touch another. */
  readonly labels: readonly {
    readonly count: number;
    readonly touching: number;
    /** Nodes within the picture. */
    readonly visible: number;
  }[];
}

const kinds = ['PERSON', 'COUNTRY', 'CLAIM', 'EVENT', 'STATEMENT'] as const;
const ZOOMS = [1, 0.7, 0.5, 0.35, 0.25];
const FRAMES = 12;
const stage = document.querySelector('#stage') as HTMLElement;

/** A graph whose nodes lie closer towards the middle and have more ties there; the same for the same size. */
function pictureOf(size: number): Picture {
  let state = 12_345;
  const random = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
  const nodes = Array.from({ length: size }, (_, index) => {
    const [angle, radius] = [random() * 2 * Math.PI, random() * 95];
    return {
      id: `n${index}`,
      x: Math.cos(angle) * radius,
      y: Math.sin(angle) * radius * 0.7,
      radius: 3 + 10 * random() ** 4,
      kind: kinds[index % kinds.length] ?? 'PERSON',
      label: `Person ${index}`,
      lang: null,
      degree: Math.floor(40 * random() ** 3),
      contested: index % 9 === 0,
      pinned: false,
      selected: false,
      faded: false,
      rest: null,
    };
  });
  const edges = Array.from({ length: size * 2 }, (_, index) => ({
    id: `e${index}`,
    source: `n${Math.floor(random() * size)}`,
    target: `n${Math.floor(random() * size)}`,
    kind: 'STATED' as const,
    family: 'stance' as const,
    directed: true,
    contested: index % 7 === 0,
    stroke: strokeOf('STATED', index % 7 === 0),
    title: null,
    count: 1 + (index % 3),
    offset: 0,
    selected: false,
    faded: false,
  })).filter(({ source, target }) => source !== target);
  return { nodes, edges };
}

interface Drawing {
  readonly sigma: Sigma;
  labels(): { readonly count: number; readonly touching: number };
  end(): void;
}

/** sigma as it comes, with all labels that it would write. */
function bare({ nodes, edges }: Picture): Drawing {
  const graph = new MultiGraph();
  for (const { id, x, y, radius, kind, label } of nodes) {
    graph.addNode(id, { x, y: -y, size: radius, color: light.nodes[kind], label });
  }
  for (const { id, source, target } of edges) graph.addEdgeWithKey(id, source, target, { size: 1.5 });
  const sigma = new Sigma(graph, stage, { labelRenderedSizeThreshold: 0, enableEdgeEvents: true });
  return {
    sigma,
    labels: () => ({ count: sigma.getNodeDisplayedLabels().size, touching: Number.NaN }),
    end: () => sigma.kill(),
  };
}

function ours(picture: Picture): Drawing {
  const nothing = () => undefined;
  const renderer = new GraphRenderer(stage, light, {
    node: nothing,
    edge: nothing,
    nothing,
    moved: nothing,
    camera: nothing,
  });
  renderer.draw(picture, light);
  const { sigma } = renderer as unknown as { sigma: Sigma };
  return {
    sigma,
    labels: () => {
      const { labels } = renderer.layout();
      return { count: labels.length, touching: labels.filter((a) => labels.some((b) => touch(a, b))).length };
    },
    end: () => renderer.kill(),
  };
}

function touch(a: PlacedLabel, b: PlacedLabel): boolean {
  if (a === b) return false;
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

async function measure(way: 'bare' | 'ours', size: number): Promise<Measured> {
  const picture = pictureOf(size);
  const begun = performance.now();
  const drawing = way === 'bare' ? bare(picture) : ours(picture);
  const { sigma } = drawing;
  const render = (sigma as unknown as { render(): void }).render.bind(sigma);
  finish(sigma);
  const firstPaint = performance.now() - begun;
  const frames: number[] = [];
  for (let frame = 0; frame < FRAMES; frame += 1) {
    sigma.getCamera().setState({ x: 0.5 + Math.sin(frame / 6) * 0.05, ratio: 1 - frame / 200 });
    const before = performance.now();
    render();
    frames.push(performance.now() - before);
    finish(sigma);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  const labels: Measured['labels'][number][] = [];
  for (const ratio of ZOOMS) {
    sigma.getCamera().setState({ x: 0.5, y: 0.5, ratio });
    // Until it is at rest.
    await new Promise((resolve) => setTimeout(resolve, 250));
    render();
    labels.push({ ...drawing.labels(), visible: visibleIn(sigma) });
  }
  drawing.end();
  return { firstPaint, frame: frames.sort((a, b) => a - b)[FRAMES / 2] ?? 0, labels };
}

function visibleIn(sigma: Sigma): number {
  const { width, height } = sigma.getDimensions();
  return sigma
    .getGraph()
    .mapNodes((_, { x, y }) => sigma.graphToViewport({ x, y }))
    .filter(({ x, y }) => x >= 0 && y >= 0 && x <= width && y <= height).length;
}

/** Waits for the graphics processor: without one, what it would do counts as the page's own frames. */
function finish(sigma: Sigma): void {
  for (const canvas of Object.values(sigma.getCanvases())) {
    const gl = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
    gl?.finish();
  }
}

Object.assign(window, { measure });
