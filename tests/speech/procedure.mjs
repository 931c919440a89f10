/* global document, customElements */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { env, stdout } from 'node:process';
import { geoCentroid, geoDistance } from 'd3';
import puppeteer from 'puppeteer-core';
import { feature } from 'topojson-client';
import { remote } from 'webdriverio';
import { serve } from '../../demo/serve.mjs';
import { chromiumArguments, engineLabels, engineNames, findEngines, firefoxPreferences, startWebKit } from '../engines.mjs';
import { startBus } from './orca.mjs';

/**
 * The proposed Map Equivalent Purpose procedure (w3c/wcag, pull request 5305), answered from the accessibility tree alone, as browse mode has it: its
 * items about an object and about two, for a map of counties and one of states, and fifty pairs of each against the middles of the Census
 * Bureau’s boundaries, which the map does not draw from.
 */
const pairs = 50;
const within = { distance: 0.05, direction: 15 };
const milesOfRadius = 3958.8;

const topology = JSON.parse(readFileSync('node_modules/us-atlas/counties-10m.json', 'utf8'));
const surveyed = (object) =>
  feature(topology, topology.objects[object]).features.map((each) => ({
    id: String(each.id),
    name: each.properties.name,
    at: geoCentroid(each),
  }));
const states = surveyed('states');
const counties = surveyed('counties');
const stateOf = ({ id }) => states.find((state) => state.id === id.slice(0, 2));

const names =
  'north north-northeast northeast east-northeast east east-southeast southeast south-southeast south south-southwest southwest west-southwest west west-northwest northwest north-northwest';
const winds = names.split(' ');

/** What must be told of a place and of two, by the item's name, and what tells it. */
const items = {
  name: ({ name }) => new RegExp(`^${name}`),
  type: () => /A (county or equivalent|state or territory)/,
  shape: () => /Its shape: /,
  size: () => /About [\d,.]+ square miles: [\d,.]+ miles? from west to east, [\d,.]+ miles? from south to north\.|too small to be drawn/,
  orientation: () => /(as long as it is wide|longest from [a-z]+ to [a-z]+)/,
  'thematic value': () => /(\d+ agreements?|None listed) as of/,
  'temporal value': () => /as of May 18, 2026/,
  'sensory value': () => /On the map: [a-z -]+, the color of “/,
  location: () => /Its middle is at -?[\d.]+° [NS], [\d.]+° [EW]/,
  distance: () => /From [^:]+: [\d,.]+ miles? [a-z-]+, middle to middle/,
  direction: () => /From [^:]+: [\d,.]+ miles? (north|south|east|west)/,
  topology: () => /\d+ places? borders? it|Nothing borders it/,
};

const own = { ...env, NO_AT_BRIDGE: '0', GTK_MODULES: 'gail:atk-bridge' };
const children = [startBus(own), spawn('openbox', [], { env: own, stdio: 'ignore' })];
// The python of the distribution, which has its libraries.
const tree = spawn('/usr/bin/python3', [new URL('read-tree.py', import.meta.url).pathname], {
  env: own,
  stdio: ['pipe', 'pipe', 'inherit'],
});
children.push(tree);
const answers = createInterface({ input: tree.stdout })[Symbol.asyncIterator]();

/** What the tree says, as soon as it says what is waited for. */
async function heard(pattern) {
  let said = '';
  for (let i = 0; i < 40; i++) {
    tree.stdin.write('\n');
    said = JSON.parse((await answers.next()).value).join('\n');
    if (pattern.test(said)) return said;
    await new Promise((later) => setTimeout(later, 150));
  }
  return said;
}

const server = await serve({});
let wrong = 0;
for (const engine of engineNames) {
  const found = findEngines([engine]).get(engine);
  if (!found || !(env.ENGINES ?? engineNames.join()).includes(engine)) continue;
  const page = await openIn(engine, found);
  for (const level of ['county', 'state']) {
    const faults = await answer(page, level);
    wrong += faults.length;
    console.log(
      `\n${engineLabels[engine]}, a map by ${level}: ${Object.keys(items).length} items of ${pairs} pairs, ${faults.length} not told or told wrong`,
    );
    for (const fault of faults) console.log(`    ${fault}`);
  }
  await page.close();
}
for (const child of children) child.kill();
process.exit(wrong > 0 ? 1 : 0);

async function answer(page, level) {
  await page.evaluate(openWords, level);
  const places = level === 'county' ? counties.filter((county) => stateOf(county)) : states;
  let seed = 1313;
  const next = () => places[(seed = (seed * 16807) % 2147483647) % places.length];
  const faults = [];
  let from = await goTo(page, next(), level);
  for (let pair = 0; pair < pairs;) {
    const place = next();
    if (!from || place === from) {
      from = await goTo(page, place, level);
      continue;
    }
    await page.evaluate(measureHere);
    if (!(await goTo(page, place, level))) continue;
    pair += 1;
    const said = await heard(new RegExp(`^${place.name}[^]*From [^]*border`, 'm'));
    const site = said.slice(said.search(new RegExp(`^${place.name}[^\\n]*\\nA `, 'm')));
    for (const [item, told] of Object.entries(items))
      if (!told(place).test(site)) faults.push(`${item} of ${place.name} (${place.id}): ${site.slice(0, 300)}`);
    const off = compare(site, from, place);
    if (off) faults.push(off);
    from = place;
    stdout.write('.');
  }
  return faults;
}

/** How a distance and a direction that were told differ from those on the globe; `undefined` where they do not. */
function compare(site, from, to) {
  const [sentence = '', miles = '', wind = ''] = /From [^:]+: ([\d,.]+) miles? ([a-z-]+)/.exec(site) ?? [];
  const real = geoDistance(from.at, to.at) * milesOfRadius;
  const off = Number(miles.replace(',', '')) / real - 1;
  const aside = ((winds.indexOf(wind) * 22.5 - bearing(from.at, to.at) + 540) % 360) - 180;
  if (Math.abs(off) <= within.distance && Math.abs(aside) <= within.direction) return undefined;
  return `${from.name} to ${to.name}: “${sentence}”, and it is ${real.toFixed(0)} miles by ${bearing(from.at, to.at).toFixed(0)}°`;
}

function bearing([fromLongitude, fromLatitude], [toLongitude, toLatitude]) {
  const [a, b, turn] = [fromLatitude, toLatitude, toLongitude - fromLongitude].map((angle) => (angle * Math.PI) / 180);
  const way = Math.atan2(Math.sin(turn) * Math.cos(b), Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(turn));
  return ((way * 180) / Math.PI + 360) % 360;
}

/** The place, or `undefined` where the map does not list it: the boundaries are those of other years. */
async function goTo(page, place, level) {
  const steps = level === 'county' ? [stateOf(place).name, place.name] : [place.name];
  return (await page.evaluate(choose, steps)) ? place : undefined;
}

/** Runs in a page. */
async function openWords(level) {
  const map = document.querySelector('agreement-map');
  await customElements.whenDefined('agreement-map');
  map.level = level;
  await map.updateComplete;
  await map.loadComplete;
  const root = map.shadowRoot;
  const until = async (met) => {
    for (let i = 0; i < 500 && !met(); i++) await new Promise((later) => setTimeout(later, 30));
  };
  await until(() => root.querySelector('[part="words"]'));
  root.querySelector('[part="words"]').open = true;
  await until(() => root.querySelector('[part="text-map"] select'));
}

/** Runs in a page. @returns whether the map lists it */
async function choose(steps) {
  const map = document.querySelector('agreement-map');
  for (const [i, name] of steps.entries()) {
    const select = map.shadowRoot.querySelectorAll('[part="text-map"] .choices select')[i];
    const option = [...select.options].findIndex(
      ({ text }) =>
        text === name ||
        (i === 1 &&
          [` County`, ` Parish`, ' Borough', ' Census Area', ' Municipio', ' city', ' Municipality', ''].some(
            (kind) => text === name + kind,
          )),
    );
    if (option < 1) return false;
    select.selectedIndex = option;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await map.updateComplete;
  }
  return true;
}

/** Runs in a page. */
async function measureHere() {
  const map = document.querySelector('agreement-map');
  [...map.shadowRoot.querySelectorAll('[part="text-map"] .action')].find(({ textContent }) => textContent.startsWith('Measure')).click();
  await map.updateComplete;
}

/** A browser with a display, which tells its tree. */
async function openIn(engine, found) {
  const address = `${server.url}/tests/speech/procedure.html`;
  if (engine === 'webkit') {
    const driver = await startWebKit(found, own);
    const client = await remote(driver.options);
    await client.setTimeout({ script: 120_000 });
    await client.url(address);
    const close = async () => {
      await client.deleteSession();
      driver.stop();
    };
    return { evaluate: (fn, ...args) => client.execute(fn, ...args), close };
  }
  const browser = await puppeteer.launch({
    ...(engine === 'firefox'
      ? { browser: 'firefox', extraPrefsFirefox: { ...firefoxPreferences, 'accessibility.force_disabled': -1 } }
      : { args: [...chromiumArguments, '--force-renderer-accessibility'] }),
    executablePath: found,
    headless: false,
    defaultViewport: null,
    env: own,
  });
  const [page] = await browser.pages();
  await page.goto(address);
  return { evaluate: (fn, ...args) => page.evaluate(fn, ...args), close: () => browser.close() };
}
