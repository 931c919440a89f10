/**
 * A reader of one map, who counts what they press. Letters are counted apart: on a phone they are typed on the same keyboard as ever.
 *
 * @typedef {object} Reader
 * @property {{presses: number, letters: number}} count
 * @property {(selector: string, text?: string) => Promise<void>} press
 * @property {(typed: string, offer: string) => Promise<void>} find
 */

/** Means by which a map is read, each with the window it is read in. */
export const means = {
  finger: { viewport: { width: 360, height: 740, isMobile: true, hasTouch: true, deviceScaleFactor: 2 }, create: pointing(true) },
  mouse: { viewport: { width: 1280, height: 900 }, create: pointing(false) },
  keyboard: { viewport: { width: 1280, height: 900 }, create: typing },
};

/** @param {boolean} isFinger */
function pointing(isFinger) {
  return (page, map) => {
    const count = { presses: 0, letters: 0 };
    const press = async (selector, text = '') => {
      const [x, y] = await page.evaluate(middleOf, map, selector, text);
      count.presses += 1;
      if (isFinger) await page.touchscreen.tap(x, y);
      else await page.mouse.click(x, y);
    };
    const find = async (typed, offer) => {
      await press('#search');
      count.letters += typed.length;
      await page.keyboard.type(typed);
      await press('[role="option"]', offer);
    };
    return { count, press, find };
  };
}

/** From the first stop of the map on: what leads to the map belongs to the page. */
function typing(page, map) {
  const count = { presses: 0, letters: 0 };
  const key = async (name) => {
    count.presses += 1;
    await page.keyboard.press(name);
  };
  const reach = async (selector, text) => {
    for (let i = 0; i < 40; i++) {
      if (await page.evaluate(isFocused, map, selector, text)) return;
      await key('Tab');
    }
    throw new Error(`the Tab key does not lead to ${selector} ${text}`);
  };
  const press = async (selector, text = '') => {
    await reach(selector, text);
    await key('Enter');
  };
  const find = async (typed, offer) => {
    await reach('#search', '');
    for (const letter of typed) await key(letter);
    await page.evaluate(middleOf, map, '[role="option"]', offer);
    // Where no other can be meant Enter alone would do; what the field offers may still be on its way, and would change the count.
    await key('ArrowDown');
    if (!(await page.evaluate(isActive, map, offer))) throw new Error(`${offer} is not the first that is offered for ${typed}`);
    await key('Enter');
  };
  return { count, press, find };
}

/** Runs in a page: the middle of something, as soon as it is there; brought into sight. */
async function middleOf(map, selector, text) {
  const { shadowRoot } = document.querySelectorAll('agreement-map')[map];
  const there = () =>
    [...shadowRoot.querySelectorAll(selector)].find((each) => each.textContent.includes(text) && each.getClientRects().length > 0);
  for (let i = 0; i < 500 && !there(); i++) await new Promise((later) => setTimeout(later, 20));
  const found = there();
  if (!found) throw new Error(`no ${selector} ${text}`);
  found.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = found.getBoundingClientRect();
  return [x + Math.min(width / 2, 60), y + height / 2];
}

/** Runs in a page. */
function isFocused(map, selector, text) {
  const focused = document.querySelectorAll('agreement-map')[map].shadowRoot.activeElement;
  return Boolean(focused?.matches(selector) && focused.textContent.includes(text));
}

/** Runs in a page: whether Enter takes the one that is meant. */
async function isActive(map, offer) {
  const { shadowRoot } = document.querySelectorAll('agreement-map')[map];
  const active = () => shadowRoot.querySelector('[role="option"][aria-selected="true"]');
  for (let i = 0; i < 100 && !active(); i++) await new Promise((later) => setTimeout(later, 20));
  return Boolean(active()?.textContent.includes(offer));
}
