import { createEffect, onCleanup } from 'solid-js';
import { fromAddress, isUnreadable } from '../view/address.ts';
import type { Session } from './session.ts';

/** Milliseconds without a change after which the address follows: browsers take only so many changes. */
const PAUSE = 250;

/** Keeps the page's address that of the view, and opens the view of an address that somebody puts there. */
export function keepAddress(session: Session): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  createEffect(() => {
    session.view();
    if (session.scene().version === '') return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      const address = session.address();
      history.replaceState(null, '', address === null ? location.pathname : `#${address}`);
    }, PAUSE);
  });
  // Not of the page's own address, which may follow an older view meanwhile.
  const opened = ({ newURL }: HashChangeEvent) => {
    const { hash } = new URL(newURL);
    const addressed = fromAddress(hash);
    if (addressed) session.open(addressed);
    else if (isUnreadable(hash)) session.noteUnread();
  };
  addEventListener('hashchange', opened);
  onCleanup(() => {
    clearTimeout(timer);
    removeEventListener('hashchange', opened);
  });
}
