import type { NodeAssertion } from './assertions.ts';
import { type Assertion, type Change, newNodes } from './change.ts';
import { type Difference, type Stored, sizeOf } from './difference.ts';
import { touchedBy } from './touched.ts';

/** How many assertions of one source go in one transaction; a larger change goes in parts. */
const WHOLE_SIZE = 50_000;

/**
 * How many assertions go in one transaction: a part of a large source, or sources that share it. With a fifth as many small
 * sources take far longer; with twice as many Neo4j collects garbage for longer than it saves (bench/README.md).
 */
export const TRANSACTION_SIZE = 12_500;

/** In this order things come, and in the reverse they go: what another names comes before it and goes after it. */
const PLACES = ['source', 'passage', 'entity', 'tie', 'statement', 'whole'] as const;
type Place = (typeof PLACES)[number];

/** One thing that comes or goes, and with what. */
interface Item {
  /** Position in the order of coming and going. */
  readonly phase: number;
  /** Items of one phase and name come or go together. */
  readonly name: string;
  readonly list: keyof Difference;
  readonly value: unknown;
}

/**
 * The change of one source as changes small enough for a transaction each. After each, every relationship has both its
 * ends, and a statement is there with all that belongs to it or not at all.
 */
export function partsOf(source: string, change: Change): readonly Difference[] {
  if (sizeOf(change.difference) <= WHOLE_SIZE) return [change.difference];
  const parts: Record<keyof Difference, unknown[]>[] = [];
  let room = 0;
  for (const unit of unitsOf(source, change)) {
    if (unit.length > room) {
      parts.push({ writtenNodes: [], deletedNodes: [], created: [], deleted: [] });
      room = TRANSACTION_SIZE;
    }
    room -= unit.length;
    for (const { list, value } of unit) parts.at(-1)?.[list].push(value);
  }
  return parts as unknown as Difference[];
}

/** A part of a change, where those before it are done and stored. */
export function partOf(source: string, change: Change, difference: Difference): Change {
  const wanted = after(change.before, difference);
  const touched = touchedBy(source, change.before, wanted, difference);
  return { ...change, wanted, difference, touched, isNew: newNodes(change.before, difference) };
}

/** What is stored once a part is done; nobody asks any more by which element id. */
function after(before: Stored, { writtenNodes, deletedNodes, created, deleted }: Difference): Stored {
  const leaving = new Set([...deletedNodes, ...writtenNodes].map(({ id }) => id));
  const gone = new Set(deleted);
  return {
    nodes: [...before.nodes.filter(({ id }) => !leaving.has(id)), ...writtenNodes],
    relationships: [
      ...before.relationships.filter((each) => !gone.has(each)),
      ...created.map((each) => ({ ...each, element: '' })),
    ],
  };
}

function unitsOf(source: string, change: Change): Item[][] {
  const items = itemsOf(source, change).sort(
    (a, b) => a.phase - b.phase || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
  );
  const units: Item[][] = [];
  for (const item of items) {
    const unit = units.at(-1);
    if (unit?.[0]?.phase === item.phase && unit[0].name === item.name) unit.push(item);
    else units.push([item]);
  }
  return units;
}

function itemsOf(source: string, { wanted, difference }: Change): Item[] {
  const kept = new Set(wanted.nodes.map(({ id }) => id));
  const comes = new Set(difference.created.map((each) => placeOf(source, each).name));
  const item = (place: Place, name: string, list: keyof Difference, value: unknown): Item => {
    const leaves = list.startsWith('deleted') && !kept.has(name) && !comes.has(name);
    const phase = PLACES.indexOf(place);
    return { phase: leaves ? 2 * PLACES.length - phase : phase, name, list, value };
  };
  const nodes = (list: 'writtenNodes' | 'deletedNodes') =>
    difference[list].map((node) => item(NODE_PLACES[node.label], node.id, list, node));
  const relationships = (list: 'created' | 'deleted') =>
    difference[list].map((each) => {
      const { place, name } = placeOf(source, each);
      return item(place, name, list, each);
    });
  return [
    ...nodes('writtenNodes'),
    ...nodes('deletedNodes'),
    ...relationships('created'),
    ...relationships('deleted'),
  ];
}

const NODE_PLACES: Readonly<Record<NodeAssertion['label'], Place>> = {
  Source: 'source',
  Passage: 'passage',
  Statement: 'statement',
};

/** With what a relationship comes: a passage, an entity's declaration, a statement, or by itself. */
function placeOf(source: string, relationship: Assertion): { place: Place; name: string } {
  const { type, from, to } = relationship;
  if (type === 'IN') return { place: 'passage', name: from };
  if (type === 'MENTIONS' || type === 'REPORTS') return { place: 'entity', name: to };
  if (STATEMENT_STARTS.has(type)) return { place: 'statement', name: from };
  if (type === 'MADE') return { place: 'statement', name: to };
  const name = `${type} ${from} ${to}`;
  return { place: type === 'PART_OF' && from.startsWith(`${source}/`) ? 'whole' : 'tie', name };
}

const STATEMENT_STARTS = new Set([
  'EVIDENCED_BY',
  'ON_BEHALF_OF',
  'RELAYED_BY',
  'ADDRESSED_TO',
  'SAID_AT',
  'EXPRESSES',
]);
