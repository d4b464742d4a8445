import { createMemo, For } from 'solid-js';
import type { EdgeKind } from '../api/queries.generated.ts';
import type { SceneEdge } from '../read/scene.ts';
import type { Session } from '../state/session.ts';
import { t } from '../words/index.ts';

/** Which kinds of edge are drawn, each with how many there are. */
export function EdgeFilter(props: { session: Session; edges: readonly SceneEdge[] }) {
  const kinds = createMemo(() => {
    const counts = new Map<EdgeKind, number>();
    for (const { kind } of props.edges) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return [...counts].sort(([, a], [, b]) => b - a);
  });
  const filter = () => props.session.view().filter;
  const toggle = (kind: EdgeKind) => {
    const { hidden } = filter();
    const without = hidden.filter((each) => each !== kind);
    props.session.setFilter({ hidden: without.length < hidden.length ? without : [...hidden, kind] });
  };
  return (
    <details class="filter">
      <summary>{t('filterKinds')}</summary>
      <label>
        <input
          type="checkbox"
          checked={filter().contested}
          onChange={(event) => props.session.setFilter({ contested: event.currentTarget.checked })}
        />
        {t('contestedOnly')}
      </label>
      <For each={kinds()}>
        {([kind, count]) => (
          <label>
            <input type="checkbox" checked={!filter().hidden.includes(kind)} onChange={() => toggle(kind)} />
            {t(kind)} <small>{count}</small>
          </label>
        )}
      </For>
    </details>
  );
}
