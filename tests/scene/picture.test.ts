import { describe, expect, it } from 'vitest';
import { frameOf } from '../../src/scene/drawing/frame.js';
import { createDetails } from '../../src/scene/details.js';
import { bundledCounts } from '../../src/counts/bundled-counts.js';
import { loadGeography } from '../../src/geography/united-states.js';
import { readGeography } from '../../src/geography/shapes/read-geography.js';
import { selectCounts } from '../../src/counts/select-counts.js';
import { createPicture, type Ingredients } from '../../src/scene/picture.js';
import { loadView } from '../../src/scene/load-view.js';
import { english } from '../../src/scene/words/english.js';
import { countsOf } from '../fixtures/count-agreements.js';
import { agreements, geography } from '../fixtures/four-counties-picture.js';
import { fourCounties } from '../fixtures/four-counties.js';

const ingredients: Ingredients = {
  geography,
  counts: countsOf(),
  topic: agreements,
  view: { select: selectCounts, frame: frameOf, plates: null },
  detail: createDetails(null),
  messages: english,
  question: { level: 'county', view: 'density', measure: 'agreements', compare: null, models: [], signers: '' },
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
    if (drawn.kind !== 'drawn') throw new Error(`the picture is ${drawn.kind}`);
    const { classes, classOf } = drawn.choropleth;
    expect(Array.from(classOf, (at) => classes[at]?.name)).toEqual(['none', 'none', 'none', 'class-1']);
    expect(ingredients.counts?.counties['01001']?.agreements).toBe(2);
  });

  it.each([
    ['county', 'density'],
    ['county', 'model'],
    ['state', 'density'],
    ['state', 'model'],
  ] as const)('paints each place with a listing by %s, by %s, once: in its class, and as a mark where it is small', async (level, view) => {
    const country = await loadGeography(level, 2023);
    const question = { level, view, measure: 'agreements', compare: null, models: [], signers: '' } as const;
    const topic = (await loadView({ ...question, within: null })).topic({ breaks: '', unit: '' });
    const drawn = createPicture()({ ...ingredients, geography: country, counts: bundledCounts(), topic, question });
    if (drawn.kind !== 'drawn') throw new Error(`the picture is ${drawn.kind}`);
    const { scene, choropleth } = drawn;
    // What a state agency covers is painted by state, under the rest.
    const covered = choropleth.covered.map(({ path }) => path).join('');
    choropleth.classes.forEach(({ name }, at) => {
      const isUnder = name === 'none' || name === 'statewide';
      const members = choropleth.units.filter((_, i) => choropleth.classOf[i] === at);
      const layer = scene.layers.find((each) => each.kind === 'class' && each.name === name);
      const expected = name === 'statewide' ? covered : name === 'none' ? '' : members.map(({ path }) => path).join('');
      expect(layer?.d ?? '', name).toBe(expected);
      const discs = scene.marks.filter(({ unit }) => choropleth.classOf[unit] === at).map(({ path }) => path);
      expect(scene.layers.find((each) => each.kind === 'mark' && each.name === name)?.d ?? '', name).toBe(isUnder ? '' : discs.join(''));
    });
  });
});
