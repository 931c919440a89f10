import { describe, expect, it } from 'vitest';
import { fileAdapter } from '../../../src/agreements/adapters/file-adapter.js';
import { completeDataset } from '../../../src/agreements/complete-dataset.js';
import { createListings } from '../../../src/counts/listings.js';
import { loadPlaceFinder } from '../../../src/geography/names/load-place-finder.js';

// Tables as newsrooms, statistical offices and spreadsheets write them, each of a kind that was refused or half read.

async function counted(text: string, file = 'list.csv', columns = '') {
  const loaded = await fileAdapter({ bytes: text, file }, { columns }).load({ signal: new AbortController().signal });
  const { counties, states, measure, problems } = createListings(completeDataset(loaded), await loadPlaceFinder()).countsOn(
    () => true,
    null,
  );
  const readings = { ...measure?.readings.state, ...measure?.readings.county };
  return {
    counties: Object.fromEntries(Object.entries(counties).map(([county, { agreements }]) => [county, agreements])),
    states: Object.fromEntries(Object.entries(states).map(([state, { agreements, statewide }]) => [state, [agreements, statewide]])),
    values: Object.fromEntries(Object.entries(readings).map(([unit, { value }]) => [unit, value])),
    problems: problems.map(({ code, row, column, mended }) => [code, row, column, mended ?? false]),
  };
}

describe('a table in Spanish', () => {
  it('is a list of agreements', async () => {
    const read = await counted(
      'Estado;Condado;Agencia;Modelo;Fecha de firma;Vigente\n' +
        'Florida;Condado de Lee;Alguacil;Task Force;26 de febrero de 2025;sí\n' +
        'Nuevo México;Doña Ana;Alguacil;WSO;3 de abr. de 2025;sí\n' +
        'Luisiana;Orleans;Alguacil;JEM;1 de enero de 2025;no\n',
    );
    expect(read.counties).toEqual({ '12071': 1, '35013': 1 });
    expect(read.problems).toEqual([['ended-without-day', 4, 'Vigente', false]]);
  });

  it('holds numbers and marks, of which a point may part thousands', async () => {
    expect((await counted('Estado,Ley santuario\nFlorida,no\nCalifornia,Sí\nGeorgia,desconocido\n')).values).toEqual({
      '12': 0,
      '06': 1,
      '13': null,
    });
    const read = await counted('Condado;Estado;Arrestos\nLee;Florida;1.234\nCobb;Georgia;700\n');
    expect(read.problems).toEqual([['point-or-thousands', 2, 'Arrestos', false]]);
    expect((await counted('fips,rate\n12071,1.234\n13067,7.1\n')).problems).toEqual([]);
    const mixed = await counted('State,Arrests\nTexas,"53,000"\nFlorida,20.000\nGeorgia,900\n');
    expect(mixed.problems).toEqual([['point-or-thousands', 3, 'Arrests', false]]);
  });
});

describe('JSON', () => {
  it('of one record a line is a list', async () => {
    const lines = '{"fips":"12071","model":"JEM"}\n{"fips":"13067","model":"TFM"}\n';
    for (const file of ['list.json', 'list.jsonl', 'list.ndjson'])
      expect((await counted(lines, file)).counties).toEqual({ '12071': 1, '13067': 1 });
    await expect(counted('{"fips":"12071"}\n{"fips":"13067"\n', 'list.json')).rejects.toThrow('list.json is not valid JSON');
    await expect(counted('{"fips":"12071"}\n{"fips":}\n{"fips":"13067"}\n', 'list.json')).rejects.toThrow(
      'list.json is not valid JSON: line 2: ',
    );
  });

  it('of rows under a row of headers is a table, as the Census Bureau answers', async () => {
    const rows = [
      ['NAME', 'B19013_001E', 'state', 'county'],
      ['Lee County, Florida', '70000', '12', '071'],
      ['Cobb County, Georgia', null, '13', '067'],
    ];
    expect(await counted(JSON.stringify(rows), 'acs.json')).toMatchObject({ values: { '12071': 70000, '13067': null }, problems: [] });
    await expect(counted('[["12071", 5], ["13067", 7]]', 'a.json')).rejects.toThrow('Record 1 of a.json is not an object');
  });

  it('keyed by US-FL is of states', async () => {
    expect((await counted('{"US-FL": 5, "US-GA": 0}', 'a.json')).values).toEqual({ '12': 5, '13': 0 });
  });

  it('of boundaries is no table, and says what to do', async () => {
    const topology = JSON.stringify({ type: 'Topology', arcs: [], objects: {} });
    await expect(counted(topology, 'map.json')).rejects.toThrow('map.json holds boundaries (TopoJSON) and no data');
  });
});

describe('codes', () => {
  it('of a county within its state are read under "COUNTY" too, 000 as the state itself', async () => {
    const text =
      'STATE,COUNTY,STNAME,CTYNAME,POP\n0,0,United States,United States,9\n12,0,Florida,Florida,5\n12,71,Florida,Lee County,6\n13,67,Georgia,Cobb County,7\n';
    const { values, problems } = await counted(text);
    expect(values).toEqual({ '12': 5, '12071': 6, '13067': 7 });
    expect(problems).toEqual([
      ['unread-column', 2, 'STNAME', true],
      ['noted-sum', 2, 'COUNTY', true],
      ['noted-state-code', 3, 'COUNTY', true],
    ]);
  });

  it('that are none are named as such', async () => {
    expect((await counted('FIPS,Agency,Model\n1.2071E+04,A,TFM\n,B,TFM\n')).problems).toEqual([
      ['unknown-state', 2, 'FIPS', false],
      ['no-state', 3, 'FIPS', false],
    ]);
    expect((await counted('fips,value\n012071,5\n13067,7\n')).problems).toEqual([['unknown-state', 2, 'fips', false]]);
  });

  it('of no place are held against the names beside them', async () => {
    const text = 'FIPS,State,County,n\n12071,Florida,Lee,5\n99,Texas,Atascosa,7\n0,Texas,Bee,8\n';
    expect(await counted(text)).toMatchObject({
      values: { '12071': 5 },
      problems: [
        ['code-and-name', 3, 'FIPS', false],
        ['code-and-name', 4, 'FIPS', false],
      ],
    });
  });

  it('under "id" are held against the names beside them', async () => {
    expect(await counted('id,name,value\n12071,Lee,5\n13067,Cobb,7\n')).toMatchObject({ values: { '12071': 5, '13067': 7 }, problems: [] });
    expect((await counted('id,name,value\n12071,Leon,5\n13067,Cobb,7\n')).problems).toEqual([['code-and-name', 2, 'id', false]]);
  });
});

describe('places', () => {
  it('of a list may stand under a header for any place', async () => {
    const text = 'STATE,JURISDICTION,AGENCY NAME,287(g) PROGRAM TYPE\nFlorida,Lee County,A,Task Force Model\nGeorgia,Cobb County,B,JEM\n';
    expect(await counted(text)).toMatchObject({ counties: { '12071': 1, '13067': 1 }, problems: [] });
  });

  it('of the whole state are statewide, where no kind of agency says otherwise', async () => {
    expect((await counted('Agency,County,State,Model\nFDLE,Statewide,FL,TFM\nB,Lee,FL,JEM\n')).states).toEqual({ '12': [2, 1] });
    expect((await counted('Agency,Type,County,State,Model\nX,County,Statewide,FL,TFM\n')).states).toEqual({ '12': [1, 0] });
  });

  it('of a parish are known by its abbreviation', async () => {
    expect((await counted('Agency,County,State,Model\nA,Orleans Par.,La.,TFM\n')).counties).toEqual({ '22071': 1 });
  });

  it('of states alone are a list of states, which is said once; a blank column of counties is a problem', async () => {
    const list = await counted('State,Agency,Model\nFL,A,JEM\nGA,B,TFM\n');
    expect(list).toMatchObject({ states: { '12': [1, 0], '13': [1, 0] }, problems: [['noted-states-only', 2, 'county', true]] });
    const blank = await counted('State,County,Agency,Model\nFL,,A,JEM\nGA,,B,TFM\n');
    expect(blank.problems.filter(([, , , mended]) => mended === false)).toEqual([['no-county', 1, 'County', false]]);
    const name = await counted('State,NAME,Agency,Model\nFL,Lee,A,JEM\n');
    expect(name.problems).toContainEqual(['unread-column', 2, 'NAME', false]);
  });
});

describe('what is no fault', () => {
  it('is a column that no map shows, a sum, and an index without a name', async () => {
    const list = await counted(
      ',State,County,Agency,Model,Notes,Phone,Population\n1,FL,Lee,A,JEM,x,555,6\n2,GA,Cobb,B,TFM,,,\n,Total,,,2,,,\n',
    );
    expect(list.problems.map(([code, , , mended]) => [code, mended])).toEqual([
      ['noted-unread', true],
      ['noted-unread', true],
      ['noted-unread', true],
      ['noted-unread', true],
      ['noted-sum', true],
    ]);
    const kept = await counted('State,County,Agency,Model,Year,Officers,Region of Nowhere\nFL,Lee,A,JEM,2025,7,x\n');
    expect(kept.problems.map(([code, , column]) => [code, column])).toEqual([
      ['unread-column', 'Year'],
      ['unread-column', 'Officers'],
      ['unread-column', 'Region of Nowhere'],
    ]);
    expect((await counted('State,City,Rate\nFL,Miami,5\n')).problems).toEqual([['unread-column', 2, 'City', false]]);
  });

  it('is no row that comes again, but a quarter of them is one', async () => {
    const rows = ['FL,Lee,A,JEM', 'FL,Lee,B,JEM', 'GA,Cobb,C,TFM'];
    const head = 'State,County,Agency,Model\n';
    expect((await counted(head + [...rows, rows[0]].join('\n'))).problems).toEqual([['noted-repeats', 5, 'State', true]]);
    expect((await counted(head + [...rows, ...rows].join('\n'))).problems).toEqual([['noted-repeats', 5, 'State', false]]);
  });

  it('are marks of other signs, and headers that say what the numbers of a model are', async () => {
    expect((await counted('fips,In program\n12071,✓\n13067,✗\n')).values).toEqual({ '12071': 1, '13067': 0 });
    const models = await counted('fips,Number of JEM agreements,Number of TFM agreements\n12071,1,2\n13067,0,1\n');
    expect(models.counties).toEqual({ '12071': 3, '13067': 1 });
  });
});
