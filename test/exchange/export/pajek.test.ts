import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pajek } from '../../../src/exchange/export/pajek.ts';
import { directed, empty, labelled, mixed, textOf, undirected } from './graphs.ts';

test('nodes have numbers and edges kinds, and edges without a direction a section of their own', async () => {
  const lines = (await textOf(pajek(mixed))).split('\n');
  expect(lines.slice(0, 5)).toEqual([
    '\ufeff% Data version: f00d',
    '% first: The first "source", A & B, CC BY 4.0, https://a.example/?b&c',
    '% second: Второй',
    '*Network Who “met” whom <& why>',
    '*Vertices 3',
  ]);
  expect(lines.slice(6)).toEqual([
    '2 "Talks"',
    '3 "Talks (other)"',
    '*Arcs',
    '1 2 2.5 l "ATTENDED"',
    '1 2 1 l "ORGANISED"',
    '1 2 0.25 l "LEFT"',
    '3 3 1 l "FOLLOWS"',
    '*Edges',
    '2 3 1 l "NEAR"',
    '',
  ]);
});

test('a graph whose edges are all of one sort has one section', async () => {
  expect((await textOf(pajek(directed))).match(/^\*\w+$/gm)).toEqual(['*Arcs']);
  expect((await textOf(pajek(undirected))).match(/^\*\w+$/gm)).toEqual(['*Edges']);
  expect(await textOf(pajek(empty))).toMatch(/\*Vertices 0\n\*Arcs\n$/);
});

test('a label is one line with two quotation marks, whatever it holds', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), async (label) => {
      const [, node] = (await textOf(pajek(labelled(label)))).split('*Vertices 1\n');
      expect(node).toMatch(/^1 "[^"\\\p{Cc}]*"\n\*Arcs\n$/u);
    }),
  );
});
