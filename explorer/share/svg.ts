import { type Palette, shapeOf } from '../graph/appearance.ts';
import { FONT_SIZE, LINE_HEIGHT } from '../graph/label-text.ts';
import { alignmentOf, type PlacedLabel } from '../graph/labels.ts';
import type { DrawnEdge, DrawnNode, Picture } from '../graph/picture.ts';
import { shapePath } from '../graph/shape-path.ts';

/** What is drawn, and where on the screen. */
export interface Drawing {
  readonly picture: Picture;
  readonly width: number;
  readonly height: number;
  /** Where each node lies, in pixels. */
  readonly spots: ReadonlyMap<string, Spot>;
  /** Labels with their lines. */
  readonly labels: readonly (PlacedLabel & { readonly lines: readonly string[] })[];
  readonly palette: Palette;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** What stands under the picture. */
export interface Caption {
  /** What shapes and strokes mean. */
  readonly legend: readonly { readonly path: string; readonly color: string; readonly text: string }[];
  readonly lines: readonly string[];
}

const FOOT = 22;

/** The picture as SVG: shapes, edges with their strokes and marks, labels as text, a legend, and where it was made. */
export function toSvg(drawing: Drawing, caption: Caption): string {
  const { picture, width, height, palette } = drawing;
  const rows = Math.ceil(caption.legend.length / 5);
  const foot = rows * FOOT + caption.lines.length * FOOT + 14;
  const nodes = new Map(picture.nodes.map((node) => [node.id, node]));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height + foot}" viewBox="0 0 ${width} ${height + foot}" font-family="system-ui, sans-serif" font-size="${FONT_SIZE}">`,
    `<rect width="100%" height="100%" fill="${palette.background}"/>`,
    ...picture.edges.map((edge) => edgeSvg(edge, nodes, drawing)),
    ...picture.nodes.map((node) => nodeSvg(node, drawing)),
    ...drawing.labels.map((label) => labelSvg(label, nodes.get(label.id), palette)),
    captionSvg(caption, height, width, palette),
    '</svg>',
  ].join('\n');
}

function edgeSvg(
  edge: DrawnEdge,
  nodes: ReadonlyMap<string, DrawnNode>,
  { spots, palette }: Drawing,
): string {
  const [from, to] = [spots.get(edge.source), spots.get(edge.target)];
  if (!from || !to) return '';
  const long = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const along = { x: (to.x - from.x) / long, y: (to.y - from.y) / long };
  // Screens count downwards: the left of an edge on the canvas is this side here.
  const aside = { x: along.y * edge.offset, y: -along.x * edge.offset };
  const at = (distance: number, side = 0) => ({
    x: from.x + along.x * distance + aside.x + along.y * side,
    y: from.y + along.y * distance + aside.y - along.x * side,
  });
  const [begin, end] = [from.radius, long - to.radius];
  const color = edge.faded ? palette.faint : palette.edges[edge.family];
  const wide = Math.min(5, 1.3 + 0.6 * Math.log2(edge.count)) * (edge.selected ? 2 : 1);
  const head = edge.directed ? wide * 2.2 + 4.5 : 0;
  const line = (side: number, stroke: number) => {
    const [a, b] = [at(begin, side), at(end - head * 0.85, side)];
    const dashes = edge.stroke === 'dashed' ? ' stroke-dasharray="8 5"' : '';
    return `<path d="M${p(a)}L${p(b)}" stroke="${color}" stroke-width="${r(stroke)}" fill="none"${dashes}/>`;
  };
  const lines =
    edge.stroke === 'split'
      ? [line(wide / 2 + 0.9, wide * 0.72), line(-wide / 2 - 0.9, wide * 0.72)]
      : [line(0, wide)];
  const arrow = head
    ? `<path d="M${p(at(end))}L${p(at(end - head, head * 0.42))}L${p(at(end - head, -head * 0.42))}Z" fill="${color}"/>`
    : '';
  const title = `<title>${text(`${nodes.get(edge.source)?.label} ${edge.kind ?? edge.title ?? ''} ${nodes.get(edge.target)?.label}`)}</title>`;
  const mark = edge.contested && end - begin > 26 ? markSvg(at((begin + end) / 2), color, palette) : '';
  const data = `data-id="${text(edge.id)}" data-stroke="${edge.stroke}" data-contested="${edge.contested}"`;
  return `<g class="edge" ${data}>${title}${lines.join('')}${arrow}${mark}</g>`;
}

/** A disc with a cross: somebody says no. */
function markSvg({ x, y }: { x: number; y: number }, color: string, { background }: Palette): string {
  return `<g class="mark" transform="translate(${r(x)} ${r(y)})"><circle r="5.5" fill="${background}" stroke="${color}" stroke-width="1.5"/><path d="M-2.5 -2.5L2.5 2.5M-2.5 2.5L2.5 -2.5" stroke="${color}" stroke-width="1.6"/></g>`;
}

function nodeSvg(node: DrawnNode, { spots, palette }: Drawing): string {
  const spot = spots.get(node.id);
  if (!spot) return '';
  const color = node.faded ? palette.faint : palette.nodes[node.kind];
  const shape = shapePath(node.rest === null ? shapeOf[node.kind] : 'dots', spot.radius);
  const torn =
    node.contested && node.kind === 'CLAIM'
      ? `<path d="M${r(-spot.radius)} ${r(-spot.radius * 0.8)}L${r(spot.radius)} ${r(spot.radius * 0.8)}" stroke="${palette.background}" stroke-width="2"/>`
      : '';
  const ring = node.selected
    ? `<circle r="${r(spot.radius + 5)}" fill="none" stroke="${palette.focus}" stroke-width="2.6"/>`
    : '';
  return `<g class="node" data-id="${text(node.id)}" transform="translate(${r(spot.x)} ${r(spot.y)})"><title>${text(node.label)}</title><path d="${shape}" fill="${color}" fill-rule="evenodd" stroke="${palette.background}" stroke-width="1.6" paint-order="stroke"/>${torn}${ring}</g>`;
}

function labelSvg(
  { x, y, width, side, lines }: Drawing['labels'][number],
  node: DrawnNode | undefined,
  { text: color, background }: Palette,
): string {
  const anchor = alignmentOf(side);
  const at = { start: x, end: x + width, middle: x + width / 2 }[anchor];
  const lang = node?.lang ? ` xml:lang="${text(node.lang)}"` : '';
  const written = lines.map(
    (line, index) => `<tspan x="${r(at)}" y="${r(y + (index + 0.78) * LINE_HEIGHT)}">${text(line)}</tspan>`,
  );
  return `<text class="label" text-anchor="${anchor}"${lang} fill="${color}" stroke="${background}" stroke-width="4" paint-order="stroke" stroke-linejoin="round">${written.join('')}</text>`;
}

function captionSvg(
  { legend, lines }: Caption,
  top: number,
  width: number,
  { text: color, faint }: Palette,
): string {
  const column = width / 5;
  const entries = legend.map((entry, index) => {
    const [x, y] = [14 + (index % 5) * column, top + 18 + Math.floor(index / 5) * FOOT];
    return `<g transform="translate(${r(x)} ${r(y)})"><path d="${entry.path}" fill="${entry.color}" stroke="${entry.color}" fill-rule="evenodd"/><text x="24" y="4" fill="${color}">${text(entry.text)}</text></g>`;
  });
  const below = top + 22 + Math.ceil(legend.length / 5) * FOOT;
  const written = lines.map(
    (line, index) => `<text x="14" y="${r(below + index * FOOT)}" fill="${color}">${text(line)}</text>`,
  );
  return `<g class="caption"><path d="M0 ${top}H${width}" stroke="${faint}"/>${[...entries, ...written].join('')}</g>`;
}

function r(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function p({ x, y }: { x: number; y: number }): string {
  return `${r(x)} ${r(y)}`;
}

/** Text for XML, without what XML does not allow. */
function text(value: string): string {
  return value
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
