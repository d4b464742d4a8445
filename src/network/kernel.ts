/** How what was said counts by how far from the middle of a window it was said. */
export type Kernel = 'uniform' | 'triangular' | 'epanechnikov' | 'gaussian';

/** Standard deviations beyond which a normal distribution leaves less than a hundred-millionth of its height. */
const FAR = 6;

/**
 * The weight of a statement in a window; the middle counts 1.
 * @param distance days from the middle of the window
 * @param width days of the window; beyond its half nothing counts, but by the Gaussian kernel, for which the half is the
 * standard deviation
 */
export function kernelWeight(kernel: Kernel, distance: number, width: number): number {
  const u = (2 * distance) / width;
  if (kernel === 'gaussian') return Math.abs(u) > FAR ? 0 : Math.exp(-0.5 * u * u);
  if (Math.abs(u) > 1) return 0;
  switch (kernel) {
    case 'uniform':
      return 1;
    case 'triangular':
      return 1 - Math.abs(u);
    case 'epanechnikov':
      return 1 - u * u;
  }
}
