import { writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { serve } from '../../demo/serve.mjs';
import { chromiumArguments, findEngines } from '../engines.mjs';

// Six taps within six pixels of where a reader of a phone sees a county gave the one beside it six times. A finger that aims at one of these
// places gets it, or is asked by name, from a fresh page and in three taps.
const aims = [
  { state: '12', county: '12103', name: 'Pinellas' },
  { state: '51', county: '51600', name: 'Fairfax' },
  { state: '13', county: '13121', name: 'Fulton' },
  { state: '44', county: '44007', name: 'Providence' },
  { state: '48', county: '48301', name: 'Loving' },
];
// What is looked for stays in sight with its field and its answer, at the foot of tall states as well.
const looked = [
  { typed: 'doral', offer: 'Doral', county: '12086' },
  { typed: 'cook il', offer: 'Cook County', county: '17031' },
  { typed: 'el paso tx', offer: 'El Paso County', county: '48141' },
  { typed: 'prince georges', offer: 'Prince George', county: '24033' },
  { typed: 'posey', offer: 'Posey County', county: '18129' },
  { typed: 'owyhee', offer: 'Owyhee County', county: '16073' },
  { typed: 'clark nv', offer: 'Clark County', county: '32003' },
  { typed: 'mobile al', offer: 'Mobile County', county: '01097' },
];
const misses = [0, 60, 120, 180, 240, 300].map((degrees) => [
  6 * Math.cos((degrees * Math.PI) / 180),
  6 * Math.sin((degrees * Math.PI) / 180),
]);

const chromium = findEngines(['chromium']).get('chromium');
const counts = { passed: 0, failed: 0, skipped: chromium ? 0 : 1 };
if (chromium) await tapAll(chromium);
else console.log('Chromium is not installed: no taps were made.');
if (process.env.AGREEMENT_MAP_COUNTS) writeFileSync(process.env.AGREEMENT_MAP_COUNTS, JSON.stringify(counts));
if (counts.failed > 0) process.exitCode = 1;

async function tapAll(executablePath) {
  const server = await serve();
  const browser = await puppeteer.launch({ executablePath, args: chromiumArguments });
  try {
    for (const aim of aims) {
      const taps = [];
      for (const miss of misses) taps.push(await tapAt(browser, `${server.url}/demo/index.html`, aim, miss));
      const [met, offered] = ['met', 'offered'].map((how) => taps.filter((tap) => tap === how).length);
      const isWell = met + offered === taps.length;
      counts[isWell ? 'passed' : 'failed'] += 1;
      console.log(
        `${isWell ? '✓' : '✗'} ${aim.name}: of ${taps.length} aims ${met} met, ${offered} asked by name${isWell ? '' : `: ${taps}`}`,
      );
    }
    for (const place of looked) {
      const seen = await lookUp(browser, `${server.url}/demo/index.html`, place);
      counts[seen === '' ? 'passed' : 'failed'] += 1;
      console.log(seen === '' ? `✓ ${place.typed}: field, answer and place in sight` : `✗ ${place.typed}: ${seen}`);
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Looks a place up. @returns what is not in sight then, in words */
async function lookUp(browser, url, { typed, offer, county }) {
  const page = await browser.newPage();
  try {
    await page.setViewport({ width: 360, height: 740, isMobile: true, hasTouch: true, deviceScaleFactor: 2 });
    await page.goto(url, { waitUntil: 'load' });
    await page.evaluate(ready);
    await page.touchscreen.tap(...(await page.evaluate(middleOfPart, '#search', '')));
    await page.keyboard.type(typed);
    await page.touchscreen.tap(...(await page.evaluate(middleOfPart, '[role="option"]', offer)));
    return await page.evaluate(outOfSight, county);
  } finally {
    await page.close();
  }
}

async function middleOfPart(selector, text) {
  const { shadowRoot } = document.querySelector('agreement-map');
  const there = () =>
    [...shadowRoot.querySelectorAll(selector)].find((each) => each.textContent.includes(text) && each.getClientRects().length > 0);
  for (let i = 0; i < 500 && !there(); i++) await new Promise((resolve) => setTimeout(resolve, 20));
  const { x, y, width, height } = there().getBoundingClientRect();
  return [x + width / 2, y + height / 2];
}

/** What of field, answer and place is not in the window, as soon as the state of the place is drawn, or after seconds. */
async function outOfSight(county) {
  const map = document.querySelector('agreement-map');
  const selectors = ['#search', '[part~="panel"] .answer', '[part~="selection"]'];
  const missing = () =>
    selectors.filter((selector) => {
      const { top, bottom, width } = map.shadowRoot.querySelector(selector)?.getBoundingClientRect() ?? { width: 0 };
      return width === 0 || top < 0 || bottom > innerHeight;
    });
  const isThere = () => map.selected === county && map.scene?.within === county.slice(0, 2) && missing().length === 0;
  for (let i = 0; i < 250 && !isThere(); i++) await new Promise((resolve) => setTimeout(resolve, 20));
  return isThere() ? '' : `${map.selected} in ${map.scene?.within}, not in sight: ${missing().join()}`;
}

/** Taps beside a county of the country, and beside it in its state. @returns `met`, `offered`, or the place that was given instead */
async function tapAt(browser, url, { state, county, name }, miss) {
  const page = await browser.newPage();
  try {
    await page.setViewport({ width: 360, height: 740, isMobile: true, hasTouch: true, deviceScaleFactor: 2 });
    await page.goto(url, { waitUntil: 'load' });
    await page.evaluate(ready);
    await page.touchscreen.tap(...(await aimAt(page, county, miss)));
    let framed = await page.evaluate(framedState);
    if (framed !== state) framed = (await offer(page, state)) ? await page.evaluate(framedState) : framed;
    if (framed !== state) return `the state ${framed}`;
    await page.touchscreen.tap(...(await aimAt(page, county, miss)));
    const chosen = await page.evaluate(chosenCounty);
    if (chosen === county) return 'met';
    return (await page.evaluate(offers)).some((text) => text.startsWith(name)) ? 'offered' : `the county ${chosen}`;
  } finally {
    await page.close();
  }
}

/** Where a county is in the window, as far off as a finger is. */
async function aimAt(page, county, [dx, dy]) {
  const [x, y] = await page.evaluate(middleOf, county);
  return [x + dx, y + dy];
}

async function offer(page, state) {
  const names = { 12: 'Florida', 51: 'Virginia', 13: 'Georgia', 44: 'Rhode Island', 48: 'Texas' };
  const at = await page.evaluate(middleOfOffer, names[state]);
  if (at) await page.touchscreen.tap(...at);
  return at;
}

async function ready() {
  const map = document.querySelector('agreement-map');
  map.scrollIntoView();
  await map.loadComplete;
  while (!map.shadowRoot.querySelector('[part~="tooltip"]')) await new Promise((resolve) => setTimeout(resolve, 20));
  // Nobody aims at what is below the window: with the sentences before it the foot of the map is.
  map.shadowRoot.querySelector('[part~="frame"]').scrollIntoView({ block: 'nearest' });
}

async function middleOf(county) {
  const map = document.querySelector('agreement-map');
  const before = map.selected;
  map.selected = county;
  await map.updateComplete;
  const outline = map.shadowRoot.querySelector('[part~="selection"]');
  const { x, y, width, height } = outline.getBoundingClientRect();
  map.selected = before;
  await map.updateComplete;
  return [x + width / 2, y + height / 2];
}

/** The state in a frame of its own; `null` where none is within seconds. */
async function framedState() {
  const map = document.querySelector('agreement-map');
  for (let i = 0; i < 150 && !map.scene?.within; i++) await new Promise((resolve) => setTimeout(resolve, 20));
  await map.loadComplete;
  await map.updateComplete;
  return map.scene?.within ?? null;
}

async function chosenCounty() {
  const map = document.querySelector('agreement-map');
  for (let i = 0; i < 150 && map.selected === ''; i++) await new Promise((resolve) => setTimeout(resolve, 20));
  await map.updateComplete;
  return map.selected;
}

function offers() {
  const { shadowRoot } = document.querySelector('agreement-map');
  return [...shadowRoot.querySelectorAll('[part~="nearby"] button')].map((button) => button.textContent);
}

function middleOfOffer(name) {
  const { shadowRoot } = document.querySelector('agreement-map');
  const button = [...shadowRoot.querySelectorAll('[part~="nearby"] button')].find(({ textContent }) => textContent === name);
  button?.scrollIntoView({ block: 'nearest' });
  const box = button?.getBoundingClientRect();
  return box && [box.x + box.width / 2, box.y + box.height / 2];
}
