import { describe, expect, it } from 'vitest';
import { completeDataset } from '../../src/agreements/complete-dataset.js';
import { loadRecords } from '../../src/agreements/records/load-records.js';
import { selectModels } from '../../src/counts/select-models.js';
import { describeAgreements } from '../../src/scene/words/describe-agreements.js';
import { describeUnit } from '../../src/scene/words/describe-unit.js';
import { english } from '../../src/scene/words/english.js';
import { tabulate } from '../../src/scene/words/table.js';
import { toSVG } from '../../src/scene/to-svg.js';
import { fourCountiesGazetteer } from '../fixtures/agreements.js';
import { countsOf, everywhere, listingsOf } from '../fixtures/count-agreements.js';
import { choroplethOf, drawnOf, figureOf, geography } from '../fixtures/four-counties-picture.js';

const tribe = { agency: 'Nation Police', type: 'Tribal', model: 'Tribal Task Force Model' };
const dataset = completeDataset({
  ...loadRecords([
    { ...tribe, state: 'AL', county: 'West' },
    { state: 'AL', county: 'West', agency: 'West County Sheriff', type: 'County', model: 'TFM' },
    { ...tribe, state: 'AK', county: 'East', model: 'TRIBAL TASK FORCE' },
    { ...tribe, state: 'AK', county: '' },
    { state: 'AK', county: 'Mid East', agency: 'Campus Police', type: 'University', model: 'n/a' },
  ]),
  asOf: '2026-02-25',
  source: { name: 'A fixture', url: null },
});
const gazetteer = fourCountiesGazetteer();
const model = 'Tribal Task Force Model';

describe('a model that nobody here knows', () => {
  const picture = drawnOf({ view: 'model' }, null, countsOf(dataset));
  const figure = figureOf(picture);

  it('is drawn as a class of its own', async () => {
    await expect(toSVG(picture.scene, figure)).toMatchFileSnapshot('snapshots/further-models.svg');
  });

  it('has a map of its own under its printed name, and so has what has no name', () => {
    expect(figure.caption?.plates?.map(({ title, figures, color }) => [title, figures, color])).toEqual([
      ['Task Force', '1 agreement, 1 county', 'tfm'],
      [model, '3 agreements, 2 counties', 'other-1'],
      ['Model not known', '1 agreement, 1 county', 'other'],
    ]);
  });

  it('has a row of the legend of a framed state, and one beside what it is held with', () => {
    const entriesOf = (within: string) => figureOf(drawnOf({ view: 'model' }, within, countsOf(dataset))).caption?.legend.entries ?? [];
    expect(['01', '02'].flatMap(entriesOf).map(({ name, label, units }) => [name, label, units])).toEqual([
      ['none', 'None listed', 1],
      ['class-tfm-other-1', `Task Force + ${model}`, 1],
      ['class-other-1', model, 1],
      ['class-unknown', 'Model not known', 1],
    ]);
  });

  it('has a column of the table, a line of the tooltip and words in the list', () => {
    const { columns, rows } = tabulate(picture.choropleth, gazetteer, english);
    expect(columns).toEqual(['Agreements', 'Jail Enforcement', 'Warrant Service Officer', 'Task Force', model, 'Model not known']);
    for (const { figures } of rows) {
      const [all, ...parts] = figures.map(Number);
      expect(parts.reduce((sum, n) => sum + n, 0)).toBe(all);
    }
    const west = geography.counties.find(({ id }) => id === '01001');
    if (!west) throw new Error('there is no West County');
    expect(describeUnit(picture.choropleth, gazetteer, west, english).models).toEqual([
      { model: 'TFM', color: 'tfm', text: '1 Task Force' },
      { model, color: 'other-1', text: `1 ${model}` },
    ]);
    const listed = describeAgreements(listingsOf(dataset).placementsOn(everywhere, null, []), gazetteer, english);
    expect(listed.map(({ text, reasons }) => [text, ...reasons])).toEqual([
      ['Model not known, University'],
      [`${model}, tribal agency`],
      [`${model}, tribal agency`],
      [`${model}, tribal agency`, 'No county is given.'],
      ['Task Force'],
    ]);
  });

  it('is counted in the ledger, never statewide, and nothing of it is said to be unread', () => {
    expect(figure.caption?.ledger.sentence).toBe('5 agreements listed: 4 in 3 counties, 0 statewide, 1 not placed.');
    expect(figure.caption?.footer.problems?.cells.join()).not.toContain('Tribal');
    expect(dataset.problems.map(({ code }) => code)).toContain('new-model');
  });

  it('can be shown alone, and says so', () => {
    const counts = selectModels(countsOf(dataset), [model]);
    expect(counts.states['02']).toMatchObject({ agreements: 2, unplaced: 1 });
    expect(figureOf(drawnOf({ view: 'model', models: [model] }, null, countsOf(dataset))).filter).toBe(
      `Only ${model} agreements are shown.`,
    );
  });

  it('keeps its color when others are shown, or it alone', () => {
    const colorsOf = (models: readonly string[]) =>
      choroplethOf({ view: 'model', models }, dataset).classes.find(({ name }) => name === 'class-other-1')?.meaning;
    expect([colorsOf([]), colorsOf([model]), colorsOf(['TFM'])]).toEqual(Array(3).fill({ kind: 'models', models: [model] }));
  });
});
