/** The largest share for which `demands`, none taken beyond it, add up to `budget` at most; never below 1. */
export function fairShare(demands: readonly number[], budget: number): number {
  const ascending = [...demands].sort((a, b) => a - b);
  let left = budget;
  for (const [index, demand] of ascending.entries()) {
    const share = Math.floor(left / (ascending.length - index));
    if (share < demand) return Math.max(1, share);
    left -= demand;
  }
  return Math.max(1, budget);
}
