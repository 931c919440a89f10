import { describe, expect, it } from 'vitest';
import { problemsOfPlacing } from '../../src/counts/problems-of-placing.js';
import { place } from '../../src/counts/place.js';
import { loadGazetteer } from '../../src/geography/names/load-gazetteer.js';
import { agreement, fourCountiesDataset, fourCountiesGazetteer } from '../fixtures/agreements.js';
import { problemSentence } from '../../src/scene/words/problems.js';

const everywhere = () => true;

describe('place', () => {
  it('gives every agreement one place, in order', () => {
    const placed = place(fourCountiesDataset().agreements, fourCountiesGazetteer(), everywhere);
    expect(placed.map(({ scope, counties }) => [scope, ...counties])).toEqual([
      ['county', '01001'],
      ['county', '01001'],
      ['county', '02003'],
      ['statewide'],
      ['unplaced'],
      ['county', '01003'],
    ]);
  });

  it.each([
    [{ state: 'ZZ' }, 'unknown-state', 'ZZ'],
    [{ counties: [] }, 'no-county', ''],
    [{ counties: ['Atlantis'] }, 'unknown-county', 'Atlantis'],
    [{ counties: ['02001'] }, 'unknown-county', '02001'],
  ] as const)('says why %j is unplaced', (given, why, text) => {
    const [placed] = place([agreement(given)], fourCountiesGazetteer(), everywhere);
    expect(placed).toMatchObject({ scope: 'unplaced', counties: [], missing: [{ why, text }] });
  });

  it('does not place a county that is not drawn', () => {
    const [placed] = place([agreement()], fourCountiesGazetteer(), (county) => county !== '01001');
    expect(placed).toMatchObject({ scope: 'unplaced', missing: [{ why: 'not-drawn', text: '01001' }] });
  });

  it('places an agency of several counties in each, and keeps what it did not find', () => {
    const [placed] = place([agreement({ counties: ['01001', 'Mid West', 'Atlantis'] })], fourCountiesGazetteer(), everywhere);
    expect(placed).toMatchObject({ scope: 'county', counties: ['01001', '01003'], missing: [{ why: 'unknown-county' }] });
  });

  it('takes the name of a county and a city in one state for neither', async () => {
    const [placed] = place([agreement({ state: 'VA', counties: ['Fairfax'] })], await loadGazetteer(), everywhere);
    expect(placed).toMatchObject({ scope: 'unplaced', missing: [{ why: 'ambiguous-county', text: 'Fairfax' }] });
  });

  it('takes a state agency for a county one only where the territory is a single county', async () => {
    const gazetteer = await loadGazetteer();
    const scopes = ['GU', 'MP', 'AR'].map(
      (state) => place([agreement({ state, agencyType: 'state', counties: ['Pulaski'] })], gazetteer, everywhere)[0],
    );
    expect(scopes.map((placed) => [placed?.scope, ...(placed?.counties ?? [])])).toEqual([
      ['county', '66010'],
      ['statewide'],
      ['statewide'],
    ]);
    const [undrawn] = place([agreement({ state: 'GU', agencyType: 'state' })], gazetteer, () => false);
    expect(undrawn).toMatchObject({ scope: 'unplaced', missing: [{ why: 'not-drawn', text: '66010' }] });
  });
});

describe('problemsOfPlacing', () => {
  it('names the row, the column and the value', () => {
    const placed = place(fourCountiesDataset().agreements, fourCountiesGazetteer(), everywhere);
    const problems = problemsOfPlacing(placed);
    expect(problems).toEqual([{ code: 'unknown-county', row: 6, column: 'county', value: 'Atlantis' }]);
    expect(problems.map((problem) => problemSentence(problem))).toEqual(['No county in this state is called “Atlantis”.']);
  });
});
