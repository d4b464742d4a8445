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

test('what is said of a whole file is said of its first character', () => {
  expect(new Lines('\ufeffa\nb').at(0)).toEqual({ line: 1, column: 1 });
});

test('lines are counted in long files, too, and long lines', () => {
  const breaks = new Lines('\n'.repeat(10_000));
  const letters = new Lines(`${'a'.repeat(10_000)}\n${'b'.repeat(10_000)}`);
  for (const offset of [0, 4095, 4096, 4097, 8192, 10_000]) {
    expect(breaks.at(offset)).toEqual({ line: offset + 1, column: 1 });
    expect(letters.at(offset)).toEqual({ line: 1, column: offset + 1 });
    expect(letters.at(offset + 10_001)).toEqual({ line: 2, column: offset + 1 });
  }
});
