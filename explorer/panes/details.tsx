import { Match, Show, Switch } from 'solid-js';
import type { Session } from '../state/session.ts';
import { t } from '../words/index.ts';
import { EdgeDetails } from './edge-details.tsx';
import { NodeDetails } from './node-details.tsx';

/** What is told of the selected node or edge. */
export function Details(props: { session: Session }) {
  const node = () => {
    const { selected } = props.session.view();
    return selected && 'node' in selected ? selected.node : null;
  };
  const edge = () => {
    const { selected } = props.session.view();
    return selected && 'edge' in selected ? selected.edge : null;
  };
  return (
    <Switch
      fallback={
        <div class="hint">
          <p>{t('nothingSelected')}</p>
          <p>{t('nothingSelectedMore')}</p>
        </div>
      }
    >
      <Match when={edge()}>{(id) => <EdgeDetails session={props.session} id={id()} />}</Match>
      <Match when={node()}>{(id) => <NodeDetails session={props.session} id={id()} />}</Match>
    </Switch>
  );
}

/** That something is a part of a dispute, in words and with the mark that the picture uses. */
export function ContestedMark(props: { contested: boolean }) {
  return (
    <Show when={props.contested}>
      <span class="contested">
        <svg viewBox="-7 -7 14 14" aria-hidden="true">
          <circle r="5.500" />
          <path d="M-2.500 -2.500L2.500 2.500M-2.500 2.500L2.500 -2.500" />
        </svg>
        {t('contested')}
      </span>
    </Show>
  );
}
