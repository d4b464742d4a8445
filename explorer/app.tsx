import { createMemo, onCleanup, Show } from 'solid-js';
import { GraphPane } from './panes/graph-pane.tsx';
import { NetworkPane } from './panes/network-pane.tsx';
import { Sidebar } from './panes/sidebar.tsx';
import { StatusNote } from './panes/status-note.tsx';
import { TopBar } from './panes/top-bar.tsx';
import { keepAddress } from './state/keep-address.ts';
import { createSession } from './state/session.ts';
import { fromAddress, isUnreadable } from './view/address.ts';

/** The page: a bar, the graph, and what is told of what is selected. */
export function App() {
  const { hash } = location;
  const session = createSession(fromAddress(hash));
  if (isUnreadable(hash)) session.noteUnread();
  keepAddress(session);
  const keys = (event: KeyboardEvent) => {
    const inField = event.target instanceof HTMLInputElement;
    if (!(event.ctrlKey || event.metaKey) || inField) return;
    const key = event.key.toLowerCase();
    if (key === 'z' && !event.shiftKey) session.undo();
    else if (key === 'y' || (key === 'z' && event.shiftKey)) session.redo();
    else return;
    event.preventDefault();
  };
  addEventListener('keydown', keys);
  onCleanup(() => removeEventListener('keydown', keys));

  // Once drawn it is kept: a canvas costs more than the picture on it.
  const wasNetwork = createMemo((before: boolean) => before || session.isNetwork(), false);

  return (
    <div class="page">
      <TopBar session={session} />
      <main>
        <div class="stage">
          <GraphPane session={session} />
          <Show when={wasNetwork()}>
            <NetworkPane session={session} />
          </Show>
        </div>
        <Sidebar session={session} />
      </main>
      <Show when={session.status() !== 'ready'}>
        <StatusNote session={session} />
      </Show>
    </div>
  );
}
