import { median, quantile } from 'd3';
import { conditions, openPage } from './open-page.mjs';
import { takeTurns, visits } from './take-turns.mjs';
import { watchPointer } from './watch-pointer.mjs';

const limit = 1.3;
const moves = 60;

// Multiples of the golden ratio and of its square fill a rectangle evenly, and are the same in every run. This one lies within
// the country, in shares of the drawing, and it takes many moves until two in a row meet one county.
const [strideX, strideY] = [0.6180339887, 0.3819660113];
const inland = { left: 0.25, top: 0.25, width: 0.45, height: 0.4 };

/** From a move of the pointer to the painted tooltip: the map alone, and with its longest list and its table open. */
export async function hover(browser, url) {
  const rows = [];
  for (const name of ['1×', '4×']) {
    const times = await takeTurns(
      {
        tag: () => timeMoves(browser, `${url}county.html`, conditions[name]),
        opened: () => timeMoves(browser, `${url}county.html`, conditions[name], openListAndTable),
        byHand: () => timeMoves(browser, `${url}county-by-hand.html`, conditions[name]),
      },
      Math.ceil(visits / 3),
    );
    rows.push(...rowsOf(`hover, ${name}`, times));
  }
  return rows;
}

async function timeMoves(browser, url, condition, prepare) {
  const { page, close } = await openPage(browser, url, condition);
  if (prepare) await page.evaluate(prepare);
  const box = await page.evaluate(boxOfDrawing);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.evaluate(watchPointer);
  const times = [];
  for (let i = 1; i <= moves; i++) {
    const x = box.x + box.width * (inland.left + ((i * strideX) % 1) * inland.width);
    const y = box.y + box.height * (inland.top + ((i * strideY) % 1) * inland.height);
    await page.mouse.move(x, y);
    times.push(await page.evaluate(() => window.pointer.painted()));
  }
  await close();
  const seen = times.filter((time) => typeof time === 'number');
  if (seen.length < moves * 0.9) throw new Error(`only ${seen.length} of ${moves} moves of the pointer changed the tooltip of ${url}`);
  return seen;
}

function boxOfDrawing() {
  const root = document.querySelector('agreement-map')?.shadowRoot ?? document;
  const { x, y, width, height } = root.querySelector('svg[part~="map"], figure > svg').getBoundingClientRect();
  return { x, y, width, height };
}

/** Runs in the page. */
async function openListAndTable() {
  const tag = document.querySelector('agreement-map');
  tag.shadowRoot.querySelector('[part~="ledger"] button').click();
  tag.shadowRoot.querySelector('[part~="figures"] > summary').click();
  const isOpen = () =>
    tag.shadowRoot.querySelector('[part~="table"] tbody tr') && tag.shadowRoot.querySelector('[part~="panel"] :is(li, details)');
  for (let frames = 0; !isOpen(); frames++) {
    if (frames > 600) throw new Error('the list or the table did not open within ten seconds');
    await new Promise((begun) => requestAnimationFrame(begun));
  }
}

function rowsOf(what, { tag, opened, byHand }) {
  const [ours, open, theirs] = [tag, opened, byHand].map((times) => times.flat());
  return [
    { what: `${what}: tooltip painted`, value: median(ours) / median(theirs), unit: '×', limit },
    { what: `${what}, list and table open: tooltip painted`, value: median(open) / median(theirs), unit: '×', limit },
    ...percentiles(`${what}: tag`, ours),
    ...percentiles(`${what}, list and table open: tag`, open),
    ...percentiles(`${what}: by hand`, theirs),
  ];
}

function percentiles(what, times) {
  return [
    { what: `${what}, median`, value: median(times), unit: 'ms' },
    { what: `${what}, 95th percentile`, value: quantile(times, 0.95), unit: 'ms' },
  ];
}
