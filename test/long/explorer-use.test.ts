import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { explorerTest, hasBrowser, ready } from '../explorer/browser.ts';
import { clickOneOf, drawn, go, inLine } from '../explorer/picture.ts';
import { report, SEED, trials } from '../support/long.ts';

const MINUTES = trials(0.3, 10);

/** What people do, each at the number of what there is to choose from. */
const actions: Readonly<Record<string, (page: Page, choice: number) => Promise<boolean>>> = {
  selects: (page, choice) => clickOneOf(page, '.mirror li', choice),
  'asks for neighbours': (page, choice) =>
    clickOneOf(page, '.relations li > button:not(.list-toggle)', choice),
  'opens a list': (page, choice) => clickOneOf(page, '.list-toggle', choice),
  'takes off': (page) => clickOneOf(page, '.actions button:nth-child(2)', 0),
  'changes the panel': (page, choice) => clickOneOf(page, '[role=tab]', choice),
  moves: (page, choice) => clickOneOf(page, '.tools button', choice),
  'takes back': (page) => clickOneOf(page, 'header .icon:not([disabled])', 0),
};

const test = explorerTest();

describe.skipIf(!hasBrowser)('somebody who looks around for long', () => {
  test('leaves nothing behind in the memory of the page', async ({ page }) => {
    const session = await page.context().newCDPSession(page);
    const heap = async () => {
      await go(page, { nodes: inLine(['vladimir-putin', 'donald-trump']) });
      await drawn(page, ['vladimir-putin']);
      await session.send('HeapProfiler.collectGarbage');
      return (await session.send('Runtime.getHeapUsage')).usedSize / 2 ** 20;
    };
    // Where the order is random, it must not be that of another machine's speed: the steps are drawn before they are taken.
    const steps = fc.sample(fc.tuple(fc.constantFrom(...Object.keys(actions)), fc.nat()), {
      seed: SEED,
      numRuns: 20_000,
    });
    let taken = 0;
    const done = new Set<string>();
    const use = async (milliseconds: number) => {
      const end = performance.now() + milliseconds;
      while (performance.now() < end) {
        const [name, choice] = steps[taken % steps.length] ?? ['moves', 0];
        if (await actions[name]?.(page, choice)) done.add(name);
        taken += 1;
        await page.waitForTimeout(30);
      }
      await ready(page);
    };
    // What is kept once, such as code and the first answers, is there after a while.
    await use(trials(8_000, 15_000));
    const before = await heap();
    await use(MINUTES * 60_000);
    const after = await heap();
    await report('The explorer keeps its memory through random use', {
      minutes: MINUTES,
      'steps taken': taken,
      'heap before, MB': before.toFixed(1),
      'heap after, MB': after.toFixed(1),
    });
    expect(taken).toBeGreaterThan(100);
    expect([...done].sort()).toEqual(Object.keys(actions).sort());
    expect(after).toBeLessThanOrEqual(before * 1.2);
  });
});
