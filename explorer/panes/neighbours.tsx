import { createSignal, For, onMount, Show } from 'solid-js';
import { type AskError, toldOf } from '../api/client.ts';
import type { NodeKind } from '../api/queries.generated.ts';
import { shownOf } from '../graph/picture.ts';
import { kindOf } from '../read/kind.ts';
import { relationsOf } from '../read/relations.ts';
import { type Labelled, PAGE } from '../state/neighbours.ts';
import type { Session } from '../state/session.ts';
import { isWord, t } from '../words/index.ts';
import { Failure } from './failure.tsx';
import { KindMark } from './kind-mark.tsx';

interface Node {
  readonly id: string;
  readonly kind: NodeKind;
}

/** How many neighbours there are in each relation and how many of them are on show, the next of them, and all by name. */
export function Neighbours(props: { session: Session; node: Node }) {
  const { neighbours } = props.session;
  const rows = () => {
    const counts = neighbours.countsOf(props.node.id);
    if (!counts) return [];
    const { edges } = props.session.scene();
    return relationsOf[props.node.kind].flatMap((relation) => {
      const total = counts.get(relation.name) ?? 0;
      if (total === 0) return [];
      const shown = Math.min(total, shownOf(props.node.id, relation, edges));
      return [{ name: relation.name, total, shown }];
    });
  };
  const names = () => rows().map(({ name }) => name);
  const row = (name: string) => rows().find((each) => each.name === name) ?? { total: 0, shown: 0 };
  return (
    <Show when={props.session.view().nodes[props.node.id]}>
      <h3>{t('neighbours')}</h3>
      <Show when={rows().length === 0 && neighbours.uncounted()}>
        {(failure) => (
          <p class="failure" role="alert">
            {failure().message}{' '}
            <button type="button" class="small" onClick={props.session.again}>
              {t('tryAgain')}
            </button>
          </p>
        )}
      </Show>
      <ul class="relations">
        <For each={names()}>
          {(name) => <RelationRow session={props.session} node={props.node} name={name} {...row(name)} />}
        </For>
      </ul>
    </Show>
  );
}

function RelationRow(props: { session: Session; node: Node; name: string; total: number; shown: number }) {
  const [isOpen, setOpen] = createSignal(false);
  return (
    <li data-relation={props.name} data-total={props.total} data-shown={props.shown}>
      <button type="button" class="list-toggle" aria-expanded={isOpen()} onClick={() => setOpen(!isOpen())}>
        {isWord(props.name) ? t(props.name) : props.name}
      </button>
      <small>{t('ofTotal', { shown: props.shown, total: props.total })}</small>
      <Show when={props.shown < props.total} fallback={<small>{t('allShown')}</small>}>
        <button type="button" onClick={() => props.session.expand(props.node.id, props.name)}>
          {t('showNext', { count: Math.min(PAGE, props.total - props.shown) })}
        </button>
      </Show>
      <Show when={isOpen()}>
        <NeighbourList session={props.session} node={props.node} name={props.name} total={props.total} />
      </Show>
    </li>
  );
}

/** The neighbours in one relation by name, in pages: also those for which the picture has no room. */
function NeighbourList(props: { session: Session; node: Node; name: string; total: number }) {
  const { neighbours } = props.session;
  const [items, setItems] = createSignal<readonly Labelled[]>([]);
  const [isLast, setLast] = createSignal(false);
  const [failure, setFailure] = createSignal<AskError>();
  let pages = 0;
  let isReading = false;
  const more = async () => {
    // Pressed twice, it would list the same page twice.
    if (isReading) return;
    isReading = true;
    setFailure(undefined);
    try {
      const found = await neighbours.listed(props.node, props.name, pages);
      pages += 1;
      setItems((before) => [...before, ...found.items]);
      setLast(found.isLast);
    } catch (error) {
      setFailure(toldOf(error));
    } finally {
      isReading = false;
    }
  };
  onMount(more);
  const open = (id: string) => props.session.show([id], { node: id }, props.node.id);
  return (
    <div class="neighbour-list">
      <ol>
        <For each={items()}>
          {(item) => (
            <li>
              <button type="button" class="link" data-neighbour={item.id} onClick={() => open(item.id)}>
                <KindMark kind={kindOf(item)} />
                <bdi lang={('lang' in item && item.lang) || undefined}>{item.label}</bdi>
              </button>
            </li>
          )}
        </For>
      </ol>
      <Show when={failure()}>{(failed) => <Failure of={failed()} />}</Show>
      <p class="facts">
        <small role="status">{t('listed', { shown: items().length, total: props.total })}</small>
        <Show when={!isLast()}>
          <button type="button" class="small" onClick={more}>
            {t(failure() ? 'tryAgain' : 'listMore')}
          </button>
        </Show>
      </p>
    </div>
  );
}
