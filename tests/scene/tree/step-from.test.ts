import { describe, expect, it } from 'vitest';
import { stateHolding, stepFrom } from '../../../src/scene/tree/step-from.js';
import type { TreePlace } from '../../../src/scene/tree/tree-place.js';
import type { Heading } from '../../../src/scene/words/tree-messages.js';
import { bundledTree } from '../../fixtures/bundled-tree.js';

const headings: readonly Heading[] = ['north', 'east', 'south', 'west'];

describe('stepFrom', () => {
  it('walks counties as they lie, over the border of a state too', async () => {
    const { tree, units, geography } = await bundledTree();
    const step = (from: string, heading: Heading): string | undefined =>
      stepFrom(tree, units, geography.states, tree.find(from) as TreePlace, heading)?.id;
    // Palm Beach to Martin, and north out of Nassau into Georgia.
    expect([step('12099', 'north'), step('12089', 'north')?.slice(0, 2)]).toEqual(['12085', '13']);
    expect(stateHolding(tree.find('13039') as TreePlace)?.name).toBe('Georgia');
  });

  it('walks states and parts of the country', async () => {
    const { tree, units, geography } = await bundledTree();
    const step = (from: string, heading: Heading): string | undefined =>
      stepFrom(tree, units, geography.states, tree.find(from) as TreePlace, heading)?.name;
    expect([step('20', 'north'), step('20', 'east'), step('20', 'south')]).toEqual(['Nebraska', 'Missouri', 'Oklahoma']);
    expect([step('mountain', 'west'), step('mountain', 'east'), step('new-england', 'south')]).toEqual([
      'Pacific',
      'West North Central',
      'Middle Atlantic',
    ]);
    expect(headings.map((heading) => step('us', heading))).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('reaches every part from every other', async () => {
    const { tree, units, geography } = await bundledTree();
    const reached = new Set([tree.divisions[0] as TreePlace]);
    for (const from of reached) {
      for (const heading of headings) {
        const to = stepFrom(tree, units, geography.states, from, heading);
        if (to) reached.add(to);
      }
    }
    expect(reached.size).toBe(tree.divisions.length);
  });

  it('stays in a state that is framed', async () => {
    const { tree, units, geography } = await bundledTree('county', '12');
    expect(stepFrom(tree, units, geography.states, tree.find('12089') as TreePlace, 'north')).toBe(null);
  });
});
