import fc from 'fast-check';
import { expect, test } from 'vitest';
import { xmlText } from '../../../src/exchange/export/xml.ts';

test('what has a meaning in XML is written as a reference', () => {
  expect(xmlText('<a b="c">]]>\r\n\t&amp;')).toBe('&lt;a b=&quot;c&quot;&gt;]]&gt;&#13;&#10;&#9;&amp;amp;');
});

test('what XML 1.0 forbids is replaced', () => {
  expect(xmlText('a\0\x0b\x1f\ud800\udc00\ud800 \udfff\ufffe\uffff')).toBe('a���\u{10000}� ���');
});

test('every other text can be read back', () => {
  const names: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  const read = (text: string) =>
    text.replace(/&(?:#(\d+)|(\w+));/g, (_, code, name) => names[name] ?? String.fromCharCode(code));
  const forbidden = (code: number) =>
    (code < 0x20 && !'\t\n\r'.includes(String.fromCharCode(code))) || code >= 0xfffe;
  const allowed = (character: string) =>
    character.length === 1 && forbidden(character.charCodeAt(0)) ? '\ufffd' : character;
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const written = xmlText(text);
      expect(written).not.toMatch(/[<>"\t\n\r]|&(?!#\d+;|amp;|lt;|gt;|quot;)/);
      expect(read(written)).toBe([...text].map(allowed).join(''));
    }),
  );
});
