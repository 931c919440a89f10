import { escapeXml } from '../../scene/drawing/escape-xml.js';

/** Of the page that the tag stands in, and of no other. */
const ofThePage = ['id', 'link', 'class', 'style', 'slot', 'actions', 'selected', 'theme'];

/** The tag as it stands in this page, and the script that defines it where a script element names that. */
export function embedCode(element: Element): string {
  const attributes = [...element.attributes]
    .filter(({ name }) => !ofThePage.includes(name) && !/^(on|data-|aria-)/.test(name))
    .map(({ name, value }) => write(name, name === 'src' || name === 'geography' ? new URL(value, document.baseURI).href : value));
  const script = document.querySelector<HTMLScriptElement>('script[type="module"][src*="agreement-map"]');
  const tag = [element.localName, ...attributes].join(' ');
  return `${script ? `<script ${write('type', 'module')} ${write('src', script.src)}></script>\n` : ''}<${tag}></${element.localName}>\n`;
}

const write = (name: string, value: string): string => (value === '' ? name : `${name}="${escapeXml(value)}"`);
