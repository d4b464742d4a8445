import { createSignal } from 'solid-js';
import { isReady } from '../api/client.ts';

/** Milliseconds between two looks whether the server is back. */
const AGAIN = 2000;

const [attempt, setAttempt] = createSignal(0);
const [isOffline, setOffline] = createSignal(false);
let timer: ReturnType<typeof setInterval> | undefined;

/** Grows whenever it is worth asking again what had no answer. */
export { attempt, isOffline };

/** Asks again what had no answer. */
export function askAgain(): void {
  setAttempt((before) => before + 1);
}

/** Says that the server cannot be reached; looks for it until it is back, and then asks again. */
export function noteOffline(): void {
  setOffline(true);
  timer ??= setInterval(async () => {
    if (!(await isReady())) return;
    clearInterval(timer);
    timer = undefined;
    setOffline(false);
    askAgain();
  }, AGAIN);
}
