/** Of so many it is known of what they are a part; a circle that closes later is not noticed. */
const MOST = 1_000_000;

/** Finds what would be a part of itself. */
export class Circles {
  private readonly wholes = new Map<string, string>();

  /** Whether the whole is already, by some way, a part of its part; otherwise it is remembered that it has that part. */
  closes(part: string, whole: string): boolean {
    const walked = new Set([part]);
    for (let at: string | undefined = whole; at !== undefined; at = this.wholes.get(at)) {
      if (at === part) return true;
      if (walked.has(at)) break;
      walked.add(at);
    }
    if (this.wholes.size < MOST) this.wholes.set(part, whole);
    return false;
  }
}
