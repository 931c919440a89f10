import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../../src/agreements/agreement.js';
import { DataError } from '../../../src/agreements/data-error.js';
import { iceListOf, readIceTable } from '../../../src/agreements/ice/read-ice-table.js';
import type { Table } from '../../../src/agreements/tables/table.js';
import { type Printed, iceHeader, iceTable, without } from '../ice-table.js';
import { told } from '../../fixtures/told.js';

async function readOne(printed: Printed): Promise<{ agreement: Agreement; messages: string[] }> {
  const { agreements, problems } = await readIceTable(iceTable([printed]));
  const [agreement] = agreements;
  if (!agreement) throw new Error('no agreement was read');
  return { agreement, messages: told(problems).map(({ column, message }) => `${column}: ${message}`) };
}

describe('which list a table is', () => {
  it('is told by the column of signing days, not by a name', async () => {
    const participating = iceTable([{}]);
    const pending = without(participating, 'SIGNED', 'ADDENDUM');
    expect(iceListOf(participating)).toBe('participating');
    expect(iceListOf(pending)).toBe('pending');
    const { agreements } = await readIceTable(pending, { file: 'participatingAgencies09222025pm.xlsx' });
    expect(agreements.map(({ status, signed }) => [status, signed])).toEqual([['pending', null]]);
  });

  it.each([
    [
      'its columns are those of ICE’s, in capitals and in order',
      ['STATE', 'LAW ENFORCEMENT AGENCY', 'TYPE', 'SUPPORT TYPE'],
      '',
      'pending',
    ],
    ['and the day of the list', ['STATE', 'LAW ENFORCEMENT AGENCY', 'TYPE', 'COUNTY', 'SUPPORT TYPE', 'MOA', 'As of'], '', 'pending'],
    ['a header says so', ['State', 'Law enforcement agency', 'Support type', 'Application received'], '', 'pending'],
    ['its name says so', ['State', 'Law enforcement agency', 'Support type'], 'lists/pendingAgencies.csv?x=1', 'pending'],
    ['nothing says so', ['State', 'Law enforcement agency', 'Support type'], 'pending/list.csv', null],
    ['a column says otherwise', ['State', 'Law enforcement agency', 'Support type', 'Date signed by ICE'], '', null],
    ['it has none of the kind of agency', ['STATE', 'COUNTY', 'LAW ENFORCEMENT AGENCY', 'SUPPORT TYPE'], '', null],
    ['its name says both', ['State', 'Law enforcement agency', 'Support type'], 'signed-and-pending.csv', null],
  ])('is no pending one for want of a column of signing days: %s', (_, columns, file, list) => {
    expect(iceListOf({ ...iceTable([]), columns }, file)).toBe(list);
  });

  it('is pending where a title says so', () => {
    const columns = ['State', 'Law enforcement agency', 'Support type'];
    expect(iceListOf({ ...iceTable([]), columns, preamble: ['Pending applications'] })).toBe('pending');
  });

  it('is none for a table without its columns, and the refusal names what is there', async () => {
    const table = { ...iceTable([{}]), columns: ['state', 'name', '', 'va\u001blue'] };
    expect(iceListOf(table)).toBeNull();
    await expect(readIceTable(table, { file: 'index.csv' })).rejects.toMatchObject({
      name: 'DataError',
      message: expect.stringMatching(/^index\.csv is not an ICE list.*its columns are state, name, va\ufffdlue\.$/) as string,
    });
  });
});

describe('a row of a list', () => {
  it('is read as printed when nothing is wrong with it', async () => {
    const { agreement, messages } = await readOne({ link: 'https://www.ice.gov/doclib/287gMOA/Bay.pdf' });
    expect(messages).toEqual([]);
    expect(agreement).toEqual({
      agency: "Bay County Sheriff's Office",
      agencyType: 'county',
      state: 'FL',
      counties: ['Bay County'],
      model: 'TFM',
      status: 'signed',
      signed: '2025-03-01',
      link: 'https://www.ice.gov/doclib/287gMOA/Bay.pdf',
      addendum: null,
      listedFrom: null,
      listedUntil: null,
      row: 2,
    });
  });

  it('loses stray spaces, line breaks and curled apostrophes', async () => {
    const { agreement } = await readOne({
      state: 'LOUISIANA ',
      agency: ' Acadia\u00a0Parish  Sheriff’s Office ',
      type: 'County ',
      county: '\nAcadia Parish ',
      model: 'Jail Enforcement Model ',
    });
    expect(agreement).toMatchObject({
      state: 'LA',
      agency: "Acadia Parish Sheriff's Office",
      agencyType: 'county',
      counties: ['Acadia Parish'],
      model: 'JEM',
    });
  });

  it.each([
    ['PENNSLYVANIA', 'PA'],
    ['WEST VIRIGINIA', 'WV'],
    ['MCHIGAN', 'MI'],
    ['UTAHJ', 'UT'],
    ['Texas', 'TX'],
    ['NORTHERN MARIANA ISLANDS', 'MP'],
  ])('is in the state that %s stands for', async (printed, state) => {
    expect((await readOne({ state: printed })).agreement.state).toBe(state);
  });

  it.each([
    ['Warrant Services Officer', 'WSO'],
    ['Warrant Service Office', 'WSO'],
    ['Task Force Officer ', 'TFM'],
    ['Jail Enforcment Model ', 'JEM'],
  ])('is of the model that "%s" stands for', async (printed, model) => {
    expect((await readOne({ model: printed })).agreement.model).toBe(model);
  });

  it('keeps what no table knows as printed, and says so', async () => {
    const { agreement, messages } = await readOne({ state: 'FLORDIA', type: 'Couny', county: 'Bya County', model: 'Task Froce Model' });
    expect(agreement).toMatchObject({ state: 'FLORDIA', counties: ['Bya County'], model: null });
    expect(messages).toEqual([
      'STATE: “FLORDIA” is not a state or territory.',
      'TYPE: “Couny” is not the name of a kind of agency (county, municipality, state, tribe, or another).',
      'SUPPORT TYPE: “Task Froce Model” is not the name of a program model (JEM, WSO, TFM, HYBRID, or another). Where a row holds several, put semicolons between them.',
    ]);
  });

  it('keeps a new model, and is of a tribe or of a new kind of agency, with a notice of each name', async () => {
    const { agreements, problems } = await readIceTable(
      iceTable([
        { type: 'Tribal', county: '#N/A', agency: 'Miccosukee Police Department', model: 'Tribal Task Force Model ' },
        { type: 'University', model: 'Tribal  Task Force Model' },
        { type: '', county: '', agency: 'Gila River Tribal Police', model: '#N/A' },
      ]),
    );
    expect(agreements.map(({ agencyType, counties, model }) => [agencyType, counties, model])).toEqual([
      ['tribe', [], 'Tribal Task Force Model'],
      ['University', ['Bay County'], 'Tribal Task Force Model'],
      ['tribe', [], null],
    ]);
    expect(problems.map(({ code, row, value, mended }) => [code, row, value, mended])).toEqual([
      ['new-model', 2, 'Tribal Task Force Model', true],
      ['new-type', 3, 'University', true],
      ['no-model', 4, '#N/A', undefined],
    ]);
  });

  it('says when it names no model or no state', async () => {
    expect((await readOne({ model: '', state: '' })).messages).toEqual([
      'STATE: No state is given.',
      'SUPPORT TYPE: This row names no program model (JEM, WSO, TFM, HYBRID), so it is counted as one that is not known.',
    ]);
  });

  it('is skipped when it is empty, and others keep their row numbers', async () => {
    const blank: Printed = { state: '', agency: ' ', type: '', county: '', model: '', signed: '', moa: '\u00a0' };
    const { agreements, problems } = await readIceTable(iceTable([{}, blank, {}]));
    expect(agreements.map(({ row }) => row)).toEqual([2, 4]);
    expect(problems).toEqual([]);
  });
});

describe('the place of a row', () => {
  it('is the county a table knows where ICE prints none', async () => {
    for (const county of ['#N/A', '#NA', 'N/A', '#n?A', '']) {
      const { agreement, messages } = await readOne({ agency: 'Boca Raton Police Department', type: 'Municipality', county });
      expect(agreement.counties).toEqual(['12099']);
      expect(messages).toEqual([]);
    }
  });

  it('is every county of a town that lies in several', async () => {
    const { agreement } = await readOne({ agency: 'Longboat Key Police Department', type: 'Municipality', county: '#N/A' });
    expect(agreement.counties).toEqual(['12081', '12115']);
  });

  it('is mended where a table knows the misspelling, and says so', async () => {
    const { agreement, messages } = await readOne({ state: 'ARKANSAS', agency: 'Dover Police Department', county: 'Pop County' });
    expect(agreement.counties).toEqual(['05115']);
    expect(messages).toEqual(['COUNTY: Read as Pope County, 05115 (typo).']);
  });

  it('is the true one where ICE prints another real county for this agency, and stands for any other agency', async () => {
    const tye = await readOne({ state: 'TEXAS', agency: 'Tye Police Department', county: 'Galveston County' });
    expect(tye.agreement.counties).toEqual(['48441']);
    const other = await readOne({ state: 'TEXAS', agency: 'Hitchcock Police Department', county: 'Galveston County' });
    expect(other.agreement.counties).toEqual(['Galveston County']);
  });

  it('is in another state where ICE listed the agency under the wrong one', async () => {
    const { agreement, messages } = await readOne({
      state: 'MASSACHUSETTS',
      agency: "Crow Wing County Sheriff's Office",
      county: 'Crow Wing County',
    });
    expect(agreement).toMatchObject({ state: 'MN', counties: ['27035'] });
    expect(messages).toEqual(["STATE: Read as MN: ICE listed Crow Wing County Sheriff's Office under the wrong state."]);
  });

  it('is the state for a state agency, whatever county its head office is in', async () => {
    const { agreement } = await readOne({
      state: 'ARKANSAS',
      agency: 'Arkansas Department of Corrections',
      type: 'State Agency',
      county: 'Pulaski County',
    });
    expect(agreement).toMatchObject({ agencyType: 'state', counties: [] });
  });

  it('is nowhere for an agency that nothing is known of', async () => {
    const { agreement } = await readOne({ agency: 'Nowhere Police Department', type: 'Municipality', county: '#N/A' });
    expect(agreement.counties).toEqual([]);
  });
});

describe('a list from before ICE printed types and counties', () => {
  const read = async (state: string, agency: string): Promise<Agreement | undefined> => {
    const table = without(iceTable([{ state, agency }]), 'TYPE', 'COUNTY', 'ADDENDUM');
    return (await readIceTable(table)).agreements[0];
  };

  it.each([
    ['ALABAMA', "Autauga County Sheriff's Office", 'county', ['Autauga County']],
    ['MISSISSIPPI', "Pearl River County Sheriff's Office", 'county', ['Pearl River County']],
    ['LOUISIANA', "East Baton Rouge Parish Sheriff's Office", 'county', ['East Baton Rouge Parish']],
    ['FLORIDA', "Jacksonville Sheriff's Office", 'county', ['12031']],
    ['ARIZONA', 'Mesa Police Department', 'municipality', ['04013']],
    ['NORTH CAROLINA', 'Albermarle District Jail', null, ['37029', '37139', '37143']],
    ['GEORGIA', 'Georgia Department of Corrections', 'state', []],
    ['FLORIDA', "Waria-labelon County Sheriff's Office", 'county', ['Walton County']],
  ])('%s, %s', async (state, agency, agencyType, counties) => {
    expect(await read(state, agency)).toMatchObject({ agencyType, counties });
  });
});

describe('the dates and links of a row', () => {
  it('are mended where only one reading is possible, and say so', async () => {
    const { agreement, messages } = await readOne({ signed: '05/082025' });
    expect(agreement.signed).toBe('2025-05-08');
    expect(messages).toEqual(['SIGNED: Read as 2025-05-08.']);
  });

  it.each([
    ['spring', 'SIGNED: “spring” is not a date this map can read (it reads 2026-05-18 and 5/18/2026).'],
    [
      '45714',
      'SIGNED: “45714” is not a date this map can read (it reads 2026-05-18 and 5/18/2026). It looks like a spreadsheet’s serial number for a day: give the cell a date format.',
    ],
  ])('are left out where they cannot be read for certain: %s', async (signed, message) => {
    const { agreement, messages } = await readOne({ signed });
    expect(agreement.signed).toBeNull();
    expect(messages).toEqual([message]);
  });

  it('are kept and named when the day is after the list', async () => {
    const { agreement, messages } = await readOne({ signed: '2026-08-01' });
    expect(agreement.signed).toBe('2026-08-01');
    expect(messages).toEqual(['SIGNED: Kept as printed, although it is later than the list of 2026-05-18.']);
  });

  it('take the address behind a word, and nothing where it is pending', async () => {
    expect((await readOne({ moa: 'link', link: 'http://www.ice.gov/a.pdf' })).agreement.link).toBe('https://www.ice.gov/a.pdf');
    expect(await readOne({ moa: 'link pending' })).toMatchObject({ agreement: { link: null }, messages: [] });
  });

  it('never repeat an address that cannot be unwrapped, not even as a problem', async () => {
    const wrapped = `mailto:${['a.person', 'example.gov'].join('@')}`;
    const { agreements, problems } = await readIceTable(iceTable([{ link: wrapped }]));
    expect(agreements[0]?.link).toBeNull();
    expect(told(problems)).toEqual([
      { row: 2, column: 'MOA', value: '', message: 'The link was left out because it is not a plain web address.' },
    ]);
  });
});

describe('any table', () => {
  const text = fc.oneof(
    fc.string(),
    fc.constantFrom(
      'FLORIDA',
      'County',
      '#N/A',
      'Task Force Model',
      '05/082025',
      'State Agency',
      '__proto__',
      'constructor',
      'javascript:alert(1)',
      '<b>x</b>',
    ),
  );
  const columns = fc.oneof(fc.constant(iceHeader), fc.shuffledSubarray(iceHeader), fc.array(text, { maxLength: 9 }));
  const rows = fc.array(fc.tuple(fc.array(text, { maxLength: 9 }), fc.array(fc.option(text), { maxLength: 9 })), { maxLength: 5 });

  it('is read without losing a row that names an agency, or refused with a sentence', async () => {
    await fc.assert(
      fc.asyncProperty(columns, rows, fc.option(text), async (header, cells, file) => {
        const table: Table = {
          columns: header,
          headerRow: 1,
          rows: cells.map(([printed, links], at) => ({ row: at + 2, cells: printed, links })),
          problems: [],
          saved: null,
        };
        const agency = header.indexOf('LAW ENFORCEMENT AGENCY');
        const named = table.rows.filter((row) => /[^\s\u00ad\u200b-\u200d\u2060\ufeff]/.test(row.cells[agency] ?? ''));
        const read = await readIceTable(table, file === null ? {} : { file }).catch((error: unknown) => error);
        if (read instanceof DataError) return;
        if (read instanceof Error) throw read;
        const { agreements } = read as { agreements: readonly Agreement[] };
        expect(agreements.map(({ row }) => row)).toEqual(expect.arrayContaining(named.map(({ row }) => row)));
        for (const { link, addendum } of agreements)
          for (const address of [link, addendum]) expect(address ?? 'https://').toMatch(/^https?:/);
      }),
    );
  });
});
