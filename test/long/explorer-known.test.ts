import { describe, expect } from 'vitest';
import { explorerTest, hasBrowser } from '../explorer/browser.ts';
import { expectKnown, reports } from '../explorer/known.ts';
import { shownNodes } from '../explorer/picture.ts';
import { report } from '../support/long.ts';

const test = explorerTest(reports);

/** From the day on which the first source appeared, there and back. */
const DAYS = [
  ...Array.from({ length: 12 }, (_, index) => `2024-05-${String(index + 5).padStart(2, '0')}`),
  ...['2024-07-01', '2025-01-01', '2025-11-30', '2025-12-01', '2025-12-02'],
  ...['2024-05-06', '2024-05-09', '2024-05-05'],
];

describe.skipIf(!hasBrowser)('the slider', () => {
  test('shows on twenty days what was known then, and moves nothing', async ({ explorer, page }) => {
    const ids = await shownNodes(page);
    await page.locator('#tab-timeline').click();
    await page.getByRole('slider').waitFor();
    await expectKnown({ explorer, page }, ids, DAYS);
    expect(DAYS).toHaveLength(20);
    await report('The slider shows what was known on a day', { days: DAYS.length });
  });
});
