import { describe, expect, it } from 'vitest';
import { loadTable } from '../../../src/agreements/records/load-table.js';
import { tableOf } from './table-of.js';

const load = (drawing: string, columns = '') => loadTable(tableOf(drawing), { file: 'list.csv', columns });
const values = (drawing: string, columns = '') =>
  load(drawing, columns).measure?.values.map(({ state, county, value, printed }) => [county || state, value, printed]);
const codes = ({ problems }: ReturnType<typeof load>) => problems.map(({ code, row, column }) => [code, row, column]);

/** What a table is refused with. */
function refusal(drawing: string, columns = ''): string {
  try {
    load(drawing, columns);
    return 'was read';
  } catch (error) {
    return `${(error as Error).name}: ${(error as Error).message}`;
  }
}

describe('numbers by place', () => {
  it('are a measure, with zero, nothing and "NA" as three things', () => {
    const drawing = 'fips | Rate per 1,000\n1001 | 0\n01003 |\n01005 | NA\n01007 | 1,234.5\n01009 | 12%\n01011 | -3\n01013 | <10';
    expect(load(drawing)).toMatchObject({
      agreements: [],
      asOf: null,
      lists: [],
      problems: [{ code: 'mixed-units', row: 6, column: 'Rate per 1,000', value: '12%', other: 5, plain: '1,234.5' }],
      measure: { name: 'Rate per 1,000', kind: 'number' },
    });
    expect(values(drawing)).toEqual([
      ['01001', 0, '0'],
      ['01003', null, ''],
      ['01005', null, 'NA'],
      ['01007', 1234.5, '1,234.5'],
      ['01009', 12, '12%'],
      ['01011', -3, '-3'],
      ['01013', null, '<10'],
    ]);
  });

  it('name a cell that is no number, and every comma where one is a decimal mark', () => {
    expect(codes(load('fips | n\n01001 | 5\n01003 | many\n01005 | 7'))).toEqual([['unreadable-number', 3, 'n']]);
    expect(values('fips | n\n01001 | 3,5\n01003 | 1,234\n01005 | 7')?.map(([, value]) => value)).toEqual([null, null, 7]);
  });

  it.each([
    ['State | County | n\nAlabama | Autauga Co. | 5', 'Autauga Co.'],
    ['County | n\nLee County, FL | 5', 'Lee County, FL'],
    ['name | n\nAutauga County, Alabama | 5', 'Autauga County, Alabama'],
    ['name | n\nAlabama | 5', 'Alabama'],
    ['STATEFP | COUNTYFP | n\n1 | 1 | 5', '01001'],
    ['id | rate\n1001 | 5', '01001'],
    ['GEO_ID | n\n0500000US01001 | 5', '01001'],
    ['fips | n\n="01001" | 5', '01001'],
    ["fips | n\n'01001 | 5", '01001'],
    ['fips | n\n"1001.0" | 5', '01001'],
    ['fips | n\nus-al-001 | 5', '001'],
    ['fips | n\n01000 | 5', '01'],
    ['fips | n\n1 | 5', '01'],
    ['state | n\nUS-FL | 5', 'FL'],
  ])('find the place of %j', (drawing, place) => {
    expect(values(drawing)).toEqual([[place, 5, '5']]);
  });

  it('leave out sums, and rows of no county among counties, and name them', () => {
    const read = load('State | County | n\nAL | Lee | 5\nAL | | 6\nAL | Statewide | 7\nTotal | | 18\nUnited States | | 18');
    expect(read.measure?.values.map(({ county, value }) => [county, value])).toEqual([
      ['Lee', 5],
      ['', 7],
    ]);
    expect(codes(read)).toEqual([
      ['noted-sum', 5, 'State'],
      ['noted-sum', 6, 'State'],
      ['no-county', 3, 'County'],
    ]);
  });

  it('are those of the column that the author names, and the others are named as not read', () => {
    const drawing = 'fips | cases | Rate per 1,000 | Notes\n01001 | 5 | 3.1 |\n01003 | 6 | 3.2 |';
    expect(refusal(drawing)).toBe(
      'DataError: list.csv has several columns of numbers or marks by place (cases, Rate per 1,000): write which one to show, as in columns="value: cases".',
    );
    const read = load(drawing, 'value: Rate per 1,000');
    expect(read.measure).toMatchObject({ name: 'Rate per 1,000', values: [{ value: 3.1 }, { value: 3.2 }] });
    expect(codes(read)).toEqual([['unread-column', 2, 'cases']]);
  });

  it('are one where codes, years, coordinates and the number of residents stand beside it', () => {
    const drawing =
      'UID | FIPS | year | lat | long | population | deaths\n9 | 01001 | 2020 | 32.5 | -86.6 | 55000 | 3\n8 | 01003 | 2020 | 30.7 | -87.7 | 61000 | 4';
    expect(load(drawing).measure?.name).toBe('deaths');
    expect(load('fips | population\n01001 | 55000').measure?.name).toBe('population');
  });

  it('are not read where most places come several times, and nothing read tells why', () => {
    expect(refusal('fips | sex | n\n01001 | f | 5\n01001 | m | 6\n01003 | f | 7\n01003 | m | 8')).toBe(
      'DataError: list.csv gives most places several times with different numbers in "n" (rows 2 and 3 are both 01001), and nothing read ' +
        'tells them apart: keep one row a place, or name the column that does, as in columns="county: Area" or columns="day: Date" (days as 2026-05-18); ' +
        'its columns are fips, sex, n.',
    );
  });

  it('have the days of a day column as lists, and the newest is theirs', () => {
    const read = load(
      'date | fips | cases\n2020-03-01 | 01001 | 1\n2020-03-02 | 01001 | 2\n2020-03-01 | 01003 | 3\n2020-03-02 | 01003 | 4',
    );
    expect([read.asOf, read.lists]).toEqual(['2020-03-02', ['2020-03-01', '2020-03-02']]);
    expect(read.measure?.values.map(({ day, value }) => [day, value])).toEqual([
      ['2020-03-01', 1],
      ['2020-03-02', 2],
      ['2020-03-01', 3],
      ['2020-03-02', 4],
    ]);
  });

  it('have no lists where each row has a day of its own', () => {
    const read = load('report date | fips | n\n2020-03-01 | 01001 | 1\n2020-03-02 | 01003 | 2');
    expect([read.asOf, read.lists, read.measure?.values.map(({ day }) => day)]).toEqual(['2020-03-02', [], [null, null]]);
  });
});

describe('marks by place', () => {
  it.each(['Yes', 'Participating', '287(g)', 'TRUE', 'x', '✓'])('take %j for yes', (word) => {
    expect(values(`State | County | Signed up?\nWI | Brown | ${word}\nWI | Dane | No`)).toEqual([
      ['Brown', 1, word],
      ['Dane', 0, 'No'],
    ]);
  });

  it.each(['None', 'N', 'Not participating', 'no agreement', 'FALSE'])('take %j for no', (word) => {
    expect(values(`fips | cooperation\n55009 | yes\n55025 | ${word}`)).toEqual([
      ['55009', 1, 'yes'],
      ['55025', 0, word],
    ]);
  });

  it('know nothing where the cell is empty or says so', () => {
    const drawing = 'fips | cooperation\n55009 | yes\n55025 | unknown\n55027 |\n55029 | N/A';
    expect(load(drawing).measure?.kind).toBe('mark');
    expect(values(drawing)?.map(([, value, printed]) => [value, printed])).toEqual([
      [1, 'yes'],
      [null, 'unknown'],
      [null, ''],
      [null, 'N/A'],
    ]);
  });

  it('are refused by name where a word is neither', () => {
    expect(refusal('fips | cooperation\n55009 | yes\n55025 | sanctuary')).toBe(
      'DataError: The column "cooperation" of list.csv has words that are neither numbers nor yes or no (“sanctuary”): write yes, no or unknown there, or a number.',
    );
  });
});

describe('a column a model', () => {
  it('gives an agreement for each day, mark and document, and none for an empty cell or a no', () => {
    const { agreements, problems } = loadTable(
      tableOf(
        'State | Agency | Task Force Model | WSO | JEM signed\nFL | A | 9/22/2025 | x | no\nFL | B | pending | | \nFL | C | | none | https://example.org/c.pdf',
      ),
    );
    expect(agreements.map(({ agency, model, status, signed, link }) => [agency, model, status, signed, link])).toEqual([
      ['A', 'TFM', 'signed', '2025-09-22', null],
      ['A', 'WSO', 'signed', null, null],
      ['B', 'TFM', 'pending', null, null],
      ['C', 'JEM', 'signed', null, 'https://example.org/c.pdf'],
    ]);
    expect(problems).toEqual([]);
  });

  it('counts as many agreements as a number of a place says', () => {
    const drawing = 'state | county | JEM | Task Force Model | Total\nFL | Lee | 2 | 1 | 3\nFL | Bay | 0 | 3.0 | 3\nFL | Gulf | NA | - | 0';
    const { agreements, problems } = load(drawing);
    expect(agreements.map(({ counties, agency, model }) => [...counties, agency, model].join('|'))).toEqual([
      'Lee||JEM',
      'Lee||JEM',
      'Lee||TFM',
      'Bay||TFM',
      'Bay||TFM',
      'Bay||TFM',
    ]);
    expect(problems).toEqual([]);
    expect(load('state | JEM | WSO\nFL | 9 | 65').agreements).toHaveLength(74);
    expect(load('fips | JEM | Tribal Task Force Model\n12071 | 2 | 1').agreements.map(({ model }) => model)).toEqual([
      'JEM',
      'JEM',
      'Tribal Task Force Model',
    ]);
  });

  it('leaves out what may be the sum of a state, and says where a total is another', () => {
    const read = load('fips | JEM | WSO | Total\n12071 | 2 | 1 | 4\n12 | 2 | 1 | 3\n12005 | 0 | 1 | 1');
    expect(read.agreements).toHaveLength(4);
    expect(codes(read)).toEqual([
      ['no-county-to-count', 3, 'fips'],
      ['sum-differs', 2, 'Total'],
    ]);
    expect(load('state | county | type | JEM\nFL | Lee | County | 2\nFL | | State | 1').agreements).toHaveLength(3);
  });

  it.each([
    ['state | JEM | WSO\nFL | 0.9 | 65', ' (“0.9” in row 2): write whole numbers there, or days as 2026-05-18'],
    ['state | JEM | WSO\nFL | 3 |\nGA | | 2025', ' (“2025” in row 3): write whole numbers there, or days as 2026-05-18'],
    [
      'state | Agency | JEM | WSO\nFL | A | 3 | ',
      ', since each row is of an agency (Agency): write a day or a mark there, or leave that column out with columns="ignore: Agency"',
    ],
    ['state | JEM officers | WSO\nFL | 3 | ', ', since “JEM officers” counts people: rename it if it counts agreements'],
  ])('takes no number for so many agreements in %j', (drawing, why) => {
    const [, first, second] = drawing.split('\n')[0]?.split(' | ').slice(-3) ?? [];
    expect(refusal(drawing)).toBe(
      `DataError: list.csv has numbers in the columns ${first}, ${second} that are no numbers of agreements of a place${why}, ` +
        `or write which one to show as it is, as in columns="value: ${first}".`,
    );
  });

  it('shows numbers as they are where the author names one', () => {
    expect(values('state | JEM | WSO\nFL | 9 | 65\nGA | 16 | 24', 'value: WSO')?.map(([, value]) => value)).toEqual([65, 24]);
    expect(load('state | county | JEM | WSO\nFL | Lee | 1 | 0').agreements.map(({ model }) => model)).toEqual(['JEM']);
  });

  it('names a mark that is none', () => {
    expect(codes(load('state | JEM\nFL | maybe\nGA | x'))).toEqual([['unknown-mark', 2, 'JEM']]);
  });
});

describe('a list of agreements', () => {
  it('has none in a row that names no agency and no model, or says that there is none', () => {
    const read = load('State | County | Model\nWI | Brown | WSO\nWI | Dane | None\nWI | Iowa |\nWI | Door | N/A');
    expect(read.agreements.map(({ counties }) => counties[0])).toEqual(['Brown']);
    expect(codes(read)).toEqual([
      ['no-agreement', 4, 'Model'],
      ['noted-no-model', 3, 'Model'],
    ]);
    expect(read.problems.at(-1)).toMatchObject({ rows: '3, 5', count: 2, mended: true });
  });

  it.each(['None', 'No', '-'])('leaves out a row whose model is %j with a word, but for one that was signed', (word) => {
    const read = load(
      `State | County | Agency | Model | Signed\nFL | Lee | A | JEM |\nFL | Bay | B | ${word} |\nFL | Lake | C | ${word} | 2025-01-02`,
    );
    expect(read.agreements.map(({ agency, model }) => [agency, model])).toEqual([
      ['A', 'JEM'],
      ['C', null],
    ]);
    expect(codes(read)).toEqual([
      ['no-model', 4, 'Model'],
      ['noted-no-model', 3, 'Model'],
    ]);
  });

  it.each(['N/A', 'NA'])('counts a row whose model is %j as of a model that is not known', (word) => {
    const read = load(`State | County | Agency | Model | Signed\nFL | Lee | A | JEM |\nFL | Bay | B | ${word} |`);
    expect(read.agreements.map(({ agency, model }) => [agency, model])).toEqual([
      ['A', 'JEM'],
      ['B', null],
    ]);
    expect(codes(read)).toEqual([['no-model', 3, 'Model']]);
  });

  it('names a row that says nothing where the others say whether there is an agreement', () => {
    const text = 'State | County | Has agreement | Model\nWI | Brown | yes | WSO\nWI | Dane | | WSO';
    expect(load(text).agreements).toHaveLength(1);
    expect(codes(load(text))).toEqual([['unknown-status', 3, 'Has agreement']]);
    expect(load(text.replace('Has agreement', 'Status')).agreements).toHaveLength(2);
  });

  it('names a row that says yes beside no program model', () => {
    const { agreements, problems } = load(
      'State | County | Has agreement | Model\nWI | Brown | yes | WSO\nWI | Dane | yes | None\nWI | Door | no | None',
    );
    expect(agreements).toHaveLength(1);
    expect(problems).toMatchObject([
      { code: 'no-agreement', row: 3, column: 'Model', value: 'None' },
      { code: 'noted-no-model', row: 4, count: 1 },
    ]);
  });

  it('has none in a row whose model is not known, and says so', () => {
    const read = load('State | County | Model\nWI | Brown | WSO\nWI | Dane | Unknown\nWI | Iowa | Pending');
    expect(read.agreements).toHaveLength(1);
    expect(codes(read)).toEqual([
      ['no-agreement', 3, 'Model'],
      ['no-agreement', 4, 'Model'],
    ]);
  });

  it('is not told by places alone, nor by a number or a mark beside an agency', () => {
    expect(refusal('State | County\nFL | Lee')).toContain('has no column that says what a row is');
    expect(refusal('State | Agency | Agreements\nFL | A | 3')).toContain('could be a list of agreements or numbers and marks by place');
    expect(refusal('State | Agency | Joined?\nFL | A | No')).toContain('write columns="value: Joined?" for the numbers');
    expect(load('State | Agency | Agreements\nFL | A | 3', 'agency: Agency').agreements).toHaveLength(1);
  });

  it('finds its models by the words in a column of any name, and asks where two have some', () => {
    expect(load('state | county | 287g_status\nGA | Cobb | Jail Enforcement Model').agreements).toMatchObject([{ model: 'JEM' }]);
    expect(refusal('state | then | now\nGA | JEM | TFM')).toBe(
      'DataError: list.csv has several columns of program models (then, now): write which one to read, as in columns="model: then".',
    );
  });

  it('takes no model for a kind of agency where a column "type" holds the models', () => {
    const read = load('State | Agency | Type | agency_type\nFL | A | Jail Enforcement Model | County');
    expect(read.agreements).toMatchObject([{ model: 'JEM', agencyType: 'county' }]);
    expect(load('State | Agency | Type\nFL | A | Jail Enforcement Model').agreements).toMatchObject([{ model: 'JEM', agencyType: null }]);
  });

  it('takes a column that asks for the agreement for its status', () => {
    const read = load('State | Agency | Model | Participating?\nFL | A | JEM | Yes\nFL | B | JEM | No');
    expect(read.agreements.map(({ agency }) => agency)).toEqual(['A']);
    expect(codes(read)).toEqual([['unknown-status', 3, 'Participating?']]);
  });

  it('reads a header that the author named for one field for no other', () => {
    const [agreement] = load('State | Name | County | Model\nFL | Lee County Sheriff | Bay | JEM', 'agency: County').agreements;
    expect(agreement).toMatchObject({ agency: 'Bay', counties: [] });
  });

  it('names every column that was not read, and says where nothing is missing', () => {
    const read = load('State | STATEFP | Agency | Model | Phone | Officers | Empty\nFL | 12 | A | JEM | 555-0100 | 5 |');
    expect(read.problems.map(({ code, column, value, mended }) => [code, column, value, mended])).toEqual([
      ['unread-column', 'STATEFP', '12', true],
      ['noted-unread', 'Phone', '555-0100', true],
      ['unread-column', 'Officers', '5', undefined],
    ]);
  });

  it.each([
    ['terminated', 'TRUE', '2020-01-01', '2020-01-01'],
    ['terminated', 'FALSE', '', null],
    ['terminated', '2020-01-01', '', '2020-01-01'],
    ['Rescinded', 'x', '2020-01-01', '2020-01-01'],
    ['Active', 'No', '2020-01-01', '2020-01-01'],
    ['Active', 'Yes', '', null],
    ['status', 'Expired', '2020-01-01', '2020-01-01'],
    ['status', 'signed', '2095-01-01', null],
    ['status', 'Present', '', null],
    ['status', 'Removed', '2020-01-01', '2020-01-01'],
  ])('ends by %s: %s with the end %j', (header, cell, end, until) => {
    const { agreements, problems } = load(`State | Agency | Model | ${header} | End date\nFL | A | JEM | ${cell} | ${end}`);
    expect(agreements.map(({ listedUntil }) => listedUntil)).toEqual([until]);
    expect(problems).toEqual([]);
  });

  it('counts what is in force and has an end that is past, and says so, unless that is the day it was last seen', () => {
    const read = load('State | Agency | Model | still_listed | End date\nFL | A | JEM | yes | 2020-01-01\nFL | B | JEM | yes | 2095-01-01');
    expect(read.agreements.map(({ listedUntil }) => listedUntil)).toEqual([null, null]);
    expect(codes(read)).toEqual([['end-of-current', 2, 'End date']]);
    expect(codes(load('State | Agency | Model | still_listed | Last seen\nFL | A | JEM | yes | 2020-01-01'))).toEqual([]);
  });

  it.each([
    ['terminated', 'TRUE', 'ended-without-day'],
    ['active', 'No', 'ended-without-day'],
    ['status', 'rescinded', 'ended-without-day'],
    ['terminated', 'perhaps', 'unreadable-date'],
    ['status', 'denied', 'unknown-status'],
  ])('leaves out, and names, a row that has ended on no day: %s %s', (header, cell, code) => {
    const read = load(`State | Agency | Model | ${header}\nFL | A | JEM | ${cell}`);
    expect([read.agreements, codes(read)]).toEqual([[], [[code, 2, header]]]);
  });

  it('takes a last day seen that all others share for none', () => {
    const read = load(
      'State | Agency | Model | Last seen\nFL | A | JEM | 2026-05-18\nFL | B | JEM | 2026-01-02\nFL | C | JEM | 2026-05-18',
    );
    expect(read.agreements.map(({ listedUntil }) => listedUntil)).toEqual([null, '2026-01-02', null]);
  });
});

describe('several days in one table', () => {
  const days =
    'list date | State | Agency | Model\n2025-01-01 | FL | A | JEM\n2025-01-01 | FL | B | JEM\n2025-01-02 | FL | A | JEM\n2025-01-02 | FL | C | TFM';

  it('are a list a day: each agreement once, with the first and the last it was on', () => {
    const { agreements, asOf, lists } = load(`${days}\n | FL | D | JEM`);
    expect([asOf, lists]).toEqual(['2025-01-02', ['2025-01-01', '2025-01-02']]);
    expect(agreements.map(({ agency, listedFrom, listedUntil }) => [agency, listedFrom, listedUntil])).toEqual([
      ['B', '2025-01-01', '2025-01-01'],
      ['A', '2025-01-01', null],
      ['C', '2025-01-02', null],
    ]);
    expect(codes(load(`${days}\n | FL | D | JEM`))).toEqual([['no-list-day', 6, 'list date']]);
  });

  it('are told from days of signing by the rows', () => {
    const signed = load('Date | State | Agency | Model\n2025-01-01 | FL | A | JEM\n2025-01-02 | FL | B | JEM');
    expect([signed.asOf ?? null, signed.agreements.map(({ signed: day }) => day)]).toEqual([null, ['2025-01-01', '2025-01-02']]);
    expect(load(days.replace('list date', 'Date')).lists).toHaveLength(2);
    const some =
      'Date | State | Agency | Model\n2025-01-01 | FL | A | JEM\n2025-01-01 | FL | B | JEM\n2025-01-01 | FL | C | JEM\n2025-01-02 | FL | A | JEM';
    expect(refusal(some)).toContain('write columns="day: Date" if each day is a list of its own, or columns="signed: Date"');
    expect(load(some, 'day: Date').lists).toHaveLength(2);
  });

  it('are one day where all rows have the same', () => {
    expect(load('as_of | State | Agency | Model\n2009-10-28 | FL | A | JEM')).toMatchObject({ asOf: '2009-10-28', lists: ['2009-10-28'] });
  });
});

describe('a table without headers', () => {
  it.each([
    'FL | Lee County | Task Force Model\nFL | Bay County | Task Force Model',
    '01001 | 5\n01003 | 7',
    'Lee County | 14\nBay County | 3',
    'FLORIDA | Alachua | County | 2/26/25 | link\nFLORIDA | Apopka | County | 7/2/25 | link',
  ])('is refused in those words: %j', (drawing) => {
    expect(refusal(drawing)).toMatch(/^DataError: list\.csv has no header line: row 1 \(.*\) would be lost/);
  });

  it('is not seen where headers stand again among the rows', () => {
    const read = load('State | Agency | Model\nFL | A | JEM\nState | Agency | Model\nGA | B | TFM');
    expect(read.agreements).toHaveLength(2);
    expect(read.problems).toMatchObject([{ code: 'repeated-header', row: 3, mended: true }]);
  });
});

describe('limits of what is made', () => {
  it('count a model that one cell repeats once, and read no cell of more than a sheet can hold', () => {
    expect(load(`State | Model\nFL | ${'JEM;'.repeat(5_000)}`).agreements).toHaveLength(1);
    expect(codes(load(`State | Model\nFL | ${'JEM;'.repeat(10_000)}\nFL | JEM`))).toContainEqual(['long-cell', 2, 'Model']);
  });

  it('keep the first problems and count the others', () => {
    const { problems } = load(`State | Agency | Model\n${'FL | A | JEM/WSO\n'.repeat(1_500)}`);
    expect(problems).toHaveLength(1_001);
    expect(problems.at(-1)).toMatchObject({ code: 'more-problems', more: 501 });
  });
});

describe('a row of a list that is no agreement', () => {
  it('is left out and named: a sum, and one whose model says that it ended', () => {
    const list = load('State | Agency | Model\nFL | A | TFM\nGrand total | 1 | 1\nU.S. | | 1\nGA | B | Rescinded');
    expect(list.agreements.map(({ agency }) => agency)).toEqual(['A']);
    expect(codes(list)).toEqual([
      ['sum-of-places', 3, 'State'],
      ['noted-sum', 4, 'State'],
      ['ended-without-day', 5, 'Model'],
    ]);
  });

  it.each(['287g Model(s)', '287(g) Models', 'Model(s)'])('is told by the column "%s" too', (header) => {
    const { agreements } = load(`State | Agency | ${header}\nFL | A | Task Force\nFL | B | None`);
    expect(agreements.map(({ agency, model }) => [agency, model])).toEqual([['A', 'TFM']]);
  });
});
