import { watchPage } from './watch-page.mjs';

/** What a reader has: the processor as it is or four times slower, and, on a phone, 1.6 Mbit/s with 150 ms. */
export const conditions = {
  '1×': { slowdown: 1 },
  '4×': { slowdown: 4 },
  phone: { slowdown: 4, network: { download: 1_600_000 / 8, upload: 750_000 / 8, latency: 150 } },
};

/**
 * A page that nobody has visited: a context of its own, and no cache.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @param {{slowdown: number, network?: object}} [condition]
 */
export async function openPage(browser, url, { slowdown, network = null } = conditions['1×']) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const faults = [];
  page.on('pageerror', (error) => faults.push(error));
  await page.setViewport({ width: 1280, height: 900 });
  await page.setCacheEnabled(false);
  await page.emulateNetworkConditions(network);
  await page.emulateCPUThrottling(slowdown);
  await page.evaluateOnNewDocument(watchPage);
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const visit = await page.evaluate(() => window.bench.visit);
  if (faults.length > 0) throw new Error(`${url} has a fault`, { cause: faults[0] });
  return { page, visit, close: () => context.close() };
}
