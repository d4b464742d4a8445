import { Match, Switch } from 'solid-js';
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
