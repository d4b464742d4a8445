/** Whom each of some nodes is tied to; undefined where there are too many to be told. */
export type Neighbours = (
  ids: readonly string[],
) => Promise<ReadonlyMap<string, readonly string[]> | undefined>;

/** What is reached from one end, a step after the other. */
export class Reach {
  readonly neighbours = new Map<string, readonly string[]>();
  private readonly seen: Set<string>;
  frontier: readonly string[];
  steps = 0;

  constructor(readonly end: string) {
    this.seen = new Set([end]);
    this.frontier = [end];
  }

  /** Goes one step further; answers with whether that was possible. */
  async advance(neighboursOf: Neighbours): Promise<boolean> {
    const found = await neighboursOf(this.frontier);
    if (!found) return false;
    const fresh = new Set<string>();
    for (const [id, others] of found) {
      this.neighbours.set(id, others);
      for (const other of others) if (!this.seen.has(other)) fresh.add(other);
    }
    for (const id of fresh) this.seen.add(id);
    this.frontier = [...fresh];
    this.steps += 1;
    return true;
  }

  /**
   * Where walks of each length lead, up to the steps that were taken, and from where they come.
   * @returns a layer for each number of steps: node to the nodes of the layer before from which a step leads to it
   */
  layers(): ReadonlyMap<string, readonly string[]>[] {
    const layers: Map<string, string[]>[] = [new Map([[this.end, []]])];
    for (let step = 0; step < this.steps; step += 1) {
      const next = new Map<string, string[]>();
      for (const id of layers[step]?.keys() ?? []) {
        for (const other of this.neighbours.get(id) ?? []) {
          const before = next.get(other);
          if (before) before.push(id);
          else next.set(other, [id]);
        }
      }
      layers.push(next);
    }
    return layers;
  }
}
