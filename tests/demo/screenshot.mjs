import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { serve } from '../../demo/serve.mjs';
import { findEngines } from '../engines.mjs';
import { startBrowser } from './browser.mjs';
import { mapsSettled } from './maps-settled.mjs';

const usage = `node tests/demo/screenshot.mjs PAGE OUT.png [--width 1280] [--height 900] [--dark] [--engine chromium|firefox|webkit] [--full]
PAGE is a file of demo/ ("index.html") or an address below the repository ("/demo/index.html?level=state").`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    width: { type: 'string', default: '1280' },
    height: { type: 'string', default: '900' },
    dark: { type: 'boolean', default: false },
    engine: { type: 'string', default: 'chromium' },
    full: { type: 'boolean', default: false },
  },
});
const [page, out] = positionals;
if (!page || !out) {
  console.error(usage);
  process.exit(2);
}
const found = findEngines([values.engine]).get(values.engine);
if (!found) {
  console.error(`${values.engine} is not installed.`);
  process.exit(1);
}

const server = await serve();
const browser = await startBrowser(values.engine, found, { dark: values.dark });
try {
  const address = page.startsWith('/') ? page : existsSync(page) && page.startsWith('demo/') ? `/${page}` : `/demo/${basename(page)}`;
  const opened = await browser.open(server.url + address, { width: Number(values.width), height: Number(values.height) });
  const outcome = await Promise.race([opened.evaluate(mapsSettled), setTimeout(15_000, 'not settled after 15 s', { ref: false })]);
  await opened.screenshot(out, { full: values.full });
  const { messages } = await opened.heard();
  console.log(JSON.stringify(outcome));
  messages.forEach((message) => console.log(message));
} finally {
  await browser.close();
  await server.close();
}
