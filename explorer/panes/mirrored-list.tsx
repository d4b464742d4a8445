import { createMemo, createSignal, For } from 'solid-js';
import type { DrawnEdge, DrawnNode, Picture } from '../graph/picture.ts';
import type { Session } from '../state/session.ts';
import { t } from '../words/index.ts';

/**
 * The picture in words, for keyboards and screen readers: up and down go through nodes, the best connected first; right
 * and left walk along the edges of one; Enter opens what is told. It is seen while it has the focus.
 */
export function MirroredList(props: { session: Session; picture: Picture }) {
  const [active, setActive] = createSignal<string | null>(null);
  let list!: HTMLUListElement;

  const nodes = createMemo(() =>
    [...props.picture.nodes].sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1)),
  );
  const byId = createMemo(() => new Map(nodes().map((node) => [node.id, node])));
  const rows = createMemo(() =>
    nodes().flatMap((node) => [node, ...edgesOf(node, props.picture.edges, byId())]),
  );
  const current = () => active() ?? rows()[0]?.id ?? null;

  const go = (id: string | undefined) => {
    if (id === undefined) return;
    setActive(id);
    list.querySelector(`[data-row="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'nearest' });
  };
  const open = (row: Row) => {
    if ('edge' in row) {
      if (row.edge.kind) props.session.select({ edge: row.edge.id });
    } else if (row.rest === null) props.session.select({ node: row.id });
    else {
      const [of = '', relation = ''] = row.id.split('|');
      void props.session.expand(of, relation);
    }
  };
  const key = (event: KeyboardEvent) => {
    const all = rows();
    const at = Math.max(
      0,
      all.findIndex(({ id }) => id === current()),
    );
    const row = all[at];
    if (!row) return;
    const nodeIds = nodes().map(({ id }) => id);
    const node = 'edge' in row ? row.of : row.id;
    const nodeAt = nodeIds.indexOf(node);
    switch (event.key) {
      case 'ArrowDown':
        go(nodeIds[Math.min(nodeIds.length - 1, nodeAt + 1)]);
        break;
      case 'ArrowUp':
        go('edge' in row ? node : nodeIds[Math.max(0, nodeAt - 1)]);
        break;
      case 'ArrowRight': {
        const next = all[at + 1];
        if (next && 'edge' in next) go(next.id);
        break;
      }
      case 'ArrowLeft':
        if ('edge' in row) go(all[at - 1]?.id);
        break;
      // To the other end of the edge.
      case ' ':
        if ('edge' in row) go(row.other);
        break;
      case 'Home':
        go(nodeIds[0]);
        break;
      case 'End':
        go(nodeIds.at(-1));
        break;
      case 'Enter':
        open(row);
        break;
      default:
        return;
    }
    event.preventDefault();
  };

  return (
    <ul
      ref={list}
      class="mirror"
      role="listbox"
      tabIndex={0}
      aria-label={`${t('graph')}. ${t('graphHelp')}`}
      aria-activedescendant={current() === null ? undefined : rowId(current() ?? '')}
      onKeyDown={key}
    >
      <For each={rows()}>
        {(row) => (
          <li
            id={rowId(row.id)}
            role="option"
            data-row={row.id}
            classList={{ edge: 'edge' in row, active: row.id === current() }}
            aria-selected={isSelected(props.session, row)}
            onClick={() => {
              setActive(row.id);
              open(row);
            }}
          >
            {'edge' in row ? edgeLine(row, byId()) : nodeLine(row)}
          </li>
        )}
      </For>
    </ul>
  );
}

interface EdgeRow {
  /** The edge at one of its ends. */
  readonly id: string;
  readonly of: string;
  readonly other: string;
  readonly edge: DrawnEdge;
}
type Row = DrawnNode | EdgeRow;

function edgesOf(
  { id }: DrawnNode,
  edges: readonly DrawnEdge[],
  nodes: ReadonlyMap<string, DrawnNode>,
): EdgeRow[] {
  return edges
    .filter(({ source, target }) => source === id || target === id)
    .map((edge) => ({
      id: `${id} ${edge.id}`,
      of: id,
      other: edge.source === id ? edge.target : edge.source,
      edge,
    }))
    .filter(({ other }) => nodes.has(other));
}

function nodeLine({ kind, label, degree, contested, rest }: DrawnNode): string {
  if (rest !== null) return label;
  return t('nodeLine', {
    kind: t(kind),
    name: label,
    degree,
    contested: contested ? t('commaContested') : '',
  });
}

function edgeLine({ edge }: EdgeRow, nodes: ReadonlyMap<string, DrawnNode>): string {
  if (!edge.kind) return t('more', { count: edge.count });
  return t('edgeLine', {
    from: nodes.get(edge.source)?.label ?? edge.source,
    kind: t(edge.kind),
    to: nodes.get(edge.target)?.label ?? edge.target,
    contested: edge.contested ? t('commaContested') : '',
  });
}

function isSelected({ view }: Session, row: Row): boolean {
  const { selected } = view();
  if (!selected) return false;
  return 'edge' in row
    ? 'edge' in selected && selected.edge === row.edge.id
    : 'node' in selected && selected.node === row.id;
}

function rowId(id: string): string {
  return `row-${id.replace(/[^\w-]/g, '_')}`;
}
