import { aTimeout, fixtureSync, waitUntil } from '@open-wc/testing';
import type { Agreement, AgreementMap, Loaded } from '../../src/index.js';
import '../../src/define.js';

// A busy machine with three engines takes seconds for what takes a moment otherwise.
const patience = 10_000;

/** Waits until something is so; fails with what was waited for. */
export async function until(condition: () => unknown, what: string): Promise<void> {
  await waitUntil(condition, what, { interval: 10, timeout: patience });
}

/** Something on the page until the test is over. */
export function onPage(template: unknown): HTMLElement {
  return fixtureSync<HTMLElement>(template as Parameters<typeof fixtureSync>[0]);
}

/** A map that was put on the page just now, alone or in something else. */
export function mapOnPage(template: unknown): AgreementMap {
  const placed = onPage(template);
  return placed.matches('agreement-map') ? placed : (placed.querySelector('agreement-map') as AgreementMap);
}

/** A map whose load has ended, drawn or failed. */
export async function loadedMap(template: unknown): Promise<AgreementMap> {
  const map = mapOnPage(template);
  await settled(map);
  return map;
}

/** Waits until what is asked for now is drawn, or has failed. */
export async function settled(map: AgreementMap): Promise<void> {
  await map.loadComplete;
  await map.updateComplete;
}

/** A map that answers a reader: what does that is loaded after the first picture. */
export async function readableMap(template: unknown): Promise<AgreementMap> {
  const map = await loadedMap(template);
  await until(() => isReadable(map), 'the map answers a reader');
  return map;
}

/** Whether what answers a reader is loaded. */
export const isReadable = (map: AgreementMap): boolean => all(map, '[part~="tooltip"]').length > 0;

/** Elements of the shadow tree, by a selector made of parts, roles and native elements. */
export function all<E extends Element = HTMLElement>(map: AgreementMap, selector: string): E[] {
  return [...(map.shadowRoot as ShadowRoot).querySelectorAll<E>(selector)];
}

/** The one element of that selector. */
export function one<E extends Element = HTMLElement>(map: AgreementMap, selector: string): E {
  const found = all<E>(map, selector);
  if (found.length !== 1) throw new Error(`${found.length} elements are ${selector}`);
  return found[0] as E;
}

/** The one element of a part. */
export const part = <E extends Element = HTMLElement>(map: AgreementMap, name: string): E => one<E>(map, `[part~="${name}"]`);

/** Words of an element as they are read, the white space of the template left out; `''` where there is none. */
export function wordsOf(element: Element | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The words of a part; `''` where it is not there. */
export const words = (map: AgreementMap, name: string): string => wordsOf(all(map, `[part~="${name}"]`)[0]);

/** The button, or the summary, with these words or this name. */
export function button(map: AgreementMap, name: string): HTMLElement {
  const found = all(map, 'button, summary').find((each) => [wordsOf(each), each.getAttribute('aria-label')].includes(name));
  if (!found) throw new Error(`no button is called ${name}`);
  return found;
}

/** The field that places are searched in. */
export const searchField = (map: AgreementMap): HTMLInputElement => one<HTMLInputElement>(map, 'input[role="combobox"]');

/** The places that the search offers, in words. */
export const offers = (map: AgreementMap): string[] => all(map, '[role="option"]').filter(isSeen).map(wordsOf);

/** Whether an element takes up room. */
export const isSeen = (element: Element): boolean => element.getClientRects().length > 0;

/** The element that has the focus inside the map. */
export const focused = (map: AgreementMap): Element | null => (map.shadowRoot as ShadowRoot).activeElement;

/** The map as it takes the keyboard. */
export const tree = (map: AgreementMap): HTMLElement => one(map, '[role="tree"]');

/** The line of the tree that the keyboard is on. */
export const line = (map: AgreementMap): HTMLElement => one(map, `[id="${tree(map).getAttribute('aria-activedescendant')}"]`);

/** What is said to those who do not see the map, of what they did last. */
export const spoken = (map: AgreementMap): string => wordsOf(one(map, '[aria-live] > .unseen'));

/** The middle of a part on the screen. */
export function middleOf(map: AgreementMap, name: string): [number, number] {
  const box = part<SVGGraphicsElement>(map, name).getBoundingClientRect();
  return [Math.round(box.left + box.width / 2), Math.round(box.top + box.height / 2)];
}

/** Types a text into the search field in place of what stands there, as far as a script can. */
export function type(map: AgreementMap, text: string): void {
  const field = searchField(map);
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** Presses a key where the focus is. */
export function press(target: Element, key: string): void {
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
}

/** Takes the focus from the map. A window that is not in front loses it without an event, so one is made. */
export function leave(map: AgreementMap): void {
  const frame = tree(map);
  if (!document.hasFocus()) frame.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
  frame.blur();
}

/** Chooses a place by its name, as a reader does with the keyboard. */
export async function choose(map: AgreementMap, name: string): Promise<void> {
  type(map, name);
  await until(() => offers(map).length > 0, `${name} is offered`);
  press(searchField(map), 'Enter');
  await map.updateComplete;
}

/** The address of a file made on the spot. */
export const fileOf = (body: string, mime = 'text/csv'): string => URL.createObjectURL(new Blob([body], { type: mime }));

/** A TopoJSON of one square, Kansas, 90 units wide and 60 high. */
export function kansas(): object {
  const ring = [
    [0, 0],
    [90, 0],
    [90, 60],
    [0, 60],
    [0, 0],
  ];
  const state = { type: 'Polygon', id: '20', arcs: [[0]] };
  return { type: 'Topology', arcs: [ring], objects: { states: { type: 'GeometryCollection', geometries: [state] } } };
}

/** An adapter that waits to be told what it brings, and keeps the signals that it was given. */
export function waitingAdapter() {
  let answer: (loaded: Loaded) => void = () => {};
  const promise = new Promise<Loaded>((resolve) => (answer = resolve));
  const signals: AbortSignal[] = [];
  return {
    answer: (agreements: readonly Agreement[] = []) => answer({ agreements }),
    signals,
    load: ({ signal }: { signal: AbortSignal }) => {
      signals.push(signal);
      return promise;
    },
  };
}

/** Waits for the words in which the console is told of attributes: they are loaded when they are wanted. */
export async function wordsForFaults(): Promise<void> {
  await import('../../src/scene/describe-misreading.js');
  await aTimeout(0);
}

/** What the console is warned of while something is done. */
export async function warningsOf(act: () => Promise<unknown>): Promise<string[]> {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (...given: unknown[]) => void said.push(given.join(' '));
  await act()
    .then(wordsForFaults)
    .finally(() => (console.warn = warn));
  return said;
}
