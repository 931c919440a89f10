import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { argv, env } from 'node:process';
import { serve } from '../../../demo/serve.mjs';
import { engineLabels, findEngines } from '../../engines.mjs';
import { findingsIn } from '../axe-findings.mjs';
import { startBrowser } from '../browser.mjs';
import { mapsSettled } from '../maps-settled.mjs';
import { bringAbout, states } from './bring-about.mjs';

/** Every state of a map, in every way to look at it, held to axe-core: `npm test` holds a cross-section, `npm run test:axe` all of it. */
const isWhole = argv.includes('--all');

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const wide = { width: 1280, height: 900 };
const forced = { name: 'forced-colors', value: 'active' };

/** Ways to look at a page. `media` is Chromium’s alone. */
const looks = {
  light: { scheme: 'light' },
  dark: { scheme: 'dark' },
  'forced light': { scheme: 'light', media: [forced] },
  'forced dark': { scheme: 'dark', media: [forced, { name: 'prefers-color-scheme', value: 'dark' }] },
  '320 px': { scheme: 'light', size: { width: 320, height: 740 } },
  '200 % text': { scheme: 'light', css: 'html{font-size:200%}' },
  'spaced text': { scheme: 'light', size: { width: 320, height: 740 }, css: spacing() },
  Spanish: { scheme: 'light', lang: 'es', size: { width: 320, height: 740 } },
};

const pages = [
  'index',
  'states',
  'models',
  'signers',
  'changes',
  'measures',
  'pending',
  'dates',
  'controls',
  'policy',
  'notes',
  'faults',
  'es',
  'presets',
];

const visits = isWhole
  ? [
      ...pages.flatMap((page) => ['light', 'dark'].map((look) => ({ engine: 'chromium', page, look, wanted: states }))),
      ...['index', 'models', 'controls', 'faults'].flatMap((page) =>
        Object.keys(looks)
          .slice(2)
          .map((look) => ({ engine: 'chromium', page, look, wanted: states })),
      ),
      ...['firefox', 'webkit'].flatMap((engine) =>
        ['index', 'models', 'controls', 'es'].flatMap((page) => ['light', 'dark'].map((look) => ({ engine, page, look, wanted: states }))),
      ),
    ]
  : [
      { engine: 'chromium', page: 'index', look: 'light', wanted: states },
      ...['dark', 'forced dark', '320 px', 'spaced text', 'Spanish'].map((look) => ({
        engine: 'chromium',
        page: 'controls',
        look,
        wanted: ['table open', 'words open', 'place chosen'],
      })),
      ...['firefox', 'webkit'].map((engine) => ({
        engine,
        page: 'states',
        look: 'light',
        wanted: ['walked', 'places offered', 'table open', 'words open'],
      })),
    ];

const counts = { passed: 0, failed: 0, skipped: 0 };
const server = await serve({});
await Promise.all([...findEngines()].map(([engine, found]) => audit(engine, found)));
await server.close();
if (env.AGREEMENT_MAP_COUNTS) writeFileSync(env.AGREEMENT_MAP_COUNTS, JSON.stringify(counts));
console.log(
  `axe: ${counts.passed + counts.failed} runs, ${counts.failed} of them with something wrong; ${counts.skipped} states that a map does not have`,
);
if (counts.failed > 0 || counts.passed === 0) process.exitCode = 1;

async function audit(engine, found) {
  const own = visits.filter((visit) => visit.engine === engine);
  if (own.length === 0) return;
  const browser = await startBrowser(engine, found);
  try {
    for (const { page, look, wanted } of own) await visit(browser, `${engineLabels[engine]} ${page}, ${look}`, page, looks[look], wanted);
  } finally {
    await browser.close();
  }
}

async function visit(browser, label, name, { scheme, media, size = wide, css = '', lang = '' }, wanted) {
  const page = await browser.open(`${server.url}/demo/${name}.html`, size);
  try {
    if (media) await page.emulate(media);
    await page.evaluate(mapsSettled);
    await page.evaluate(dressPage, css, lang);
    await page.evaluate(axe);
    for (const state of wanted) {
      const shown = await page.evaluate(bringAbout, state);
      if (shown === '') {
        counts.skipped += 1;
        console.log(`- ${label} has no state ${state}`);
        continue;
      }
      const findings = await page.evaluate(findingsIn, scheme);
      counts[findings.length === 0 ? 'passed' : 'failed'] += 1;
      if (findings.length > 0) console.log(`✗ ${label}, ${state}\n${[...new Set(findings)].map((each) => `    ${each}`).join('\n')}`);
    }
  } catch (error) {
    counts.failed += 1;
    console.log(`✗ ${label}: it could not be examined: ${error.message}`);
  } finally {
    await page.close();
  }
}

/** Runs in a page. */
function dressPage(css, lang) {
  // An element: a map sets the sheets that it adopts anew with each part that comes.
  for (const root of [document.head, ...[...document.querySelectorAll('agreement-map')].map(({ shadowRoot }) => shadowRoot)])
    root.append(Object.assign(document.createElement('style'), { textContent: css }));
  if (lang) document.documentElement.lang = lang;
}

/** Text as far apart as WCAG’s 1.4.12 has it, in the page and in the map. */
function spacing() {
  return '*{line-height:1.5 !important;letter-spacing:0.12em !important;word-spacing:0.16em !important}';
}
