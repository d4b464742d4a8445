import type { Shape } from './appearance.ts';

/** The outline of a shape around the origin, as an SVG path; what the node program draws, for pages and drawings. */
export function shapePath(shape: Shape, r: number): string {
  switch (shape) {
    case 'circle':
      return circle(r);
    case 'ring':
      return `${circle(r)} ${circle(r * 0.55, true)}`;
    case 'square':
      return polygonOf(
        [
          [-0.88, -0.88],
          [0.88, -0.88],
          [0.88, 0.88],
          [-0.88, 0.88],
        ],
        r,
      );
    case 'hexagon':
      return regular(6, 0, r * 1.08);
    case 'pin':
      return regular(3, Math.PI / 2, r * 1.3);
    case 'pentagon':
      return regular(5, -Math.PI / 2, r * 1.1);
    case 'diamond':
      return regular(4, 0, r * 1.25);
    case 'card':
      return rounded(r * 1.3, r * 0.8, r * 0.35, 0);
    case 'bubble':
      return `${rounded(r, r * 0.75, r * 0.45, -r * 0.15)} M${f(-r * 0.7)} ${f(r * 0.45)}L${f(-r * 0.45)} ${f(r * 1.15)}L${f(r * 0.1)} ${f(r * 0.5)}Z`;
    case 'page':
      return rounded(r * 0.75, r, r * 0.08, 0);
    case 'dots':
      return [-0.7, 0, 0.7].map((x) => circle(r * 0.24, false, x * r)).join(' ');
  }
}

function f(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function circle(r: number, backwards = false, x = 0): string {
  const sweep = backwards ? 0 : 1;
  return `M${f(x - r)} 0A${f(r)} ${f(r)} 0 1 ${sweep} ${f(x + r)} 0A${f(r)} ${f(r)} 0 1 ${sweep} ${f(x - r)} 0Z`;
}

function polygonOf(points: readonly (readonly [number, number])[], r: number): string {
  return `M${points.map(([x, y]) => `${f(x * r)} ${f(y * r)}`).join('L')}Z`;
}

function regular(sides: number, turn: number, r: number): string {
  return polygonOf(
    Array.from({ length: sides }, (_, index) => {
      const angle = turn + (index * 2 * Math.PI) / sides;
      return [Math.cos(angle), Math.sin(angle)] as const;
    }),
    r,
  );
}

function rounded(halfWidth: number, halfHeight: number, corner: number, y: number): string {
  const [w, h, c] = [halfWidth - corner, halfHeight - corner, f(corner)];
  const arc = (x: number, to: number) => `A${c} ${c} 0 0 1 ${f(x)} ${f(to + y)}`;
  return [
    `M${f(-w)} ${f(y - halfHeight)}H${f(w)}`,
    arc(halfWidth, -h),
    `V${f(h + y)}`,
    arc(w, halfHeight),
    `H${f(-w)}`,
    arc(-halfWidth, h),
    `V${f(-h + y)}`,
    arc(-w, -halfHeight),
    'Z',
  ].join('');
}
