import type { ExportEdge, ExportGraph, ExportNode, Head, Write } from '../../../src/exchange/export/graph.ts';

/** A graph that is held in memory. */
export function graphOf(
  head: Partial<Head>,
  nodes: readonly ExportNode[],
  edges: readonly ExportEdge[],
): ExportGraph {
  return {
    head: {
      title: 'A graph',
      dataVersion: '1',
      credits: [],
      nodeAttributes: [],
      edgeAttributes: [],
      directed: true,
      ...head,
    },
    nodes: () => each(nodes),
    edges: () => each(edges),
  };
}

async function* each<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

/** All that an export writes. */
export async function textOf(pieces: ReturnType<Write>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

/** A graph of one node that has a label. */
export function labelled(label: string): ExportGraph {
  return graphOf({}, [{ id: 'a', label, kind: 'PERSON', values: {} }], []);
}

const head: Partial<Head> = {
  title: 'Who “met” whom <& why>',
  dataVersion: 'f00d',
  credits: [
    {
      id: 'first',
      title: 'The first "source"',
      publisher: 'A & B',
      licence: 'CC BY 4.0',
      url: 'https://a.example/?b&c',
    },
    { id: 'second', title: 'Второй' },
  ],
  nodeAttributes: [
    { name: 'role', type: 'string' },
    { name: 'born', type: 'date' },
    { name: 'children', type: 'integer' },
    { name: 'score', type: 'double' },
    { name: 'official', type: 'boolean' },
    { name: 'aliases', type: 'strings' },
  ],
  edgeAttributes: [
    { name: 'stance', type: 'string' },
    { name: 'sure', type: 'boolean' },
    { name: 'words', type: 'strings' },
  ],
};

/** What a reader might stumble over, and how a file that cannot hold all of it has it. */
export const HOSTILE = 'Zoë "Zo" O\'Neil \\ <b>&amp;</b> ]]> 🙂\nnext\tline \ud800 \0 end';
export const HOSTILE_XML = 'Zoë "Zo" O\'Neil \\ <b>&amp;</b> ]]> 🙂\nnext\tline \ufffd \ufffd end';
export const HOSTILE_PAJEK = "Zoë 'Zo' O'Neil / <b>&amp;</b> ]]> 🙂 next line \ufffd   end";

const nodes: readonly ExportNode[] = [
  {
    id: 'zoe',
    label: HOSTILE,
    kind: 'PERSON',
    values: {
      role: '=cmd()',
      born: '1970-01',
      children: 3,
      score: -0.5,
      official: true,
      aliases: ['Zo, "the" \\ one', 'line\nbreak', '@home'],
    },
    time: { from: '2025-12-02', to: '2025-12-02' },
  },
  {
    id: 'talks',
    label: 'Talks',
    kind: 'EVENT',
    values: { official: false, aliases: [] },
    time: { from: '2025-12-02' },
  },
  { id: 'other', label: 'Talks', kind: 'EVENT', values: {} },
];

function edgesThat(directed: boolean): readonly ExportEdge[] {
  return [
    {
      id: 'e1',
      source: 'zoe',
      target: 'talks',
      kind: 'ATTENDED',
      directed,
      weight: 2.5,
      values: { stance: 'AGREES & "more"', sure: true, words: ['a', 'b; c'] },
      time: { from: '2025-12-01', to: '2025-12-05' },
      weights: [
        { from: '2025-12-01', to: '2025-12-02', weight: 1 },
        { from: '2025-12-03', to: '2025-12-05', weight: 1.5 },
      ],
    },
    {
      id: 'e2',
      source: 'zoe',
      target: 'talks',
      kind: 'ORGANISED',
      directed,
      weight: 1,
      values: {},
      time: { to: '2025-12-05' },
    },
    {
      id: 'e3',
      source: 'zoe',
      target: 'talks',
      kind: 'LEFT',
      directed,
      weight: 0.25,
      values: { sure: false },
    },
    { id: 'e4', source: 'other', target: 'other', kind: 'FOLLOWS', directed, weight: 1, values: {} },
  ];
}

const last: ExportEdge = {
  id: 'e5',
  source: 'talks',
  target: 'other',
  kind: 'NEAR',
  directed: false,
  weight: 1,
  values: {},
};

export const directed = graphOf({ ...head, directed: true }, nodes, edgesThat(true));
export const undirected = graphOf({ ...head, directed: false }, nodes, edgesThat(false));
/** Some edges are directed, one is not. */
export const mixed = graphOf({ ...head, directed: true }, nodes, [...edgesThat(true), last]);
export const empty = graphOf({}, [], []);
/** Nothing has a time. */
export const timeless = graphOf(
  {},
  nodes.map(({ id, label, kind }) => ({ id, label, kind, values: {} })),
  [],
);
