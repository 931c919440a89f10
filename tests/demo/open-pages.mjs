import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { serve, strictPolicy } from '../../demo/serve.mjs';
import { engineLabels, findEngines } from '../engines.mjs';
import { axeFindings } from './axe-findings.mjs';
import { startBrowser } from './browser.mjs';
import { builderUsed } from './builder-used.mjs';
import { figuresKnown } from './figures-known.mjs';
import { framesFit } from './frames-fit.mjs';
import { mapsSettled } from './maps-settled.mjs';
import { pathsDrawn } from './paths-drawn.mjs';

const repository = new URL('../../', import.meta.url);
const pages = readdirSync(new URL('demo/', repository))
  .filter((name) => name.endsWith('.html'))
  .sort();

const policy = 'content-security-policy';

// A phone's width is also where the page meets a newsroom's policy: two visits a page, not three.
const visits = [
  { label: '1280 px', size: { width: 1280, height: 900 }, headers: {} },
  { label: '360 px, strict policy', size: { width: 360, height: 740 }, headers: { [policy]: strictPolicy } },
];

const weighed = JSON.parse(readFileSync(new URL('dist/weights.json', repository), 'utf8')).flatMap(({ files }) => files);

const counts = { passed: 0, failed: 0, skipped: 0 };
await Promise.all([...findEngines()].map(([engine, found]) => openAll(engine, found)));
if (process.env.AGREEMENT_MAP_COUNTS) writeFileSync(process.env.AGREEMENT_MAP_COUNTS, JSON.stringify(counts));
console.log(`${pages.length} pages: ${counts.passed} visits as they should be, ${counts.failed} not`);
if (counts.failed > 0 || counts.passed === 0) process.exitCode = 1;

async function openAll(engine, found) {
  const browser = await startBrowser(engine, found);
  try {
    for (const { label, size, headers } of visits) {
      const own = { ...headers };
      const server = await serve({ headers: own, rewrite: browser.rewrite });
      // In a frame without an origin 'self' is nobody in WebKit: who hosts embedded pages names the origin as well.
      if (policy in own) own[policy] = own[policy].replaceAll("'self'", `'self' ${server.url}`);
      for (const page of pages) {
        tell(
          `${engineLabels[engine]} ${page} at ${label}`,
          await faults(browser, server, page, size, engine === 'chromium' && policy in own),
        );
      }
      await server.close();
    }
  } finally {
    await browser.close();
  }
}

function tell(visit, found) {
  counts[found.length === 0 ? 'passed' : 'failed'] += 1;
  if (found.length > 0) console.log(`✗ ${visit}\n${found.map((fault) => `    ${fault}`).join('\n')}`);
}

/**
 * What is wrong with a page, in sentences; empty when nothing is. axe-core's rules are of the page and not of the engine, and take minutes: one
 * visit a page is held to them.
 */
async function faults(browser, { url }, name, size, isHeldToAxe) {
  const page = await browser.open(`${url}/demo/${name}`, size);
  try {
    const unfit = await page.evaluate(framesFit);
    const maps = await page.evaluate(mapsSettled);
    const paths = await page.evaluate(pathsDrawn);
    const unknown = await page.evaluate(figuresKnown);
    const unbuilt = await page.evaluate(builderUsed);
    const width = await page.evaluate(() => ({ content: document.scrollingElement.scrollWidth, window: innerWidth }));
    const shift = name === 'index.html' ? await page.evaluate(shiftOfLayout) : 0;
    const { messages, requests } = await page.heard();
    // It opens parts of the page, so what was loaded until now has been noted before.
    const found = isHeldToAxe ? await axeFindings(page) : [];
    return [
      ...maps.flatMap(mapFaults),
      ...unknown,
      ...unbuilt,
      ...unfit,
      ...(paths.drawn === paths.expected ? [] : [`It drew ${paths.drawn} of ${paths.expected} paths`]),
      ...messages.filter((message) => !isExpected(message, maps)).map((message) => `The console heard ${message}`),
      ...requests.filter((address) => !isOwn(address, url)).map((address) => `It asked another origin for ${address}`),
      ...(name === 'index.html' ? unweighed(requests).map((file) => `It loads ${file}, which budgets.json does not weigh`) : []),
      ...(shift > 0 ? ['What stands below the map moved when it was drawn'] : []),
      ...(width.content > width.window ? [`It is ${width.content} px wide in a window of ${width.window} px`] : []),
      ...found,
    ];
  } catch (error) {
    return [`It could not be examined: ${error.message}`];
  } finally {
    await page.close();
  }
}

/** Runs in a page: how far the layout shifted so far, as Chromium weighs it; 0 where a browser does not tell. */
function shiftOfLayout() {
  return new Promise((resolve) => {
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return resolve(0);
    new PerformanceObserver((list) => resolve(list.getEntries().reduce((sum, { value }) => sum + value, 0))).observe({
      type: 'layout-shift',
      buffered: true,
    });
    // Where nothing shifted the observer is never called.
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)));
  });
}

// `data-expect` on the tag says what the page shows there: a map with classes (when it is absent), land alone (`none`: nothing
// is listed, or nothing is known), or an `error`.
function mapFaults({ expected, settled, land, classes }, index) {
  const map = `Map ${index + 1}`;
  if (!['map', 'none', 'error'].includes(expected)) return [`${map} has data-expect="${expected}", which is none of map, none, error`];
  if (!settled) return [`${map} was neither drawn nor failed`];
  if (expected !== 'error' && land === 0) return [`${map} painted no land`];
  if (expected === 'map' && classes === 0) return [`${map} painted no class`];
  if (expected !== 'map' && classes > 0) return [`${map} has data-expect="${expected}" and painted ${classes} classes`];
  return [];
}

// Chromium reports every address that answers with an error, and a map that shows its error state has asked for one.
function isExpected(message, maps) {
  return maps.some(({ expected }) => expected === 'error') && message.includes('Failed to load resource');
}

function unweighed(requests) {
  const scripts = requests.map((address) => new URL(address).pathname.match(/\/dist\/cdn\/(.+\.js)$/)?.[1]);
  return scripts.filter((file) => file !== undefined && !weighed.includes(file));
}

function isOwn(address, origin) {
  return address.startsWith(`${origin}/`) || /^(data|blob|about):/.test(address);
}
