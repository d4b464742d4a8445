import { MultiGraph } from 'graphology';
import Sigma from 'sigma';
import type { MouseCoords } from 'sigma/types';
import type { Camera } from '../view/view.ts';
import { type Palette, shapeOf } from './appearance.ts';
import { type EdgeLook, edgeProgram } from './edge-program.ts';
import { LabelLayer } from './label-layer.ts';
import { type NodeLook, nodeProgram } from './node-program.ts';
import type { DrawnEdge, DrawnNode, Picture } from './picture.ts';

/** What somebody does to the picture. */
export interface GraphEvents {
  node(id: string): void;
  edge(id: string): void;
  /** Neither a node nor an edge. */
  nothing(): void;
  /** A node was put somewhere, in lattice steps. */
  moved(id: string, x: number, y: number): void;
  camera(camera: Camera): void;
}

/** Lattice steps from the middle of sigma's own square to its sides; nothing that appears moves anything else. */
const HALF = 100;
/** Milliseconds that a camera takes to where it is sent. */
const FLIGHT = 400;

/**
 * The only file that knows sigma: it draws a picture into an element, and says what is done to it.
 * sigma's own scaling is fixed to a square, so that a lattice step is the same wherever nodes come and go.
 */
export class GraphRenderer {
  private readonly graph = new MultiGraph();
  private readonly sigma: Sigma;
  private readonly labels: LabelLayer;
  private palette: Palette;
  private dragged: { id: string; moved: boolean } | null = null;
  private flying = false;
  private flight = 0;
  /** On small screens nodes are smaller, too. */
  private scale = 1;
  private isDrawn = false;

  constructor(
    container: HTMLElement,
    palette: Palette,
    private readonly events: GraphEvents,
  ) {
    this.palette = palette;
    const colors = () => ({ background: rgb(this.palette.background), focus: rgb(this.palette.focus) });
    this.sigma = new Sigma(this.graph, container, {
      defaultNodeType: 'shape',
      defaultEdgeType: 'stroke',
      nodeProgramClasses: { shape: nodeProgram(colors) },
      edgeProgramClasses: { stroke: edgeProgram(colors) },
      nodeHoverProgramClasses: {},
      defaultDrawNodeHover: () => undefined,
      renderLabels: false,
      enableEdgeEvents: true,
      stagePadding: 0,
      minCameraRatio: 0.02,
      maxCameraRatio: 20,
      minEdgeThickness: 1,
      doubleClickZoomingRatio: 1,
      zIndex: true,
      allowInvalidContainer: true,
    });
    this.sigma.setCustomBBox({ x: [-HALF, HALF], y: [-HALF, HALF] });
    this.labels = new LabelLayer(this.sigma, container, () => this.palette);
    this.listen();
  }

  draw({ nodes, edges }: Picture, palette: Palette): void {
    this.palette = palette;
    const { width, height } = this.sigma.getDimensions();
    this.scale = Math.min(1, Math.max(0.6, Math.min(width, height) / 700));
    const { graph } = this;
    const [nodeIds, edgeIds] = [new Set(nodes.map(({ id }) => id)), new Set(edges.map(({ id }) => id))];
    for (const id of graph.edges()) if (!edgeIds.has(id)) graph.dropEdge(id);
    for (const id of graph.nodes()) if (!nodeIds.has(id)) graph.dropNode(id);
    for (const node of nodes) graph.mergeNode(node.id, this.nodeLook(node));
    for (const edge of edges) {
      if (!graph.hasNode(edge.source) || !graph.hasNode(edge.target)) continue;
      graph.mergeEdgeWithKey(edge.id, edge.source, edge.target, this.edgeLook(edge));
    }
    this.labels.wanted = nodes;
    // Nobody shall wait a frame for the first picture.
    if (this.isDrawn) this.sigma.scheduleRefresh();
    else this.sigma.refresh();
    this.isDrawn ||= nodes.length > 0;
  }

  private nodeLook(node: DrawnNode) {
    const { palette } = this;
    return {
      x: node.x,
      // Screens count downwards, sigma upwards.
      y: -node.y,
      size: node.radius * this.scale,
      color: node.faded ? palette.faint : palette.nodes[node.kind],
      shape: node.rest === null ? shapeOf[node.kind] : 'dots',
      pinned: node.pinned,
      selected: node.selected,
      contested: node.contested,
      zIndex: node.selected ? 2 : node.faded ? 0 : 1,
    } satisfies Partial<NodeLook>;
  }

  private edgeLook(edge: DrawnEdge) {
    const { palette } = this;
    const color = palette.edges[edge.family];
    return {
      size: (edge.selected ? 2 : 1) * Math.min(5, 1.3 + 0.6 * Math.log2(edge.count)),
      color: edge.selected ? palette.focus : edge.faded ? palette.faint : color,
      stroke: edge.stroke,
      contested: edge.contested,
      directed: edge.directed,
      offset: edge.offset,
      zIndex: edge.selected ? 2 : edge.faded ? 0 : 1,
    } satisfies Partial<EdgeLook>;
  }

  /** Where the camera is. */
  camera(): Camera {
    const { x, y, ratio } = this.sigma.getCamera().getState();
    const { width, height } = this.sigma.getDimensions();
    return {
      x: rounded((x - 0.5) * 2 * HALF),
      y: rounded((0.5 - y) * 2 * HALF),
      width: rounded((ratio * 2 * HALF * width) / Math.min(width, height)),
    };
  }

  /** Sends the camera somewhere, at once or in a glide; it says nothing of it. */
  async look(camera: Camera, glide: boolean): Promise<void> {
    const { width, height } = this.sigma.getDimensions();
    const state = {
      x: camera.x / (2 * HALF) + 0.5,
      y: 0.5 - camera.y / (2 * HALF),
      ratio: (camera.width * Math.min(width, height)) / (2 * HALF * width),
      angle: 0,
    };
    this.flight += 1;
    const flight = this.flight;
    this.flying = true;
    const lens = this.sigma.getCamera();
    // A glide under way would go on and win.
    if (glide || lens.isAnimated()) await lens.animate(state, { duration: glide ? FLIGHT : 1 });
    else lens.setState(state);
    if (flight === this.flight) this.flying = false;
  }

  /** A camera that sees all nodes and has room for their labels. */
  whole(): Camera {
    const { width, height } = this.sigma.getDimensions();
    const spots = this.graph.mapNodes((_, { x, y }) => ({ x: x as number, y: -(y as number) }));
    if (spots.length === 0) return { x: 0, y: 0, width: 2 * HALF };
    const [left, right] = extent(spots.map(({ x }) => x));
    const [top, bottom] = extent(spots.map(({ y }) => y));
    const wide = Math.max(right - left + 46, ((bottom - top + 16) * width) / height, 60);
    return { x: rounded((left + right) / 2), y: rounded((top + bottom) / 2), width: rounded(wide) };
  }

  /** How large the picture is, and where everything lies in it, in pixels. */
  layout() {
    const { labels, sigma } = this;
    return { ...sigma.getDimensions(), spots: labels.spots(), labels: labels.written() };
  }

  /** Draws anew, into however much room there is now. */
  resize(): void {
    this.sigma.resize();
    this.sigma.scheduleRefresh();
  }

  kill(): void {
    this.labels.kill();
    this.sigma.kill();
  }

  private listen(): void {
    const { sigma, events } = this;
    sigma.on('clickNode', ({ node }) => {
      if (!this.dragged?.moved) events.node(node);
    });
    sigma.on('clickEdge', ({ edge }) => events.edge(edge));
    sigma.on('clickStage', () => events.nothing());
    sigma.on('downNode', ({ node, preventSigmaDefault }) => {
      this.dragged = { id: node, moved: false };
      preventSigmaDefault();
    });
    sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
      if (!this.dragged) return;
      this.drag(event as MouseCoords);
      preventSigmaDefault();
    });
    const drop = () => {
      const { dragged } = this;
      if (!dragged) return;
      if (dragged.moved && this.graph.hasNode(dragged.id)) {
        const { x, y } = this.graph.getNodeAttributes(dragged.id);
        events.moved(dragged.id, Math.round(x), Math.round(-y));
      }
      // The click that ends a drag comes after it.
      setTimeout(() => {
        this.dragged = null;
      });
    };
    sigma.on('upNode', drop);
    sigma.on('upStage', drop);
    sigma.on('upEdge', drop);
    sigma.getCamera().on('updated', () => {
      if (!this.flying) events.camera(this.camera());
    });
    for (const [type, cursor] of [
      ['enterNode', 'pointer'],
      ['leaveNode', ''],
      ['enterEdge', 'pointer'],
      ['leaveEdge', ''],
    ] as const) {
      sigma.on(type, () => {
        sigma.getContainer().style.cursor = cursor;
      });
    }
  }

  private drag({ x, y }: MouseCoords): void {
    if (!this.dragged || !this.graph.hasNode(this.dragged.id)) return;
    this.dragged.moved = true;
    const to = this.sigma.viewportToGraph({ x, y });
    this.graph.mergeNodeAttributes(this.dragged.id, to);
  }
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

function extent(values: readonly number[]): [least: number, most: number] {
  return [Math.min(...values), Math.max(...values)];
}

function rgb(color: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
}
