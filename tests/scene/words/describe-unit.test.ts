import { describe, expect, it } from 'vitest';
import type { Unit } from '../../../src/geography/geography.js';
import { describeAgreements } from '../../../src/scene/words/describe-agreements.js';
import { describePart, describePlace } from '../../../src/scene/words/describe-panel.js';
import { describeUnit } from '../../../src/scene/words/describe-unit.js';
import { english } from '../../../src/scene/words/english.js';
import { tabulate } from '../../../src/scene/words/table.js';
import { agreement, fourCountiesDataset, fourCountiesGazetteer } from '../../fixtures/agreements.js';
import { everywhere, listingsOf } from '../../fixtures/count-agreements.js';
import { choroplethOf, geography } from '../../fixtures/four-counties-picture.js';

const gazetteer = fourCountiesGazetteer();
const [west, midWest, midEast, east] = geography.counties as [Unit, Unit, Unit, Unit];
const alaska = geography.states[1] as Unit;
const sentenceOf = (unit: Unit, level: 'county' | 'state' = 'county') =>
  describeUnit(choroplethOf({ level }), gazetteer, unit, english).sentence;

describe('describeUnit', () => {
  it('says every model held', () => {
    expect(sentenceOf(west)).toBe('West County, Alabama: 2 agreements as of June 6, 2025. 1 Jail Enforcement, 1 Task Force.');
  });

  it('says what covers a county and is not in its color, for none listed as for some', () => {
    const notes =
      '1 statewide agreement of Alaska agencies, not colored on the map. 1 more agreement in Alaska could not be placed in a county.';
    expect(sentenceOf(midEast)).toBe(`Mid East County, Alaska: None listed as of June 6, 2025. ${notes}`);
    expect(sentenceOf(east)).toContain(notes);
  });

  it('counts a state’s statewide agreements among its own, and applications apart', () => {
    expect(sentenceOf(alaska, 'state')).toBe(
      'Alaska: 3 agreements as of June 6, 2025. 1 Warrant Service Officer, 2 Task Force. 1 of them statewide.',
    );
    expect(sentenceOf(midWest)).toContain('1 application pending.');
  });
});

describe('describeAgreements', () => {
  const placements = listingsOf().placementsOn(everywhere, null, []);

  it('says agency, model, date, place, document and what was not found', () => {
    const listed = placements.filter(({ agreement: { row } }) => row === 4 || row === 6);
    expect(describeAgreements(listed, gazetteer, english)).toEqual([
      {
        agency: 'East Police',
        text: 'Warrant Service Officer, signed March 1, 2025',
        place: 'East County, Alaska',
        state: 'Alaska',
        link: 'https://example.org/moa.pdf',
        addendum: null,
        reasons: [],
      },
      {
        agency: 'Lost Police',
        text: 'Task Force, signed March 1, 2025',
        place: 'Alaska',
        state: 'Alaska',
        link: null,
        addendum: null,
        reasons: ['No county in this state is called “Atlantis”.'],
      },
    ]);
  });

  it('says of a vanished row only that it is no longer listed', () => {
    const dataset = fourCountiesDataset({
      agreements: [agreement({ listedFrom: '2025-01-01', listedUntil: '2025-02-01' })],
      lists: ['2025-01-01', '2025-02-01', '2025-03-01'],
    });
    const listed = listingsOf(dataset).placementsOn(everywhere, '2025-02-10', []);
    expect(describeAgreements(listed, gazetteer, english)[0]?.text).toBe(
      'Task Force, signed March 1, 2025, no longer on ICE’s list after February 1, 2025',
    );
  });

  it('waits for the list in the panel of a place that has one, and only there', () => {
    const agreementsOf = (unit: Unit) => describePlace(choroplethOf(), gazetteer, null, unit, english).agreements;
    expect([agreementsOf(west), agreementsOf(midEast)]).toEqual([null, []]);
    expect(describePlace(choroplethOf(), gazetteer, placements, west, english).agreements).toHaveLength(2);
    expect(describePart(gazetteer, placements, 'statewide', null, english)).toMatchObject({ title: 'Statewide agreements', places: true });
    expect(describePart(gazetteer, null, 'placed', null, english).agreements).toBeNull();
  });
});

describe('tabulate', () => {
  const rowsOf = (...given: Parameters<typeof choroplethOf>) => tabulate(choroplethOf(...given), gazetteer, english);

  it('has a row for every unit, by state and name, with its applications apart', () => {
    const { columns, rows } = rowsOf();
    expect(columns).toEqual(['Agreements', 'Jail Enforcement', 'Warrant Service Officer', 'Task Force', 'Pending, not counted']);
    expect(rows.map(({ name, state, figures }) => [state, name, ...figures])).toEqual([
      ['Alabama', 'Mid West County', 0, 0, 0, 0, 1],
      ['Alabama', 'West County', 2, 1, 0, 1, 0],
      ['Alaska', 'East County', 1, 0, 1, 0, 0],
      ['Alaska', 'Mid East County', 0, 0, 0, 0, 0],
    ]);
  });

  it('says how many of a state’s agreements are statewide', () => {
    expect(rowsOf({ level: 'state' }).rows.map(({ name, figures }) => [name, ...figures.slice(-2)])).toEqual([
      ['Alabama', 0, 1],
      ['Alaska', 1, 0],
    ]);
  });

  it('has a column for every model there is, so that a row adds up', () => {
    const agreements = [agreement(), agreement({ model: 'HYBRID' }), agreement({ model: null })];
    const { columns, rows } = rowsOf({}, fourCountiesDataset({ agreements }));
    expect(columns.slice(4)).toEqual(['Hybrid', 'Model not known']);
    for (const { figures } of rows) {
      const [all, ...parts] = figures.map(Number);
      expect(parts.reduce((sum, n) => sum + n, 0)).toBe(all);
    }
  });
});
