import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPrintedState } from '../../../src/geography/names/find-printed-state.js';
import { findState, states } from '../../../src/geography/names/states.js';

const postalOf = (text: string): string | undefined => findPrintedState(text)?.postal;

describe('states', () => {
  it('are 56, in order of their codes, each code once', () => {
    expect(states).toHaveLength(56);
    expect(states.map(({ fips }) => fips)).toEqual([...new Set(states.map(({ fips }) => fips))].sort());
    expect(new Set(states.map(({ postal }) => postal)).size).toBe(56);
  });
});

describe('findState', () => {
  it('finds every state by code, with and without its zero, by postal code and by name in any case', () => {
    for (const state of states) {
      const texts = [
        state.fips,
        String(Number(state.fips)),
        state.postal,
        state.postal.toLowerCase(),
        state.name,
        state.name.toUpperCase(),
      ];
      for (const text of texts) {
        expect(findState(` ${text} `), text).toBe(state);
        expect(findPrintedState(text), text).toBe(state);
      }
    }
  });
});

describe('findPrintedState', () => {
  it.each([
    ['NORTHERN MARIANA ISLANDS', 'MP'],
    ['Commonwealth of the Northern Mariana Islands', 'MP'],
    ['CNMI', 'MP'],
    ['U.S. VIRGIN ISLANDS', 'VI'],
    ['VIRGIN ISLANDS', 'VI'],
    ['United States Virgin Islands', 'VI'],
    ['D.C.', 'DC'],
    ['Washington, D.C.', 'DC'],
    ['the District of Columbia', 'DC'],
    ['Commonwealth of Virginia', 'VA'],
    ['State of Washington', 'WA'],
    ['Territory of Guam', 'GU'],
    ['N. Dakota ', undefined],
    ['NORTH  DAKOTA', 'ND'],
    ['West\u00a0Virginia', 'WV'],
  ])('reads %s as %s', (text, postal) => {
    expect(postalOf(text)).toBe(postal);
  });

  it('does not guess at misspellings, unused codes or nothing', () => {
    for (const text of ['PENNSLYVANIA', 'WEST VIRIGINA', 'UTAHJ', '03', '7', '99', '', ' ', '-', 'State of'])
      expect(postalOf(text), text).toBeUndefined();
  });

  it('finds for any text either nothing or a state whose code or name it holds', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 4 }), (text) => {
        const letters = text
          .normalize('NFKD')
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]/gu, '');
        const found = findPrintedState(text);
        return (
          found === null ||
          [found.postal.toLowerCase(), found.fips, String(Number(found.fips)), found.name.toLowerCase(), 'cnmi', 'usvi'].includes(letters)
        );
      }),
    );
  });
});
