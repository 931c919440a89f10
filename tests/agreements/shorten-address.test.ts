import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lengthenAddress, type Named, shortenAddress } from '../../src/agreements/shorten-address.js';

const folder = 'https://www.ice.gov/doclib/287gMOA/';
const lee: Named = { agency: 'Lee County Sheriff’s Office', state: 'FL', model: 'TFM', signed: '2025-02-26' };

describe('shortenAddress', () => {
  it.each([
    ['LeeCountySheriffsOfficeFL_TFM_MOA_02262025.pdf', '~9^_!_MOA_@0.pdf'],
    ['LeeCoSO_TFM_MOA_02.26.25.pdf', '~1CoSO_!_MOA_@4.pdf'],
    ['287gTFM_LeeFl2025-02-26_addendum.pdf', '287g!_~1Fl@6_addendum.pdf'],
    ['CollierCoSheriffsOfficeFL_WSO_MOA_03182025.pdf', 'CollierCoSheriffsOffice^_WSO_MOA_03182025.pdf'],
  ])('leaves out of %s what the agreement says', (name, short) => {
    expect(shortenAddress(folder + name, lee)).toBe(short);
    expect(lengthenAddress(short, lee)).toBe(folder + name);
  });

  it('leaves alone what it could not give back, and addresses of others', () => {
    for (const address of [
      `${folder}Lee!.pdf`,
      `${folder}~1.pdf`,
      'https://example.org/LeeFL.pdf',
      'http://www.ice.gov/doclib/287gMOA/Lee.pdf',
    ]) {
      expect(shortenAddress(address, lee)).toBe(address);
    }
  });

  it('gives back any address', () => {
    const piece = fc.oneof(fc.constantFrom('~1', '~9', '^', '!', '@0', '@', 'TX', 'TFM', '05182026', 'Bay', '', 'http:'), fc.string());
    const named = fc.record({
      agency: fc.array(fc.oneof(piece, fc.constant(' '))).map((pieces) => pieces.join('')),
      state: fc.constantFrom('TX', 'NEW MEXICO 5', ''),
      model: fc.constantFrom('TFM', 'Tribal Task Force Model', null),
      signed: fc.constantFrom('2026-05-18', null),
    });
    const address = fc.tuple(fc.constantFrom(folder, 'https://', 'http://'), fc.array(piece)).map(([start, rest]) => start + rest.join(''));
    fc.assert(
      fc.property(address, named, (whole, agreement) => {
        expect(lengthenAddress(shortenAddress(whole, agreement), agreement)).toBe(whole);
      }),
    );
  });
});
