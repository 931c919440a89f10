import { describe, expect, it } from 'vitest';
import { lineOf, siblingsOf } from '../../../src/scene/tree/tree-place.js';
import { bundledTree } from '../../fixtures/bundled-tree.js';

describe('growTree', () => {
  it('holds every county once, under its state, in its part of the country', async () => {
    const { tree, units } = await bundledTree();
    expect(tree.root.children).toHaveLength(10);
    expect(tree.states).toHaveLength(56);
    const counties = tree.states.flatMap(({ children }) => children);
    expect(new Set(counties.map(({ id }) => id))).toEqual(new Set(units.map(({ id }) => id)));
    expect(counties).toHaveLength(units.length);
    const palmBeach = tree.find('12099');
    expect(palmBeach && lineOf(palmBeach).map(({ name, level }) => `${level} ${name}`)).toEqual([
      '1 United States',
      '2 South Atlantic',
      '3 Florida',
      '4 Palm Beach County',
    ]);
    expect(palmBeach && tree.ofUnit(palmBeach.unit)).toBe(palmBeach);
  });

  it('puts names in the order of the alphabet, and knows who has places below before they are made', async () => {
    const { tree } = await bundledTree();
    const [first, second] = tree.find('12')?.children ?? [];
    expect([first?.name, second?.name]).toEqual(['Alachua County', 'Baker County']);
    expect([tree.root.isParent, tree.find('12')?.isParent, first?.isParent]).toEqual([true, true, false]);
    expect(siblingsOf(tree.root)).toEqual([tree.root]);
  });

  it('ends with states on a map of states, and begins with the state that is framed', async () => {
    const { tree, units } = await bundledTree('state');
    expect(tree.states.every(({ unit, isParent, id }) => !isParent && units[unit]?.id === id)).toBe(true);
    const framed = await bundledTree('county', '12');
    expect([framed.tree.root.name, framed.tree.root.level, framed.tree.root.children.length]).toEqual(['Florida', 1, 67]);
    expect(framed.tree.ofUnit(0)).toBe(null);
    const alone = await bundledTree('county', '12099');
    expect(alone.tree.root.children.map(({ name }) => name)).toEqual(['Palm Beach County']);
  });
});
