/**
 * Runs in the page that builds maps: uses it as somebody does, and says what did not follow. Holds all it needs, since it crosses into the
 * browser as text.
 *
 * @returns {Promise<string[]>} a sentence for each thing that is not as it should be
 */
export async function builderUsed() {
  const form = document.querySelector('#settings');
  if (!form) return [];
  const found = [];
  const map = document.querySelector('#map');
  const until = async (met, what) => {
    for (let i = 0; i < 600 && !met(); i++) await new Promise((frame) => requestAnimationFrame(frame));
    if (!met()) found.push(`The builder: ${what}`);
  };
  const set = (name, value) => {
    const field = form.elements.namedItem(name);
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const valueOf = (id) => document.querySelector(id).value;
  set('level', 'state');
  set('lang', 'es');
  set('within', 'TX');
  set('preset', 'print');
  await until(
    () => map.shadowRoot.querySelector('h2')?.textContent.trim() === 'Acuerdos 287(g) en Texas por estado',
    'the map does not follow',
  );
  await until(() => location.search === '?level=state&within=TX&lang=es&preset=print', `its address is ${location.search}`);
  await until(
    () => valueOf('#tag').endsWith('<agreement-map level="state" within="TX" lang="es"></agreement-map>'),
    `the tag is ${valueOf('#tag')}`,
  );
  await until(() => /--agreement-map-class-1=%23/.test(valueOf('#frame')), `the frame has no colors: ${valueOf('#frame')}`);
  await until(
    () => /^Every color holds, on a light page\.$/.test(document.querySelector('#check').textContent),
    'a preset is found at fault',
  );
  const color = document.querySelector('#color-class-1');
  color.value = '#eeeeee';
  color.dispatchEvent(new Event('input', { bubbles: true }));
  await until(() => document.querySelector('#check').textContent.includes('class-1 (#eeeeee)'), 'a faint color is not found at fault');
  document.querySelector('#own-colors').click();
  for (const [name, value] of [
    ['level', ''],
    ['lang', ''],
    ['within', ''],
    ['preset', ''],
  ])
    set(name, value);
  await until(
    () => location.search === '' && map.shadowRoot.querySelector('h2')?.textContent.trim() === '287(g) agreements by county',
    'it does not go back',
  );
  await map.loadComplete;
  const buttons = () => [...document.querySelector('#edition').shadowRoot.querySelectorAll('[part~="actions"] button')];
  await until(
    () => buttons().length === 4 && buttons().every((button) => button.getBoundingClientRect().height > 0),
    'nothing can be saved',
  );
  return found;
}
