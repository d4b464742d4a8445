/**
 * Remembers what was made of keys, of so many at most; then it begins anew. What is made of parts of the key holds on to
 * nothing but the key, while parts of a line would hold on to the block of the file in which that stood.
 */
export class Cache<T> {
  private readonly known = new Map<string, T>();

  constructor(private readonly most: number) {}

  get(key: string, make: (key: string) => T): T {
    const found = this.known.get(key);
    if (found !== undefined) return found;
    if (this.known.size >= this.most) this.known.clear();
    const made = make(key);
    this.known.set(key, made);
    return made;
  }
}
