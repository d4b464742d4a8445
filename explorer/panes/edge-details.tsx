import { For, Show } from 'solid-js';
import { ask } from '../api/client.ts';
import { EdgeEvidenceDocument, type EdgeKind } from '../api/queries.generated.ts';
import { createAnswer } from '../state/answer.ts';
import type { Session } from '../state/session.ts';
import { endsOf } from '../view/view.ts';
import { isWord, t } from '../words/index.ts';
import { Answered } from './answered.tsx';
import { ContestedMark } from './contested-mark.tsx';
import { EvidenceItem } from './evidence.tsx';
import { KindMark } from './kind-mark.tsx';

/** An edge: what it says, and every place that it stands on. */
export function EdgeDetails(props: { session: Session; id: string }) {
  const answer = createAnswer(
    () => ({ id: props.id, knownAt: props.session.view().knownAt }),
    async ({ id, knownAt }, signal) => {
      const [kind = ''] = id.split(':');
      const variables = { ends: endsOf(id), kinds: [kind as EdgeKind], knownAt };
      const { subgraph } = await ask(EdgeEvidenceDocument, variables, signal);
      return { id, edge: subgraph.edges.find((each) => each.id === id), nodes: subgraph.nodes };
    },
  );
  return (
    <Answered answer={answer}>
      {({ id, edge, nodes }) => (
        <Show when={edge} fallback={<p class="hint">{t('missing', { ids: id })}</p>}>
          {(found) => (
            <div class="details" data-edge={id}>
              <h2 class="edge-title">
                <End session={props.session} node={nodes.find((node) => node.id === found().source)} />
                <span class="says">
                  {t(found().kind)}
                  <Show when={found().title}>{(title) => <em> ({title()})</em>}</Show>
                </span>
                <End session={props.session} node={nodes.find((node) => node.id === found().target)} />
              </h2>
              <ContestedMark contested={found().contested} />
              <Show when={found().via.length > 0}>
                <ul class="via">
                  <For each={found().via}>
                    {(via) => (
                      <li>
                        <button
                          type="button"
                          class="link"
                          onClick={() => props.session.show([via.id], { node: via.id }, found().source)}
                        >
                          {via.label}
                        </button>
                        <Show when={'when' in via && via.when}>
                          <span>{'when' in via ? via.when?.edtf : ''}</span>
                        </Show>
                        <Show when={'status' in via && via.status && isWord(via.status) && via.status}>
                          {(status) => <span>{t(status())}</span>}
                        </Show>
                      </li>
                    )}
                  </For>
                </ul>
              </Show>
              <h3>
                {t('evidence')} <small>{t('evidenceCount', { count: found().evidence.length })}</small>
              </h3>
              <ul class="evidences">
                <For each={found().evidence}>
                  {(evidence) => <EvidenceItem session={props.session} evidence={evidence} />}
                </For>
              </ul>
            </div>
          )}
        </Show>
      )}
    </Answered>
  );
}

function End(props: {
  session: Session;
  node:
    | { readonly id: string; readonly label: string; readonly kind: Parameters<typeof KindMark>[0]['kind'] }
    | undefined;
}) {
  return (
    <Show when={props.node}>
      {(node) => (
        <button type="button" class="link" onClick={() => props.session.select({ node: node().id })}>
          <KindMark kind={node().kind} />
          <bdi>{node().label}</bdi>
        </button>
      )}
    </Show>
  );
}
