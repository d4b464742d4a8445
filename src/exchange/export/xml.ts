/** What begins a file of XML in the encoding of all exports. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Everything that is not a `Char` of XML 1.0, such as NUL, U+FFFE and half a surrogate pair. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
/** Readers turn spaces of these kinds into others, unless they are written as references. */
const SPECIAL = /[&<>"\t\n\r]/g;
const NAMES: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' };

/** Writes a text so that an element or an attribute can hold it; what XML 1.0 forbids becomes U+FFFD. */
export function xmlText(text: string): string {
  return text
    .replace(FORBIDDEN, '\ufffd')
    .replace(SPECIAL, (character) => `&${NAMES[character] ?? `#${character.charCodeAt(0)}`};`);
}
