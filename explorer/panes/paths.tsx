import { For, Show } from 'solid-js';
import { ask } from '../api/client.ts';
import { type NodeKind, PathsDocument } from '../api/queries.generated.ts';
import { kindOf } from '../read/kind.ts';
import { createAnswer } from '../state/answer.ts';
import type { Session } from '../state/session.ts';
import { t } from '../words/index.ts';
import { Answered } from './answered.tsx';
import { ContestedMark } from './contested-mark.tsx';
import { EvidenceItem } from './evidence.tsx';
import { KindMark } from './kind-mark.tsx';

/** Steps of a path at most. */
const LONGEST = 4;

/** Ways from one node to another, step by step, each with what it stands on. */
export function Paths(props: { session: Session }) {
  const question = () => props.session.view().paths;
  const answer = createAnswer(
    () => {
      const asked = question();
      if (!asked?.from || !asked.to || asked.from === asked.to) return null;
      const { from, to, withoutDisputed, throughCountries } = asked;
      const through: NodeKind[] = throughCountries ? ['COUNTRY'] : [];
      return {
        from,
        to,
        withoutDisputed,
        through,
        maxLength: LONGEST,
        knownAt: props.session.view().knownAt,
      };
    },
    async (variables, signal) => (await ask(PathsDocument, variables, signal)).paths,
  );
  const nameOf = (id: string | null | undefined) =>
    id ? (props.session.scene().nodes.get(id)?.label ?? id) : '…';
  return (
    <div class="paths">
      <p class="ends">
        <span>{t('from')}</span> <strong>{nameOf(question()?.from)}</strong>
        <span>{t('to')}</span> <strong>{nameOf(question()?.to)}</strong>
      </p>
      <Choice
        text={t('withoutDisputed')}
        checked={question()?.withoutDisputed ?? false}
        set={(withoutDisputed) => props.session.askPaths({ withoutDisputed })}
      />
      <Choice
        text={t('throughCountries')}
        checked={question()?.throughCountries ?? false}
        set={(throughCountries) => props.session.askPaths({ throughCountries })}
      />
      <Show when={question()?.from && question()?.to} fallback={<p class="hint">{t('choosePaths')}</p>}>
        <Answered answer={answer}>
          {({ paths, stopped }) => (
            <>
              <p class="count">
                {paths.length > 0 ? t('pathsFound', { count: paths.length }) : t('pathsNone')}{' '}
                <Show when={stopped}>{t('pathsStopped')}</Show>
              </p>
              <For each={paths}>
                {(path) => (
                  <details
                    class="path"
                    open={path === paths[0]}
                    data-path={path.nodes.map(({ id }) => id).join(' ')}
                  >
                    <summary>
                      <For each={path.nodes}>
                        {(node) => (
                          <span class="stop">
                            <KindMark kind={kindOf(node)} />
                            <bdi>{node.label}</bdi>
                          </span>
                        )}
                      </For>
                      <small>{t('steps', { count: path.length })}</small>
                    </summary>
                    <button
                      type="button"
                      class="small"
                      onClick={() =>
                        props.session.show(
                          path.nodes.map(({ id }) => id),
                          null,
                          path.nodes[0]?.id,
                        )
                      }
                    >
                      {t('showInGraph')}
                    </button>
                    <ol class="hops">
                      <For each={path.hops}>
                        {(hop) => (
                          <li>
                            <For each={hop.edges}>
                              {(edge) => (
                                <div class="hop" data-edge={edge.id}>
                                  <p>
                                    <bdi>{edge.source === hop.from.id ? hop.from.label : hop.to.label}</bdi>{' '}
                                    <em>{t(edge.kind)}</em>{' '}
                                    <bdi>{edge.target === hop.to.id ? hop.to.label : hop.from.label}</bdi>{' '}
                                    <ContestedMark contested={edge.contested} />
                                  </p>
                                  <ul class="evidences">
                                    <For each={edge.evidence}>
                                      {(evidence) => (
                                        <EvidenceItem session={props.session} evidence={evidence} />
                                      )}
                                    </For>
                                  </ul>
                                </div>
                              )}
                            </For>
                          </li>
                        )}
                      </For>
                    </ol>
                  </details>
                )}
              </For>
            </>
          )}
        </Answered>
      </Show>
    </div>
  );
}

function Choice(props: { text: string; checked: boolean; set: (checked: boolean) => void }) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={props.checked}
        onChange={(event) => props.set(event.currentTarget.checked)}
      />
      {props.text}
    </label>
  );
}
