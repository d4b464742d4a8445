import { createSignal } from 'solid-js';
import { dark, light, type Palette } from '../graph/appearance.ts';

const query = matchMedia('(prefers-color-scheme: dark)');
const [isDark, setDark] = createSignal(query.matches);
query.addEventListener('change', () => setDark(query.matches));

/** The colours that the reader's system asks for. */
export function palette(): Palette {
  return isDark() ? dark : light;
}

const calm = matchMedia('(prefers-reduced-motion: reduce)');

/** Whether things may glide. */
export function mayMove(): boolean {
  return !calm.matches;
}
