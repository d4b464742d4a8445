import type Sigma from 'sigma';
import { type Palette, reachOf } from './appearance.ts';
import { FONT, FONT_SIZE, LabelTexts, LINE_HEIGHT } from './label-text.ts';
import { alignmentOf, boxAt, type PlacedLabel, placeLabels, type Side } from './labels.ts';
import type { DrawnNode } from './picture.ts';

/** Milliseconds without movement after which labels are placed anew. */
const REST = 90;
/** Pixels of the ring around what is selected. */
const HALO = 5;
/** So much more a label counts that stands by what is looked at. */
const [SELECTED, PINNED, CONTESTED] = [1000, 100, 30];

/** Writes labels over the picture: while it moves those that are there, at rest as many as fit. */
export class LabelLayer {
  /** Nodes that want labels. */
  wanted: readonly DrawnNode[] = [];
  /** What was placed last. */
  placed: readonly PlacedLabel[] = [];
  private moving = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly texts: LabelTexts;
  private readonly context: CanvasRenderingContext2D;

  constructor(
    private readonly sigma: Sigma,
    private readonly container: HTMLElement,
    private readonly palette: () => Palette,
  ) {
    const context = sigma.getCanvases().labels?.getContext('2d');
    if (!context) throw new Error('there is no canvas to write on');
    this.context = context;
    this.texts = new LabelTexts((text) => {
      context.font = FONT;
      return context.measureText(text).width;
    });
    sigma.getCamera().on('updated', () => this.move());
    sigma.on('afterRender', () => this.write());
  }

  /** Where all nodes lie. */
  spots(): ReadonlyMap<string, Spot> {
    return new Map(this.wanted.map((node) => [node.id, this.spotOf(node)]));
  }

  /** The labels that are on show, with their lines. */
  written() {
    const nodes = new Map(this.wanted.map((node) => [node.id, node]));
    return this.placed.map((label) => {
      return { ...label, lines: this.texts.of(nodes.get(label.id)?.label ?? '').lines };
    });
  }

  kill(): void {
    clearTimeout(this.timer);
  }

  private move(): void {
    this.moving = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.moving = false;
      this.sigma.scheduleRender();
    }, REST);
  }

  private write(): void {
    const nodes = new Map(this.wanted.map((node) => [node.id, node]));
    const spots = this.spots();
    if (!this.moving) this.place([...nodes.values()], spots);
    const { context } = this;
    context.font = FONT;
    context.textBaseline = 'middle';
    context.lineJoin = 'round';
    for (const label of this.placed) {
      const [node, spot] = [nodes.get(label.id), spots.get(label.id)];
      if (node && spot) this.writeOne(node, boxAt({ ...spot, ...sizeOf(label) }, label.side), label.side);
    }
    if (!this.moving) this.tell(spots);
  }

  private place(nodes: readonly DrawnNode[], spots: ReadonlyMap<string, Spot>): void {
    const before = new Map<string, Side>(this.placed.map(({ id, side }) => [id, side]));
    const wanted = nodes.flatMap((node) => {
      const spot = spots.get(node.id);
      if (!spot || !node.label || node.faded) return [];
      return [{ id: node.id, ...spot, ...sizeOf(this.texts.of(node.label)), rank: rankOf(node) }];
    });
    this.placed = placeLabels(wanted, this.sigma.getDimensions(), before);
  }

  private spotOf({ id, x, y, radius, kind, selected, rest }: DrawnNode): Spot {
    // While somebody drags a node, sigma knows better where it is.
    const known = this.sigma.getGraph().hasNode(id)
      ? this.sigma.getGraph().getNodeAttributes(id)
      : { x, y: -y, size: radius };
    const at = this.sigma.graphToViewport({ x: known.x, y: known.y });
    const reach = this.sigma.scaleSize(known.size) * (rest === null ? reachOf(kind) : 1);
    return { ...at, radius: reach + (selected ? HALO : 0) };
  }

  private writeOne(node: DrawnNode, box: { x: number; y: number; width: number }, side: Side): void {
    const { context } = this;
    const { background, text } = this.palette();
    const alignment = alignmentOf(side);
    // Not `start` and `end`: which these are depends on the script.
    context.textAlign = alignment === 'start' ? 'left' : alignment === 'end' ? 'right' : 'center';
    const x = { start: box.x, end: box.x + box.width, middle: box.x + box.width / 2 }[alignment];
    const { lines } = this.texts.of(node.label);
    for (const [index, line] of lines.entries()) {
      const y = box.y + (index + 0.5) * LINE_HEIGHT;
      context.strokeStyle = background;
      context.lineWidth = FONT_SIZE / 3;
      context.strokeText(line, x, y);
      context.fillStyle = text;
      context.fillText(line, x, y);
    }
  }

  /** Tells who listens where nodes and labels lie. */
  private tell(spots: ReadonlyMap<string, Spot>): void {
    this.container.dispatchEvent(new CustomEvent('drawn', { detail: { spots, labels: this.placed } }));
  }
}

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

function sizeOf({ width, height }: { readonly width: number; readonly height: number }) {
  return { width, height };
}

function rankOf({ selected, pinned, contested, degree, rest }: DrawnNode): number {
  return (
    (selected ? SELECTED : 0) + (pinned || rest !== null ? PINNED : 0) + (contested ? CONTESTED : 0) + degree
  );
}
