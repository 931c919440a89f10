/** What a reader may have before them, each brought about on every map of a page by {@link bringAbout}. */
export const states = [
  'loaded',
  'pointed at',
  'walked',
  'keys listed',
  'places offered',
  'nothing found',
  'place chosen',
  'list open',
  'table open',
  'words open',
  'all closed parts open',
  'key pressed',
];

/**
 * Runs in a page: brings one of {@link states} about on its first map, after what was before is put away. Holds all it needs, since it crosses into
 * the browser as text.
 *
 * @param {string} state
 * @returns {Promise<string>} what the map shows for it; `''` where this map has no such thing
 */
export async function bringAbout(state) {
  const map = document.querySelector('agreement-map:not([data-expect="error"])') ?? document.querySelector('agreement-map');
  const root = map.shadowRoot;
  const all = (selector) => [...root.querySelectorAll(selector)];
  const until = async (met) => {
    const end = performance.now() + 20_000;
    while (!met() && performance.now() < end) await new Promise((later) => setTimeout(later, 30));
    return met();
  };
  const press = (target, key) =>
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
  const type = (text) => {
    const field = root.querySelector('#search');
    if (!field) return;
    field.focus();
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  };
  const open = async (part, made) => {
    const details = root.querySelector(`[part~="${part}"]`);
    if (!details) return '';
    details.open = true;
    await until(() => root.querySelector(made));
    return details.textContent;
  };
  const tree = root.querySelector('[role="tree"]');
  // A color on its way to another is neither.
  document.documentElement.style.setProperty('transition', 'none');
  map.scrollIntoView({ block: 'center' });
  tree?.focus();
  await until(() => root.querySelector('[role="treeitem"]') || root.querySelector('[role="alert"] p'));
  map.selected = '';
  type('');
  for (const details of all('details')) details.open = false;
  for (const button of all('[part="close"], [part~="shown-steps"] button')) button.click();
  if (all('.keys').length > 0) press(tree, '?');
  root.activeElement?.blur();
  await map.updateComplete;
  // What was scrolled says so in the next frame, and a pointer that was there before is nowhere then.
  await new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame)));
  const acts = {
    loaded: () => 'a map',
    'pointed at': async () => {
      const frame = root.querySelector('[part="frame"]');
      const { left, top, width, height } = frame.getBoundingClientRect();
      frame.dispatchEvent(
        new PointerEvent('pointermove', {
          clientX: left + width * 0.55,
          clientY: top + height * 0.55,
          pointerType: 'mouse',
          bubbles: true,
        }),
      );
      await until(() => root.querySelector('[part~="tooltip"]')?.textContent.trim());
      return root.querySelector('[part~="tooltip"]')?.textContent.trim() ?? '';
    },
    walked: async () => {
      tree.focus();
      for (const key of ['ArrowRight', 'ArrowDown', 'Enter', 'Enter']) press(tree, key);
      await map.updateComplete;
      return root.querySelector('[role="treeitem"]')?.textContent ?? '';
    },
    'keys listed': async () => {
      tree.focus();
      press(tree, '?');
      await map.updateComplete;
      return root.querySelector('.keys')?.textContent ?? '';
    },
    'places offered': async () => {
      type('wa');
      return (await until(() => root.querySelector('[role="option"]'))) ? 'offers' : '';
    },
    'nothing found': async () => {
      type('xyzzyq');
      return (await until(() => /xyzzyq/.test(root.querySelector('[part~="search"]')?.textContent ?? ''))) ? 'none' : '';
    },
    'place chosen': async () => {
      map.selected = map.level === 'state' ? '48' : map.within ? '48201' : '12099';
      await until(() => root.querySelector('#panel'));
      return root.querySelector('#panel')?.textContent ?? '';
    },
    'list open': async () => {
      root.querySelector('[part~="ledger"] button')?.click();
      if (!(await until(() => root.querySelector('#panel details, [part~="agreement"]')))) return '';
      root.querySelector('#panel summary')?.click();
      await map.updateComplete;
      return 'a list';
    },
    'table open': () => open('figures', '[part~="table"]'),
    'words open': async () => {
      const words = await open('words', '[part="text-map"] select');
      const select = root.querySelector('[part="text-map"] select');
      if (!select) return words;
      select.selectedIndex = 12;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await until(() => root.querySelector('.site'));
      return words;
    },
    'all closed parts open': async () => {
      const closed = all('details:not([part~="figures"], [part~="words"])');
      for (const details of closed) details.open = true;
      await map.updateComplete;
      return closed.map(({ textContent }) => textContent).join('');
    },
    'key pressed': async () => {
      const step = root.querySelector('.legend-step');
      step?.focus();
      step?.click();
      await map.updateComplete;
      return root.querySelector('[part~="shown-steps"]')?.textContent ?? '';
    },
  };
  const shown = await acts[state]();
  await new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame)));
  return String(shown).trim().slice(0, 60);
}
