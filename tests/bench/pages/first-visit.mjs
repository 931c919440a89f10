import { median } from 'd3';
import { conditions, openPage } from './open-page.mjs';
import { takeTurns } from './take-turns.mjs';

const limits = {
  state: { '1×': 1, '4×': 0.9, phone: 0.8, kB: 48 },
  county: { '1×': 0.8, '4×': 0.7, phone: 0.7, kB: 100, blocked: 0.5 },
};

/** From the navigation to the frame that shows the land, and to the one that shows the whole map. */
export async function firstVisit(browser, url, level) {
  const rows = [];
  for (const [name, condition] of Object.entries(conditions)) {
    const visit = async (page) => {
      const { visit, close } = await openPage(browser, url + page, condition);
      await close();
      return visit;
    };
    const visits = await takeTurns({ tag: () => visit(`${level}.html`), byHand: () => visit(`${level}-by-hand.html`) });
    const [tag, byHand] = [visits.tag, visits.byHand].map((each) => (what) => median(each, (visit) => visit[what]));
    rows.push(...rowsOf(`${level}, ${name}`, tag, byHand, limits[level][name]));
    if (name === '1×') rows.push(...bytesOf(level, tag, byHand));
    if (name === '4×') rows.push(...blockedOf(level, tag, byHand));
  }
  return rows;
}

function rowsOf(what, tag, byHand, limit) {
  return [
    { what: `${what}: map shown`, value: tag('map') / byHand('map'), unit: '×', limit },
    { what: `${what}: land, tag`, value: tag('land'), unit: 'ms' },
    { what: `${what}: map, tag`, value: tag('map'), unit: 'ms' },
    { what: `${what}: map, by hand`, value: byHand('map'), unit: 'ms' },
  ];
}

function bytesOf(level, tag, byHand) {
  return [
    { what: `${level}: arrived before the map, tag`, value: tag('bytes') / 1000, unit: 'kB', limit: limits[level].kB },
    { what: `${level}: arrived before the map, by hand`, value: byHand('bytes') / 1000, unit: 'kB' },
  ];
}

function blockedOf(level, tag, byHand) {
  return [
    { what: `${level}, 4×: blocked`, value: tag('blocked') / byHand('blocked'), unit: '×', limit: limits[level].blocked },
    { what: `${level}, 4×: blocked, tag`, value: tag('blocked'), unit: 'ms' },
    { what: `${level}, 4×: blocked, by hand`, value: byHand('blocked'), unit: 'ms' },
  ];
}
