import { readQuery } from '../../src/element/embed/read-query.js';
import type { ColorName } from '../../src/scene/drawing/palette.js';

/** What the form and the address of the page hold. */
export interface FormState {
  /** Values of the form by name; of boxes that are checked, all with spaces between them. Empty ones are left out. */
  readonly values: ReadonlyMap<string, string>;
  readonly colors: ReadonlyMap<ColorName, string>;
}

/** What is of the form and no attribute of the tag. */
const ofTheForm = ['preset', 'width'];

/** Fields of the form that are boxes, of which several can be checked. */
const boxes = ['models', 'signers', 'controls', 'actions', 'link'];

/** Reads the address of the page, which has the words of the embed page's. */
export function readState(query: URLSearchParams, names: readonly string[]): FormState & { readonly unread: readonly string[] } {
  const { attributes, colors, unknown } = readQuery(query, names, () => false);
  return { values: new Map(attributes), colors: new Map(colors), unread: unknown };
}

/** What the address of the page says. */
export function writeState({ values, colors }: FormState): URLSearchParams {
  const items = [...values, ...[...colors].map(([name, color]) => [`--agreement-map-${name}`, color] as const)];
  return new URLSearchParams(items.map(([name, text]) => [name, text]));
}

/** Attributes of the tag, as the form has them. */
export function attributesOf({ values }: FormState): [name: string, text: string][] {
  return [...values].filter(([name]) => !ofTheForm.includes(name));
}

/** What a form holds. */
export function readForm(form: HTMLFormElement): Map<string, string> {
  const values = new Map<string, string>();
  for (const [name, entry] of new FormData(form)) {
    const text = typeof entry === 'string' ? entry.trim() : '';
    if (text !== '') values.set(name, [values.get(name), text].filter(Boolean).join(' '));
  }
  return values;
}

/** Fills a form in. @returns the names of what it has no place for */
export function fillForm(form: HTMLFormElement, values: ReadonlyMap<string, string>): string[] {
  return [...values].flatMap(([name, text]) => (fillField(form, name, text) ? [] : [`${name}=${text}`]));
}

function fillField(form: HTMLFormElement, name: string, text: string): boolean {
  const field = form.elements.namedItem(name);
  if (boxes.includes(name)) return fillBoxes(form, name, text);
  if (field === null) return false;
  const { value: before } = field as HTMLInputElement | HTMLSelectElement;
  (field as HTMLInputElement).value = text;
  // A list has no value that is none of its own, and a date is a day.
  if ((field as HTMLInputElement).value === text) return true;
  (field as HTMLInputElement).value = before;
  return false;
}

function fillBoxes(form: HTMLFormElement, name: string, text: string): boolean {
  const wanted = new Set(text.split(/[\s,;]+/));
  for (const box of form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)) box.checked = wanted.delete(box.value);
  return wanted.size === 0;
}
