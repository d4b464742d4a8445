import { createSignal, For, Show } from 'solid-js';
import { type AskError, download, isTokenKept, toldOf } from '../api/client.ts';
import {
  GRAPH_EXPORTS,
  graphExport,
  MOST_LINK_LETTERS,
  NETWORK_EXPORTS,
  networkExport,
} from '../share/export-links.ts';
import { save } from '../share/save.ts';
import type { Session } from '../state/session.ts';
import { t } from '../words/index.ts';
import { Failure } from './failure.tsx';

/** A file to take along. */
interface Link {
  readonly name: string;
  readonly href: string;
}

/** What is in the picture, and all of the graph, in the forms that other tools open. */
export function GraphExports(props: { session: Session; shown: readonly string[] }) {
  const whole = linksTo((path) => graphExport(path));
  const picture = () => linksTo((path) => graphExport(path, props.shown));
  return (
    <>
      <Show when={props.shown.length > 0}>
        <Show
          when={picture().length > 0}
          fallback={
            <p class="hint">{t('exportTooLong', { count: props.shown.length, most: MOST_LINK_LETTERS })}</p>
          }
        >
          <Links of="picture" title={t('exportPicture')} links={picture()} />
        </Show>
      </Show>
      <Links of="whole" title={t('exportWhole')} links={whole} />
      <Show when={props.session.view().knownAt}>
        <p class="hint">{t('exportToday')}</p>
      </Show>
    </>
  );
}

/** The network that is chosen, in the forms that other tools open. */
export function NetworkExports(props: { session: Session }) {
  const links = () =>
    Object.entries(NETWORK_EXPORTS).map(([name, path]) => {
      return {
        name,
        href: networkExport(path, props.session.networkQuestion(), props.session.view().knownAt),
      };
    });
  return <Links of="network" title={t('exportNetwork')} links={links()} />;
}

/** A link for each format; none where not all would be short enough. */
function linksTo(address: (path: string) => string | null): Link[] {
  const formats = Object.entries(GRAPH_EXPORTS);
  const links = formats.flatMap(([name, path]) => {
    const href = address(path);
    return href === null ? [] : [{ name, href }];
  });
  return links.length < formats.length ? [] : links;
}

function Links(props: { of: string; title: string; links: readonly Link[] }) {
  const [failure, setFailure] = createSignal<AskError>();
  const take = async (event: MouseEvent, href: string) => {
    setFailure(undefined);
    // What a link asks for carries no token.
    if (!isTokenKept()) return;
    event.preventDefault();
    try {
      const { name, content } = await download(href);
      save(name, content);
    } catch (error) {
      setFailure(toldOf(error));
    }
  };
  return (
    <div class="exports" data-exports={props.of}>
      <p id={`exports-${props.of}`}>{props.title}</p>
      <ul aria-labelledby={`exports-${props.of}`}>
        <For each={props.links}>
          {({ name, href }) => (
            <li>
              <a href={href} download="" onClick={(event) => take(event, href)}>
                {name}
              </a>
            </li>
          )}
        </For>
      </ul>
      <Show when={failure()}>{(failed) => <Failure of={failed()} />}</Show>
    </div>
  );
}
