/** What was, what is, and what was taken back. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** What the last step was, where the next of its sort is to be one with it. */
  readonly merging: string | null;
}

/** Steps that can be taken back. */
const MOST = 500;

export function begin<T>(present: T): History<T> {
  return { past: [], present, future: [], merging: null };
}

/**
 * Takes a step; one that changes nothing is none.
 * @param merging a sort of step, such as moving the camera, of which several in a row are taken back as one
 */
export function step<T>(history: History<T>, present: T, merging: string | null = null): History<T> {
  if (JSON.stringify(present) === JSON.stringify(history.present)) return history;
  if (merging !== null && merging === history.merging) return { ...history, present, future: [] };
  return { past: [...history.past, history.present].slice(-MOST), present, future: [], merging };
}

/** Takes the last step back; nothing happens where there is none. */
export function undo<T>({ past, present, future, ...rest }: History<T>): History<T> {
  const before = past.at(-1);
  if (before === undefined) return { ...rest, past, present, future };
  return { past: past.slice(0, -1), present: before, future: [present, ...future], merging: null };
}

/** Takes the last step again that was taken back. */
export function redo<T>({ past, present, future, ...rest }: History<T>): History<T> {
  const [next, ...later] = future;
  if (next === undefined) return { ...rest, past, present, future };
  return { past: [...past, present], present: next, future: later, merging: null };
}
