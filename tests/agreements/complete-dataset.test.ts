import { describe, expect, it } from 'vitest';
import { completeDataset } from '../../src/agreements/complete-dataset.js';
import type { Loaded } from '../../src/agreements/data-adapter.js';

describe('completeDataset', () => {
  it('fills in what an adapter leaves out', () => {
    expect(completeDataset({ agreements: [{ state: 'FL', counties: ['12071'] }] } as unknown as Loaded)).toEqual({
      agreements: [
        {
          agency: '',
          agencyType: null,
          state: 'FL',
          counties: ['12071'],
          model: null,
          status: 'signed',
          signed: null,
          link: null,
          addendum: null,
          listedFrom: null,
          listedUntil: null,
          row: 1,
        },
      ],
      problems: [],
      asOf: null,
      source: null,
      lists: [],
      gaps: [],
      published: [],
    });
  });

  it('drops an address that is not safe to link to', () => {
    const agreement = { state: 'FL', link: 'javascript:alert(1)', addendum: 'https://example.org/a' };
    const loaded = { agreements: [agreement], source: { name: 'x', url: 'javascript:alert(1)' } } as unknown as Loaded;
    const { agreements, source } = completeDataset(loaded);
    expect(agreements[0]).toMatchObject({ link: null, addendum: 'https://example.org/a' });
    expect(source).toEqual({ name: 'x', url: null });
  });

  it.each([
    [undefined, 'The data adapter gave no list of agreements.'],
    [{}, 'The data adapter gave no list of agreements.'],
    [{ agreements: [{ state: 'FL' }, null] }, 'Agreement 2 of the data adapter has null as its agreement.'],
    [{ agreements: [{ state: 12 }] }, 'Agreement 1 of the data adapter has 12 as its state.'],
    [{ agreements: [{ state: 'FL', counties: 'Lee' }] }, 'Agreement 1 of the data adapter has "Lee" as its counties.'],
    [{ agreements: [{ state: 'FL', model: 'Task Force' }] }, 'Agreement 1 of the data adapter has "Task Force" as its model.'],
    [{ agreements: [{ state: 'FL', signed: 'soon' }] }, 'Agreement 1 of the data adapter has "soon" as its signed.'],
  ])('refuses %j and says which record and field it is', (loaded, message) => {
    expect(() => completeDataset(loaded as Loaded)).toThrow(message);
  });
});
