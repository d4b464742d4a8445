/** A copy in an archive is of the publisher of what it copies. */
const ARCHIVED = /^https?:\/\/web\.archive\.org\/web\/[^/]+\/(https?:\/\/.+)$/;

/** The host of an address, by which its publisher is known: the same in all formats, or one publisher would count as two. */
export function hostOf(url: string): string {
  const [, original] = ARCHIVED.exec(url) ?? [];
  const address = original !== undefined && URL.canParse(original) ? original : url;
  return new URL(address).hostname.replace(/^www\./, '');
}
