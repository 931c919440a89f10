import puppeteer from 'puppeteer-core';
import { chromiumArguments, findEngines } from '../engines.mjs';
import { anotherDay } from './pages/another-day.mjs';
import { interactions } from './pages/acts.mjs';
import { firstVisit } from './pages/first-visit.mjs';
import { heap } from './pages/heap.mjs';
import { hover } from './pages/hover.mjs';
import { servePages } from './pages/serve-pages.mjs';
import { twelveMaps } from './pages/twelve-maps.mjs';

export const name = 'a page with the tag against a page written by hand';

const sections = {
  state: (browser, url) => firstVisit(browser, url, 'state'),
  county: (browser, url) => firstVisit(browser, url, 'county'),
  acts: interactions,
  day: anotherDay,
  hover,
  twelve: twelveMaps,
  heap,
};

/**
 * Whole pages in Chromium, visited in turns: ours, and one that somebody would write with d3, topojson-client and us-atlas.
 * `BENCH_ONLY=state,hover` measures those alone, and `BENCH_VISITS=3` visits less often.
 *
 * @returns {Promise<{what: string, value: number, unit: string, limit?: number}[]>}
 */
export async function run() {
  const [executablePath] = findEngines(['chromium']).values();
  if (!executablePath) return [];
  const { url, close } = await servePages();
  const browser = await puppeteer.launch({ executablePath, args: chromiumArguments });
  try {
    const rows = [];
    for (const section of wantedSections()) rows.push(...(await section(browser, url)));
    return rows;
  } finally {
    await browser.close();
    close();
  }
}

function wantedSections() {
  const wanted = process.env.BENCH_ONLY?.split(',') ?? Object.keys(sections);
  const unknown = wanted.find((section) => !(section in sections));
  if (unknown !== undefined) throw new RangeError(`BENCH_ONLY names "${unknown}"; there are ${Object.keys(sections).join(', ')}`);
  return wanted.map((section) => sections[section]);
}
