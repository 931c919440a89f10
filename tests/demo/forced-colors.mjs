import { writeFileSync } from 'node:fs';
import { wcagContrast } from 'culori';
import puppeteer from 'puppeteer-core';
import { serve } from '../../demo/serve.mjs';
import { chromiumArguments, findEngines } from '../engines.mjs';
import { mapsSettled } from './maps-settled.mjs';

// A reader's own colors, as a screen shows them: every class of the drawing against none listed, by the
// pixels of a picture. Chromium alone can be told to force colors.
const least = 3;
const pages = ['index.html', 'states.html', 'models.html', 'signers.html'];
const schemes = ['light', 'dark'];

const counts = { passed: 0, failed: 0, skipped: 0 };
const chromium = findEngines(['chromium']).get('chromium');
if (chromium) await lookAtAll(chromium);
else counts.skipped += 1;
if (process.env.AGREEMENT_MAP_COUNTS) writeFileSync(process.env.AGREEMENT_MAP_COUNTS, JSON.stringify(counts));
console.log(`In forced colors ${counts.passed} pages can be told apart, ${counts.failed} cannot`);
if (counts.failed > 0) process.exitCode = 1;

async function lookAtAll(executablePath) {
  const server = await serve();
  const browser = await puppeteer.launch({ executablePath, args: chromiumArguments });
  try {
    for (const scheme of schemes)
      for (const page of pages) tell(`${page}, ${scheme}`, await faults(browser, `${server.url}/demo/${page}`, scheme));
  } finally {
    await browser.close();
    await server.close();
  }
}

function tell(what, found) {
  counts[found.length === 0 ? 'passed' : 'failed'] += 1;
  if (found.length > 0) console.log(`✗ ${what}\n${found.map((fault) => `    ${fault}`).join('\n')}`);
}

async function faults(browser, address, scheme) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 1200 });
  const session = await page.createCDPSession();
  const features = [
    { name: 'forced-colors', value: 'active' },
    { name: 'prefers-color-scheme', value: scheme },
  ];
  await session.send('Emulation.setEmulatedMedia', { features });
  await page.goto(address, { waitUntil: 'load' });
  await page.evaluate(mapsSettled);
  const isForced = await page.evaluate(() => matchMedia('(forced-colors: active)').matches);
  await page.evaluate(() => document.querySelector('agreement-map').scrollIntoView());
  const spots = await page.evaluate(`${spotsIn}; (${spotsInPage})()`);
  const picture = await page.screenshot({ encoding: 'base64' });
  const seen = await page.evaluate(readPixels, picture, spots);
  await page.close();
  const land = seen.find(({ name }) => name === 'land');
  const classes = seen.filter(({ name }) => name !== 'land' && name !== 'statewide');
  if (!isForced || !land || classes.length < 3) return [`Nothing was seen: ${JSON.stringify(seen)}`];
  return classes
    .map(({ name, color }) => ({ name, color, ratio: wcagContrast(color, land.color) }))
    .filter(({ ratio }) => ratio < least)
    .map(({ name, color, ratio }) => `${name} ${color} on ${land.color} is ${ratio.toFixed(2)}`);
}

/** Runs in a page: a point of the window for each filled path of the first map, with nothing else within three pixels. */
function spotsInPage() {
  return [...document.querySelector('agreement-map').shadowRoot.querySelectorAll('svg[part~="map"]')].flatMap(spotsIn);
}

function spotsIn(drawing) {
  const paths = [...drawing.querySelectorAll('[part~="land"], [part~="class"]')].filter((path) => !path.getAttribute('fill'));
  const inside = (path, x, y) => path.isPointInFill(new DOMPoint(x, y));
  return paths.flatMap((path) => {
    const matrix = path.getScreenCTM();
    const box = path.getBBox();
    const step = 3 / matrix.a;
    for (let y = box.y; y < box.y + box.height; y += step)
      for (let x = box.x; x < box.x + box.width; x += step) {
        const around = [-step, 0, step].flatMap((dx) => [-step, 0, step].map((dy) => [x + dx, y + dy]));
        const others = paths.filter((each) => each !== path && (path.matches('[part~="land"]') || !each.matches('[part~="land"]')));
        if (!around.every(([a, b]) => inside(path, a, b)) || others.some((each) => around.some(([a, b]) => inside(each, a, b)))) continue;
        const at = new DOMPoint(x, y).matrixTransform(matrix);
        if (at.y > innerHeight - 5 || at.y < 0) continue;
        return [{ name: path.getAttribute('part').trim().split(' ').at(-1), x: Math.round(at.x), y: Math.round(at.y) }];
      }
    return [];
  });
}

/** Runs in a page: the colors of a picture of it. */
async function readPixels(picture, spots) {
  const image = new Image();
  image.src = `data:image/png;base64,${picture}`;
  await image.decode();
  const context = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height }).getContext('2d');
  context.drawImage(image, 0, 0);
  return spots.map(({ name, x, y }) => {
    const [r, g, b] = context.getImageData(x, y, 1, 1).data;
    return { name, color: `rgb(${r}, ${g}, ${b})` };
  });
}
