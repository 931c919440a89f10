import { describe, expect, it } from 'vitest';
import { createAnswers } from '../../../src/scene/answers.js';
import { toSVG } from '../../../src/scene/to-svg.js';
import { english } from '../../../src/scene/words/english.js';
import { fourCountiesGazetteer } from '../../fixtures/agreements.js';
import { countsOf } from '../../fixtures/count-agreements.js';
import { drawnOf, figureOf, geography, pictureOf } from '../../fixtures/four-counties-picture.js';
import { type GivenValue, measured, measureDataset, measuresTopic } from '../../fixtures/measures.js';

const rate = measuresTopic({ unit: 'per 1,000 residents' });
const counts = countsOf(measureDataset());
const county = (id: string) => geography.counties.find((unit) => unit.id === id) ?? expect.unreachable();

function answersOf(topic = rate, counted = counts, level: 'county' | 'state' = 'county') {
  const { choropleth } = drawnOf({ level }, null, counted, topic);
  const answers = createAnswers(fourCountiesGazetteer(), topic);
  return {
    describe: (id: string) => answers.describe(choropleth, county(id), english),
    place: (id: string) => answers.place(choropleth, null, county(id), english),
    part: (part: 'placed' | 'statewide' | 'unplaced') => answers.part(counted, null, part, null, english),
    table: () => answers.table(choropleth, english),
  };
}

const figureWith = (given: Parameters<typeof drawnOf>[0] = {}, within: string | null = null, counted = counts, topic = rate) =>
  figureOf(pictureOf(given, within, counted, topic), { topic });

describe('a measure', () => {
  it.each([
    ['measure', {}, null],
    ['measure-states', { level: 'state' }, null],
  ] as const)('is painted on the four counties: %s', async (name, given, within) => {
    const { scene } = drawnOf(given, within, counts, rate);
    await expect(toSVG(scene, figureWith(given, within))).toMatchFileSnapshot(`../snapshots/${name}.svg`);
  });

  it('is named with its unit and its day around the picture', () => {
    const { title, dateline, filter, caption } = figureWith();
    expect([title, dateline, filter]).toEqual(['Rate by county', 'As of June 6, 2025', '']);
    expect(caption?.summary).toBe(
      'As of June 6, 2025, 2 of 4 counties and county equivalents have a number, from 0 to 12.5 per 1,000 residents (Rate).',
    );
    expect(caption?.legend.title).toBe('Rate (per 1,000 residents)');
    expect(caption?.legend.entries.map(({ name, label, unitsLabel }) => [name, label, unitsLabel])).toEqual([
      ['class-2', '0', '1 county'],
      ['class-4', '12.5', '1 county'],
      ['no-number', 'No number', '1 county'],
      ['absent', 'Not in the data', '1 county'],
    ]);
    expect(caption?.ledger.sentence).toBe(
      '5 rows in the data: 3 for 3 counties, 1 for a state, 1 not placed. 1 of the rows placed gives no number.',
    );
    expect(caption?.footer).toMatchObject({ source: { text: 'Source: A fixture.' }, date: 'As of June 6, 2025' });
    expect(caption?.footer.problems?.cells).toEqual(['Row 4, county “Atlantis”: No county in this state is called “Atlantis”.']);
  });

  it('takes title and source from the author, and says where no day is given', () => {
    const topic = rate;
    const undated = countsOf(measureDataset({ asOf: null, source: { name: 'Other', url: 'https://example.org/' } }));
    const figure = figureOf(pictureOf({}, null, undated, topic), { topic, label: 'Mine', source: 'My survey' });
    expect([figure.title, figure.dateline]).toEqual(['Mine', 'Date not given']);
    expect(figure.caption?.footer).toMatchObject({ source: { text: 'Source: My survey.', url: null }, date: 'Date not given' });
    expect(figure.caption?.summary).toMatch(/^2 of 4 counties/);
  });

  it('tells zero, an empty cell, a word and no row apart', () => {
    const empty = countsOf(measureDataset({}, [{ state: 'AK', county: 'East', value: null }]));
    const { describe: say } = answersOf();
    expect(['01001', '01003', '02001', '02003'].map((id) => say(id).headline)).toEqual([
      '12.5 per 1,000 residents as of June 6, 2025',
      '0 per 1,000 residents as of June 6, 2025',
      'No number given (the cell says “NA”) as of June 6, 2025',
      'Not in the data as of June 6, 2025',
    ]);
    expect(answersOf(rate, empty).describe('02003').headline).toContain('No number given (the cell is empty)');
    expect(say('02003').sentence).toBe(
      'East County, Alaska: Not in the data as of June 6, 2025. Alaska as a whole: 7 per 1,000 residents.',
    );
    expect(answersOf(measuresTopic()).describe('01001').headline).toBe('Rate: 12.5 as of June 6, 2025');
  });

  it('has a row of the table for every place, and says why there is no number', () => {
    const { columns, rows } = answersOf().table();
    expect([columns, rows.map(({ name, figures }) => [name, ...figures])]).toEqual([
      ['Rate (per 1,000 residents)'],
      [
        ['Mid West County', '0 per 1,000 residents'],
        ['West County', '12.5 per 1,000 residents'],
        ['East County', 'Not in the data'],
        ['Mid East County', 'No number given (the cell says “NA”)'],
      ],
    ]);
  });

  it('opens the rows behind each number of its ledger', () => {
    const rowsOf = (part: 'placed' | 'statewide' | 'unplaced') =>
      answersOf()
        .part(part)
        .agreements?.map(({ agency, text, reasons }) => [agency, text, ...reasons]);
    expect(rowsOf('unplaced')).toEqual([['Atlantis, AK', '3 per 1,000 residents', 'No county in this state is called “Atlantis”.']]);
    expect(rowsOf('statewide')).toEqual([['AK', '7 per 1,000 residents']]);
    expect(rowsOf('placed')?.map(([place]) => place)).toEqual(['01001, AL', '02001, AK', 'Mid West, AL']);
  });

  it('shows the rows of a place that is given twice, and no number of them', () => {
    const twice = countsOf(
      measureDataset(
        {},
        [1, 2].map((value): GivenValue => ({ state: 'AL', county: 'West', value })),
      ),
    );
    const { describe: say, place } = answersOf(rate, twice);
    expect(say('01001').headline).toContain('Given more than once (“1”, “2”), so none is shown');
    expect(place('01001').agreements?.map(({ text, reasons }) => [text, ...reasons])).toEqual([
      ['1 per 1,000 residents', 'Other rows give this place another value, so none is shown.'],
      ['2 per 1,000 residents', 'Other rows give this place another value, so none is shown.'],
    ]);
    expect(figureWith({}, null, twice).caption?.footer.problems?.cells).toEqual([
      'Row 2, Rate “2”: Row 1 gives West, AL another value, “1”, so the map shows neither. Keep one of the two rows.',
    ]);
  });

  it('says what it cannot show: no row, another level, no number, another day', () => {
    const statusOf = (values: readonly GivenValue[], level: 'county' | 'state' = 'county', asOf: string | null = null, given = {}) =>
      figureWith({ level }, null, countsOf(measureDataset(given, values), asOf)).status?.text;
    const [ofCounty, ofState] = [
      { state: 'AL', county: 'West', value: 1 },
      { state: 'AL', value: 1 },
    ];
    expect(statusOf([])).toBe('The data has no rows.');
    expect(statusOf([ofCounty], 'state')).toBe(
      'The data gives figures by county and none by state. Figures of counties are not added up, so no state has a color. The setting level=“county” shows them.',
    );
    expect(statusOf([ofState])).toBe(
      'The data gives figures by state and none by county, so no county has a color. The setting level=“state” shows them.',
    );
    expect(statusOf([{ state: 'AL', county: 'West', printed: 'NA' }])).toBe('No row of the data gives a figure that can be drawn.');
    expect(statusOf([ofCounty], 'county', '2025-06-07')).toBe(
      'The newest figures on this map are from June 6, 2025; June 7, 2025 cannot be shown yet.',
    );
    expect(statusOf([ofCounty], 'county', '2025-06-05')).toBe('This map has no data for June 5, 2025: its figures begin on June 6, 2025.');
    expect(statusOf([ofCounty], 'county', '2025-06-05', { asOf: null })).toBe(
      'The data gives no day, so June 5, 2025 could not be looked up: this map shows all of it.',
    );
    expect([statusOf([ofCounty]), statusOf([ofState], 'state')]).toEqual([undefined, undefined]);
  });

  it('says of each setting that means nothing for it that it has no effect', () => {
    expect(figureWith({ view: 'model', models: ['TFM'] }).misread).toEqual([
      'The setting view=“model” is about agreements, and this map shows other figures: it has no effect.',
      'The setting models=“TFM” is about agreements, and this map shows other figures: it has no effect.',
    ]);
    const topic = measuresTopic({ breaks: 'deciles' });
    expect(figureWith({}, null, counts, topic).misread).toEqual([
      'The setting breaks=“deciles” was not understood; this map uses natural breaks. It takes “natural”, “quantiles”, or numbers that part at most five classes, such as “1 2 5 10”.',
    ]);
    expect(figureWith({}, null, counts, measuresTopic({ breaks: '1 5' })).misread).toEqual([]);
  });

  it('is worded as yes and no where it is marks', () => {
    const marks = measured(
      [
        { state: 'AL', county: 'West', value: 1, printed: 'Yes' },
        { state: 'AL', county: 'Mid West', value: 0, printed: 'no' },
        { state: 'AK', county: 'Mid East', value: null, printed: 'unknown' },
      ],
      { kind: 'mark', name: 'Has a jail' },
    );
    const topic = measuresTopic({}, { kind: 'mark', name: 'Has a jail' });
    const counted = countsOf(measureDataset(marks));
    const { caption, title } = figureWith({}, null, counted, topic);
    expect([title, caption?.summary]).toEqual([
      'Has a jail by county',
      'As of June 6, 2025, 1 of 4 counties and county equivalents are marked yes and 1 no (Has a jail).',
    ]);
    expect(caption?.legend.entries.map(({ label }) => label)).toEqual(['Yes', 'No', 'Neither yes nor no', 'Not in the data']);
    const { describe: say } = answersOf(topic, counted);
    expect([say('01001').headline, say('02001').headline]).toEqual([
      'Has a jail: Yes as of June 6, 2025',
      'Has a jail: Neither yes nor no given (the cell says “unknown”) as of June 6, 2025',
    ]);
  });

  it('never speaks of agreements, of ICE or of its program', () => {
    const { describe: say, place, part, table } = answersOf();
    const said = JSON.stringify([
      figureWith(),
      figureWith({ level: 'state' }, '02'),
      [...['01001', '01003', '02001', '02003'].flatMap((id) => [say(id), place(id)])],
      ['placed', 'statewide', 'unplaced'].map((each) => part(each as 'placed')),
      table(),
    ]).replace(/"(agreements|agency)":/g, '');
    expect(said).toContain('residents');
    expect(said.match(/agreement|287|\bICE\b|None listed|statewide |program model/gi)).toBeNull();
  });
});
