import { readFileSync } from 'node:fs';
import { formatHex, interpolate, wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';

const styles = readFileSync('src/element/styles.ts', 'utf8');
const forced = /@media \(forced-colors:active\)\{[^]*?:host\{([^]*?)\}/.exec(styles)?.[1] ?? '';

/** The colors of a forced theme, mixed as a browser mixes them. */
function colorsOn(canvas: string, text: string): (name: string) => string {
  const declared = new Map(
    [...forced.matchAll(/--_([\w-]+):([^;]+?)(?=;|$|\s*--)/g)].map(([, name = '', value = '']) => [name, value.trim()]),
  );
  return (name) => {
    const value = declared.get(name) ?? '';
    const share = /CanvasText (\d+)%/.exec(value)?.[1];
    if (share !== undefined) return formatHex(interpolate([canvas, text], 'rgb')(Number(share) / 100)) ?? '';
    if (value === 'Canvas') return canvas;
    if (value === 'CanvasText') return text;
    throw new Error(`${name} is ${value}.`);
  };
}

// The system's own high-contrast themes.
describe.each([
  ['black on white', '#ffffff', '#000000'],
  ['white on black', '#000000', '#ffffff'],
  ['Windows’ Desert', '#fffaef', '#3d3d3d'],
  ['Windows’ Aquatic', '#202020', '#ffffff'],
])('forced colors: %s', (_, canvas, text) => {
  const color = colorsOn(canvas, text);
  const painted = ['class-1', 'class-2', 'class-3', 'class-4', 'class-5', 'jem', 'wso', 'tfm'];

  it.each(painted)('set %s off from none listed and part it from what lies beside it', (name) => {
    expect(wcagContrast(color(name), color('land'))).toBeGreaterThan(3);
    expect(wcagContrast(color(name), color('border'))).toBeGreaterThan(3);
  });

  it('go one way from none listed to the most', () => {
    const steps = ['land', 'statewide', 'class-1', 'class-2', 'class-3', 'class-4', 'class-5'].map((name) =>
      wcagContrast(color(name), canvas),
    );
    expect(steps).toEqual([...new Set(steps)].sort((a, b) => a - b));
  });

  it('draw the borders of states so that they are seen', () => {
    expect(wcagContrast(color('inset'), color('land'))).toBeGreaterThan(3);
    expect(wcagContrast(color('inset'), color('statewide'))).toBeGreaterThan(2.9);
  });
});

it('have a color of their own for every kind of agency and every change', () => {
  const later = readFileSync('src/element/reader/reader-styles.ts', 'utf8');
  const declared = [...later.matchAll(/--_([\w-]+):/g)].map(([, name]) => name);
  expect(declared).toEqual(['change-fewer', 'change-models', 'change-gone', 'other-1', 'other-2', 'other-3', 'other']);
});
