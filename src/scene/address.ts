import { findState } from '../geography/names/states.js';
import type { Settings } from './settings.js';

/** What a reader can choose, as attributes call it, in the order of an address. */
const names = ['level', 'view', 'measure', 'models', 'signers', 'as-of', 'compare', 'within', 'selected'] as const;

/** One of what an address can say. */
export type AddressName = (typeof names)[number];

/** What a reader chose, in the texts of attributes; a name that is not there is as the author has it. */
export type AddressTexts = Readonly<Partial<Record<AddressName, string>>>;

/** The part of an address that is about one map. */
export interface AddressReading {
  readonly texts: AddressTexts;
  /** What means nothing, as it stands. */
  readonly unread: readonly string[];
}

/** What a choice of settings is in an address. States are named as people name them. */
export function addressTexts({ level, view, measure, models, signers, asOf, compare, within }: Partial<Settings>): AddressTexts {
  return {
    ...(level && { level }),
    ...(view && { view }),
    ...(measure && { measure }),
    ...(models && { models: models.join(',') }),
    ...(signers !== undefined && { signers: signers.replace(/[,;]+/g, ' ') }),
    ...(asOf !== undefined && { 'as-of': asOf ?? '' }),
    ...(compare !== undefined && { compare: compare ?? '' }),
    ...(within !== undefined && { within: within === null ? '' : (findState(within)?.postal ?? within) }),
  };
}

/**
 * The part of a map in the fragment of an address, `#map=level:state,within:TX`: other parts, of other maps and of the page itself, are
 * left alone. `null` where it has none.
 *
 * @param id of the element
 */
export function readAddress(fragment: string, id: string): AddressReading | null {
  const part = partsOf(fragment)
    .map(settled)
    .find((each) => isPartOf(each, id));
  if (part === undefined) return null;
  const texts: Partial<Record<AddressName, string>> = {};
  const unread: string[] = [];
  for (const item of settled(part.slice(part.indexOf('=') + 1)).split(',')) {
    const [key = '', ...rest] = item.split(':');
    const name = names.find((each) => each === key);
    const text = rest.join(':').split('+').map(decode);
    if (item === '') continue;
    if (name === undefined || name in texts || text.includes(null)) unread.push(decode(item) ?? item);
    else texts[name] = text.join(',');
  }
  return { texts, unread };
}

/** A fragment with this map's part put in the place of its last one, or after the others; without one where there is nothing to say. */
export function writeAddress(fragment: string, id: string, texts: AddressTexts): string {
  const items = names.flatMap((name) => writeItem(name, texts[name]));
  const own = items.length === 0 ? [] : [`${encode(id)}=${items.join(',')}`];
  const parts = partsOf(fragment);
  const at = parts.findIndex((part) => isPartOf(part, id));
  if (at < 0) return [...parts, ...own].join('&');
  return [...parts.slice(0, at), ...own, ...parts.slice(at + 1)].join('&');
}

/** Leads to one map of several: its part goes first, where whoever opens the address begins. */
export function leadTo(fragment: string, id: string): string {
  const parts = partsOf(fragment);
  const own = parts.filter((part) => isPartOf(part, id));
  return own.length === 0 ? id : [...own, ...parts.filter((part) => !isPartOf(part, id))].join('&');
}

/** Whether the first thing that a fragment says is about this map. */
export function leads(fragment: string, id: string): boolean {
  const [first] = partsOf(fragment);
  return first !== undefined && isPartOf(first, id);
}

// An empty text has no colon: programs that make links of addresses leave one at the end out.
function writeItem(name: AddressName, text: string | undefined): string[] {
  if (text === undefined) return [];
  return [text === '' ? name : `${name}:${text.split(',').map(encode).join('+')}`];
}

function partsOf(fragment: string): string[] {
  const text = fragment.replace(/^#/, '');
  return text === '' ? [] : text.split('&');
}

function isPartOf(part: string, id: string): boolean {
  const [name = '', ...rest] = settled(part).split('=');
  return rest.length > 0 && decode(name) === id;
}

/** Some programs write the signs that part one thing from the next as percentages too. */
function settled(part: string): string {
  return /[=:,]/.test(part) ? part : part.replace(/%(3D|3A|2C|2B)/gi, (code) => decodeURIComponent(code));
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
