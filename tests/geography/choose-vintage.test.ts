import { describe, expect, it } from 'vitest';
import { chooseVintage } from '../../src/geography/choose-vintage.js';

describe('chooseVintage', () => {
  it('takes the present boundaries when no code tells', () => {
    expect(chooseVintage(['12099', '48453'], 'auto')).toEqual({ vintage: 2023, undrawable: [], notice: null });
    expect(chooseVintage([], 'auto')).toEqual({ vintage: 2023, undrawable: [], notice: null });
  });

  it('follows the codes in the data', () => {
    expect(chooseVintage(['09001', '12099'], 'auto')).toEqual({ vintage: 2017, undrawable: [], notice: 'follows-2017' });
    expect(chooseVintage(['02261'], 'auto')).toEqual({ vintage: 2017, undrawable: [], notice: 'follows-2017' });
    expect(chooseVintage(['09190', '02063'], 'auto')).toEqual({ vintage: 2023, undrawable: [], notice: 'follows-2023' });
  });

  it('reports the old codes of a dataset that holds both kinds, each once', () => {
    const codes = ['09190', '09009', '02261', '09001', '09001'];
    expect(chooseVintage(codes, 'auto')).toEqual({ vintage: 2023, undrawable: ['02261', '09001', '09009'], notice: 'both-kinds' });
  });

  it('reports what the boundaries asked for do not draw', () => {
    expect(chooseVintage(['09190', '02066', '09001'], 2017)).toEqual({
      vintage: 2017,
      undrawable: ['02066', '09190'],
      notice: 'asked-for-other',
    });
    expect(chooseVintage(['09001', '12099'], 2023)).toEqual({ vintage: 2023, undrawable: ['09001'], notice: 'asked-for-other' });
    expect(chooseVintage(['12099'], 2017)).toEqual({ vintage: 2017, undrawable: [], notice: null });
  });

  it('reads codes once, from anything that can be iterated', () => {
    const codes = new Map([['09001', 1]]).keys();
    expect(chooseVintage(codes, 'auto').vintage).toBe(2017);
  });
});
