import { inBrowsers } from './in-browsers.mjs';

export const name = 'find the county under the pointer';

const limit = 30;
const points = 1000;
const width = 960;

/**
 * Times a hit test at points spread over the whole map, sea included.
 *
 * @returns {Promise<{what: string, value: number, unit: string, limit?: number}[]>}
 */
export function run() {
  return inBrowsers('hit-test-in-page.ts', async (open, label) => {
    const page = await open();
    const { times, hits } = await page.evaluate((...args) => window.bench.measure(...args), points, width);
    if (hits < points / 3) throw new Error(`only ${hits} of ${points} points hit a county`);
    times.sort((a, b) => a - b);
    return [
      { what: `${label}: median`, value: times[points >> 1], unit: 'µs' },
      { what: `${label}: 95th percentile`, value: times[Math.floor(points * 0.95)], unit: 'µs', limit },
    ];
  });
}
