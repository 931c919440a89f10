import { describe, expect, it } from 'vitest';
import { describeOverview } from '../../../src/scene/atlas/describe-overview.js';
import { bundledAtlas } from '../../fixtures/bundled-atlas.js';

describe('describeOverview', () => {
  it('says what a map of counties is, its figures, and its pattern', async () => {
    const { what, figures, classes, pattern, regions } = describeOverview(await bundledAtlas());
    expect(what).toBe('A map of 3,233 counties. The colors show agreements in each county.');
    expect(figures).toEqual([
      'As of May 18, 2026, 934 of 3,233 counties and county equivalents have at least one 287(g) agreement.',
      '1,843 agreements listed: 1,766 in 934 counties, 77 statewide, 0 not placed.',
    ]);
    expect(classes[0]).toBe('1: 549 counties, drawn in blue-green');
    expect(classes).toContain('None listed: 1,236 counties, drawn in very light gray');
    expect(pattern[0]).toBe(
      'The most: Palm Beach County, Florida (21 agreements), Brevard County, Florida (14 agreements) and Volusia County, Florida (14 agreements).',
    );
    expect(pattern[1]).toMatch(/^None listed in California, Connecticut, .* and U\.S\. Virgin Islands\.$/);
    expect(pattern[2]).toBe('Every county has at least one in Florida.');
    expect(pattern[3]).toContain(': 340 counties in 9 states, most in Texas, Arkansas and Missouri; 90 counties in 4 states');
    expect(pattern[4]).toBe(
      '117,246,189 of 341,784,857 residents (34.3 percent) live in a county with at least one; residents as of 2025.',
    );
    expect(regions[0]).toEqual({
      name: 'New England',
      text: '21 agreements. 8 of 68 counties have at least one. Most often drawn as “None listed”.',
    });
    expect(regions).toHaveLength(10);
  });

  it('says it of a map of states, and of one state', async () => {
    const states = describeOverview(await bundledAtlas('state'));
    expect(states.what).toBe('A map of 56 states and territories. The colors show agreements in each state.');
    expect(states.pattern[0]).toMatch(/^The most: Texas \(387 agreements\), Florida \(348 agreements\) and Missouri \(103 agreements\)\.$/);
    expect(states.pattern.at(-1)).toMatch(/^Largest cluster of neighbors: 37 states and territories \(Alabama, Florida, /);
    const florida = describeOverview(await bundledAtlas('county', '12'));
    expect(florida.what).toBe('A map of 67 counties. The colors show agreements in each county.');
    expect(florida.regions).toEqual([]);
  });
});
