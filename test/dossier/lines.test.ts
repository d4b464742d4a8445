import { expect, test } from 'vitest';
import { Lines } from '../../src/dossier/lines.ts';

test('lines and columns are counted from 1, columns in UTF-16 units', () => {
  const content = 'ab\n\n😀c\r\nd';
  const lines = new Lines(content);
  const places = ['a', 'b', '\n', '😀', 'c', 'd'].map((each) => lines.at(content.indexOf(each)));
  expect(places.map(({ line, column }) => `${line}:${column}`)).toEqual([
    '1:1',
    '1:2',
    '1:3',
    '3:1',
    '3:3',
    '4:1',
  ]);
});

test('the end of a text is a place, too', () => {
  expect(new Lines('a\n').at(2)).toEqual({ line: 2, column: 1 });
  expect(new Lines('').at(0)).toEqual({ line: 1, column: 1 });
});

test('a byte order mark takes no column', () => {
  expect(new Lines('\ufeffa\nb').at(1)).toEqual({ line: 1, column: 1 });
  expect(new Lines('\ufeffa\nb').at(3)).toEqual({ line: 2, column: 1 });
});
