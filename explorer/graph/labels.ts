/** Something that wants a label; pixels. */
export interface Labelled {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Of the label. */
  readonly width: number;
  readonly height: number;
  /** The higher, the sooner it gets its label. */
  readonly rank: number;
}

export type Side = (typeof sides)[number];

/** A label's box, its upper left corner first. */
export interface PlacedLabel {
  readonly id: string;
  readonly side: Side;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Pixels between a node's rim and its label, and between two labels. */
const GAP = 2;
const CELL = 64;
/** Where a label may stand, the best first: beside its node, under or over it, at its corners. */
const sides = [
  'right',
  'left',
  'below',
  'above',
  'below right',
  'above right',
  'below left',
  'above left',
] as const;

/**
 * Places as many labels as fit without touching each other, by rank; a label that was there before keeps its side.
 * Greedy in one pass over a grid: point-feature labelling with eight positions, as cartographers do it.
 */
export function placeLabels(
  wanted: readonly Labelled[],
  view: { readonly width: number; readonly height: number },
  before: ReadonlyMap<string, Side> = new Map(),
): PlacedLabel[] {
  const order = wanted
    .filter((each) => isWithin(each, view))
    .sort((a, b) => rankOf(b, before) - rankOf(a, before) || (a.id < b.id ? -1 : 1));
  const [labels, nodes] = [new Grid(), new Grid()];
  for (const { x, y, radius: r } of wanted) nodes.take({ x: x - r, y: y - r, width: 2 * r, height: 2 * r });
  const placed: PlacedLabel[] = [];
  for (const each of order) {
    const kept = before.get(each.id);
    const ways = (kept ? [kept, ...sides.filter((other) => other !== kept)] : sides)
      .map((side) => ({ id: each.id, side, ...boxAt(each, side) }))
      .filter((box) => labels.isFree(box));
    const whole = ways.filter((box) => isWhole(box, view));
    const stays = whole.find(({ side }) => side === kept);
    // Where it was; else rather over a node than cut off, and rather cut off than not at all.
    const best = stays ?? whole.find((box) => nodes.isFree(box)) ?? whole[0] ?? ways[0];
    if (!best) continue;
    labels.take(best);
    placed.push(best);
  }
  return placed;
}

/** What is there stays, unless something more important comes. */
function rankOf({ id, rank }: Labelled, before: ReadonlyMap<string, Side>): number {
  return before.has(id) ? rank * 1.2 : rank;
}

function isWithin({ x, y }: Labelled, { width, height }: { width: number; height: number }): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height;
}

function isWhole(box: Box, { width, height }: { width: number; height: number }): boolean {
  return box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a label lies that stands on one side of its node. */
export function boxAt({ x, y, radius, width, height }: Omit<Labelled, 'id' | 'rank'>, side: Side): Box {
  const isCorner = side.includes(' ');
  // At a corner the rim is nearer.
  const away = (radius + GAP) * (isCorner ? 0.75 : 1);
  const across = alignmentOf(side);
  const left = { start: x + away, end: x - away - width, middle: x - width / 2 }[across];
  const top = side.startsWith('below')
    ? y + away
    : side.startsWith('above')
      ? y - away - height
      : y - height / 2;
  return { x: left, y: top, width, height };
}

/** Which end of its lines a label has at its node. */
export function alignmentOf(side: Side): 'start' | 'middle' | 'end' {
  if (side.endsWith('right')) return 'start';
  return side.endsWith('left') ? 'end' : 'middle';
}

/** Boxes by the cells they lie in. */
class Grid {
  private readonly cells = new Map<number, Box[]>();

  isFree(box: Box): boolean {
    for (const cell of cellsOf(box)) {
      if (this.cells.get(cell)?.some((other) => touch(other, box))) return false;
    }
    return true;
  }

  take(box: Box): void {
    for (const cell of cellsOf(box)) {
      const boxes = this.cells.get(cell);
      if (boxes) boxes.push(box);
      else this.cells.set(cell, [box]);
    }
  }
}

function cellsOf({ x, y, width, height }: Box): number[] {
  const cells: number[] = [];
  for (let row = Math.floor(y / CELL); row <= Math.floor((y + height) / CELL); row += 1) {
    for (let column = Math.floor(x / CELL); column <= Math.floor((x + width) / CELL); column += 1) {
      cells.push(row * 65_536 + column);
    }
  }
  return cells;
}

function touch(a: Box, b: Box): boolean {
  return (
    a.x < b.x + b.width + GAP && b.x < a.x + a.width + GAP && a.y < b.y + b.height && b.y < a.y + a.height
  );
}
