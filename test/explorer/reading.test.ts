import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayAfter, timeScale } from '../../explorer/panes/time-scale.ts';
import { segmentsOf } from '../../explorer/reader/segments.ts';

test('a text is cut where passages begin and end, and each piece knows which it lies in', () => {
  const text = 'He said that the toll is gone.';
  const spans = [
    { id: 'whole', start: 0, end: 30 },
    { id: 'quote', start: 13, end: 29 },
    { id: 'overlap', start: 8, end: 21 },
  ];
  expect(segmentsOf(text, spans).map(({ text, within }) => [text, within])).toEqual([
    ['He said ', ['whole']],
    ['that ', ['whole', 'overlap']],
    ['the toll', ['whole', 'quote', 'overlap']],
    [' is gone', ['whole', 'quote']],
    ['.', ['whole']],
  ]);
});

test('the pieces together are the text, and those of a passage its words', () => {
  const text = 'Ünïcode 😀 and, well, some more words of no importance whatever.';
  const span = fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([a, b]) => [Math.min(a, b), Math.max(a, b)]);
  fc.assert(
    fc.property(fc.array(span, { maxLength: 8 }), (pairs) => {
      const spans = pairs.map(([start = 0, end = 0], index) => ({ id: `s${index}`, start, end }));
      const segments = segmentsOf(text, spans);
      expect(segments.map((each) => each.text).join('')).toBe(text);
      for (const { id, start, end } of spans) {
        const words = segments.filter(({ within }) => within.includes(id)).map((each) => each.text);
        expect(words.join('')).toBe(text.slice(start, end));
      }
    }),
    { seed: 1 },
  );
});

test('days keep their order on the axis, a decade does not hide a week, and each place gives back its day', () => {
  const days = ['2014-03-01', '2025-12-01', '2025-12-02', '2025-12-03', '2025-12-09'];
  const scale = timeScale(days);
  const places = days.map(scale.at);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect((places[2] ?? 0) - (places[1] ?? 0)).toBeGreaterThan(0.03);
  for (const [index, day] of days.slice(0, -1).entries()) {
    expect(scale.dayAt(((places[index] ?? 0) + (places[index + 1] ?? 0)) / 2)).toBe(day);
  }
  expect(scale.at('2020-01-01')).toBeGreaterThan(0);
  expect(timeScale(['2025-12-02']).at('2025-12-02')).toBe(0.5);
  expect(dayAfter('2024-02-28')).toBe('2024-02-29');
});
