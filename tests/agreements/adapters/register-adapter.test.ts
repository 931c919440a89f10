import { describe, expect, it } from 'vitest';
import { adapterNamed, registerAdapter } from '../../../src/agreements/adapters/register-adapter.js';
import { adapterNames, whenRegistered } from '../../../src/agreements/adapters/when-registered.js';
import { rowsAdapter } from '../../../src/agreements/adapters/rows-adapter.js';

const signal = new AbortController().signal;
const from = (state: string) => () => rowsAdapter([{ state, county: 'Lee', model: 'JEM' }]);

describe('registerAdapter', () => {
  it('gives a name to an adapter, which gets the address and the options of the tag', async () => {
    let given: unknown;
    registerAdapter('my-api', (src, options) => {
      given = { src, options };
      return from('FL')();
    });
    const adapter = adapterNamed('my-api')?.('https://example.org/api', { columns: 'state: Land' });
    expect(given).toEqual({ src: 'https://example.org/api', options: { columns: 'state: Land' } });
    expect((await adapter?.load({ signal }))?.agreements).toMatchObject([{ state: 'FL' }]);
    expect(adapterNames()).toEqual(['csv', 'tsv', 'json', 'xlsx', 'ice', 'my-api']);
  });

  it('lets a second registration replace the first', async () => {
    registerAdapter('twice', from('FL'));
    registerAdapter('twice', from('GA'));
    expect((await adapterNamed('twice')?.('', {}).load({ signal }))?.agreements).toMatchObject([{ state: 'GA' }]);
  });

  it.each(['', 'two words', 'csv', 'ice'])('refuses the name %j', (name) => {
    expect(() => registerAdapter(name, from('FL'))).toThrow(TypeError);
  });

  it('refuses what makes no adapter, and says what it was', () => {
    expect(() => registerAdapter('mine', 'https://example.org' as never)).toThrow(
      'The adapter "mine" needs a function, not https://example.org.',
    );
  });

  it.each(['constructor', '__proto__', 'none'])('knows no adapter called %j', (name) => {
    expect(adapterNamed(name)).toBeUndefined();
  });
});

describe('whenRegistered', () => {
  it('resolves at once for a name that is known', async () => {
    registerAdapter('known', from('FL'));
    expect(await whenRegistered('known')).toBe(adapterNamed('known'));
    expect(await whenRegistered('csv')).toBe(adapterNamed('csv'));
  });

  it('waits for a name that comes later, for all who ask', async () => {
    const asked = [whenRegistered('late'), whenRegistered('late')];
    const factory = from('GA');
    registerAdapter('another', from('FL'));
    registerAdapter('late', factory);
    expect(await Promise.all(asked)).toEqual([factory, factory]);
  });
});

describe('a built-in adapter', () => {
  it.each([
    ['csv', 'State,County,Model\nFL,Lee,JEM\n'],
    ['tsv', 'State\tCounty\tModel\nFL\tLee\tJEM\n'],
    ['json', '[{"state":"FL","county":"Lee","model":"JEM"}]'],
    [
      'ice',
      "STATE,LAW ENFORCEMENT AGENCY,TYPE,COUNTY,SUPPORT TYPE,SIGNED\nFLORIDA,Lee County Sheriff's Office,County,Lee County,Jail Enforcement Model,2/26/2025\n",
    ],
  ])('called %s loads when it is asked', async (name, text) => {
    const place = `data:text/plain,${encodeURIComponent(text)}`;
    const loaded = await adapterNamed(name)?.(place, {}).load({ signal });
    expect(loaded?.agreements).toMatchObject([{ model: 'JEM' }]);
  });
});
