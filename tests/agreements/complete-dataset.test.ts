import { describe, expect, it } from 'vitest';
import { completeDataset } from '../../src/agreements/complete-dataset.js';
import type { Loaded } from '../../src/agreements/data-adapter.js';

describe('completeDataset', () => {
  it('fills in what an adapter leaves out', () => {
    expect(completeDataset({ agreements: [{ state: 'FL', counties: ['12071'] }] })).toEqual({
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
      measure: null,
    });
  });

  it('takes a key without a value for none, and puts lists in order', () => {
    const loaded = {
      agreements: [{ state: 'FL', signed: undefined }],
      asOf: undefined,
      lists: ['2026-05-18', '2025-01-01'],
    } as unknown as Loaded;
    const { agreements, asOf, lists } = completeDataset(loaded);
    expect([agreements[0]?.signed, asOf, lists]).toEqual([null, null, ['2025-01-01', '2026-05-18']]);
  });

  it.each([
    { asOf: 'May 18, 2026' },
    { asOf: '2025-99-99' },
    { asOf: '2025-02-30' },
    { problems: 'oops' },
    { problems: [null] },
    { lists: ['x'] },
    { gaps: [null] },
    { source: 'My source' },
    { published: [{ date: 'June', figure: 3, unit: 'agreements', source: 'y' }] },
  ])('refuses %j', (given) => {
    expect(() => completeDataset({ agreements: [], ...given } as unknown as Loaded)).toThrow(/^The data adapter gave .* as \w+\.$/);
  });

  it('reads models and kinds as lists are read, and gives one that is spelled in several ways the usual spelling', () => {
    const spelled = ['Tribal Task Force', 'TRIBAL TASK FORCE MODEL', 'Tribal Task Force', 'Task Force', 'constructor'];
    const loaded = { agreements: spelled.map((model) => ({ state: 'FL', model, agencyType: 'Tribal' })) } as unknown as Loaded;
    const { agreements } = completeDataset(loaded);
    expect(agreements.map(({ model }) => model)).toEqual([...Array<string>(3).fill('Tribal Task Force'), 'TFM', 'Constructor']);
    expect(new Set(agreements.map(({ agencyType }) => agencyType))).toEqual(new Set(['tribe']));
  });

  it('drops an address that is not safe to link to', () => {
    const total = { date: '2025-06', figure: 3, unit: 'agreements', source: 'y', url: 'javascript:alert(1)' };
    const agreement = { state: 'FL', link: 'javascript:alert(1)', addendum: 'https://example.org/a' };
    const loaded = { agreements: [agreement], source: { name: 'x', url: 'javascript:alert(1)' }, published: [total] } as unknown as Loaded;
    const { agreements, source, published } = completeDataset(loaded);
    expect(published).toEqual([{ ...total, url: null }]);
    expect(agreements[0]).toMatchObject({ link: null, addendum: 'https://example.org/a' });
    expect(source).toEqual({ name: 'x', url: null });
  });

  it.each([
    [undefined, 'The data adapter gave no list of agreements.'],
    [{}, 'The data adapter gave no list of agreements.'],
    [{ agreements: [{ state: 'FL' }, null] }, 'Agreement 2 of the data adapter has null as its agreement.'],
    [{ agreements: [{ state: 12 }] }, 'Agreement 1 of the data adapter has 12 as its state.'],
    [{ agreements: [{ state: 'FL', counties: 'Lee' }] }, 'Agreement 1 of the data adapter has "Lee" as its counties.'],
    [{ agreements: [{ state: 'FL', model: 'unknown' }] }, 'Agreement 1 of the data adapter has "unknown" as its model.'],
    [{ agreements: [{ state: 'FL', model: '2026-05-18' }] }, 'Agreement 1 of the data adapter has "2026-05-18" as its model.'],
    [{ agreements: [{ state: 'FL', agencyType: 7 }] }, 'Agreement 1 of the data adapter has 7 as its agencyType.'],
    [{ agreements: [{ state: 'FL', signed: 'soon' }] }, 'Agreement 1 of the data adapter has "soon" as its signed.'],
  ])('refuses %j and says which record and field it is', (loaded, message) => {
    expect(() => completeDataset(loaded as Loaded)).toThrow(message);
  });
});
