import { quantile } from 'd3';
import { conditions, openPage } from './open-page.mjs';
import { readActs } from './read-acts.mjs';
import { takeTurns, visits } from './take-turns.mjs';

const limits = { '1×': 50, '4×': 200 };

const select = (name) => `select[name="${name}"]`;
const county = [0.62, 0.48];

/**
 * What a reader does, one interaction each, in an order in which each finds what it needs. `to` is what takes the focus before; `times` is how
 * often it is done in a row.
 *
 * @type {readonly {what: string, to?: string, keys?: readonly string[], click?: string, point?: readonly number[], tap?: readonly number[]}[]}
 */
const acts = [
  { what: 'search, a letter', to: '#search', keys: ['m', 'i', 'a', 'm', 'i', 'Backspace', 'Backspace'] },
  { what: 'search, next offer', keys: ['ArrowDown', 'ArrowDown', 'ArrowUp'] },
  { what: 'search, pick', keys: ['Enter'] },
  { what: 'answer, close', to: '[part~="close"]', keys: ['Enter'] },
  { what: 'level', to: select('level'), keys: ['ArrowDown', 'ArrowUp', 'ArrowDown', 'ArrowUp'] },
  { what: 'view', to: select('view'), keys: ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp'] },
  { what: 'model', to: select('model'), keys: ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp'] },
  { what: 'signer', to: select('signer'), keys: ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp'] },
  { what: 'day', to: '[part~="day"]', keys: ['ArrowLeft', 'ArrowLeft', 'PageDown', 'Home', 'ArrowRight', 'End'] },
  { what: 'compare', to: '[part~="compare"]', keys: ['Enter', 'Enter', 'Enter'] },
  { what: 'compare, earlier day', to: '[part~="since"]', keys: ['ArrowLeft', 'ArrowLeft', 'ArrowRight'] },
  { what: 'reset', to: '[part~="reset"]', keys: ['Enter'] },
  { what: 'map, a key', to: '.tree', keys: ['ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowDown', 't', 'e'] },
  { what: 'map, pick by key', keys: ['Enter'] },
  { what: 'map, pick by click', point: [county, [0.5, 0.55], [0.7, 0.6]] },
  { what: 'zoom, closer', to: '[part~="zoom"] button', keys: ['Enter', 'Enter'] },
  { what: 'zoom, farther', to: '[part~="zoom"] button:nth-of-type(2)', keys: ['Enter'] },
  { what: 'zoom, whole', to: '[part~="zoom"] button:nth-of-type(3)', keys: ['Enter'] },
  { what: 'ledger, a list', to: '[part~="ledger"] button', keys: ['Enter', 'Enter', 'Enter'] },
  { what: 'ledger, a list, a state', to: '[part~="panel"] details summary', keys: ['Enter'] },
  { what: 'table, open', to: '[part~="figures"] > summary', keys: ['Enter'] },
  { what: 'table, sort', to: '[part~="table"] th:nth-child(2) .sort', keys: ['Enter', 'Enter'] },
  { what: 'table, filter', to: `[part~="sieves"] ${select('model')}`, keys: ['ArrowDown', 'ArrowUp'] },
  { what: 'table, only listed', to: '[part~="sieves"] [name="only"]', keys: ['Space', 'Space'] },
  { what: 'table, a group', to: '[part~="table"] .of-state button', keys: ['Enter', 'Enter'] },
  { what: 'words, open', to: '[part~="words"] > summary', keys: ['Enter'] },
  { what: 'play, begin', to: '[part~="play"]', keys: ['Enter'] },
  { what: 'play, stop', keys: ['Enter'] },
  { what: 'tap, a state', tap: [county] },
  {
    what: 'tap, a county',
    tap: [
      [0.45, 0.5],
      [0.5, 0.45],
    ],
  },
];

/**
 * From what a reader does to the next paint: the time of the main thread until the frame that follows is handed over, which other
 * programs of the machine cannot lengthen.
 */
export async function interactions(browser, url) {
  const rows = [];
  for (const [name, limit] of Object.entries(limits)) {
    const { tag } = await takeTurns({ tag: () => timeActs(browser, `${url}county-acts.html`, conditions[name]) }, Math.ceil(visits / 3));
    const times = tag.flat();
    for (const { what } of [...acts, { what: 'all of them' }]) {
      const own = what === 'all of them' ? times : times.filter((each) => each.what === what);
      const until = (of, share) => quantile(own, share, (each) => each[of]);
      rows.push(
        { what: `${what}, ${name}: to the next paint, 95th percentile of ${own.length}`, value: until('painted', 0.95), unit: 'ms', limit },
        { what: `${what}, ${name}: on the screen by the clock, 95th percentile`, value: until('shown', 0.95), unit: 'ms' },
        { what: `${what}, ${name}: until all is quiet, median`, value: until('whole', 0.5), unit: 'ms' },
      );
    }
  }
  return rows;
}

async function timeActs(browser, url, condition) {
  const { page, close } = await openPage(browser, url, condition);
  await page.evaluate(ready);
  await page.tracing.start({ categories: ['devtools.timeline', 'blink.user_timing'] });
  const done = [];
  for (const act of acts) await perform(page, act, done);
  const trace = await page.tracing.stop();
  await close();
  return readActs(JSON.parse(Buffer.from(trace).toString()), done);
}

async function perform(page, { what, to, keys, point, tap }, done) {
  const act = async (how) => {
    done.push(what);
    await page.evaluate(mark, `act ${done.length - 1}`);
    await how();
    await page.evaluate(quiet);
  };
  if (to) await page.evaluate(focus, to);
  for (const key of keys ?? []) await act(() => page.keyboard.press(key));
  for (const at of point ?? tap ?? []) {
    const [x, y] = await page.evaluate(placeOf, at);
    await act(() => (tap ? page.touchscreen.tap(x, y) : page.mouse.click(x, y)));
  }
}

/** Runs in the page: waits until all is there that answers a reader. */
async function ready() {
  const tag = document.querySelector('agreement-map');
  const parts = ['tooltip', 'legend-step', 'day', 'zoom', 'control'];
  const isThere = () => parts.every((part) => tag.shadowRoot.querySelector(`[part~="${part}"]`));
  for (let i = 0; i < 1000 && !isThere(); i++) await new Promise((later) => setTimeout(later, 20));
  if (!isThere()) throw new Error('the controls did not come within twenty seconds');
}

/** Runs in the page: waits for what an act asks for, and for what follows it; a map that plays is not waited for. */
async function quiet() {
  const tag = document.querySelector('agreement-map');
  const isDone = (async () => {
    for (let i = 0; i < 3; i++) {
      await tag.loadComplete;
      await new Promise((begun) => requestAnimationFrame(begun));
      await new Promise((idle) => requestIdleCallback(idle));
    }
  })();
  await Promise.race([isDone, new Promise((later) => setTimeout(later, 2000))]);
  performance.mark('quiet');
}

function mark(name) {
  performance.mark(name);
}

/** Runs in the page. */
async function focus(selector) {
  const { shadowRoot } = document.querySelector('agreement-map');
  for (let i = 0; i < 250 && !shadowRoot.querySelector(selector); i++) await new Promise((later) => setTimeout(later, 20));
  const found = shadowRoot.querySelector(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  found.focus();
  await new Promise((begun) => requestAnimationFrame(begun));
  await new Promise((idle) => requestIdleCallback(idle));
}

/** Runs in the page. */
function placeOf([across, down]) {
  const map = document.querySelector('agreement-map').shadowRoot.querySelector('svg[part~="map"]');
  map.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = map.getBoundingClientRect();
  return [x + across * width, y + down * height];
}
