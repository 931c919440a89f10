import { median } from 'd3';
import { openPage } from './open-page.mjs';

const limit = 100;
const times = 200;
// Until then the engine compiles and optimizes, which looks like growth that levels off.
const warmUp = 200;
// What is kept grows in every round; what the engine does now and then does not.
const rounds = 3;

/** What stays on the heap after maps came and went, and after one map came and went. */
export async function heap(browser, url) {
  const rows = [];
  for (const [what, task] of Object.entries({ 'new maps': attachNew, 'one map': attachAgain })) {
    const { page, close } = await openPage(browser, `${url}county.html`);
    const session = await page.createCDPSession();
    await page.evaluate(task, warmUp);
    const sizes = [await heapSize(page, session)];
    for (let round = 0; round < rounds; round++) {
      await page.evaluate(task, times);
      sizes.push(await heapSize(page, session));
    }
    const growth = median(sizes.slice(1), (size, round) => size - sizes[round]);
    await close();
    rows.push({ what: `heap after ${what} came and went ${times} times: growth`, value: growth / 1000, unit: 'kB', limit });
  }
  return rows;
}

async function heapSize(page, session) {
  // What has a finalizer is freed by the collection after the one that finds it.
  for (let i = 0; i < 5; i++) await session.send('HeapProfiler.collectGarbage');
  return (await page.metrics()).JSHeapUsedSize;
}

/** Runs in the page. */
async function attachNew(times) {
  for (let i = 0; i < times; i++) {
    const map = document.createElement('agreement-map');
    document.body.append(map);
    await map.loadComplete;
    await new Promise((begun) => requestAnimationFrame(begun));
    map.remove();
  }
}

/** Runs in the page. */
async function attachAgain(times) {
  const map = document.querySelector('agreement-map');
  const parent = map.parentNode;
  for (let i = 0; i < times; i++) {
    map.remove();
    parent.append(map);
    await map.loadComplete;
    await new Promise((begun) => requestAnimationFrame(begun));
  }
}
