import { writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { remote } from 'webdriverio';
import { chromiumArguments, firefoxPreferences, startWebKit } from '../engines.mjs';

/**
 * A browser that opens top-level pages, the same way in every engine.
 *
 * @typedef {object} Browser
 * @property {(url: string, size: {width: number, height: number}) => Promise<Page>} open
 * @property {() => Promise<void>} close
 * @property {(path: string, bytes: Buffer) => Buffer} [rewrite] what the server must do to files for `heard` to hear
 *
 * @typedef {object} Page
 * @property {(fn: Function | string, ...args: unknown[]) => Promise<unknown>} evaluate runs a function in the page and waits for its promise
 * @property {(path: string, options?: {full?: boolean}) => Promise<void>} screenshot
 * @property {() => Promise<{messages: string[], requests: string[]}>} heard console warnings, errors and failures; addresses asked for
 * @property {(media: {name: string, value: string}[]) => Promise<void>} [emulate] media features, in Chromium alone
 * @property {() => Promise<void>} close
 */

/**
 * @param {string} name chromium, firefox or webkit
 * @param {string | object} found where it is installed, as `findEngines` says
 * @param {{dark?: boolean}} [options]
 * @returns {Promise<Browser>}
 */
export function startBrowser(name, found, options = {}) {
  if (name === 'webkit') return startWithWebDriver(found, options);
  return startWithPuppeteer(name, found, options);
}

async function startWithPuppeteer(name, executablePath, { dark = false }) {
  const firefoxDark = dark ? { 'ui.systemUsesDarkTheme': 1, 'layout.css.prefers-color-scheme.content-override': 0 } : {};
  const browser = await puppeteer.launch(
    name === 'firefox'
      ? { browser: 'firefox', executablePath, extraPrefsFirefox: { ...firefoxPreferences, ...firefoxDark } }
      : { executablePath, args: chromiumArguments },
  );
  const open = async (url, size) => {
    const page = await browser.newPage();
    const messages = [];
    const requests = [];
    page.on('console', (message) => {
      if (['warn', 'warning', 'error', 'assert'].includes(message.type())) messages.push(`${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => messages.push(`uncaught: ${error.message}`));
    page.on('request', (request) => requests.push(request.url()));
    await page.setViewport(size);
    if (dark && name === 'chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await page.goto(url, { waitUntil: 'load' });
    return {
      evaluate: (fn, ...args) => page.evaluate(fn, ...args),
      screenshot: (path, { full = false } = {}) => page.screenshot({ path, fullPage: full }),
      heard: async () => ({ messages, requests }),
      emulate: async (features) => (await page.createCDPSession()).send('Emulation.setEmulatedMedia', { features }),
      close: () => page.close(),
    };
  };
  return { open, close: () => browser.close() };
}

// WebKit's driver hears no console, so its pages begin with a script that does; and its window is never narrower than
// 447 px, so a narrow page is opened in a frame.
async function startWithWebDriver(found, { dark = false }) {
  const driver = await startWebKit(found, dark ? { GTK_THEME: 'Adwaita:dark' } : {});
  const client = await remote(driver.options);
  await client.setTimeout({ script: 180_000 });
  const open = async (url, { width, height }) => {
    const narrow = width < narrowestWindow;
    await client.switchFrame(null);
    await client.setWindowRect(null, null, Math.max(width, narrowestWindow), height);
    await client.url(narrow ? new URL(`/tests/demo/narrow.html?page=${encodeURIComponent(url)}`, url).href : url);
    if (narrow) await client.switchFrame(await client.$('iframe'));
    return {
      evaluate: (fn, ...args) => client.execute(fn, ...args),
      screenshot: async (path) => writeFile(path, Buffer.from(await client.takeScreenshot(), 'base64')),
      heard: () => client.execute(heardInPage),
      close: async () => {},
    };
  };
  const close = async () => {
    await client.deleteSession();
    driver.stop();
  };
  return { open, close, rewrite: listenFirst };
}

const narrowestWindow = 450;

function heardInPage() {
  const requests = performance.getEntriesByType('resource').map(({ name }) => name);
  return { messages: window.heard ?? ['nothing: the page does not begin with tests/demo/listen.js'], requests };
}

function listenFirst(path, bytes) {
  if (!path.endsWith('.html')) return bytes;
  return Buffer.from(String(bytes).replace(/<(meta|title|link|script|style)\b/i, '<script src="/tests/demo/listen.js"></script>$&'));
}
