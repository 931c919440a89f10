/**
 * Runs in a page: waits until its maps are drawn, has a reader choose a county in the first, and says what the page saw and heard. Holds all it
 * needs, since it crosses into the browser as text.
 *
 * @returns {Promise<{maps: {ledger: string, classes: number}[], loaded: string | undefined, selected: string | undefined}>}
 */
export async function visitPage() {
  const until = async (condition) => {
    const end = performance.now() + 20_000;
    while (!condition() && performance.now() < end) await new Promise((later) => setTimeout(later, 20));
  };
  const { dataset } = document.documentElement;
  await until(() => document.querySelector('agreement-map')?.shadowRoot);
  const maps = [...document.querySelectorAll('agreement-map')];
  await Promise.all(maps.map((map) => map.loadComplete));
  await Promise.all(maps.map((map) => map.updateComplete));
  const [first] = maps;
  const all = (map, selector) => [...(map?.shadowRoot?.querySelectorAll(selector) ?? [])];
  const seen = maps.map((map) => ({
    ledger: (all(map, '[part~="ledger"]')[0]?.textContent ?? '').replace(/\s+/g, ' ').trim(),
    classes: all(map, '[part~="class"]').filter((path) => path.getAttribute('d')).length,
  }));
  const [field] = all(first, 'input[role="combobox"]');
  if (field) {
    field.focus();
    field.value = 'Travis County, Texas';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await until(() => all(first, '[role="option"]').length > 0);
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, cancelable: true }));
    await until(() => dataset.chosen);
  }
  return { maps: seen, loaded: dataset.loaded, selected: dataset.chosen };
}
