import { palette, type ColorName } from '../../scene/drawing/palette.js';
import { warnOnce } from '../warn-once.js';
import { isColor } from './is-color.js';
import { mayLoad } from './may-load.js';
import { readQuery } from './read-query.js';
import { reportHeight } from './report-height.js';

const tag = 'agreement-map';

/** Makes the page a map, as its address asks for it. */
export async function startEmbed(): Promise<void> {
  const query = new URLSearchParams(location.search);
  const report = reportHeight(query.get('childId'), query.get('datawrapper'));
  // The page around may send colors as soon as it hears of a height, which may be before there is a map.
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== window.parent || source === window) return;
    takeColors(data);
    report();
  });
  // What could not be fetched is said on its element alone.
  addEventListener('error', ({ target }) => target instanceof HTMLScriptElement && say('The map could not be loaded.'), true);
  const [definition] = await Promise.all([customElements.whenDefined(tag), parsed()]);
  const { observedAttributes = [] } = definition as { observedAttributes?: readonly string[] };
  const listed = document.querySelector<HTMLMetaElement>('meta[name="agreement-map-data"]')?.content ?? '';
  const { attributes, colors, refused, unknown } = readQuery(query, [...observedAttributes, 'lang'], (address) =>
    mayLoad(address, location.href, listed),
  );
  for (const sentence of unknown) warnOnce(`${tag} embed: ${sentence}`);
  const [address] = refused;
  if (address !== undefined) {
    // Another list in its place would pass for the one that was asked for.
    warnOnce(`${tag} embed: data from "${address}" is neither of this page’s origin nor listed in its meta tag "agreement-map-data".`);
    say('This page may not load the data that its address names.');
    return;
  }
  const map = document.createElement(tag);
  for (const [name, text] of attributes) map.setAttribute(name, text);
  const { style } = document.documentElement;
  // What the page around sent meanwhile goes before what the address says.
  for (const [name, color] of colors) if (style.getPropertyValue(property(name)) === '') paint(name, color);
  const theme = query.get('theme');
  if (theme === 'light' || theme === 'dark') style.colorScheme = theme;
  Object.assign(document.body.style, { margin: '0', fontFamily: 'system-ui, sans-serif' });
  document.body.append(map);
}

function parsed(): Promise<unknown> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) => addEventListener('DOMContentLoaded', resolve, { once: true }));
}

/** Says something in place of the map. */
function say(sentence: string): void {
  const paragraph = document.createElement('p');
  paragraph.textContent = sentence;
  document.body.replaceChildren(paragraph);
}

/** Colors are all that the page around may send: by their names, and nothing that is no color. */
function takeColors(data: unknown): void {
  const { type, colors } = (typeof data === 'object' && data !== null ? data : {}) as { type?: unknown; colors?: unknown };
  if (type !== 'agreement-map:colors' || typeof colors !== 'object' || colors === null) return;
  for (const name of Object.keys(palette) as ColorName[]) {
    const color = (colors as Readonly<Record<string, unknown>>)[name];
    if (typeof color === 'string' && isColor(color)) paint(name, color);
  }
}

function paint(name: ColorName, color: string): void {
  document.documentElement.style.setProperty(property(name), color);
}

const property = (name: ColorName): string => `--agreement-map-${name}`;
