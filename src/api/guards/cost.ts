import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getNullableType,
  type InlineFragmentNode,
  isAbstractType,
  isLeafType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { type Fragments, unspread } from './selections.ts';

/** Items of a paged list whose size nobody gives. */
const PAGE = 20;
/** Items of a list without pages, such as the participants of an event or the passages of a statement. */
const PLAIN = 5;
/** Arguments that say how many items come. */
const SIZES = ['first', 'last', 'limit'];
/** Objects of an answer about the schema, whatever is asked of it: all of it has some 5,000. */
const INTROSPECTION: Readonly<Record<string, number>> = { __schema: 8_000, __type: 200 };
/** What a field costs besides what it holds: a network is reckoned from all statements, each time it is asked for. */
const RECKONED: Readonly<Record<string, number>> = { 'Query.network': 5_000, 'Network.windows': 5_000 };
/** Beyond it, figures are no longer exact. */
const MOST = Number.MAX_SAFE_INTEGER;

/** What is to be executed. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Fragments;
  /** As they are after coercion, with defaults. */
  readonly variables: Record<string, unknown>;
}

/**
 * How many objects the answer to an operation may hold at most, where plain lists hold no more than is assumed. Scalars
 * cost nothing, nor do pages and edges besides their items. Where a type is abstract, the most expensive one counts.
 */
export function costOf(operation: Operation): number {
  const root = operation.schema.getRootType(operation.operation.operation);
  if (!root) return 0;
  const { own, perItem } = new Scale(operation).weigh(operation.operation.selectionSet, root);
  return Math.min(own + PLAIN * perItem, MOST);
}

/** Objects below a selection: so many in any case, and so many for each item of the list that it is the page of. */
interface Weight {
  readonly own: number;
  readonly perItem: number;
}

type Field = GraphQLField<unknown, unknown>;

const NOTHING: Weight = { own: 0, perItem: 0 };

/** Weighs each selection once a type, however often it is spread, so that the time grows with the query's length only. */
class Scale {
  private readonly known = new Map<SelectionSetNode, Map<GraphQLObjectType, Weight>>();

  constructor(private readonly operation: Operation) {}

  weigh(set: SelectionSetNode, type: GraphQLObjectType): Weight {
    const byType = this.known.get(set) ?? new Map<GraphQLObjectType, Weight>();
    this.known.set(set, byType);
    const earlier = byType.get(type);
    if (earlier) return earlier;
    // Holds for a fragment that contains itself; validation has refused it before.
    byType.set(type, NOTHING);
    let [own, perItem] = [0, 0];
    for (const selection of set.selections) {
      const weight = this.weighSelection(unspread(selection, this.operation.fragments), type);
      own += weight.own;
      perItem += weight.perItem;
    }
    const weight = { own: Math.min(own, MOST), perItem: Math.min(perItem, MOST) };
    byType.set(type, weight);
    return weight;
  }

  private weighSelection(
    selection: FieldNode | InlineFragmentNode | FragmentDefinitionNode | undefined,
    type: GraphQLObjectType,
  ): Weight {
    if (selection?.kind === Kind.FIELD) return this.weighField(selection, type);
    return selection && this.applies(selection.typeCondition?.name.value, type)
      ? this.weigh(selection.selectionSet, type)
      : NOTHING;
  }

  private weighField(node: FieldNode, parent: GraphQLObjectType): Weight {
    const name = node.name.value;
    const field = parent.getFields()[name];
    if (!field) return { own: INTROSPECTION[name] ?? 0, perItem: 0 };
    const type = getNamedType(field.type);
    if (isLeafType(type) || !node.selectionSet) return NOTHING;

    const inner = this.weighMost(node.selectionSet, type);
    const size = this.sizeOf(field, node);
    const reckoned = RECKONED[`${parent.name}.${name}`] ?? 0;
    if (isListType(getNullableType(field.type))) {
      const item = 1 + inner.own + PLAIN * inner.perItem;
      // Without a size of its own, it has that of the page it belongs to.
      return size === undefined ? { own: 0, perItem: item } : { own: reckoned + size * item, perItem: 0 };
    }
    const itself = (isWrapper(type, field, parent) ? 0 : 1) + reckoned;
    return { own: itself + inner.own + (size ?? PLAIN) * inner.perItem, perItem: 0 };
  }

  private weighMost(set: SelectionSetNode, type: GraphQLNamedType): Weight {
    const { schema } = this.operation;
    const types = isAbstractType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : [];
    const weights = types.map((each) => this.weigh(set, each));
    return {
      own: Math.max(0, ...weights.map(({ own }) => own)),
      perItem: Math.max(0, ...weights.map(({ perItem }) => perItem)),
    };
  }

  private applies(condition: string | undefined, type: GraphQLObjectType): boolean {
    if (condition === undefined || condition === type.name) return true;
    const wanted = this.operation.schema.getType(condition);
    return isAbstractType(wanted) && this.operation.schema.isSubType(wanted, type);
  }

  /** How many items the arguments of a field ask for; undefined where it has no such argument. */
  private sizeOf(field: Field, node: FieldNode): number | undefined {
    const given = this.argumentsOf(field, node);
    const sizes = SIZES.map((name) => given[name]).filter((size) => typeof size === 'number');
    if (sizes.length > 0) return Math.max(0, ...sizes);
    if (Array.isArray(given.ids)) return given.ids.length;
    return field.args.some(({ name }) => SIZES.includes(name)) ? PAGE : undefined;
  }

  private argumentsOf(field: Field, node: FieldNode): Record<string, unknown> {
    try {
      return getArgumentValues(field, node, this.operation.variables);
    } catch {
      // The execution reports it, and the field answers nothing.
      return {};
    }
  }
}

/** A page, what tells where it ends, and the item of an edge, which the edge stands for. */
function isWrapper({ name }: GraphQLNamedType, field: Field, parent: GraphQLObjectType): boolean {
  return (
    name.endsWith('Connection') ||
    name === 'PageInfo' ||
    (field.name === 'node' && 'cursor' in parent.getFields())
  );
}
