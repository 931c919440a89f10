import { describe, expect, it } from 'vitest';
import { classify, type Question } from '../../src/choropleth/classify.js';
import { selectModels } from '../../src/counts/select-models.js';
import { readGeography } from '../../src/geography/shapes/read-geography.js';
import { countsOf, countsOfAgreements } from '../fixtures/count-agreements.js';
import { agreement } from '../fixtures/agreements.js';
import { fourCounties } from '../fixtures/four-counties.js';

const geography = readGeography(fourCounties());
const question: Question = { level: 'county', view: 'density', models: [] };

describe('classify', () => {
  it('gives each unit a class, parallel to the units', () => {
    const { units, classOf } = classify(geography, countsOf(), question);
    expect(units.map(({ id }, i) => [id, classOf[i]])).toEqual([
      ['01001', 2],
      ['01003', 0],
      ['02001', 0],
      ['02003', 1],
    ]);
  });

  it('counts statewide and unplaced agreements in their state', () => {
    const { units, classOf, byUnit } = classify(geography, countsOf(), { ...question, level: 'state' });
    expect(units.map(({ id }, i) => [id, byUnit[id]?.agreements, classOf[i]])).toEqual([
      ['01', 2, 1],
      ['02', 3, 1],
    ]);
  });

  it('counts by the filter', () => {
    const { classOf } = classify(geography, selectModels(countsOf(), ['WSO']), { ...question, models: ['WSO'] });
    expect([...classOf]).toEqual([0, 0, 0, 1]);
  });

  it('names the states with agreements that it cannot draw, in the order of their codes', () => {
    const pending = agreement({ state: 'CA', status: 'pending' });
    const counts = countsOfAgreements([agreement(), pending, ...['GU', 'TX', 'AZ'].map((state) => agreement({ state }))]);
    expect(classify(geography, counts, question).undrawn).toEqual(['04', '48', '66']);
  });
});
