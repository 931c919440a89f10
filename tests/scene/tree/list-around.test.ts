import { describe, expect, it } from 'vitest';
import { listAround } from '../../../src/scene/tree/list-around.js';
import { bundledTree } from '../../fixtures/bundled-tree.js';

describe('listAround', () => {
  it('names what borders a county, which way and how far, from the north over the east', async () => {
    const { units, gazetteer } = await bundledTree();
    const at = units.findIndex(({ id }) => id === '12099');
    const around = listAround(units, at, true).map(({ unit, way }) => [gazetteer.get(units[unit]?.id ?? '')?.name, way?.wind, way?.miles]);
    expect(around).toEqual([
      ['Martin County', 'north', 30],
      ['Broward County', 'south', 34],
      ['Hendry County', 'west', 44],
    ]);
  });

  it('goes by the globe and not by the drawing: west of Maine lies New Hampshire', async () => {
    const { units } = await bundledTree('state');
    const maine = listAround(
      units,
      units.findIndex(({ id }) => id === '23'),
      true,
    );
    expect(maine.map(({ unit, way }) => [units[unit]?.id, way?.wind])).toEqual([['33', 'southwest']]);
  });
});
