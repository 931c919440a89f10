import { converter } from 'culori';
import { describe, expect, it } from 'vitest';
import { signerScale, signersOf } from '../../../src/choropleth/scales/signer-scale.js';
import { palette } from '../../../src/scene/drawing/palette.js';
import { bundledCounts } from '../../../src/counts/bundled-counts.js';
import type { Counts, Holding } from '../../../src/counts/counts.js';
import { sumHoldings } from '../../../src/counts/sum-holdings.js';
import { englishSigners } from '../../../src/scene/words/english-signers.js';

function holding(kind: string | null, agencies = 1, signed: Holding['signed'] = { TFM: 1 }): Holding {
  return { kind, scope: 'county', agencies, signed, pending: {} };
}

describe('signersOf', () => {
  it('counts the agencies that signed, county agencies first, kinds that are new under their printed names, and unknown last', () => {
    const count = sumHoldings([holding(null), holding('Airport'), holding('municipality', 2), holding('county'), holding('municipality')]);
    expect([...signersOf(count)]).toEqual([
      ['county', 1],
      ['municipality', 3],
      ['Airport', 1],
      ['unknown', 1],
    ]);
  });

  it('takes an application for no signature', () => {
    expect([...signersOf(sumHoldings([{ ...holding('municipality', 1, {}), pending: { TFM: 1 } }]))]).toEqual([]);
    expect([...signersOf(undefined)]).toEqual([]);
  });
});

describe('signerScale', () => {
  const counts = bundledCounts();

  function classesHeld(level: 'county' | 'state', held: Counts = counts): Record<string, number> {
    const { classes, classOf } = signerScale(level, held);
    const sums: Record<string, number> = {};
    for (const [id, count] of Object.entries(level === 'county' ? held.counties : held.states)) {
      const { name } = classes[classOf(count, id)] ?? { name: '' };
      sums[name] = (sums[name] ?? 0) + 1;
    }
    return sums;
  }

  it('tells the 148 counties apart where a municipal agency alone signed, Harris and Maricopa among them', () => {
    expect(classesHeld('county')).toEqual({
      'signer-county': 591,
      'signer-municipality': 148,
      'signer-county-municipality': 194,
      // Guam, which is one county.
      'signer-state': 1,
    });
    const { classes, classOf } = signerScale('county', counts);
    for (const county of ['48201', '04013']) expect(classes[classOf(counts.counties[county], county)]?.name).toBe('signer-municipality');
  });

  it('leaves no state out that has an agreement', () => {
    const listed = Object.values(counts.states).filter(({ agreements }) => agreements > 0).length;
    const sums = classesHeld('state');
    const signed = Object.entries(sums).filter(([name]) => name.startsWith('signer-'));
    expect(signed.reduce((sum, [, n]) => sum + n, 0)).toBe(listed);
  });

  it('says each set in words', () => {
    expect(englishSigners.meaning(['municipality'])).toBe('Municipal agencies only');
    expect(englishSigners.meaning(['county', 'municipality', 'state'])).toBe('County, municipal and state agencies');
    expect(
      englishSigners.note(
        new Map([
          ['county', 1],
          ['municipality', 3],
          ['unknown', 1],
        ]),
      ),
    ).toBe('Signed by 1 county agency, 3 municipal agencies and 1 agency of a kind not given');
  });
});

it.each(['light', 'dark'] as const)('colors county, municipal and state agencies apart in gray on a %s page', (side) => {
  const lightness = converter('lab');
  const shades = (['class-3', 'change-fewer', 'class-5'] as const)
    .map((name) => lightness(palette[name][side])?.l ?? 0)
    .sort((a, b) => a - b);
  const [darkest = 0, middle = 0, lightest = 0] = shades;
  expect(Math.min(middle - darkest, lightest - middle)).toBeGreaterThan(9);
});
