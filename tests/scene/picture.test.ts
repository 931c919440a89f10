import { describe, expect, it } from 'vitest';
import { bundledCounts } from '../../src/counts/bundled-counts.js';
import { loadGeography } from '../../src/geography/united-states.js';
import { readGeography } from '../../src/geography/shapes/read-geography.js';
import { createPicture, type Ingredients } from '../../src/scene/picture.js';
import { countsOf } from '../fixtures/count-agreements.js';
import { agreements, geography } from '../fixtures/four-counties-picture.js';
import { fourCounties } from '../fixtures/four-counties.js';

const ingredients: Ingredients = {
  geography,
  counts: countsOf(),
  topic: agreements,
  question: { level: 'county', view: 'density', models: [] },
  within: null,
  width: 960,
};

describe('createPicture', () => {
  it('waits for shapes, then shows land until there are numbers', () => {
    const paint = createPicture();
    expect(paint({ ...ingredients, geography: undefined })).toEqual({ kind: 'waiting' });
    const land = paint({ ...ingredients, counts: undefined });
    expect(land).toMatchObject({ kind: 'land', base: { within: null, scale: 240 } });
    expect(paint(ingredients)).toMatchObject({ kind: 'drawn' });
  });

  it('shows land while the boundaries of the level asked for are on their way', () => {
    const states = { ...readGeography(fourCounties()), counties: [] };
    expect(createPicture()({ ...ingredients, geography: states }).kind).toBe('land');
    expect(createPicture()({ ...ingredients, geography: states, question: { ...ingredients.question, level: 'state' } }).kind).toBe(
      'drawn',
    );
  });

  it('keeps what does not change, so that nothing is drawn again because of it', () => {
    const paint = createPicture();
    const first = paint(ingredients);
    expect(paint({ ...ingredients, question: { ...ingredients.question } })).toBe(first);
    const filtered = paint({ ...ingredients, question: { ...ingredients.question, models: ['WSO'] } });
    expect(filtered).not.toBe(first);
    expect('base' in filtered && 'base' in first && filtered.base === first.base).toBe(true);
    const narrow = paint({ ...ingredients, width: 320 });
    expect('choropleth' in narrow && narrow.base.scale).toBe(80);
  });

  it('counts by the models that are asked for, and keeps the counts of all', () => {
    const drawn = createPicture()({ ...ingredients, question: { ...ingredients.question, models: ['WSO'] } });
    expect('choropleth' in drawn && [...drawn.choropleth.classOf]).toEqual([0, 0, 0, 1]);
    expect(ingredients.counts?.counties['01001']?.agreements).toBe(2);
  });

  it.each([
    ['county', 'density'],
    ['county', 'model'],
    ['state', 'density'],
    ['state', 'model'],
  ] as const)('paints each place with a listing by %s, by %s, once: in its class, and as a mark where it is small', async (level, view) => {
    const country = await loadGeography(level, 2023);
    const question = { level, view, models: [] };
    const drawn = createPicture()({ ...ingredients, geography: country, counts: bundledCounts(), question });
    if (drawn.kind !== 'drawn') throw new Error(`the picture is ${drawn.kind}`);
    const { scene, choropleth } = drawn;
    choropleth.classes.forEach(({ name }, at) => {
      const members = choropleth.units.filter((_, i) => choropleth.classOf[i] === at);
      const layer = scene.layers.find((each) => each.kind === 'class' && each.name === name);
      expect(layer?.d ?? '', name).toBe(at === 0 ? '' : members.map(({ path }) => path).join(''));
      const discs = scene.marks.filter(({ unit }) => choropleth.classOf[unit] === at).map(({ path }) => path);
      expect(scene.layers.find((each) => each.kind === 'mark' && each.name === name)?.d, name).toBe(discs.join(''));
    });
  });
});
