import { describe, expect, it } from 'vitest';
import { listFurtherModels } from '../../src/counts/list-further-models.js';
import { agreement } from '../fixtures/agreements.js';

const of = (model: string | null, listedFrom: string | null = null) => agreement({ model, listedFrom });

describe('listFurtherModels', () => {
  it('names what is not one of the three, once', () => {
    expect(listFurtherModels([of('TFM'), of('HYBRID'), of(null), of('Airport'), of('Airport')])).toEqual(['Airport', 'HYBRID']);
  });

  it('puts what came on a later list after what was there', () => {
    const before = [of('Tribal', '2026-02-20'), of('Airport', '2026-03-01')];
    expect(listFurtherModels(before)).toEqual(['Tribal', 'Airport']);
    expect(listFurtherModels([of('Aardvark', '2026-04-01'), of('Aardvark', '2026-04-01'), ...before])).toEqual([
      'Tribal',
      'Airport',
      'Aardvark',
    ]);
  });

  it('takes those of more agreements first where no day tells, and never the order of rows', () => {
    const rows = [of('C'), of('B'), of('B'), of('A')];
    expect([listFurtherModels(rows), listFurtherModels([...rows].reverse())]).toEqual(Array(2).fill(['B', 'A', 'C']));
  });
});
