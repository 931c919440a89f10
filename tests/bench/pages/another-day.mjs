import { median } from 'd3';
import { conditions, openPage } from './open-page.mjs';
import { takeTurns, visits } from './take-turns.mjs';
import { installClocks } from './time-frames.mjs';

const limit = 0.35;
const scriptLimit = 16;

// Lists were published on or before each of them, and no two are of the same list. The first warms up, and loads what only other days need.
const warmUp = ['2025-06-06', '2025-01-31', '2026-05-18', '2024-06-30'];
const days = ['2025-09-30', '2025-03-31', '2026-02-28', '2025-05-31', '2025-11-30', '2025-07-31', '2026-05-18', '2025-04-30'];

/** Another day on the county map, against filling every county anew by hand; after the first few times. */
export async function anotherDay(browser, url) {
  const rows = [];
  for (const name of ['1×', '4×']) {
    const times = await takeTurns(
      {
        tag: () => timeInPage(browser, `${url}county.html`, conditions[name], timeDays),
        byHand: () => timeInPage(browser, `${url}county-by-hand.html`, conditions[name], timeNumbers),
      },
      Math.ceil(visits / 3),
    );
    rows.push(...rowsOf(`another day, ${name}`, times.tag.flat(), times.byHand.flat(), name === '4×' ? scriptLimit : undefined));
  }
  return rows;
}

async function timeInPage(browser, url, condition, time) {
  const { page, close } = await openPage(browser, url, condition);
  await page.evaluate(installClocks);
  const times = await time(page);
  await close();
  return times.slice(warmUp.length);
}

function timeDays(page) {
  return page.evaluate((days) => window.clocks.timeDays(days), [...warmUp, ...days]);
}

function timeNumbers(page) {
  return page.evaluate(async (count) => {
    const sets = await Promise.all(['counties-numbers.json', 'counties-other-numbers.json'].map(async (url) => (await fetch(url)).json()));
    return window.clocks.timeNumbers(Array.from({ length: count }, (_, turn) => sets[(turn + 1) % 2]));
  }, warmUp.length + days.length);
}

function rowsOf(what, tag, byHand, scriptLimit) {
  const ours = median(tag, ({ whole }) => whole);
  const theirs = median(byHand, ({ whole }) => whole);
  return [
    { what: `${what}: painted`, value: ours / theirs, unit: '×', limit },
    { what: `${what}: painted, tag`, value: ours, unit: 'ms' },
    { what: `${what}: painted, by hand`, value: theirs, unit: 'ms' },
    { what: `${what}: script, tag`, value: median(tag, ({ script }) => script), unit: 'ms', limit: scriptLimit },
    { what: `${what}: script, by hand`, value: median(byHand, ({ script }) => script), unit: 'ms' },
  ];
}
