import { describe, expect, it } from 'vitest';
import { classify, type Choropleth } from '../../src/choropleth/classify.js';
import { undrawnStates } from '../../src/choropleth/undrawn-states.js';
import type { Question } from '../../src/choropleth/question.js';
import { selectModels } from '../../src/counts/select-models.js';
import { readGeography } from '../../src/geography/shapes/read-geography.js';
import { countsOf, countsOfAgreements } from '../fixtures/count-agreements.js';
import { agreement } from '../fixtures/agreements.js';
import { fourCounties } from '../fixtures/four-counties.js';

const geography = readGeography(fourCounties());
const question: Question = { level: 'county', view: 'density', measure: 'agreements', compare: null, models: [], signers: '' };

/** The class of each unit by its name. */
const namesOf = ({ classes, classOf }: Choropleth) => Array.from(classOf, (at) => classes[at]?.name);

describe('classify', () => {
  it('gives each unit a class, parallel to the units', () => {
    const choropleth = classify(geography, countsOf(), question);
    expect(choropleth.units.map(({ id }) => id)).toEqual(['01001', '01003', '02001', '02003']);
    expect(namesOf(choropleth)).toEqual(['class-2', 'pending', 'statewide', 'class-1']);
  });

  it('counts statewide and unplaced agreements in their state', () => {
    const choropleth = classify(geography, countsOf(), { ...question, level: 'state' });
    const { units, byUnit } = choropleth;
    expect(units.map(({ id }) => [id, byUnit[id]?.agreements])).toEqual([
      ['01', 2],
      ['02', 3],
    ]);
    expect(namesOf(choropleth)).toEqual(['class-1', 'class-1']);
  });

  it('counts by the filter', () => {
    const asked = { ...question, models: ['WSO'] };
    expect(namesOf(classify(geography, selectModels(countsOf(), ['WSO']), asked))).toEqual(['none', 'none', 'none', 'class-1']);
  });

  it('names the states with agreements that it cannot draw, in the order of their codes', () => {
    const pending = agreement({ state: 'CA', status: 'pending' });
    const counts = countsOfAgreements([agreement(), pending, ...['GU', 'TX', 'AZ'].map((state) => agreement({ state }))]);
    expect(undrawnStates(classify(geography, counts, question))).toEqual(['04', '48', '66']);
  });
});
