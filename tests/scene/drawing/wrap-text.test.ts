import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureText } from '../../../src/scene/drawing/measure-text.js';
import { wrapText } from '../../../src/scene/drawing/wrap-text.js';

describe('wrapText', () => {
  it('breaks between words', () => {
    expect(wrapText('one two three', 10, measureText('one two', 10))).toEqual(['one two', 'three']);
  });

  it('leaves a word that is too wide alone on its line', () => {
    expect(wrapText('a representative b', 10, 30)).toEqual(['a', 'representative', 'b']);
  });

  it('loses no word of any text, and makes no line too wide but for one word', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 }), fc.integer({ min: 10, max: 400 }), (given, room) => {
        const lines = wrapText(given.join(' '), 12, room);
        expect(lines.join(' ')).toBe(given.join(' '));
        expect(lines.filter((line) => measureText(line, 12) > room && line.includes(' '))).toEqual([]);
      }),
    );
  });
});
