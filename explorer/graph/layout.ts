import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Spot } from '../view/view.ts';

/** Lattice steps that two nodes keep between them at least. */
const APART = 11;
/** Lattice steps that a letter of a label is wide, a line is high, and a line is wide at most. */
const [LETTER, LINE, WIDEST] = [1.35, 3.4, 34];
/** Lattice steps from a node to the first ring of its new neighbours. */
const RING = 15;

type Point = Readonly<{ x: number; y: number }>;
type Labelled = Readonly<{ id: string; label: string }>;
type Pair = Readonly<{ source: string; target: string }>;

/**
 * Places nodes by what ties them, the same each time; each is tied to some of the others, or drifts to the rim.
 * @returns a spot for each id
 */
export function arrange(nodes: readonly Labelled[], pairs: readonly Pair[]): Record<string, Spot> {
  const ids = nodes.map(({ id }) => id);
  const graph = new Graph({ type: 'undirected' });
  ids.forEach((id, index) => {
    // The golden angle: evenly spread, and no two on one line.
    const [angle, radius] = [index * 2.399963, 10 * Math.sqrt(index + 1)];
    graph.mergeNode(id, { x: Math.cos(angle) * radius, y: Math.sin(angle) * radius });
  });
  for (const { source, target } of pairs) {
    if (source !== target && graph.hasNode(source) && graph.hasNode(target)) graph.mergeEdge(source, target);
  }
  forceAtlas2.assign(graph, {
    iterations: 400,
    // Strong gravity keeps what hangs together loosely, or not at all, from drifting away.
    settings: { gravity: 0.1, scalingRatio: 10, slowDown: 3, strongGravityMode: true },
  });
  const points = ids.map((id) => {
    const { x, y } = graph.getNodeAttributes(id) as Point;
    return { x, y };
  });
  return Object.fromEntries(
    spreadOut(scaled(points), nodes.map(roomOf)).map(({ x, y }, index) => [
      ids[index],
      { x: Math.round(x), y: Math.round(y), pinned: false },
    ]),
  );
}

/** Around their middle, and so that nodes next to each other are about three times `APART` away. */
function scaled(points: readonly Point[]): { x: number; y: number }[] {
  const middle = (pick: (point: Point) => number) =>
    points.reduce((sum, point) => sum + pick(point), 0) / Math.max(1, points.length);
  const [mx, my] = [middle(({ x }) => x), middle(({ y }) => y)];
  const reach = Math.sqrt(middle(({ x, y }) => (x - mx) ** 2 + (y - my) ** 2)) || 1;
  const factor = (APART * Math.sqrt(points.length)) / reach;
  // Screens are wider than high.
  return points.map(({ x, y }) => ({ x: (x - mx) * factor * 1.25, y: (y - my) * factor * 0.9 }));
}

const NO_ROOM: Room = { width: 0, height: 0 };

interface Room {
  readonly width: number;
  readonly height: number;
}

/** What a node with its label needs. */
function roomOf({ label }: Labelled): Room {
  const wide = label.length * LETTER;
  const lines = Math.min(3, Math.ceil(wide / WIDEST));
  return { width: Math.min(WIDEST, wide) + 6, height: Math.max(9, lines * LINE + 4) };
}

/** Pushes apart nodes whose labels would lie over each other, along the shorter way. */
function spreadOut(points: readonly Point[], rooms: readonly Room[]): Point[] {
  const moved = points.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < 150; round += 1) {
    let calm = true;
    for (const [index, a] of moved.entries()) {
      for (const [beyond, b] of moved.slice(index + 1).entries()) {
        const [dx, dy] = [b.x - a.x, b.y - a.y];
        const [mine, other] = [rooms[index] ?? NO_ROOM, rooms[index + 1 + beyond] ?? NO_ROOM];
        const overX = (mine.width + other.width) / 2 - Math.abs(dx);
        const overY = (mine.height + other.height) / 2 - Math.abs(dy);
        if (overX <= 0 || overY <= 0) continue;
        calm = false;
        // Never all at once: others push, too.
        if (overY <= overX) {
          const push = (overY / 4) * (dy < 0 ? -1 : 1);
          a.y -= push;
          b.y += push;
        } else {
          const push = (overX / 4) * (dx < 0 ? -1 : 1);
          a.x -= push;
          b.x += push;
        }
      }
    }
    if (calm) break;
  }
  return moved;
}

/**
 * Places new neighbours around a node, where there is room; nothing that is there moves.
 * @param taken where other nodes are
 * @returns a spot for each of `count`
 */
export function placeAround(parent: Point, taken: readonly Point[], count: number): Spot[] {
  const spots: Spot[] = [];
  const occupied = [...taken];
  const start = emptiestAngle(parent, taken);
  for (let ring = 0; spots.length < count; ring += 1) {
    const radius = RING + ring * APART;
    const places = Math.max(6, Math.floor((2 * Math.PI * radius) / (APART + 1)));
    for (let place = 0; place < places && spots.length < count; place += 1) {
      // From the emptiest direction to both sides in turn.
      const turn = (place % 2 === 0 ? place / 2 : -(place + 1) / 2) * ((2 * Math.PI) / places);
      const spot = {
        x: Math.round(parent.x + Math.cos(start + turn) * radius),
        y: Math.round(parent.y + Math.sin(start + turn) * radius),
      };
      if (occupied.some(({ x, y }) => Math.hypot(x - spot.x, y - spot.y) < APART * 0.85)) continue;
      occupied.push(spot);
      spots.push({ ...spot, pinned: false });
    }
  }
  return spots;
}

/** The middle of the widest gap between the directions in which other nodes lie near by. */
function emptiestAngle(parent: Point, taken: readonly Point[]): number {
  const angles = taken
    .filter(({ x, y }) => Math.hypot(x - parent.x, y - parent.y) < RING * 5)
    .filter(({ x, y }) => x !== parent.x || y !== parent.y)
    .map(({ x, y }) => Math.atan2(y - parent.y, x - parent.x))
    .sort((a, b) => a - b);
  const [first] = angles;
  if (first === undefined) return 0;
  let [best, widest] = [0, -1];
  for (const [index, angle] of angles.entries()) {
    const gap = (angles[index + 1] ?? first + 2 * Math.PI) - angle;
    if (gap > widest) [best, widest] = [angle + gap / 2, gap];
  }
  return best;
}
