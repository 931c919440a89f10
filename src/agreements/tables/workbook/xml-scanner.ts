/** What is told of a part's XML as it goes by. Names come without their prefixes, which every writer chooses for itself. */
export interface XmlListener {
  /** A start tag: `attributes` is what stands in it after the name, `parent` the element around it, `''` at the top. */
  open?(name: string, attributes: string, parent: string): void;
  /** Text, or a piece of it. Inside of which element, the listener knows. */
  text?(text: string): void;
  close?(name: string, parent: string): void;
}

/** What can be wrong with XML: it is none, it stops before its elements are closed, or it has something no workbook needs room for. */
export type XmlFault = 'not-xml' | 'ends-early' | 'too-long';

/** A tag or a text without markup that is longer than this is taken for an attack: 32,767 characters, the most in a cell, can be escaped with seven each. */
const longestToken = 400_000;
/** A tag holds an address at most, of which browsers take 64,000 characters or fewer. */
const longestTag = 65_536;
/** Escaped characters in the texts of a part, which take some microseconds each: ten in every row. */
const mostEscaped = 1_000_000;
/** Elements in elements; a sheet has seven. */
const deepest = 200;

/**
 * Reads XML that comes in pieces and tells its elements and texts, for the parts of a workbook: every element has to be closed, so that
 * what ends early is found out, and nothing is defined by the file itself. (There are no entities but those of XML, and a document type is refused.)
 */
export class XmlScanner {
  readonly #listener: XmlListener;
  readonly #open: string[] = [];
  #rest = '';
  #hasRoot = false;
  #escaped = 0;

  constructor(listener: XmlListener) {
    this.#listener = listener;
  }

  /** Reads on, as far as what has come is complete; `null` where nothing is wrong so far. */
  push(piece: string): XmlFault | null {
    const text = this.#rest + piece;
    let at = 0;
    while (at < text.length) {
      const end = text.charAt(at) === '<' ? this.#readMarkup(text, at) : this.#readText(text, at);
      if (end === notXml) return 'not-xml';
      if (end === tooLong) return 'too-long';
      if (end === incomplete) break;
      at = end;
    }
    this.#rest = text.slice(at);
    return this.#rest.length > longestToken ? 'too-long' : null;
  }

  /** What is wrong when nothing more comes. */
  end(): XmlFault | null {
    return this.#open.length > 0 || !this.#hasRoot || this.#rest.trim() !== '' ? 'ends-early' : null;
  }

  #readText(text: string, at: number): number {
    const end = text.indexOf('<', at);
    if (end === -1) return incomplete;
    const raw = text.slice(at, end);
    if (raw.length > longestToken || !this.#countEscaped(raw)) return tooLong;
    if (this.#open.length > 0) this.#listener.text?.(decodeEntities(raw));
    else if (raw.replace('\ufeff', '').trim() !== '') return notXml;
    return end;
  }

  /** `false` when there were too many. */
  #countEscaped(raw: string): boolean {
    for (let i = raw.indexOf('&'); i !== -1; i = raw.indexOf('&', i + 1)) this.#escaped += 1;
    return this.#escaped <= mostEscaped;
  }

  #readMarkup(text: string, at: number): number {
    const second = text[at + 1];
    if (second === '/') return this.#readEndTag(text, at);
    if (second === '?') return endOf(text, '?>', at);
    if (second !== '!') return second === undefined ? incomplete : this.#readStartTag(text, at);
    if (text.slice(at, at + 4) === '<!--') return endOf(text, '-->', at + 4);
    if (text.slice(at, at + 9) === '<![CDATA[') return this.#readCharacters(text, at + 9);
    return text.length - at < 9 ? incomplete : notXml;
  }

  #readCharacters(text: string, at: number): number {
    const end = text.indexOf(']]>', at);
    if (end === -1) return incomplete;
    this.#listener.text?.(text.slice(at, end));
    return end + 3;
  }

  #readStartTag(text: string, at: number): number {
    const end = endOfTag(text, at);
    if (end === -1) return incomplete;
    if (end - at > longestTag) return tooLong;
    const isEmpty = text[end - 1] === '/';
    const inside = text.slice(at + 1, isEmpty ? end - 1 : end);
    const space = inside.search(/\s/);
    const whole = space === -1 ? inside : inside.slice(0, space);
    const parent = this.#open.at(-1) ?? '';
    if (whole === '' || (parent === '' && this.#hasRoot) || this.#open.length > deepest) return notXml;
    this.#hasRoot = true;
    this.#listener.open?.(localName(whole), space === -1 ? '' : inside.slice(space), localName(parent));
    if (isEmpty) this.#listener.close?.(localName(whole), localName(parent));
    else this.#open.push(whole);
    return end + 1;
  }

  #readEndTag(text: string, at: number): number {
    const end = text.indexOf('>', at);
    if (end === -1) return incomplete;
    const whole = this.#open.pop();
    if (whole === undefined || text.slice(at + 2, end).trimEnd() !== whole) return notXml;
    this.#listener.close?.(localName(whole), localName(this.#open.at(-1) ?? ''));
    return end + 1;
  }
}

// Instead of a position to go on from.
const incomplete = -1;
const notXml = -2;
const tooLong = -3;

function endOf(text: string, mark: string, at: number): number {
  const end = text.indexOf(mark, at);
  return end === -1 ? incomplete : end + mark.length;
}

/** The `>` of a tag that begins at `at`, passing over those in values. */
function endOfTag(text: string, at: number): number {
  for (let i = at; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 0x3e) return i;
    if (code !== 0x22 && code !== 0x27) continue;
    i = text.indexOf(code === 0x22 ? '"' : "'", i + 1);
    if (i === -1) return -1;
  }
  return -1;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The attributes of a tag by their names without prefixes. */
export function readAttributes(attributes: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  attribute.lastIndex = 0;
  for (let next = attribute.exec(attributes); next !== null; next = attribute.exec(attributes)) {
    const [, name = '', quoted, single = ''] = next;
    const local = localName(name);
    // Where two have one name without prefix, the one that has none is the workbook's own.
    if (!found.has(local) || local === name) found.set(local, decodeEntities(quoted ?? single));
  }
  return found;
}

const named: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
]);

function decodeEntities(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text; // XML 1.0, 2.11
  return lines.includes('&') ? lines.replace(/&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);/gi, characterOf) : lines;
}

function characterOf(entity: string): string {
  const character = named.get(entity);
  if (character !== undefined || entity[1] !== '#') return character ?? entity;
  const point = Number(entity[2]?.toLowerCase() === 'x' ? `0${entity.slice(2, -1)}` : entity.slice(2, -1));
  return point <= 0x10_ffff ? String.fromCodePoint(point) : '\ufffd';
}

/** Whether an attribute says yes. */
export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';
