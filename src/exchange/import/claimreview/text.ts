/** The names of characters that pages write most; the rest is written by number. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['laquo', '«'],
  ['raquo', '»'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['euro', '€'],
  ['pound', '£'],
  ['aacute', 'á'],
  ['eacute', 'é'],
  ['iacute', 'í'],
  ['oacute', 'ó'],
  ['uacute', 'ú'],
  ['agrave', 'à'],
  ['egrave', 'è'],
  ['ecirc', 'ê'],
  ['ccedil', 'ç'],
  ['ntilde', 'ñ'],
  ['atilde', 'ã'],
  ['otilde', 'õ'],
  ['auml', 'ä'],
  ['ouml', 'ö'],
  ['uuml', 'ü'],
  ['szlig', 'ß'],
]);
const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,8}));/g;
const TAG = /<\/?[a-zA-Z][^<>]{0,1000}>/g;
const UNWANTED = /[\p{Control}\p{Surrogate}]/gu;

/** A text as people read it: without the entities and tags of HTML, which some write twice over, and in one line. */
export function plainText(text: string): string {
  return decoded(decoded(text)).replace(TAG, ' ').replace(UNWANTED, ' ').replace(/\s+/g, ' ').trim();
}

function decoded(text: string): string {
  return text.replace(ENTITY, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) return NAMED.get(name) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** A text without the quotation marks around it. */
export function unquoted(text: string): string {
  const [, inside] = /^["“”„«‘'](.+)["“”»’']$/u.exec(text) ?? [];
  return inside === undefined || /["“”„«»]/u.test(inside) ? text : inside.trim();
}
