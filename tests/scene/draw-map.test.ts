import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bundledCounts } from '../../src/counts/bundled-counts.js';
import { drawMap, fileAdapter, rowsAdapter, toSVG } from '../../src/drawing.js';

const wisconsin = () => fileAdapter({ bytes: readFileSync('demo/data/wisconsin.csv'), file: 'wisconsin.csv' });
const squares = JSON.parse(readFileSync('demo/data/four-states.json', 'utf8')) as object;
const palmBeach = { state: 'FL', agency: 'Palm Beach County Sheriff', county: 'Palm Beach County', model: 'WSO', signed: '2025-02-26' };

describe('drawMap', () => {
  it('draws the newest bundled list by county, with the counts that come with the tag', async () => {
    const { counts, scene, figure } = await drawMap();
    const { counties, states, asOf } = bundledCounts();
    expect({ counties: counts.counties, states: counts.states, asOf: counts.asOf }).toEqual({ counties, states, asOf });
    expect(figure.caption?.summary).toMatch(/^As of May 18, 2026, 934 of 3,233 counties and county equivalents have /);
    expect(toSVG(scene, figure)).toContain(figure.caption?.footer.source?.text);
  });

  it('draws the day, models and state that are asked for', async () => {
    const { counts, figure, scene } = await drawMap({ asOf: '2025-06-06', models: ['TFM'], within: 'TX', label: 'Task forces in Texas' });
    expect(figure).toMatchObject({ title: 'Task forces in Texas', dateline: 'As of June 6, 2025' });
    expect(figure.filter).toBe('Only Task Force agreements are shown.');
    expect(figure.caption?.summary).toMatch(/ of 254 counties and county equivalents in Texas /);
    expect(new Set(Object.values(counts.counties).flatMap(({ byModel }) => Object.keys(byModel)))).toEqual(new Set(['TFM']));
    expect(scene.within).toBe('48');
  });

  it('draws a file', async () => {
    const { counts, figure } = await drawMap({ adapter: wisconsin(), within: 'WI' });
    const rows = readFileSync('demo/data/wisconsin.csv', 'utf8').trim().split('\n').length - 1;
    expect(counts.states['55']?.agreements).toBe(rows);
    expect(figure.caption?.ledger.sentence).toContain(`${rows} agreements listed in Wisconsin: `);
  });

  it('draws own boundaries, by state where they have no counties', async () => {
    const { figure, scene } = await drawMap({ adapter: rowsAdapter([palmBeach]), geography: squares });
    expect(figure.title).toBe('287(g) agreements by state');
    expect(figure.caption?.notes).toBe('Florida is not in this geography: 1 agreement there is counted and not drawn.');
    expect(scene.bounds).not.toEqual([0, 5, 975, 624]);
    const renamed = { ...squares, objects: { land: (squares as { objects: { states: object } }).objects.states } };
    await expect(drawMap({ geography: renamed, geographyObject: 'land' })).resolves.toMatchObject({ figure: { title: figure.title } });
  });

  it('says of the day what has to be said of it', async () => {
    const { scene, figure } = await drawMap({ asOf: '2031-01-01', level: 'state' });
    expect(figure.status).toMatchObject({ kind: 'notice', text: expect.stringContaining('January 1, 2031') as string });
    expect(toSVG(scene, figure)).toContain(figure.status?.text);
  });

  it.each([
    [{ level: 'town' }, 'level="town" is not "county" or "state".'],
    [{ view: 'heat' }, 'view="heat" is not "density", "model", "signer" or "pending".'],
    [{ models: ['TFM', 'ABC'] }, 'models="TFM,ABC" is not "JEM", "WSO" or "TFM".'],
    [{ asOf: '6/6/2025' }, 'as-of="6/6/2025" is not a date like "2025-06-06".'],
    [{ within: 'Texoma' }, 'within="Texoma" is not a state like "TX" or a county code like "48453".'],
    [{ within: '48999' }, 'within="48999" is not in this geography.'],
    [{ vintage: 1990 }, 'vintage="1990" is not "auto", "2023" or "2017".'],
    [{ width: 0 }, 'A map cannot be 0 pixels wide.'],
    [{ width: NaN }, 'A map cannot be NaN pixels wide.'],
    [{ level: 'county', geography: squares }, 'The geography has no counties; ask for level "state".'],
    [{ asOf: '1999-01-01' }, /^This map has no data for January 1, 1999: its lists begin on /],
  ])('refuses what it does not understand (%#)', async (request, sentence) => {
    const drawing = drawMap(request as object);
    await expect(drawing).rejects.toThrow(RangeError);
    await expect(drawing).rejects.toThrow(sentence);
  });

  it('says on a map of counties that a list names states alone', async () => {
    const records = [
      { state: 'FL', agency: 'A', model: 'JEM' },
      { state: 'GA', agency: 'B', model: 'TFM' },
    ];
    const said = 'The list names states and no county, so nothing is known of counties: a map of states shows it, with level="state".';
    const statusOf = async (request: object): Promise<string | undefined> => (await drawMap(request)).figure.status?.text;
    expect(await statusOf({ adapter: rowsAdapter(records) })).toBe(said);
    expect(await statusOf({ adapter: rowsAdapter(records), level: 'state' })).toBeUndefined();
    expect(await statusOf({ adapter: rowsAdapter([...records, palmBeach]) })).toBeUndefined();
  });

  it('does not take agreements without the names of their agencies for an agency a place', async () => {
    const adapter = rowsAdapter([
      { fips: '12071', model: 'JEM' },
      { fips: '12071', model: 'TFM' },
    ]);
    const { figure } = await drawMap({ adapter, measure: 'agencies' });
    expect(JSON.stringify(figure.caption)).toContain('Not known: the list does not name the agencies');
  });

  it('rejects as the adapter and the geography do, and as whoever aborts it says', async () => {
    await expect(drawMap({ adapter: fileAdapter({ bytes: new Uint8Array(), file: 'nothing.csv' }) })).rejects.toThrow(
      'nothing.csv is empty.',
    );
    await expect(drawMap({ geography: { type: 'Topology' } })).rejects.toThrow("The geography's arcs are not a list");
    const reason = new Error('enough');
    await expect(drawMap({ signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });
});
