import { describe, expect, it } from 'vitest';
import type { Level } from '../../../src/geography/geography.js';
import { describePattern } from '../../../src/scene/pattern/describe-pattern.js';
import { englishTree } from '../../../src/scene/words/english-tree.js';
import { bundledAtlas } from '../../fixtures/bundled-atlas.js';

async function patternOf(level: Level, within: string | null): Promise<string> {
  const { choropleth, answers, messages, overview } = await bundledAtlas(level, within);
  const shown = [...choropleth.units.keys()].filter((i) => within === null || choropleth.units[i]?.id.startsWith(within));
  return describePattern({ choropleth, shown, within, answers, messages, words: overview }, englishTree);
}

describe('describePattern', () => {
  it('says the extreme, the largest cluster and where there is least, of counties', async () => {
    expect(await patternOf('county', null)).toBe(
      'The most: Palm Beach County, Florida (21 agreements). ' +
        'Largest cluster of neighbors: 340 counties in 9 states, most in Texas, Arkansas and Missouri. ' +
        'Smallest share by region: Pacific (1 of 168 counties). None listed in 16 states and territories.',
    );
  });

  it('names no state of a cluster that is nearly all of them', async () => {
    expect(await patternOf('state', null)).toBe(
      'The most: Texas (387 agreements). Largest cluster of neighbors: 37 states and territories. ' +
        'Smallest share by region: Pacific (1 of 5 states and territories). None listed in 16 states and territories.',
    );
  });

  it('says nothing of a group that is all of them', async () => {
    expect(await patternOf('county', '12')).toMatch(/^The most: Palm Beach County, Florida \(21 agreements\), .*agreements\)\.$/);
  });

  it('says of one state what can be told of its counties', async () => {
    expect(await patternOf('county', '48')).toMatch(
      /^The most: Galveston County, Texas \(10 agreements\), .* Largest cluster of neighbors: 207 counties\.$/,
    );
  });
});
