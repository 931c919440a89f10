import { describe, expect, it } from 'vitest';
import { createAnswers } from '../../src/scene/answers.js';
import { english } from '../../src/scene/words/english.js';
import { fourCountiesGazetteer } from '../fixtures/agreements.js';
import { everywhere, listingsOf } from '../fixtures/count-agreements.js';
import { drawnOf, geography } from '../fixtures/four-counties-picture.js';
import type { Unit } from '../../src/geography/geography.js';

const answers = createAnswers(fourCountiesGazetteer());
const [west] = geography.counties as [Unit];

describe('createAnswers', () => {
  it('answers where something is, by point', () => {
    const { scene } = drawnOf();
    expect(answers.unitAt(scene, geography.counties, [1.5, 0.5], 0)).toBe(1);
    expect(answers.unitAt(scene, geography.counties, [9, 9], 0)).toBe(-1);
  });

  it('answers nothing of what is not drawn', () => {
    const scene = { ...drawnOf({}, '02').scene, around: [] };
    expect([0, 1, 2, 3].map((x) => answers.unitAt(scene, geography.counties, [x + 0.5, 0.5], 0))).toEqual([-1, -1, 2, 3]);
  });

  it('keeps an answer while nothing that it is made of changes', () => {
    const { choropleth } = drawnOf();
    const placements = listingsOf().placementsOn(everywhere, null, []);
    expect(answers.describe(choropleth, west, english)).toBe(answers.describe(choropleth, west, english));
    expect(answers.table(choropleth, english)).toBe(answers.table(choropleth, english));
    expect(answers.place(choropleth, placements, west, english)).toBe(answers.place(choropleth, placements, west, english));
    expect(answers.place(choropleth, null, west, english).agreements).toBeNull();
    expect(answers.part(choropleth.counts, placements, 'placed', null, english)).not.toBe(
      answers.part(choropleth.counts, placements, 'placed', '01', english),
    );
  });

  it('names a place as it is known, and as a geography calls it where nobody knows it', () => {
    expect(answers.name(west, english)).toBe('West County, Alabama');
    expect(answers.name({ ...west, id: '48001', name: 'Their name' }, english)).toBe('Their name');
    expect(answers.name({ ...west, id: '48001', name: null }, english)).toBe('48001');
  });
});
