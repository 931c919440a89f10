import { describe, expect, it } from 'vitest';
import { createChoropleth, type Question, type Subject } from '../../src/choropleth/choropleth.js';
import { readGeography } from '../../src/geography/shapes/read-geography.js';
import { fourCountiesDataset, fourCountiesGazetteer } from '../fixtures/agreements.js';
import { fourCounties } from '../fixtures/four-counties.js';

const question: Question = { level: 'county', view: 'density', models: [], asOf: null };
const subject = (given: Partial<Subject> = {}): Subject => ({
  geography: readGeography(fourCounties()),
  gazetteer: fourCountiesGazetteer(),
  dataset: fourCountiesDataset(),
  vintage: null,
  ...given,
});

describe('createChoropleth', () => {
  it('gives each unit a class, parallel to the units', () => {
    const { units, classes, asOf } = createChoropleth()(subject(), question);
    expect(units.map(({ id }, i) => [id, classes[i]])).toEqual([
      ['01001', 2],
      ['01003', 0],
      ['02001', 0],
      ['02003', 1],
    ]);
    expect(asOf).toBe('2025-06-06');
  });

  it('counts statewide and unplaced agreements in their state', () => {
    const { units, classes, count } = createChoropleth()(subject(), { ...question, level: 'state' });
    expect(units.map(({ id }, i) => [id, count(id)?.agreements, classes[i]])).toEqual([
      ['01', 2, 1],
      ['02', 3, 1],
    ]);
  });

  it('counts by the filter', () => {
    const { classes, tally } = createChoropleth()(subject(), { ...question, models: ['WSO'] });
    expect([...classes]).toEqual([0, 0, 0, 1]);
    expect(tally.ledger.listed).toHaveLength(1);
  });

  it('knows a day before the first list from a day with none listed', () => {
    const dataset = fourCountiesDataset({ lists: ['2025-06-06'] });
    const { covered, asOf } = createChoropleth()(subject({ dataset }), { ...question, asOf: '2020-01-01' });
    expect([covered, asOf]).toEqual([false, '2020-01-01']);
  });

  it.each([
    ['2025-06-01', '2025-06-01'],
    ['2030-01-01', '2025-06-06'],
  ])('asked for %s shows %s where there are no lists', (asked, shown) => {
    expect(createChoropleth()(subject(), { ...question, asOf: asked }).asOf).toBe(shown);
  });

  it('keeps the placements when only the question changes', () => {
    const choropleth = createChoropleth();
    const one = subject();
    const first = choropleth(one, question);
    expect(choropleth(one, { ...question, view: 'model' }).tally).toBe(first.tally);
    expect(choropleth(one, { ...question, level: 'state' }).problems).toBe(first.problems);
  });
});
