import fc from 'fast-check';
import { expect, test } from 'vitest';
import { begin, redo, step, undo } from '../../explorer/view/history.ts';

test('what was taken back can be taken again, step by step', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 50 }), (states) => {
      const seen = [begin('start')];
      for (const [index, state] of states.entries())
        seen.push(step(seen.at(-1) ?? begin(''), `${index}${state}`));
      let history = seen.at(-1) ?? begin('');
      for (const before of [...seen].reverse()) {
        expect(history.present).toBe(before.present);
        history = undo(history);
      }
      for (const after of seen.slice(1)) {
        history = redo(history);
        expect(history.present).toBe(after.present);
      }
      expect(redo(history)).toEqual(history);
    }),
    { seed: 1 },
  );
});

test('steps of one sort in a row are taken back as one, and a new step ends what could be taken again', () => {
  let history = begin(0);
  for (const camera of [1, 2, 3]) history = step(history, camera, 'camera');
  expect(undo(history).present).toBe(0);
  history = step(undo(history), 9);
  expect(redo(history).present).toBe(9);
});

test('a step that changes nothing is none', () => {
  const history = begin('same');
  expect(step(history, 'same')).toBe(history);
});

test('a step that changes nothing need not be taken back', () => {
  const history = step(begin({ tab: 'details' }), { tab: 'paths' });
  expect(step(history, { tab: 'paths' })).toBe(history);
});
