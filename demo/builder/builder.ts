import type { AgreementMap } from '../../src/index.js';
import { states } from '../../src/geography/names/states.js';
import { type ColorName, type Colors, palette } from '../../src/scene/drawing/palette.js';
import { checkColors, colorNames, hexOf, sidesOf } from './color-check.js';
import { colorWords } from './color-words.js';
import { type Built, cssCode, frameCode, shortcode, tagCode } from './codes.js';
import { attributesOf, fillForm, type FormState, readForm, readState, writeState } from './form-state.js';

const byId = <E extends HTMLElement>(id: string): E => document.getElementById(id) as E;

const form = byId<HTMLFormElement>('settings');
const map = byId<AgreementMap>('map');
const edition = byId<AgreementMap>('edition');
const library = byId<HTMLInputElement>('library');
const single = byId<HTMLDetailsElement>('single');
const property = (name: ColorName): string => `--agreement-map-${name}`;

/** Colors set one by one, over the preset's. */
const colors = new Map<ColorName, string>();

/** The width shown unless another is asked for: on a phone, a phone's. */
const usualWidth = window.innerWidth < 600 ? '360' : '768';

/** The width asked for, in pixels. */
const widthOf = ({ values }: FormState): number => Number(values.get('width') ?? usualWidth);

const state = (): FormState => ({ values: readForm(form), colors });

function fillLists(): void {
  const named = [...states].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  byId('within').append(...named.map(({ postal, name }) => new Option(name, postal)));
  byId('colors').append(
    ...colorNames.map((name) => {
      const label = document.createElement('label');
      const field = Object.assign(document.createElement('input'), { type: 'color', id: `color-${name}` });
      field.addEventListener('input', () => {
        colors.set(name, field.value);
        dress();
        check();
      });
      const words = document.createElement('span');
      words.append(colorWords[name], Object.assign(document.createElement('code'), { textContent: name }));
      label.append(field, words);
      return label;
    }),
  );
}

/** The style sheet of the preset asked for; fulfilled when it is in force. */
async function choosePreset(name: string): Promise<void> {
  const before = document.querySelector<HTMLLinkElement>('link[data-preset]');
  if ((before?.dataset.preset ?? '') === name) return;
  if (name !== '') {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `../dist/themes/${name}.css` });
    link.dataset.preset = name;
    const loaded = new Promise((resolve) => ['load', 'error'].forEach((type) => link.addEventListener(type, resolve, { once: true })));
    document.head.append(link);
    await loaded;
  }
  before?.remove();
}

function dress(): void {
  for (const each of [map, edition])
    for (const name of colorNames) {
      const color = colors.get(name);
      if (color === undefined) each.style.removeProperty(property(name));
      else each.style.setProperty(property(name), color);
    }
}

/** The colors that are in force and not the map's own. */
function colorsSet(): Partial<Colors> {
  const style = getComputedStyle(map);
  const set = colorNames.map((name) => [name, style.getPropertyValue(property(name)).trim()] as const).filter(([, color]) => color !== '');
  return Object.fromEntries(set);
}

/** Says which colors fall short, and shows in each field the color in force. */
function check(): void {
  const set = colorsSet();
  const { colorScheme } = getComputedStyle(map);
  const [side = 'light'] = sidesOf(colorScheme);
  for (const name of colorNames) {
    const field = byId<HTMLInputElement>(`color-${name}`);
    field.value = hexOf(set[name] ?? palette[name][side]) ?? field.value;
  }
  const findings = checkColors(set, colorScheme);
  const faulty = findings.filter(({ sentences }) => sentences.length > 0);
  const paragraph = (text: string): HTMLElement => Object.assign(document.createElement('p'), { textContent: text });
  const sides = findings.map(({ side: each }) => each).join(' and on a ');
  if (faulty.length === 0) {
    byId('check').replaceChildren(paragraph(`Every color holds, on a ${sides} page.`));
    return;
  }
  const blocks = faulty.map(({ side: each, sentences }) => {
    const list = document.createElement('ul');
    list.append(...sentences.map((text) => Object.assign(document.createElement('li'), { textContent: text })));
    const details = document.createElement('details');
    details.append(
      Object.assign(document.createElement('summary'), {
        textContent: `On a ${each} page ${sentences.length === 1 ? '1 thing is' : `${sentences.length} things are`} to be mended`,
      }),
      list,
    );
    return details;
  });
  byId('check').replaceChildren(...blocks);
}

function showCodes(now: FormState): void {
  const allColors = Object.entries(colorsSet()) as [ColorName, string][];
  const built: Built = {
    attributes: attributesOf(now),
    colors: [...colors],
    preset: now.values.get('preset') ?? '',
    allColors,
    library: folderOf(library.value),
    title: map.shadowRoot?.querySelector('[part~="title"]')?.textContent?.trim() || 'Map of 287(g) agreements',
  };
  const codes = { tag: tagCode(built), frame: frameCode(built), shortcode: shortcode(built), css: cssCode(built) };
  for (const [id, code] of Object.entries(codes)) byId<HTMLTextAreaElement>(id).value = code;
  byId('css-block').hidden = codes.css === '';
}

const folderOf = (address: string): string => (address === '' || address.endsWith('/') ? address : `${address}/`);

function ask(each: Element, attributes: readonly (readonly [string, string])[], kept: readonly string[]): void {
  for (const { name } of [...each.attributes])
    if (!kept.includes(name) && !attributes.some(([asked]) => asked === name)) each.removeAttribute(name);
  for (const [name, text] of attributes) if (each.getAttribute(name) !== text) each.setAttribute(name, text);
}

/** As wide as asked for, and as large as there is room. */
function fit(): void {
  const stage = byId('stage');
  const width = widthOf(state());
  const scale = Math.min(1, stage.clientWidth / width);
  map.style.setProperty('width', `${width}px`);
  map.style.setProperty('transform', scale === 1 ? 'none' : `scale(${scale})`);
  stage.style.setProperty('height', `${Math.ceil(map.offsetHeight * scale)}px`);
  byId('scale').textContent = scale === 1 ? '' : `Shown at ${Math.round(scale * 100)}% of its size.`;
}

/** Takes what the form holds to the maps, the codes and the address. */
async function follow(): Promise<void> {
  const now = state();
  // The address of this page is the form's.
  const attributes = attributesOf(now).filter(([name]) => name !== 'link');
  ask(map, attributes, ['id', 'style']);
  ask(
    edition,
    [...attributes.filter(([name]) => name !== 'controls' && name !== 'actions'), ['actions', 'image svg data alt']],
    ['id', 'style'],
  );
  await choosePreset(now.values.get('preset') ?? '');
  dress();
  check();
  fit();
  showCodes(now);
  const isUsual = now.values.get('width') === usualWidth;
  const values = new Map([...now.values].filter(([name]) => name !== 'width' || !isUsual));
  const query = writeState({ ...now, values }).toString();
  history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
  await map.loadComplete;
  showCodes(state());
}

async function copy(id: string): Promise<void> {
  const field = byId<HTMLTextAreaElement>(id);
  const said = byId('copied');
  said.textContent = '';
  try {
    await navigator.clipboard.writeText(field.value);
    said.textContent = 'Copied.';
  } catch {
    field.focus();
    field.select();
    said.textContent = 'This page may not write to the clipboard. The code is selected: copy it with your keyboard.';
  }
}

async function start(): Promise<void> {
  fillLists();
  library.value = new URL('../dist/', location.href).href;
  await customElements.whenDefined('agreement-map');
  const names = [...new Set([...form.elements].map((field) => (field as HTMLInputElement).name).filter(Boolean))];
  const { values, colors: asked, unread } = readState(new URLSearchParams(location.search), names);
  for (const [name, color] of asked) colors.set(name, color);
  single.open = colors.size > 0;
  const left = fillForm(form, new Map([['width', usualWidth], ...values]));
  const faults = [...unread, ...left.map((each) => `“${each}” means nothing here.`)];
  byId('unread').textContent = faults.length === 0 ? '' : `Of the address of this page: ${faults.join(' ')}`;
  form.addEventListener('change', () => void follow());
  form.addEventListener('submit', (event) => event.preventDefault());
  // Fields outside of a form that are its own are heard by the page alone.
  byId('stage').parentElement?.addEventListener('change', ({ target }) => target instanceof HTMLInputElement && void follow());
  library.addEventListener('input', () => showCodes(state()));
  byId('own-colors').addEventListener('click', () => {
    colors.clear();
    void follow();
  });
  for (const button of document.querySelectorAll<HTMLElement>('button[data-copies]'))
    button.addEventListener('click', () => void copy(button.dataset.copies ?? ''));
  const observer = new ResizeObserver(() => requestAnimationFrame(fit));
  observer.observe(map);
  observer.observe(byId('stage').parentElement as HTMLElement);
  await follow();
}

await start();
