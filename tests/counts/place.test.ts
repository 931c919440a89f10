import { describe, expect, it } from 'vitest';
import { problemsOfPlacing } from '../../src/counts/problems-of-placing.js';
import { place } from '../../src/counts/place.js';
import { loadPlaceFinder } from '../../src/geography/names/load-place-finder.js';
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
    const [placed] = place([agreement({ state: 'VA', counties: ['Fairfax'] })], await loadPlaceFinder(), everywhere);
    expect(placed).toMatchObject({ scope: 'unplaced', missing: [{ why: 'ambiguous-county', text: 'Fairfax' }] });
  });

  it('takes a state agency for a county one only where the territory is a single county', async () => {
    const places = await loadPlaceFinder();
    const scopes = ['GU', 'MP', 'AR'].map(
      (state) => place([agreement({ state, agencyType: 'state', counties: ['Pulaski'] })], places, everywhere)[0],
    );
    expect(scopes.map((placed) => [placed?.scope, ...(placed?.counties ?? [])])).toEqual([
      ['county', '66010'],
      ['statewide'],
      ['statewide'],
    ]);
    const [undrawn] = place([agreement({ state: 'GU', agencyType: 'state' })], places, () => false);
    expect(undrawn).toMatchObject({ scope: 'unplaced', missing: [{ why: 'not-drawn', text: '66010' }] });
  });
});

describe('place, of a code beside a name', () => {
  const placed = async (given: Parameters<typeof agreement>[0]) => place([agreement(given)], await loadPlaceFinder(), everywhere)[0];

  it.each([
    ['AL', '01001', 'Autauga County'],
    ['AL', '01001', 'AUTAUGA'],
    ['Ala.', '001', 'Autauga Co.'],
    ['AL', '01001', 'Autauga County, Ala.'],
    ['AL', '01001', 'Otauga County'],
    ['MD', '24510', 'Baltimore'],
    ['MO', '29510', 'St. Louis city'],
    ['SD', '46113', 'Shannon County'],
  ])('takes %s %s for the county where %j is no other', async (state, code, name) => {
    expect(await placed({ state, counties: [code], printedCounties: [name] })).toMatchObject({ scope: 'county', missing: [] });
  });

  it.each([
    ['FL', '12071', 'Cobb County'],
    ['AL', '01001', 'Baldwin'],
    ['MO', '29510', 'St. Louis County'],
  ])('takes %s %s and %j for neither, and names both', async (state, code, name) => {
    const found = await placed({ state, counties: [code], printedCounties: [name] });
    expect(found).toMatchObject({ scope: 'unplaced', counties: [], missing: [{ why: 'code-and-name', text: code, name }] });
    expect(problemsOfPlacing(found ? [found] : []).map((problem) => problemSentence(problem))).toEqual([
      `The code “${code}” and the name “${name}” beside it are different places, so neither was taken.`,
    ]);
  });

  it('completes three digits by a name where one state alone has both, and never from themselves', async () => {
    expect(await placed({ state: '', counties: ['121'], printedCounties: ['Fulton'] })).toMatchObject({ state: '13', counties: ['13121'] });
    expect(await placed({ state: '', counties: ['121'] })).toMatchObject({ scope: 'unplaced', state: null });
    expect(await placed({ state: '', counties: ['001'], printedCounties: ['Adams'] })).toMatchObject({ scope: 'unplaced', state: null });
    expect(await placed({ state: 'GA', counties: ['121'] })).toMatchObject({ counties: ['13121'] });
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
