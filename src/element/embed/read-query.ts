import { palette, type ColorName } from '../../scene/drawing/palette.js';
import { isColor } from './is-color.js';

/** What the address of the embed page asks for. */
export interface EmbedQuery {
  /** For the tag, which reads them as it reads any. */
  readonly attributes: readonly (readonly [name: string, text: string])[];
  readonly colors: readonly (readonly [name: ColorName, color: string])[];
  /** Addresses of data that this page may not load. */
  readonly refused: readonly string[];
  /** What means nothing here, a sentence each, for the console. */
  readonly unknown: readonly string[];
}

/** What is for listeners of other makers, or added by them to the address of a frame. */
const ofListeners = ['childId', 'initialWidth', 'parentTitle', 'parentUrl', 'datawrapper'];

/** Attributes that are addresses. */
const addresses = ['src', 'geography', 'policy'];

const prefix = '--agreement-map-';

/**
 * Reads the query string of the embed page.
 *
 * @param known the attributes of the tag
 * @param isAllowed whether data may come from an address
 */
export function readQuery(query: URLSearchParams, known: readonly string[], isAllowed: (address: string) => boolean): EmbedQuery {
  const attributes: [string, string][] = [];
  const colors: [ColorName, string][] = [];
  const refused: string[] = [];
  const unknown: string[] = [];
  for (const name of new Set(query.keys())) {
    const [text = '', ...others] = query.getAll(name);
    const color = name.startsWith(prefix) ? name.slice(prefix.length) : '';
    if (others.length > 0) unknown.push(`${name} is given ${others.length + 1} times; the first is used.`);
    if (Object.keys(palette).includes(color)) {
      if (isColor(text)) colors.push([color as ColorName, text]);
      else unknown.push(`${name}="${text}" is not a color.`);
    } else if (addresses.includes(name) && !isAllowed(text)) refused.push(text);
    else if (known.includes(name)) attributes.push([name, text]);
    else if (!ofListeners.includes(name)) unknown.push(`there is no setting "${name}".`);
  }
  return { attributes, colors, refused, unknown };
}
