import { median } from 'd3';
import { openPage } from './open-page.mjs';
import { takeTurns } from './take-turns.mjs';

const limit = 2;

/** Twelve maps of twelve days on one page, until all are shown, against one. */
export async function twelveMaps(browser, url) {
  const rows = [];
  for (const level of ['state', 'county']) {
    const times = await takeTurns({
      one: () => timeShown(browser, `${url}${level}.html`),
      twelve: () => timeShown(browser, `${url}${level}-twelve.html`),
    });
    const [one, twelve] = [median(times.one), median(times.twelve)];
    rows.push(
      { what: `twelve maps by ${level} against one`, value: twelve / one, unit: '×', limit },
      { what: `twelve maps by ${level}`, value: twelve, unit: 'ms' },
      { what: `one map by ${level}`, value: one, unit: 'ms' },
    );
  }
  return rows;
}

async function timeShown(browser, url) {
  const { visit, close } = await openPage(browser, url);
  await close();
  return visit.map;
}
