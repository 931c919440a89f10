import { describe, expect, it } from 'vitest';
import { fileAdapter } from '../../../src/agreements/adapters/file-adapter.js';

// Tables as county clerks, state police and advocates send them, each of a kind that was read wrongly or refused with a poor sentence.

async function read(bytes: string, file = 'list.csv') {
  const { agreements, measure, problems = [] } = await fileAdapter({ bytes, file }).load({ signal: new AbortController().signal });
  return {
    agreements: agreements.map(({ model, agencyType }) => [model, agencyType]),
    values: measure?.values.map(({ value }) => value) ?? [],
    problems: problems.map((problem) => ['code' in problem ? problem.code : '', problem.row, 'write' in problem ? problem.write : '']),
  };
}

describe('numbers as they are typed', () => {
  it('are asked for in digits, where most have a mark of a footnote, a tilde or a word beside them', async () => {
    const marked = 'State,County,Arrests\nFL,Lee,12*\nFL,Polk,"1,234 (est.)"\nFL,Pasco,~30\nFL,Hardee,<5\nFL,Glades,-3\n';
    await expect(read(marked)).rejects.toThrow(
      'The column "Arrests" of list.csv has “12*” in row 2, and more that this map cannot read as numbers: write 12 there, and the others alike.',
    );
  });

  it('are negative in parentheses, and with a minus', async () => {
    const { values, problems } = await read('fips,Change\n01001,-12\n01003,+5\n01005,(4)\n01007,-2k\n');
    expect(values).toEqual([-12, 5, null, null]);
    expect(problems).toEqual([
      ['unreadable-number', 4, '-4'],
      ['unreadable-number', 5, '-2000'],
    ]);
  });

  it('may part thousands by points, where one of them does without doubt', async () => {
    const { problems } = await read('fips;Rate\n01001;12.5\n01003;1.234\n01005;2.500\n01007;1.234,5\n');
    expect(problems).toEqual([
      ['unreadable-number', 5, '1234.5'],
      ['point-or-thousands', 3, '1234'],
      ['point-or-thousands', 4, '2500'],
    ]);
  });

  it('are named with their column where they are ranges, or words', async () => {
    await expect(read('State,County,Detainees\nFL,Lee,10-20\nFL,Polk,21-30\n')).rejects.toThrow(
      'The column "Detainees" of list.csv has words that are neither numbers nor yes or no (“10-20”, “21-30”)',
    );
  });

  it('are no marks, where counts stand in the columns of models', async () => {
    const { agreements, problems } = await read('State,County,JEM,WSO,TFM\nFL,Lee,2,x,\nFL,Polk,1,,3\n');
    expect(agreements.map(([model]) => model)).toEqual(['JEM', 'JEM', 'JEM', 'TFM', 'TFM', 'TFM']);
    expect(problems).toEqual([['unreadable-number', 2, '']]);
  });
});

describe('a table of places', () => {
  it('is refused where a number of agreements stands beside program models, and no agency', async () => {
    await expect(read('State,Number of agencies,Models\nFL,300,"JEM, TFM"\nTX,100,TFM\n')).rejects.toThrow(
      'list.csv could be a list of agreements or numbers and marks by place (Number of agencies, Models)',
    );
    expect((await read('State,County,Model,Officers\nFL,Lee,JEM,5\n')).agreements).toEqual([['JEM', null]]);
  });

  it('may be one of boroughs', async () => {
    const { problems } = await read('State,Borough,Agency,Model\nAlaska,Chugach Census Area,A,JEM\n');
    expect(problems).toEqual([]);
  });

  it('has errors of a spreadsheet named, and no numbers among them', async () => {
    await expect(read('State,County,Arrests\nFL,Lee,#REF!\nFL,Polk,#DIV/0!\nFL,Pasco,5\n')).rejects.toThrow(
      'yes or no (“#REF!”, “#DIV/0!”):',
    );
  });
});

describe('a code of zeros', () => {
  it('is that of the state, and of nothing beside the name of a county', async () => {
    const { agreements } = await fileAdapter({
      bytes: 'FIPS,State,County,Agency,Model\n000,KY,Kentucky,A,JEM\n000,KY,Hardin County,B,JEM\n039,KY,Carlisle County,C,JEM\n',
      file: 'list.csv',
    }).load({ signal: new AbortController().signal });
    expect(agreements.map(({ counties, printedCounties }) => [counties, printedCounties])).toEqual([
      [[], undefined],
      [['000'], ['Hardin County']],
      [['039'], ['Carlisle County']],
    ]);
  });
});

describe('words of a list', () => {
  it('do not hide a day of an end that cannot be read beside one that says that it is in force', async () => {
    const { agreements, problems } = await read(
      'State,County,Agency,Model,Current status,Date terminated\nFL,Lee,A,JEM,In effect,2025\nFL,Polk,B,TFM,In effect,n/a\n',
    );
    expect([agreements.length, problems]).toEqual([2, [['unreadable-date', 2, '']]]);
  });

  it('leave out a row that says nothing where the others say that they are active', async () => {
    const { agreements, problems } = await read('State,County,Agency,Model,Active\nFL,Lee,A,JEM,Y\nFL,Polk,B,TFM,\n');
    expect(agreements).toEqual([['JEM', null]]);
    expect(problems).toEqual([['unknown-status', 3, '']]);
  });

  it('name a program model by more than its name', async () => {
    const models = ['Warrant Service Officer Program', 'Warrant', 'Jail Enforcement Agreement', '287(g) Task Force Model Program'];
    const { agreements, problems } = await read(`State,County,Agency,Model\n${models.map((model) => `FL,Lee,A,${model}\n`).join('')}`);
    expect(agreements.map(([model]) => model)).toEqual(['WSO', 'WSO', 'JEM', 'TFM']);
    expect(problems).toEqual([]);
  });

  it('name a kind of agency, or nearly', async () => {
    const { agreements, problems } = await read(
      'State,County,Agency,Type,Model\nFL,,Highway Patrol,Statewide,TFM\nFL,Polk,Polk SO,sherrif,JEM\nFL,Lee,Lee SO,Sheriffs,JEM\n',
    );
    expect(agreements.map(([, type]) => type)).toEqual(['state', null, 'county']);
    expect(problems).toEqual([['unknown-type', 3, '']]);
  });

  it('below the rows are notes from the first that says so', async () => {
    const { agreements, problems } = await read('State,County,Agency,Model\nFL,Lee,A,JEM\nSource: clerk,,,\nContact: Jane Roe,,,\n');
    expect(agreements).toHaveLength(1);
    expect(problems.map(([code, row]) => [code, row])).toEqual([
      ['noted-line', 3],
      ['noted-line', 4],
    ]);
  });
});

it('says in which line JSON breaks', async () => {
  await expect(read('[{"state":"FL","model":"JEM"},\n{"state":"FL" "model":"JEM"}]', 'list.json')).rejects.toThrow(
    'list.json is not valid JSON: line 2: ',
  );
});
