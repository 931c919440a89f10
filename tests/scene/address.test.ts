import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressTexts, leadTo, leads, readAddress, writeAddress } from '../../src/scene/address.js';

describe('the address of a map', () => {
  it('says what was chosen, as people write it', () => {
    const texts = addressTexts({ level: 'county', within: '48', asOf: null, models: ['JEM', 'TFM'], view: 'model' });
    expect(writeAddress('', 'map', texts)).toBe('map=level:county,view:model,models:JEM+TFM,as-of,within:TX');
    expect(writeAddress('', 'map', addressTexts({ within: '48453' }))).toBe('map=within:48453');
    expect(writeAddress('', 'map', {})).toBe('');
  });

  it('leaves the parts of other maps and of the page alone, in their places', () => {
    const first = writeAddress('#comments', 'one', { level: 'state' });
    const both = writeAddress(`#${first}`, 'two', { selected: '12099' });
    expect(both).toBe('comments&one=level:state&two=selected:12099');
    expect(writeAddress(both, 'one', { level: 'county' })).toBe('comments&one=level:county&two=selected:12099');
    expect(writeAddress(both, 'one', {})).toBe('comments&two=selected:12099');
    expect(readAddress(both, 'two')).toEqual({ texts: { selected: '12099' }, unread: [] });
    expect(readAddress(both, 'comments')).toBeNull();
    expect(readAddress('#map', 'map')).toBeNull();
  });

  it('leads to one map of several', () => {
    expect(leadTo('#one=level:state&two=selected:12099', 'two')).toBe('two=selected:12099&one=level:state');
    expect(leadTo('#one=level:state', 'two')).toBe('two');
    expect([leads('#two=as-of&one=as-of', 'two'), leads('#one=as-of&two=as-of', 'two'), leads('', 'two')]).toEqual([true, false, false]);
  });

  it('says again what it was told, under any id and with any text', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((each) => !each.includes(',') && !/\p{Cs}/u.test(each));
    fc.assert(
      fc.property(text, text, text, (id, other, value) => {
        fc.pre(id !== other);
        const fragment = writeAddress(`#${writeAddress('', other, { view: value })}`, id, { models: value, within: '' });
        expect(fragment).toMatch(/^[\w\-.~%=:,&+]+$/);
        expect(readAddress(`#${fragment}`, id)).toEqual({ texts: { models: value, within: '' }, unread: [] });
        expect(readAddress(`#${fragment}`, other)?.texts).toEqual({ view: value });
      }),
    );
  });

  it('is understood where a program wrote its signs as percentages', () => {
    const expected = { texts: { level: 'state', models: 'JEM,TFM' }, unread: [] };
    for (const fragment of [
      '#map=level:state,models:JEM+TFM',
      '#map=level%3Astate%2Cmodels%3AJEM%2BTFM',
      '#map%3Dlevel%3Astate%2Cmodels%3AJEM%2BTFM',
    ])
      expect(readAddress(fragment, 'map')).toEqual(expected);
  });

  it.each([
    ['#map=', {}, []],
    ['#map=,,', {}, []],
    ['#map=nonsense', {}, ['nonsense']],
    ['#map=<img src=x onerror=alert(1)>,level:state', { level: 'state' }, ['<img src=x onerror=alert(1)>']],
    ['#map=__proto__:x,constructor,toString:1', {}, ['__proto__:x', 'constructor', 'toString:1']],
    ['#map=level:state,level:county', { level: 'state' }, ['level:county']],
    ['#map=models:%E0%A4,as-of', { 'as-of': '' }, ['models:%E0%A4']],
    ['#map=within:%22%3E%3Cscript%3E', { within: '"><script>' }, []],
    ['#map=src:https:%2F%2Fexample.org', {}, ['src:https://example.org']],
  ])('%s is read without a fault', (fragment, texts, unread) => {
    expect(readAddress(fragment, 'map')).toEqual({ texts, unread });
  });

  it('is never in the way of a page, whatever its fragment', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (fragment, id) => {
        const read = readAddress(fragment, id);
        expect(Object.getPrototypeOf(read?.texts ?? {})).toBe(Object.prototype);
        expect(typeof writeAddress(fragment, id, { level: 'state' })).toBe('string');
      }),
    );
  });
});
