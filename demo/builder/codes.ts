import { escapeXml } from '../../src/scene/drawing/escape-xml.js';
import type { ColorName } from '../../src/scene/drawing/palette.js';

/** A map as it was built: what the tag is told, and how it looks. */
export interface Built {
  /** Attributes of the tag, in the order of the form. */
  readonly attributes: readonly (readonly [name: string, text: string])[];
  /** Colors set one by one. */
  readonly colors: readonly (readonly [name: ColorName, color: string])[];
  /** The name of a style sheet of the library; `''` for none. */
  readonly preset: string;
  /** Every color that is not the library's own, of the preset too. */
  readonly allColors: readonly (readonly [name: ColorName, color: string])[];
  /** The folder of the library, as an address that ends with a slash. */
  readonly library: string;
  /** What the map is called. */
  readonly title: string;
}

/** What means something where the tag itself stands alone. */
const ofThePage = ['id', 'link'];

const attribute = ([name, text]: readonly [string, string]): string => `${name}="${escapeXml(text)}"`;

const rule = (colors: Built['colors']): string =>
  `agreement-map { ${colors.map(([name, color]) => `--agreement-map-${name}: ${color}`).join('; ')} }`;

/** For a page of one's own templates. */
export function tagCode({ attributes, colors, preset, library }: Built): string {
  // What a map keeps in the address stands under its name.
  const id: Built['attributes'] = attributes.some(([name]) => name === 'link') ? [['id', 'agreements']] : [];
  return [
    ...(preset === ''
      ? []
      : [`<link ${[['rel', 'stylesheet'] as const, ['href', `${library}themes/${preset}.css`] as const].map(attribute).join(' ')}>`]),
    ...(colors.length === 0 ? [] : [`<style>${rule(colors)}</style>`]),
    `<script type="module" ${attribute(['src', `${library}cdn/agreement-map.js`])}></script>`,
    `<${['agreement-map', ...id.map(attribute), ...attributes.map(attribute)].join(' ')}></agreement-map>`,
  ].join('\n');
}

/** For a page that takes a frame: the embed page has colors in its address, and no style sheet. */
export function frameCode({ attributes, allColors, library, title }: Built): string {
  const told = attributes.filter(([name]) => !ofThePage.includes(name));
  const query = new URLSearchParams([
    ...told.map(([name, text]) => [name, text]),
    ...allColors.map(([name, color]) => [`--agreement-map-${name}`, color]),
  ]);
  const address = `${library}embed.html${query.size === 0 ? '' : `?${query.toString()}`}`;
  const copies = attributes.find(([name]) => name === 'actions')?.[1] ?? '';
  const sandbox = ['allow-scripts', 'allow-same-origin', 'allow-popups', 'allow-popups-to-escape-sandbox'];
  // What a frame in a sandbox may not do unless the page around lets it.
  if (/image|svg|data/.test(copies)) sandbox.push('allow-downloads');
  const permissions = [...(/link|alt|embed/.test(copies) ? ['clipboard-write'] : []), ...(copies.includes('share') ? ['web-share'] : [])];
  const written = [
    ...([
      ['src', address],
      ['title', title],
      ['width', '100%'],
      ['height', '720'],
      ['loading', 'lazy'],
      ['sandbox', sandbox.join(' ')],
    ] as const),
    ...(permissions.length === 0 ? [] : [['allow', permissions.join('; ')] as const]),
  ];
  return `<iframe ${written.map(attribute).join(' ')}></iframe>`;
}

/** For WordPress with the plugin: what parts one value from the next there is written as entities. */
export function shortcode({ attributes }: Built): string {
  const value = (text: string): string => escapeXml(text).replace(/[[\]]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const told = attributes.filter(([name]) => !ofThePage.includes(name));
  return `[${['agreement_map', ...told.map(([name, text]) => `${name}="${value(text)}"`)].join(' ')}]`;
}

/** For the field of a theme that takes CSS; `''` where there is nothing to say. */
export function cssCode({ allColors }: Built): string {
  return allColors.length === 0 ? '' : rule(allColors);
}
