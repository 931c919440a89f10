import { describe, expect, it } from 'vitest';
import { middleOf } from '../../../src/geography/middle-of.js';
import type { Atlas } from '../../../src/scene/atlas/atlas.js';
import { describeStep } from '../../../src/scene/atlas/describe-step.js';
import { stepOver, unitUnder } from '../../../src/scene/atlas/step-over.js';
import { bundledAtlas } from '../../fixtures/bundled-atlas.js';

const headings = ['north', 'east', 'south', 'west'];

/** What is said on the way from the middle of a place. */
function walk(atlas: Atlas, id: string, miles: number, ways: readonly string[]): string[][] {
  const { units } = atlas.choropleth;
  const unit = units.findIndex((each) => each.id === id);
  let spot = { place: middleOf(units[unit] as (typeof units)[number]), unit };
  return ways.map((way) => {
    const heading = headings.indexOf(way);
    const step = stepOver(units, spot, heading * 90, miles);
    spot = step.to;
    return describeStep(atlas, step, heading, miles);
  });
}

describe('stepOver', () => {
  it('says the borders on the way, and what is there', async () => {
    const [first, second] = walk(await bundledAtlas(), '12099', 25, ['north', 'east']);
    expect(first).toEqual([
      '25 miles north. After 22 miles, into Martin County, Florida.',
      'You are in Martin County, Florida. 5 agreements as of May 18, 2026. 1 Warrant Service Officer, 4 Task Force. 15 statewide agreements of Florida agencies, not colored on the map. On the map: very dark blue, the color of “5–9”.',
    ]);
    expect(second?.[0]).toBe('25 miles east. After 23 miles, out over water or another country.');
    expect(second?.[1]).toMatch(
      /^Nothing is drawn here\. The nearest place, measured to its middle, is Martin County, Florida, \d+ miles west/,
    );
  });

  it('crosses state lines on a map of states, by 100 miles', async () => {
    const [, step] = walk(await bundledAtlas('state'), '20', 100, ['north', 'north']);
    expect(step?.[0]).toMatch(/^100 miles north\. After \d+ miles, into Nebraska\.$/);
  });

  it('goes from island to island in an inset, and from Florida to Puerto Rico', async () => {
    const atlas = await bundledAtlas();
    expect(walk(atlas, '15009', 100, ['south', 'east']).flat().join(' ')).toContain('into Hawaii County, Hawaii');
    const south = walk(atlas, '12086', 100, [
      'east',
      'east',
      'east',
      'east',
      'east',
      'east',
      'east',
      'east',
      'south',
      'south',
      'south',
      'south',
      'south',
      'south',
      'east',
      'east',
    ]);
    expect(south.flat().join(' ')).toMatch(/into [^.]* Municipio, Puerto Rico|measured to its middle, is [^.]* Municipio, Puerto Rico/);
  });

  it('finds every county under its own middle, where that is land of its own', async () => {
    const { choropleth } = await bundledAtlas();
    const elsewhere = choropleth.units.filter((unit, i) => ![i, -1].includes(unitUnder(choropleth.units, middleOf(unit))));
    // Counties around a city of their own, and their kind.
    expect(elsewhere.length).toBeLessThan(12);
  });
});
