import { readFileSync, writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { serve } from '../../demo/serve.mjs';
import { chromiumArguments, findEngines } from '../engines.mjs';

// An article as README says that one is written, on a slow phone's network, where boundaries, day and reader come one after the other: how far
// its layout shifts, as Chromium weighs it. Other engines do not tell.
const most = 0.02;
const network = { offline: false, latency: 300, downloadThroughput: 700 * 125, uploadThroughput: 30_000 };
const sizes = [
  { width: 1000, height: 800 },
  { width: 390, height: 844 },
];

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const [, example] = readme.match(/```html\n[^]*?(<agreement-map[^]*?)```/);
const [, room] = readme.match(/```css\n([^]*?)```/);
const [narrowModels, wideModels] = [...readme.matchAll(/`(calc\([^`]*--more, 0rem\)\))`/g)].map(([, height]) => height);
const styles = `${room}
agreement-map[controls] { --more: 14rem }
agreement-map[controls][zoom] { --more: 17rem }
agreement-map[view=model] { min-height: ${narrowModels} }
@media (width > 46rem) { agreement-map[view=model] { min-height: ${wideModels} } }
body { margin: 0 auto; max-width: 60rem; padding: 1rem; font: 1.0625rem/1.6 serif }`;

const tag = (attributes) => `<agreement-map ${attributes}></agreement-map>`;
const articles = {
  'the first example': example,
  'a plain tag': tag(''),
  'a day of a state': tag('within="FL" as-of="2025-06-06"'),
  models: tag('view="model" as-of="2025-06-06"'),
  'who signed': tag('view="signer"'),
  'what changed': tag('compare="2025-01-20"'),
  controls: tag('controls as-of="2025-06-06"'),
  'controls and zoom': tag('controls zoom as-of="2025-06-06"'),
  'Spanish, a day': tag('lang="es" as-of="2025-06-06"'),
  'own data': tag('src="/demo/data/wisconsin.csv" within="WI"'),
};

const story =
  '<p>What stands under the map, and is read already while the map is still to come: nobody wants to look for the line again.</p>'.repeat(
    4,
  );
const page = (map) => `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>An article</title><style>${styles}</style><script type="module" src="/dist/cdn/agreement-map.js"></script>
<h1>Where local agencies work with ICE</h1><p>The first paragraph.</p>${map}${story}</html>`;

const chromium = findEngines(['chromium']).get('chromium');
const counts = { passed: 0, failed: 0, skipped: chromium ? 0 : 1 };
if (chromium) await measureAll(chromium);
else console.log('Chromium is not installed: nothing was measured.');
if (process.env.AGREEMENT_MAP_COUNTS) writeFileSync(process.env.AGREEMENT_MAP_COUNTS, JSON.stringify(counts));
console.log(`${counts.passed} articles keep still on a slow network, ${counts.failed} do not`);
if (counts.failed > 0) process.exitCode = 1;

async function measureAll(executablePath) {
  const browser = await puppeteer.launch({ executablePath, args: chromiumArguments });
  try {
    for (const [name, map] of Object.entries(articles)) {
      const server = await serve({ rewrite: (path, bytes) => (path.endsWith('/demo/index.html') ? Buffer.from(page(map)) : bytes) });
      await Promise.all(sizes.map(async (size) => tell(`${name} at ${size.width} px`, await visit(browser, server.url, size))));
      await server.close();
    }
  } finally {
    await browser.close();
  }
}

function tell(what, { shift, moved }) {
  const isStill = shift <= most;
  counts[isStill ? 'passed' : 'failed'] += 1;
  if (!isStill) console.log(`✗ ${what}: the layout shifts by ${shift.toFixed(4)}\n${moved.map((line) => `    ${line}`).join('\n')}`);
}

async function visit(browser, url, size) {
  const context = await browser.createBrowserContext();
  const opened = await context.newPage();
  await opened.setViewport(size);
  const session = await opened.createCDPSession();
  await session.send('Network.emulateNetworkConditions', network);
  await opened.evaluateOnNewDocument(watchLayout);
  await opened.goto(`${url}/demo/`);
  const found = await opened.evaluate(whenReadable);
  await context.close();
  return found;
}

/** Runs in a page, before all else: notes what shifts. */
function watchLayout() {
  window.layout = { shift: 0, moved: [] };
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries()) {
      window.layout.shift += value;
      for (const { node, previousRect, currentRect } of sources)
        window.layout.moved.push(
          `${node?.part?.value || node?.className || node?.nodeName || '?'} from ${previousRect.top} to ${currentRect.top} px`,
        );
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Runs in a page: waits until the map answers a reader, and is still. */
async function whenReadable() {
  const map = document.querySelector('agreement-map');
  await customElements.whenDefined('agreement-map');
  await map.loadComplete;
  while (!map.shadowRoot.querySelector('[part~="tooltip"]')) await new Promise((frame) => setTimeout(frame, 100));
  await new Promise((later) => setTimeout(later, 500));
  return window.layout;
}
