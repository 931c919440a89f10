import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadBundled } from '../../src/agreements/load-bundled.js';
import { place } from '../../src/counts/place.js';
import { askedSigners, isAskedSigner, readSigners } from '../../src/counts/read-signers.js';
import { selectCounts } from '../../src/counts/select-counts.js';
import { sumLedger } from '../../src/counts/sum-ledger.js';
import { tally } from '../../src/counts/tally.js';
import { anyAgreements } from '../fixtures/any-agreements.js';
import { agreement, fourCountiesGazetteer } from '../fixtures/agreements.js';
import { countsOfAgreements, everywhere, listingsOf } from '../fixtures/count-agreements.js';

const some = fc.subarray([...askedSigners], { minLength: 1 });

describe('readSigners', () => {
  it('takes what people type, and says what is no kind', () => {
    expect(readSigners('city, County tribal').signers).toEqual(['county', 'municipality', 'tribe']);
    expect(readSigners('municipal constable')).toEqual({ signers: ['municipality'], unread: ['constable'] });
    expect(readSigners('sheriff')).toEqual({ signers: [], unread: ['sheriff'] });
    expect(readSigners('')).toEqual({ signers: [], unread: [] });
  });
});

describe('selectCounts', () => {
  it('is what one counts of the agreements of those agencies alone', () => {
    fc.assert(
      fc.property(anyAgreements(), some, (given, asked) => {
        // An agency that a source calls two kinds is of one.
        const placed = place(
          given.map((each) => ({ ...each, agency: `${each.agency} ${each.agencyType}` })),
          fourCountiesGazetteer(),
          everywhere,
        );
        const own = placed.filter(({ agreement: { agencyType } }) => isAskedSigner(asked, agencyType));
        const filter = { models: [], signers: asked.join(' ') };
        const { counties, states, stateless } = selectCounts({ ...countsOfAgreements([]), ...tally(placed) }, filter);
        expect({ counties, states, stateless }).toEqual(tally(own));
      }),
    );
  });

  it('counts agencies under some models and of some kinds', () => {
    const counts = countsOfAgreements([
      agreement(),
      agreement({ model: 'JEM' }),
      agreement({ agency: 'City', agencyType: 'municipality' }),
    ]);
    const { counties } = selectCounts(counts, { models: ['TFM'], signers: 'municipality' });
    expect(counties['01001']).toMatchObject({ agreements: 1, agencies: 1, byModel: { TFM: 1 } });
  });

  it('changes nothing where nothing is asked, or nothing of it is a kind', () => {
    const counts = countsOfAgreements([agreement()]);
    expect(selectCounts(counts, { models: [], signers: '' })).toBe(counts);
    expect(selectCounts(counts, { models: [], signers: 'constable' })).toBe(counts);
  });

  it('adds up to every list of ICE’s, and to the agreements behind it', async () => {
    const listings = listingsOf(await loadBundled({ withLinks: false }));
    for (const day of listings.dataset.lists) {
      const counts = listings.countsOn(everywhere, day);
      const parts = askedSigners.map((signers) => {
        const { listed, placed, statewide, unplaced } = sumLedger(selectCounts(counts, { models: [], signers }), null);
        const behind = listings.placementsOn(everywhere, day, [], signers).filter((each) => each.agreement.status === 'signed');
        expect([day, signers, behind.length]).toEqual([day, signers, listed]);
        expect(placed + statewide + unplaced).toBe(listed);
        return listed;
      });
      expect(parts.reduce((sum, each) => sum + each, 0)).toBe(sumLedger(counts, null).listed);
    }
  });
});
