import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { median } from 'd3';
import { inBrowsers } from './in-browsers.mjs';

export const name = 'decode counties until they can be drawn';

const { resolve } = createRequire(import.meta.url);
const limit = 0.5;
// Every page decodes once, so what counts is the first round in a new page; the rest show what a warmed-up engine makes of it.
const pages = 25;
const rounds = 6;

/**
 * Times the bundled counties against topojson-client's `feature` and two `mesh` calls on the stock file of us-atlas. Both
 * begin with the text that was sent; how it compares with a stock file that somebody has parsed already is told beside it.
 * Milliseconds are the median of pages that take turns: the least is a matter of luck, and moves a ratio more than a change does.
 * `first` is a page's first decode.
 *
 * @returns {Promise<{what: string, value: number, unit: string, limit?: number}[]>}
 */
export async function run() {
  const stock = await readFile(resolve('us-atlas/counties-albers-10m.json'), 'utf8');
  return inBrowsers('geography-in-page.ts', async (open, label) => {
    const times = { ours: [], stock: [], parsed: [] };
    for (let i = 0; i < pages; i++) {
      for (const subject of Object.keys(times)) times[subject].push(await measureInPage(await open(), subject, stock));
    }
    return [...rowsOf('first', label, times, (each) => each.slice(0, 1)), ...rowsOf('again', label, times, (each) => each.slice(1))];
  });
}

async function measureInPage(page, subject, stock) {
  const times = await page.evaluate((...args) => window.bench.measure(...args), subject, stock, rounds);
  await page.close();
  return times;
}

function rowsOf(kind, label, times, choose) {
  const [ours, stock, parsed] = [times.ours, times.stock, times.parsed].map((each) => median(each.flatMap(choose)));
  const what = `${label}, ${kind}`;
  return [
    { what: `${what}: bundled`, value: ours, unit: 'ms' },
    { what: `${what}: stock file`, value: stock, unit: 'ms' },
    { what: `${what}: bundled against stock`, value: ours / stock, unit: '×', limit },
    { what: `${what}: bundled against stock already parsed`, value: ours / parsed, unit: '×', limit },
  ];
}
