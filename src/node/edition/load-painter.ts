import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { lazy } from '../../memory/lazy.js';
import { UsageError } from '../usage-error.js';

/** What paints pictures and what they are lettered in: only who writes PNG needs them, and a page never does. */
export const painters = ['@resvg/resvg-wasm', '@fontsource/source-sans-3'] as const;

const { resolve } = createRequire(import.meta.url);

/** Letters of English and of the names of places, in the two weights that the pictures have. */
const fonts = ['latin-400', 'latin-ext-400', 'latin-600', 'latin-ext-600'];
const family = 'Source Sans 3';

const unlettered = /(?![\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]).|\p{Emoji_Presentation}/gu;

/** What of a text cannot be painted, each letter once: the fonts are Latin, and a picture has boxes in place of all else. */
export function lettersMissing(text: string): string {
  return [...new Set(text.match(unlettered) ?? [])].join('');
}

/**
 * Makes a painter: from SVG to PNG with no other letters than those of the package, so that a picture is the same on every machine.
 *
 * The painter takes how large a unit of the drawing is, and the width of the picture in pixels.
 *
 * @throws {UsageError} which names what has to be installed
 */
export async function loadPainter(): Promise<(svg: string, scale: number, width: number) => Uint8Array> {
  const [{ Resvg }, fontBuffers] = await Promise.all([loadResvg(), loadFonts()]).catch((cause: unknown) => {
    const { code } = cause as NodeJS.ErrnoException;
    if (code !== 'MODULE_NOT_FOUND' && code !== 'ERR_MODULE_NOT_FOUND') throw cause;
    throw new UsageError(`To write PNG, render needs two more packages: npm install ${painters.join(' ')}.`, { cause });
  });
  return (svg, scale, width) => {
    const font = { fontBuffers, loadSystemFonts: false, defaultFontFamily: family, sansSerifFamily: family };
    const image = new Resvg(scaleStrokes(svg, scale), { fitTo: { mode: 'width', value: width }, font }).render();
    return image.asPng();
  };
}

/** Lines whose width does not grow with the drawing are not known to @resvg/resvg-wasm 2.6.2: their width is made what it has to be. */
function scaleStrokes(svg: string, scale: number): string {
  return svg.replace(
    / stroke-width="([\d.]+)"( stroke-linejoin="\w+")? vector-effect="non-scaling-stroke"/g,
    (_, width: string, join = '') => {
      return ` stroke-width="${Number(width) / scale}"${join}`;
    },
  );
}

const loadResvg = lazy(async () => {
  const { initWasm, Resvg } = await import('@resvg/resvg-wasm');
  await initWasm(await readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return { Resvg };
});

async function loadFonts(): Promise<Uint8Array[]> {
  return Promise.all(fonts.map((each) => readFile(resolve(`@fontsource/source-sans-3/files/source-sans-3-${each}-normal.woff2`))));
}
