import { readFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

const page = (tags, script = '', query = '') => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A map</title>
<script src="/tests/demo/listen.js"></script><script type="module" src="/cdn/agreement-map.js${query}"></script></head><body>${tags}
${script && `<script type="module">${script}</script>`}</body></html>`;

const square = (x, y) => [
  [x, y],
  [x + 5, y],
  [x + 5, y - 5],
  [x, y - 5],
  [x, y],
];
const feature = (id, x, y) => ({ type: 'Feature', id, properties: {}, geometry: { type: 'Polygon', coordinates: [square(x, y)] } });
const squares = { type: 'FeatureCollection', features: [feature('20', -100, 40), feature('29', -95, 40)] };
const iceList =
  'STATE,LAW ENFORCEMENT AGENCY,TYPE,COUNTY,SUPPORT TYPE,SIGNED,MOA\nTEXAS,Travis County Sheriff’s Office,County,Travis County,Task Force Model,2025-03-01,link\n';

const law = { state: 'DE', effect: 'bans', title: 'A law (2025)', does: 'Bans agreements', checked: '2026-05-18' };
const laws = [{ ...law, source: 'https://example.org/law' }];

// As where a content management system puts its version behind the address of the script, and another script takes the plain address.
const register = `import '/cdn/agreement-map-${version}.js';
import { registerAdapter, rowsAdapter } from '/cdn/agreement-map.js';
registerAdapter('mine', () => rowsAdapter([{ state: 'TX', county: 'Travis', model: 'TFM' }]));`;

/** Pages that between them load every part there is: what they hold, and what a reader then does. */
export const situations = {
  'counties.html': { body: page('<agreement-map></agreement-map>'), acts: ['point', 'list', 'write'] },
  'no-anchors.html': {
    body: page('<script>CSS.supports = () => false</script><agreement-map level="state"></agreement-map>'),
    acts: ['point'],
  },
  'old-library.html': {
    body: page(
      '<script>Event = function Event() {}; Document = Event; Document.prototype = undefined</script><agreement-map></agreement-map>',
    ),
    acts: ['point'],
  },
  'controls.html': {
    body: page('<agreement-map level="state" controls><agreement-note day="2025-01-20">An order</agreement-note></agreement-map>'),
    acts: [],
  },
  'zoom.html': { body: page('<agreement-map level="state" zoom></agreement-map>'), acts: [] },
  'notes.html': {
    body: page('<agreement-map level="state"><agreement-note at="TX">A note</agreement-note></agreement-map>'),
    acts: [],
  },
  'one-key.html': {
    body: page(
      '<agreement-legend for="a b"></agreement-legend><agreement-map id="a" level="state" parts="map"></agreement-map><agreement-map id="b" level="state" parts="map"></agreement-map>',
    ),
    acts: [],
  },
  'theme-check.html': {
    body: page(
      '<script>addEventListener("themereport", () => (window.isReported = true), true)</script><agreement-map level="state" theme-check></agreement-map>',
    ),
    acts: [],
  },
  'misread.html': { body: page('<agreement-map level="state" view="heat"></agreement-map>'), acts: [] },
  'policy.html': { body: page('<agreement-map level="state" policy="/laws.json"></agreement-map>'), acts: [] },
  'words.html': { body: page('<agreement-map level="state"></agreement-map>'), acts: ['words'] },
  'figures.html': { body: page('<agreement-map></agreement-map>'), acts: ['figures'] },
  'find.html': { body: page('<agreement-map></agreement-map>'), acts: ['find'] },
  'taps.html': { body: page('<agreement-map></agreement-map>'), acts: ['touch'] },
  'states.html': { body: page('<agreement-map level="state" view="model"></agreement-map>'), acts: [] },
  'models.html': { body: page('<agreement-map view="model"></agreement-map>'), acts: [] },
  'earlier.html': { body: page('<agreement-map level="state" vintage="2017" as-of="2025-06-06"></agreement-map>'), acts: ['list'] },
  'table.html': { body: page('<agreement-map src="/demo/data/connecticut-2017.csv" within="CT"></agreement-map>'), acts: ['list'] },
  // After the page that reads a table: what reads one and what writes one share a library.
  'copies.html': { body: page('<agreement-map level="state" actions="data"></agreement-map>'), acts: ['copy'] },
  'address.html': {
    body: page(
      '<script>history.replaceState(null, "", "#map=models:TFM")</script><agreement-map id="map" level="state" link="hash"></agreement-map>',
    ),
    acts: [],
  },
  'spanish.html': {
    body: page('<div lang="es"><agreement-map src="/numbers.csv" level="state"></agreement-map></div>'),
    acts: ['words'],
  },
  'ice.html': { body: page('<agreement-map src="/ice.csv" level="state"></agreement-map>'), acts: [] },
  'measure.html': { body: page('<agreement-map src="/numbers.csv" level="state"></agreement-map>'), acts: [] },
  'addresses.html': { body: page('<agreement-map adapter="mine" level="state"></agreement-map>', register, '?ver=6.1'), acts: [] },
  'squares.html': { body: page('<agreement-map geography="/squares.json" src="/numbers.csv" level="state"></agreement-map>'), acts: [] },
};

/** Everything that those pages load besides parts. */
export const files = {
  ...Object.fromEntries(Object.entries(situations).map(([name, { body }]) => [name, body])),
  'squares.json': JSON.stringify(squares),
  'ice.csv': iceList,
  'laws.json': JSON.stringify(laws),
  'numbers.csv': 'state,value\nKS,3\nMO,5\n',
};

/**
 * Runs in a page: waits for its map, does what a reader does, and says what came of it. Holds all it needs, since it crosses into the browser as text.
 *
 * @param {readonly string[]} acts
 * @returns {Promise<{classes: number, ledger: string, status: string, hasButton: boolean, isOutOfReach: boolean, rows: {text: string, links: string[]}[], isReadable: boolean, file: string, copied: string, heard: string[]}>}
 */
export async function visit(acts) {
  const until = async (condition, milliseconds) => {
    const end = performance.now() + milliseconds;
    while (!condition() && performance.now() < end) await new Promise((later) => setTimeout(later, 20));
    return Boolean(condition());
  };
  const map = document.querySelector('agreement-map');
  if (!(await until(() => map.shadowRoot && 'loadComplete' in map, 10_000)))
    return { heard: window.heard, status: 'not defined', rows: [] };
  await map.loadComplete;
  await map.updateComplete;
  const all = (selector) => [...map.shadowRoot.querySelectorAll(selector)];
  const words = (element) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const status = () => words(all('[part~="status"]')[0]);
  // What has failed stays so until the reader asks again.
  const failed = () => all('[part~="status"] button').length > 0;
  const reach = () => Math.max(0, ...all('[part~="status"] button').map((button) => button.getBoundingClientRect().right));
  const isReadable = (await until(() => failed() || all('[part~="tooltip"]').length > 0, 60_000)) && all('[part~="tooltip"]').length > 0;
  if (map.hasAttribute('link') && isReadable)
    await until(() => failed() || words(all('[part~="title"]')[0]).includes('Task Force'), 60_000);
  const late = { controls: 'controls', actions: 'actions', zoom: 'zoom', policy: 'laws' };
  const awaited = Object.keys(late)
    .filter((setting) => map.hasAttribute(setting))
    .map((setting) => late[setting]);
  if (map.querySelector('agreement-note')) awaited.push('note');
  for (const part of awaited) {
    if (isReadable) await until(() => failed() || all(`[part~="${part}"]`).length > 0, 60_000);
  }
  const key = document.querySelector('agreement-legend');
  if (key && isReadable) await until(() => failed() || key.shadowRoot?.querySelector('[part~="legend-entry"]'), 60_000);
  if (map.hasAttribute('theme-check') && isReadable) await until(() => failed() || window.isReported, 60_000);
  if (acts.includes('words') && isReadable) {
    for (const each of all('details')) if (/the map in words|el mapa en palabras/i.test(words(each.firstElementChild))) each.open = true;
    await until(() => failed() || all('[part~="text-map"]').length > 0, 60_000);
  }
  if (acts.includes('figures') && isReadable) {
    const [figures] = all('[part~="figures"]');
    figures.open = true;
    await until(() => failed() || all('[part~="table"] tbody tr').length > 0, 60_000);
  }
  if (acts.includes('find') && isReadable) {
    const [field] = all('input[role="combobox"]');
    field.focus();
    field.value = 'Seattle';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await until(() => failed() || all('[role="option"]').some((option) => words(option).startsWith('Seattle')), 60_000);
  }
  if (acts.includes('touch') && isReadable) {
    const [frame] = all('[part~="frame"]');
    const { left, top, width, height } = frame.getBoundingClientRect();
    const [clientX, clientY] = [left + width / 2, top + height / 2];
    const tap = new PointerEvent('click', { clientX, clientY, pointerType: 'touch', detail: 1, bubbles: true, composed: true });
    // Engines whose clicks do not say what they come of are given it.
    if (tap.pointerType !== 'touch') Object.defineProperty(tap, 'pointerType', { value: 'touch' });
    frame.dispatchEvent(tap);
    await until(() => failed() || map.scene?.within, 60_000);
  }
  let pointed = '';
  if (acts.includes('point') && isReadable) {
    const box = all('[part~="frame"]')[0].getBoundingClientRect();
    const at = {
      clientX: box.left + box.width * 0.45,
      clientY: box.top + box.height * 0.45,
      bubbles: true,
      composed: true,
      pointerType: 'mouse',
    };
    all('[part~="frame"]')[0].dispatchEvent(new PointerEvent('pointermove', at));
    const tooltip = () =>
      all('[part~="tooltip"]').find((box) => box.getClientRects().length > 0 && getComputedStyle(box).visibility === 'visible');
    await until(() => tooltip() || failed(), 60_000);
    pointed = words(tooltip());
  }
  let rows = [];
  const part = all('[part~="ledger"] button')[0];
  if (acts.includes('list') && part && isReadable) {
    if (part.getAttribute('aria-expanded') !== 'true') part.click();
    // A long list is parted by state, and each part opens by itself.
    const isListed = () => {
      const groups = all('[part~="panel"] details');
      for (const group of groups) group.open = true;
      return all('[part~="agreement"]').length > 0 && groups.every((group) => group.querySelector('[part~="agreement"]'));
    };
    await until(() => isListed() || failed(), 60_000);
    rows = all('[part~="agreement"]').map((row) => ({ text: words(row), links: [...row.querySelectorAll('a')].map(({ href }) => href) }));
  }
  const [copy] = all('[part~="actions"] button');
  if (acts.includes('copy') && copy) {
    copy.click();
    await until(() => words(all('[part~="actions"] .told')[0]) !== '', 60_000);
  }
  const file = acts.includes('write')
    ? await map.toSVG().then(
        (text) => text.slice(0, 4),
        (error) => `not written: ${error.message}`,
      )
    : '';
  // What an act sends for may stand in the status for a moment.
  await map.loadComplete;
  const classes = all('[part~="class"], [part~="no-number"]').filter((path) => path.getAttribute('d')).length;
  return {
    classes,
    ledger: words(all('[part~="ledger"]')[0]),
    status: status(),
    hasButton: failed(),
    isOutOfReach: reach() > innerWidth,
    rows,
    isReadable,
    pointed,
    file,
    copied: words(all('[part~="actions"] .told')[0]),
    heard: window.heard,
  };
}

/** Runs in a page: presses the button beside what failed, where there is one. */
export function pressRetry() {
  document.querySelector('agreement-map').shadowRoot.querySelector('[part~="status"] button')?.click();
}
