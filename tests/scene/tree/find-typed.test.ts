import { describe, expect, it } from 'vitest';
import { findState, states } from '../../../src/geography/names/states.js';
import { findTyped } from '../../../src/scene/tree/find-typed.js';
import type { PlaceTree } from '../../../src/scene/tree/grow-tree.js';
import { siblingsOf, type TreePlace } from '../../../src/scene/tree/tree-place.js';
import { bundledTree } from '../../fixtures/bundled-tree.js';

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’']/g, '');

/** What somebody could type for a name, the shortest first: its beginning, or beginnings of its words. */
function spellings(name: string, most: number): Set<string> {
  const words = plain(name)
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  const whole = words.join('');
  const typed = new Set(Array.from({ length: most }, (_, i) => whole.slice(0, i + 1)));
  const add = (made: string, [word, ...rest]: readonly string[]): void => {
    if (made !== '') typed.add(made);
    if (word === undefined) return;
    for (let length = 1; length <= word.length && made.length + length <= most; length++) add(made + word.slice(0, length), rest);
  };
  add('', words);
  return new Set([...typed].sort((a, b) => a.length - b.length));
}

/** Some way from one place to another of the same state by letters, one by one, and Page Down, in so many presses at most; Infinity for none. */
function typedPresses(tree: PlaceTree, from: TreePlace, to: TreePlace, most: number): number {
  for (const text of spellings(to.name, most)) {
    let at: TreePlace | null = from;
    for (let length = 1; length <= text.length; length++) at = findTyped(tree, at, text.slice(0, length)) ?? at;
    const left = siblingsOf(to).indexOf(to) - siblingsOf(to).indexOf(at);
    if (left >= 0 && text.length + left <= most) return text.length + left;
  }
  return Infinity;
}

describe('findTyped', () => {
  it('finds a state by its postal code, its name or its initials, from anywhere', async () => {
    const { tree } = await bundledTree();
    const at = (text: string, from = tree.root): string | undefined => findTyped(tree, from, text)?.name;
    for (const { postal, name } of states) expect(at(postal)).toBe(name);
    expect([at('m'), at('ma'), at('mai'), at('new h'), at('mou')]).toEqual([
      'Maine',
      'Massachusetts',
      'Maine',
      'New Hampshire',
      'Mountain',
    ]);
    expect(at('tex', tree.find('12099') as TreePlace)).toBe('Texas');
    expect(at('xyz')).toBe(undefined);
  });

  it('finds a county of the same state first, and the next with the same letter again', async () => {
    const { tree } = await bundledTree();
    const alachua = tree.find('12001') as TreePlace;
    expect([findTyped(tree, alachua, 'pb')?.id, findTyped(tree, alachua, 'desoto')?.id, findTyped(tree, alachua, 'st j')?.id]).toEqual([
      '12099',
      '12027',
      '12109',
    ]);
    const bay = findTyped(tree, alachua, 'b') as TreePlace;
    const next = findTyped(tree, bay, 'bb') as TreePlace;
    expect([bay.name, next.name, findTyped(tree, next, 'bbb')?.name]).toEqual(['Baker County', 'Bay County', 'Bradford County']);
  });

  it('leads to every county of both vintages in eight presses: two for the state, Enter, and its name', async () => {
    for (const vintage of [2017, 2023] as const) {
      const { tree } = await bundledTree('county', null, vintage);
      const far = tree.states.flatMap((state) => {
        const postal = states.find(({ fips }) => fips === state.id)?.postal ?? '';
        expect(findTyped(tree, findTyped(tree, tree.root, postal.slice(0, 1)) ?? tree.root, postal)).toBe(state);
        const [first] = state.children;
        return state.children.flatMap((county) => {
          const presses = postal.length + 1 + (county === first ? 0 : typedPresses(tree, first as TreePlace, county, 5));
          return presses <= 8 ? [] : `${county.name}, ${findState(state.id)?.name}: ${presses}`;
        });
      });
      expect(far).toEqual([]);
    }
  });

  it('finds a county by the postal code of its state and its own name in one go, where nothing is called so', async () => {
    const { tree } = await bundledTree();
    const at = (text: string): string | undefined => findTyped(tree, tree.root, text)?.name;
    expect([at('alcla'), at('txh'), at('vapw'), at('ala'), at('alx')]).toEqual([
      'Clarke County',
      'Hale County',
      'Prince William County',
      'Alabama',
      undefined,
    ]);
  });

  it('never leaves the state for a county of another', async () => {
    const { tree } = await bundledTree();
    const alachua = tree.find('12001') as TreePlace;
    expect(findTyped(tree, alachua, 'cook')).toBe(null);
    expect(siblingsOf(alachua)).toContain(findTyped(tree, alachua, 'was'));
  });
});
