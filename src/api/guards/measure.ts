import { type DocumentNode, Kind, type SelectionSetNode, visit } from 'graphql';
import { type Fragments, fragmentsOf, unspread } from './selections.ts';

/** What the limits count in a query, before its variables are known. */
export interface Measures {
  /**
   * Levels of fields, leaves included, or of lists and objects in an argument. What introspection nests is left out:
   * graphql-js has a rule of its own for it.
   */
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  /** Fields at the root, those of fragments included. */
  readonly rootFields: number;
}

/** A document is parsed once for many requests. */
const known = new WeakMap<DocumentNode, Measures>();

/** Counts in time that grows with the length of the query only; of several operations the largest. */
export function measure(document: DocumentNode): Measures {
  const measures = known.get(document) ?? count(document);
  known.set(document, measures);
  return measures;
}

function count(document: DocumentNode): Measures {
  const sizeOf = sizes(fragmentsOf(document));
  const all = document.definitions
    .filter((each) => each.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => sizeOf(operation.selectionSet));
  const { nesting, ...marks } = countMarks(document);
  return {
    depth: Math.max(nesting, ...all.map(({ depth }) => depth)),
    rootFields: Math.max(0, ...all.map(({ fields }) => fields)),
    ...marks,
  };
}

interface Size {
  readonly depth: number;
  readonly fields: number;
}

const NOTHING: Size = { depth: 0, fields: 0 };

/** Each fragment is looked through once, however often it is spread. */
function sizes(fragments: Fragments): (set: SelectionSetNode) => Size {
  const known = new Map<SelectionSetNode, Size>();
  const sizeOf = (set: SelectionSetNode | undefined): Size => {
    if (!set) return NOTHING;
    const earlier = known.get(set);
    if (earlier) return earlier;
    // Holds for a fragment that contains itself, which validation refuses afterwards.
    known.set(set, NOTHING);
    let [depth, fields] = [0, 0];
    for (const selection of set.selections) {
      const inner = sizeOf(unspread(selection, fragments)?.selectionSet);
      const isField = selection.kind === Kind.FIELD;
      const counts = isField && !selection.name.value.startsWith('__');
      depth = Math.max(depth, isField ? 1 + (counts ? inner.depth : 0) : inner.depth);
      fields += isField ? 1 : inner.fields;
    }
    const size = { depth, fields };
    known.set(set, size);
    return size;
  };
  return sizeOf;
}

function countMarks(document: DocumentNode) {
  let [aliases, directives, nesting, level] = [0, 0, 0, 0];
  const nested = {
    enter: () => {
      level += 1;
      nesting = Math.max(nesting, level);
    },
    leave: () => {
      level -= 1;
    },
  };
  visit(document, {
    Field: ({ alias }) => {
      if (alias) aliases += 1;
    },
    Directive: () => {
      directives += 1;
    },
    ListValue: nested,
    ObjectValue: nested,
    ListType: nested,
  });
  return { aliases, directives, nesting };
}
