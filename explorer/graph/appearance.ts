import type { EdgeKind, NodeKind } from '../api/queries.generated.ts';

/** What tells kinds of node apart without colour; the number is the shader's. */
export const shapes = {
  circle: 0,
  square: 1,
  hexagon: 2,
  ring: 3,
  pin: 4,
  pentagon: 5,
  diamond: 6,
  card: 7,
  bubble: 8,
  page: 9,
  dots: 10,
} as const;
export type Shape = keyof typeof shapes;

export const shapeOf: Readonly<Record<NodeKind, Shape>> = {
  PERSON: 'circle',
  INSTITUTION: 'square',
  COUNTRY: 'hexagon',
  GROUP: 'ring',
  PLACE: 'pin',
  TOPIC: 'pentagon',
  EVENT: 'diamond',
  CLAIM: 'card',
  STATEMENT: 'bubble',
  SOURCE: 'page',
  PASSAGE: 'page',
};

/** How far a shape reaches sideways, in radii. */
export function reachOf(kind: NodeKind): number {
  return { card: 1.35, diamond: 1.25, hexagon: 1.1 }[shapeOf[kind] as string] ?? 1;
}

/** How an edge is drawn: settled, an objection, or said by some and contested by others. */
export const strokes = { solid: 0, dashed: 1, split: 2 } as const;
export type Stroke = keyof typeof strokes;

/** What edges have in common, for colours and for the legend. */
export type Family = 'contact' | 'stance' | 'objection' | 'tie' | 'speech' | 'context';

const families: Readonly<Record<Exclude<Family, 'context'>, readonly EdgeKind[]>> = {
  contact: ['MET_WITH', 'SPOKE_WITH', 'PARTICIPATED_IN', 'REPRESENTED_AT'],
  stance: ['STATED', 'SUPPORTS'],
  objection: ['DISPUTES', 'CONTRADICTS'],
  tie: ['HOLDS', 'MEMBER_OF', 'PART_OF', 'KIN_OF', 'CLOSE_TO', 'REPRESENTS', 'LOCATED_IN', 'SAME_AS'],
  speech: ['MADE', 'EXPRESSES', 'ON_BEHALF_OF', 'RELAYED_BY', 'ADDRESSED_TO', 'SAID_AT'],
};

const familyOfKind = new Map(
  Object.entries(families).flatMap(([family, kinds]) => kinds.map((kind) => [kind, family as Family])),
);

export function familyOf(kind: EdgeKind): Family {
  return familyOfKind.get(kind) ?? 'context';
}

export function strokeOf(kind: EdgeKind, contested: boolean): Stroke {
  if (familyOf(kind) === 'objection') return 'dashed';
  return contested ? 'split' : 'solid';
}

/** Colours as `#rrggbb`. */
export interface Palette {
  readonly background: string;
  readonly text: string;
  /** Of what is not looked at just now. */
  readonly faint: string;
  readonly focus: string;
  readonly nodes: Readonly<Record<NodeKind, string>>;
  readonly edges: Readonly<Record<Family, string>>;
}

export const light: Palette = {
  background: '#fbfaf7',
  text: '#1d1b16',
  faint: '#dedad0',
  focus: '#14110a',
  nodes: {
    PERSON: '#1b5e8c',
    INSTITUTION: '#6d4596',
    COUNTRY: '#2c7048',
    GROUP: '#56626b',
    PLACE: '#8a5a00',
    TOPIC: '#00707a',
    EVENT: '#b04a00',
    CLAIM: '#a3244f',
    STATEMENT: '#7d6b1f',
    SOURCE: '#4a463d',
    PASSAGE: '#4a463d',
  },
  edges: {
    contact: '#2f7fb3',
    stance: '#8a8373',
    objection: '#c0261c',
    tie: '#a08cb5',
    speech: '#b39a3a',
    context: '#bdb6a6',
  },
};

export const dark: Palette = {
  background: '#14161a',
  text: '#ece8df',
  faint: '#30333a',
  focus: '#fffaf0',
  nodes: {
    PERSON: '#6cb4e8',
    INSTITUTION: '#c09ae6',
    COUNTRY: '#72cf98',
    GROUP: '#a9b6c0',
    PLACE: '#e0b259',
    TOPIC: '#56c7d1',
    EVENT: '#ff9d52',
    CLAIM: '#f5859f',
    STATEMENT: '#d6c25e',
    SOURCE: '#cfc9bd',
    PASSAGE: '#cfc9bd',
  },
  edges: {
    contact: '#4a9bd1',
    stance: '#8f8a80',
    objection: '#ff6b5e',
    tie: '#7d6a94',
    speech: '#8f7f34',
    context: '#545860',
  },
};

/** A node's radius in pixels where the picture is neither enlarged nor reduced. */
export function radiusOf(degree: number): number {
  return Math.min(15, 5 + 2.1 * Math.log2(1 + degree / 2));
}
