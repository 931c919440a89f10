import { execFileSync } from 'node:child_process';
import { existsSync, linkSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { files, runCli } from './run-cli.js';

const shared = '../shared/data';
const newestList = `${shared}/ice-rosters/participating-2026-05-18.xlsx`;

const wholeList = `State,County,Agency,Type,Model
FL,Lee,Lee County Sheriff's Office,County,TFM
FL,Lee,Lee County Sheriff's Office,County,WSO
FL,,Florida Highway Patrol,State,TFM
GA,Cobb,Cobb County Sheriff's Office,County,JEM
`;

const pendingColumns = 'STATE,LAW ENFORCEMENT AGENCY,TYPE,COUNTY,SUPPORT TYPE';
const signedColumns = `${pendingColumns},SIGNED`;

describe('agreement-map reconcile', () => {
  it('prints the ledger as JSON in its stable form', async () => {
    const { 'whole.csv': file } = files({ 'whole.csv': wholeList });
    const { code, stdout, stderr } = await runCli('reconcile', '--json', file);
    expect(JSON.parse(stdout)).toEqual({
      file,
      kind: 'participating',
      asOf: null,
      dayFrom: null,
      listed: 4,
      agencies: 3,
      states: 2,
      byKind: { county: 3, municipality: 0, state: 1, tribe: 0, unknown: 0 },
      byModel: { JEM: 1, WSO: 1, TFM: 2, unknown: 0 },
      placed: 3,
      statewide: 1,
      unplaced: 0,
      counties: { '12071': { agreements: 2, JEM: 0, WSO: 1, TFM: 1 }, '13067': { agreements: 1, JEM: 1, WSO: 0, TFM: 0 } },
      byState: {
        FL: { agreements: 3, agencies: 2, JEM: 0, WSO: 1, TFM: 2 },
        GA: { agreements: 1, agencies: 1, JEM: 1, WSO: 0, TFM: 0 },
      },
      problems: [],
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('exits 1 and names the row, the column and the value of what it could not place or understand', async () => {
    const { 'list.csv': file } = files({
      'list.csv': `${wholeList}FL,Nowhere,Nowhere Police,Municipality,JEM/WSO\nXX,Lee,Lee Police,Municipality,TFM\n`,
    });
    const { code, stdout } = await runCli('reconcile', file);
    expect(code).toBe(1);
    expect(stdout).toContain('listed 6 = placed 3 (in 2 counties) + statewide 1 + unplaced 2');
    expect(stdout).toContain('row 6, County: FL, Nowhere Police: Florida has no “Nowhere”.');
    expect(stdout).toContain('row 7, State: XX, Lee Police: “XX” is not a state or territory.');
    expect(stdout).toContain('Model (1 cell)\n    row 6: “JEM/WSO” is not the name of a program model');
  });

  it('says what is new and what is no longer there', async () => {
    const later = wholeList.replace(/GA.*\n/, 'TX,Bell,Bell County Sheriff’s Office,County,JEM\n');
    const { 'a.csv': earlier, 'b.csv': list } = files({ 'a.csv': wholeList, 'b.csv': later });
    const { code, stdout } = await runCli('reconcile', list, '--since', earlier);
    expect(code).toBe(0);
    expect(stdout).toContain(`Since ${earlier}: 1 new, 1 no longer on the list`);
    expect(stdout).toContain('+ TX, Bell County Sheriff’s Office, JEM (row 5)');
    expect(stdout).toContain("- GA, Cobb County Sheriff's Office, JEM (row 5) (no longer on the list)");
  });

  it('exits 2 when one file is no list, and still adds up the others', async () => {
    const { 'whole.csv': whole, 'other.csv': other } = files({ 'whole.csv': wholeList, 'other.csv': 'a,b\n1,2\n' });
    const { code, stdout, stderr } = await runCli('reconcile', '--json', other, whole);
    expect(code).toBe(2);
    expect(stderr).toBe(
      `${other} has no column for the state (STATE, FIPS): its columns are a, b, so name it, as in --columns "state: Where".\n`,
    );
    expect(JSON.parse(stdout)).toMatchObject({ file: whole, listed: 4 });
  });

  it('counts a list of applications as one', async () => {
    const { 'pending.csv': file } = files({ 'pending.csv': 'State,County,Model,Status\nFL,Lee,TFM,pending\n' });
    const { stdout } = await runCli('reconcile', '--json', file);
    expect(JSON.parse(stdout)).toMatchObject({ kind: 'pending', listed: 1, placed: 1 });
  });

  it.each([
    ['pending', pendingColumns],
    ['participating', signedColumns],
  ])("knows a %s list of ICE's that has no rows by its columns", async (kind, header) => {
    const { 'agencies.csv': file } = files({ 'agencies.csv': `${header}\n` });
    const { stdout } = await runCli('reconcile', '--json', file);
    expect(JSON.parse(stdout)).toMatchObject({ kind, listed: 0 });
  });

  it('names a state that no list can have once', async () => {
    const { 'agencies.csv': file } = files({
      'agencies.csv': `${signedColumns}\nATLANTIS,Lee Police,Municipality,Lee County,Task Force Model,2/26/2025\n`,
    });
    const { code, stdout } = await runCli('reconcile', '--json', file);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      unplaced: 1,
      problems: [{ row: 2, column: 'STATE', value: 'ATLANTIS', message: '“ATLANTIS” is not a state or territory.' }],
    });
  });

  it('exits 2 when asked what is new on a list of applications since a list of agreements', async () => {
    const { 'pending.csv': pending, 'signed.csv': signed } = files({ 'pending.csv': `${pendingColumns}\n`, 'signed.csv': wholeList });
    expect(await runCli('reconcile', pending, '--since', signed)).toEqual({
      code: 2,
      stdout: '',
      stderr: `${pending} is a pending list and ${signed} a participating one, so they cannot be compared.\n`,
    });
  });

  it.skipIf(!existsSync('/dev/zero'))('exits 2 on a file without an end (skipped where there is no /dev/zero)', async () => {
    expect(await runCli('reconcile', '/dev/zero')).toEqual({
      code: 2,
      stdout: '',
      stderr: '/dev/zero could not be read: it is not a regular file.\n',
    });
  });
});

describe('agreement-map convert', () => {
  const countyRow = (county: string, model = 'Task Force Model'): string =>
    `FLORIDA,${county} County Sheriff's Office,County,${county} County,${model},2/26/2025`;
  const iceList = (...rows: string[]): string => [signedColumns, ...rows].join('\n');

  it.each(['json', 'csv'])('writes .%s that adds up to the same', async (extension) => {
    const { 'whole.csv': file } = files({ 'whole.csv': wholeList });
    const out = join(dirname(file), `out.${extension}`);
    expect(await runCli('convert', file, '--out', out)).toEqual({ code: 0, stdout: '', stderr: `${out}: 4 agreements\n` });
    const [before, after] = await Promise.all([runCli('reconcile', '--json', file), runCli('reconcile', '--json', out)]);
    expect({ ...JSON.parse(after.stdout), file }).toEqual(JSON.parse(before.stdout));
  });

  it("makes one history of ICE's lists of several days", async () => {
    const lists = files({
      'participatingAgencies03032025am.csv': iceList(countyRow('Lee'), countyRow('Bay')),
      'participatingAgencies03102025am.csv': iceList(countyRow('Lee'), countyRow('Clay')),
    });
    const [first = '', second = ''] = Object.values(lists);
    const out = join(dirname(first), 'history.json');
    expect((await runCli('convert', second, first, '--out', out)).code).toBe(0);
    const { agreements } = JSON.parse(readFileSync(out, 'utf8')) as {
      agreements: { counties: string[]; listedFrom: string; listedUntil: string | null }[];
    };
    expect(agreements.map(({ counties, listedFrom, listedUntil }) => [counties[0], listedFrom, listedUntil])).toEqual([
      ['12005', '2025-03-03', '2025-03-03'],
      ['12019', '2025-03-10', null],
      ['12071', '2025-03-03', null],
    ]);
  });

  it("carries the problems of ICE's lists into their history, each naming its file, and exits 1", async () => {
    const lists = files({
      'participatingAgencies03032025am.csv': iceList(countyRow('Lee', 'JEM/WSO')),
      'participatingAgencies03102025am.csv': iceList(countyRow('Lee'), countyRow('Nowhere')),
    });
    const [first = '', second = ''] = Object.values(lists);
    const out = join(dirname(first), 'history.json');
    expect(await runCli('convert', first, second, '--out', out)).toEqual({
      code: 1,
      stdout: '',
      stderr: `${out}: 3 agreements\n2 cells could not be read as printed, and 1 agreement has no place: agreement-map reconcile says which.\n`,
    });
    const { problems } = JSON.parse(readFileSync(out, 'utf8')) as { problems: object[] };
    expect(problems).toEqual([
      {
        code: 'unknown-model',
        file: first,
        row: 2,
        column: 'SUPPORT TYPE',
        value: 'JEM/WSO',
        message: `${first}: “JEM/WSO” is not the name of a program model (JEM, WSO, TFM, HYBRID, or another). Where a row holds several, put semicolons between them.`,
      },
    ]);
  });

  it('names the lists that do not count: copies, and those overtaken on their day', async () => {
    const lists = files({
      'participatingAgencies03032025am.csv': iceList(countyRow('Lee')),
      'participatingAgencies03032025pm.csv': iceList(countyRow('Bay')),
      'participatingAgencies03042025am.csv': iceList(countyRow('Bay')),
    });
    const [am = '', pm = '', copy = ''] = Object.values(lists);
    const out = join(dirname(am), 'history.json');
    expect(await runCli('convert', am, pm, copy, '--out', out)).toEqual({
      code: 0,
      stdout: '',
      stderr: [
        `${copy} was left out: it has the very bytes of ${pm}.`,
        `${am} was left out: ${pm} is a later list of the same day, 2025-03-03.`,
        `${out}: 1 agreement\n`,
      ].join('\n'),
    });
  });

  it('names a list that was set aside as a damaged copy, and exits 1', async () => {
    const counties = ['Lee', 'Bay', 'Clay', 'Polk', 'Duval', 'Leon', 'Lake', 'Marion', 'Pasco', 'Orange', 'Citrus', 'Gulf'];
    const lists = files({
      'participatingAgencies03032025am.csv': iceList(...counties.map((county) => countyRow(county))),
      'participatingAgencies03042025am.csv': iceList(countyRow('Lee')),
    });
    const [whole = '', damaged = ''] = Object.values(lists);
    const { code, stderr } = await runCli('convert', whole, damaged, '--out', join(dirname(whole), 'history.json'));
    expect(code).toBe(1);
    expect(stderr).toContain(
      `${damaged} was set aside as a damaged copy: it lacks 11 agreements of ${whole}, and no later list confirms that.\n`,
    );
  });

  it('puts an apostrophe before what a spreadsheet would run, and the adapter reads it', async () => {
    const { 'list.csv': file } = files({ 'list.csv': 'State,County,Agency,Model\nFL,Lee,=1+1,TFM\n' });
    const [first, again] = [join(dirname(file), 'out.csv'), join(dirname(file), 'again.json')];
    await runCli('convert', file, '--out', first);
    await runCli('convert', first, '--out', again);
    expect(JSON.parse(readFileSync(again, 'utf8'))).toMatchObject({ agreements: [{ agency: "'=1+1" }] });
  });

  it('joins other files as parts of one list', async () => {
    const parts = files({ 'fl.csv': 'State,County,Model\nFL,Lee,JEM\nFL,?,JEM\n', 'ga.csv': 'State,County,Model\nGA,Cobb,JEM/WSO\n' });
    const out = join(dirname(parts['fl.csv']), 'both.json');
    await runCli('convert', parts['fl.csv'], parts['ga.csv'], '--out', out);
    const { agreements, problems } = JSON.parse(readFileSync(out, 'utf8')) as {
      agreements: { state: string }[];
      problems: { message: string }[];
    };
    expect(agreements.map(({ state }) => state)).toEqual(['FL', 'FL', 'GA']);
    expect(problems.map(({ message }) => message)).toEqual([
      `${parts['ga.csv']}: “JEM/WSO” is not the name of a program model (JEM, WSO, TFM, HYBRID, or another). Where a row holds several, put semicolons between them.`,
    ]);
  });

  it.each([
    [['whole.csv', 'no-such-list.csv'], /no-such-list\.csv could not be read: there is no such file\.\n$/],
    [
      ['whole.csv', 'ice03032025.csv'],
      /whole\.csv is not an ICE list.* The other files are ICE lists, which cannot be joined with it\.\n$/,
    ],
    [['.'], /could not be read: it is a folder\.\n$/],
  ])('%j exits 2 with a sentence and writes nothing', async (names, sentence) => {
    const folder = dirname(
      files({
        'whole.csv': wholeList,
        'ice03032025.csv': 'STATE,LAW ENFORCEMENT AGENCY,SUPPORT TYPE,SIGNED\nFLORIDA,Lee,Task Force Model,2/26/2025\n',
      })['whole.csv'],
    );
    const out = join(folder, 'out.json');
    const { code, stderr } = await runCli('convert', ...names.map((name) => join(folder, name)), '--out', out);
    expect(code).toBe(2);
    expect(stderr).toMatch(sentence);
    expect(existsSync(out)).toBe(false);
  });

  it('never writes over what it reads, whatever name that goes by', async () => {
    const { 'whole.csv': file } = files({ 'whole.csv': wholeList });
    const alias = join(dirname(file), 'alias.csv');
    linkSync(file, alias);
    const { code, stderr } = await runCli('convert', file, '--out', alias);
    expect(code).toBe(2);
    expect(stderr).toContain(`--out ${alias} is one of the files to read, and would be written over.`);
    expect(readFileSync(file, 'utf8')).toBe(wholeList);
  });
});

describe('how a file is read', () => {
  const reading = async (name: string, text: string, ...options: string[]) => {
    const { [name]: file = '' } = files({ [name]: text });
    const { code, stdout, stderr } = await runCli('reconcile', '--json', file, ...options);
    return { code, stderr: stderr.replaceAll(file, name), result: (stdout === '' ? {} : JSON.parse(stdout)) as Record<string, unknown> };
  };

  it('takes columns that are called something else', async () => {
    const text = 'Where,Program\nFL,TFM\n';
    expect((await reading('a.csv', text)).code).toBe(2);
    const { result } = await reading('a.csv', text, '--columns', 'state: Where; model: Program');
    expect(result).toMatchObject({ listed: 1, byModel: { TFM: 1 } });
  });

  it('takes the form', async () => {
    expect((await reading('a.txt', 'State\tCounty\tModel\nFL\tLee\tTFM\n', '--format', 'tsv')).result).toMatchObject({ placed: 1 });
  });

  it('takes the day, as the tag does', async () => {
    const history = {
      lists: ['2025-03-03', '2025-03-10'],
      asOf: '2025-03-10',
      agreements: [
        { state: 'FL', county: 'Lee', model: 'TFM', listedFrom: '2025-03-03', listedUntil: '2025-03-03' },
        { state: 'FL', county: 'Bay', model: 'TFM', listedFrom: '2025-03-10' },
        { state: 'FL', county: 'Clay', model: 'TFM', listedFrom: '2025-03-03' },
      ],
    };
    const on = (day: string) => reading('history.json', JSON.stringify(history), '--as-of', day);
    expect((await on('2025-03-09')).result).toMatchObject({ asOf: '2025-03-03', listed: 2, counties: { '12071': {}, '12019': {} } });
    expect((await on('2026-01-01')).result).toMatchObject({ asOf: '2025-03-10', listed: 2, counties: { '12005': {}, '12019': {} } });
    expect(await on('2025-03-01')).toMatchObject({
      code: 2,
      stderr: 'history.json says nothing of 2025-03-01: its first list is of 2025-03-03.\n',
    });
  });

  it('is told which list it is where the file does not say', async () => {
    const text = 'State,County,Model\nFL,Lee,TFM\n';
    expect((await reading('a.csv', text, '--kind', 'pending')).result).toMatchObject({ kind: 'pending', listed: 1 });
    expect(
      await reading(
        'a.csv',
        `${signedColumns}\nFLORIDA,Lee Police,Municipality,Lee County,Task Force Model,2/26/2025\n`,
        '--kind',
        'pending',
      ),
    ).toMatchObject({ code: 2, stderr: 'a.csv is a participating list by what it prints, and not a pending one as --kind says.\n' });
  });

  it.each(['', ',Date signed by ICE', ',Notes'])(
    'takes no list for pending that does not say so, and lets --kind decide: %s',
    async (header) => {
      const text = `State,County,Law enforcement agency,Support type${header}\nFlorida,Lee County,Lee Police,Task Force Model${header && ',2/2/2025'}\n`;
      expect((await reading('a.csv', text)).result).toMatchObject({ kind: 'participating', listed: 1, placed: 1 });
      expect((await reading('a.csv', text, '--kind', 'participating')).result).toMatchObject({ kind: 'participating', listed: 1 });
      expect((await reading('a.csv', text, '--kind', 'pending')).result).toMatchObject({ kind: 'pending', listed: 1 });
    },
  );

  it('says what to do where a list has the columns of those that are pending, and --kind says otherwise', async () => {
    const text = `${pendingColumns}\nFLORIDA,Lee Police,Municipality,Lee County,Task Force Model\n`;
    expect(await reading('a.csv', text, '--kind', 'participating')).toMatchObject({
      code: 2,
      stderr:
        'a.csv is a pending list by what it prints, and not a participating one as --kind says. If its agreements are signed, give it a column SIGNED with their days.\n',
    });
  });

  it('does not take a table without a row for a list of agreements', async () => {
    expect(await reading('a.csv', 'State,County,Model\n')).toMatchObject({ code: 1, result: { kind: null, listed: 0 } });
    expect(await reading('a.csv', 'State,County,Model\n', '--kind', 'pending')).toMatchObject({ code: 0, result: { kind: 'pending' } });
  });

  it('adds up numbers and marks by place, which are no agreements', async () => {
    const text = 'State,County,Rate\nFL,Lee,0\nTX,Bell,\nTX,Statewide,4\nGA,Nowhere,7\n';
    expect(await reading('a.csv', text)).toMatchObject({
      code: 1,
      result: { measure: { name: 'Rate', kind: 'number' }, rows: 4, counties: 2, states: 1, unplaced: 1, withoutValue: 1 },
    });
    expect(await reading('a.csv', 'State,Participates\nFL,yes\nTX,no\n')).toMatchObject({
      code: 0,
      result: { measure: { name: 'Participates', kind: 'mark' }, rows: 2, states: 2, unplaced: 0 },
    });
    const file = files({ 'a.csv': 'State,County,Rate\nFL,Lee,0\n' })['a.csv'];
    expect((await runCli('reconcile', file ?? '')).stdout).toBe(
      `${file}: numbers by place, “Rate”, no date given; this is no list of agreements\n  rows 1 = for counties 1 + for states 0 + unplaced 0\n`,
    );
  });

  it('says what a list holds besides what is counted', async () => {
    const rows = 'FL,Lee,TFM,Active,\nFL,Bay,JEM,Pending,\nFL,Polk,WSO,,2021-03-31\nFL,Clay,WSO,,2021-03-31\n';
    const file = files({ 'a.csv': `State,County,Model,Status,End date\n${rows}` })['a.csv'] ?? '';
    expect((await runCli('reconcile', file)).stdout).toContain('\n  not counted: 1 pending application, 2 agreements that have ended\n');
  });

  it('counts a file once, whatever it is called', async () => {
    const { 'a.csv': one, 'b.csv': two } = files({ 'a.csv': wholeList, 'b.csv': wholeList });
    const out = join(dirname(one), 'out.json');
    expect(await runCli('convert', one, two, '--out', out)).toEqual({
      code: 0,
      stdout: '',
      stderr: `${two} was left out: it has the very bytes of ${one}.\n${out}: 4 agreements\n`,
    });
  });

  it('never lets a cell or a name steer the terminal', async () => {
    const evil = '\u001b]0;title\u0007\u001b[2J\u009b31m\u202eabc';
    const text = `State,County,Agency,Model\nFL,${evil},${evil},${evil}\n${evil},Lee,A,TFM\n`;
    const name = 'a\u001b[2J\nlisted 5 = placed 5.csv';
    const { [name]: file = '' } = files({ [name]: text });
    const steering = /(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;
    const plain = await runCli('reconcile', file);
    expect(plain.code).toBe(1);
    expect(plain.stdout).not.toMatch(steering);
    expect(plain.stdout).not.toMatch(/^listed 5/m);
    expect(plain.stdout).toContain('\\u001b]0;title');
    const json = await runCli('reconcile', '--json', file);
    expect(json.stdout).not.toMatch(steering);
    expect(JSON.parse(json.stdout)).toMatchObject({ file });
    const missing = await runCli('reconcile', `${file}x`);
    expect(missing.stderr).not.toMatch(steering);
    expect(missing.stderr.trimEnd()).not.toContain('\n');
  });

  it.skipIf(!existsSync('../shared/cases/hostile/terminal-escape.csv'))(
    'nor does the case of another hand (skipped without ../shared)',
    async () => {
      const { stdout, stderr } = await runCli('reconcile', '../shared/cases/hostile/terminal-escape.csv');
      expect(stdout + stderr).not.toMatch(/(?!\n)\p{Cc}/u);
    },
  );
});

describe('a wrong command line', () => {
  it.each([
    [['reconcile', '--fast', 'a.csv'], "Unknown option '--fast'."],
    [[], 'Say what to do: reconcile, convert, update, geography, render or theme-check.'],
    [['draw', 'a.csv'], 'There is no command "draw"; the commands are reconcile, convert, update, geography, render and theme-check.'],
    [['reconcile'], 'reconcile needs at least one file.'],
    [['reconcile', 'a.csv', '--out', 'b.csv'], 'reconcile takes no option --out.'],
    [['reconcile', 'a.csv', '--as-of', '6/6/25'], '--as-of takes a day such as 2025-06-06, not "6/6/25".'],
    [['reconcile', 'a.csv', '--as-of', '2025-02-30'], '--as-of takes a day such as 2025-06-06, not "2025-02-30".'],
    [['reconcile', 'a.csv', '--as-of', '2097-01-01'], '--as-of takes a day that has come, not 2097-01-01.'],
    [['convert', 'a.csv', '--kind', 'signed', '--out', 'b.json'], '--kind takes participating, pending, not "signed".'],
    [['convert', 'a.csv', '--format', 'xls', '--out', 'b.json'], '--format takes csv, tsv, json, xlsx, ice, not "xls".'],
    [['update', 'a.csv'], 'update needs --out and the name of a folder.'],
    [['update', 'a.csv', '--out', 'b.json'], 'update writes agreements.json into a folder: --out "b.json" names a file.'],
    [['update', 'a.csv', '--out', 'b', '--kind', 'pending'], 'update takes no option --kind.'],
    [['convert', 'a.csv'], 'convert needs --out and the name of a .json or .csv file.'],
    [['convert', 'a.csv', '--out', 'b.xlsx'], 'convert writes .json and .csv, not "b.xlsx".'],
    [['geography', '--vintage', '2020'], 'There are boundaries of 2017 and 2023, not of "2020".'],
    [['geography', '--level', 'town'], 'There are the levels county and state, not "town".'],
    [['geography', '--out', 'us.shp'], 'geography writes .json and .topojson, not "us.shp".'],
    [['geography', 'us.json'], 'geography reads no file, such as "us.json": name the one to write after --out.'],
    [['geography', '--json'], 'geography takes no option --json.'],
  ])('%j exits 2 with a sentence', async (args, sentence) => {
    expect(await runCli(...args)).toEqual({ code: 2, stdout: '', stderr: `${sentence} Try agreement-map --help.\n` });
  });

  it('a file that is not there exits 2 with a sentence', async () => {
    expect(await runCli('reconcile', 'no-such-list.csv')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'no-such-list.csv could not be read: there is no such file.\n',
    });
  });
});

it('agreement-map --help describes every command and exits 0', async () => {
  const { code, stdout } = await runCli('--help');
  expect(code).toBe(0);
  expect(stdout).toContain('for convert, one such file alone');
  expect(stdout).toContain('but for what is only noted: a list of states without');
  expect(stdout).toMatch(/reconcile FILE…[\s\S]*convert FILE…[\s\S]*update FILE[\s\S]*geography \[--vintage[\s\S]*Exit codes/);
  expect(stdout.replace(/\s+/g, ' ')).toContain(
    'A .csv holds the agreements alone: the date and the source of the list are lost in it, and kept in a .json.',
  );
});

it('runs as a program of its own', () => {
  const { 'whole.csv': file } = files({ 'whole.csv': wholeList });
  const loader = pathToFileURL('data/typescript-loader.mjs').href;
  const register = `data:text/javascript,import{register}from"node:module";register(${JSON.stringify(loader)})`;
  const args = ['--no-warnings', '--import', register, 'src/node/cli.ts', 'reconcile', '--json', file];
  expect(JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }))).toMatchObject({ listed: 4 });
}, 60_000);

describe.skipIf(!existsSync(newestList))(
  "agreement-map on ICE's lists (skipped where ../shared/data is absent)",
  { timeout: 60_000 },
  () => {
    it('adds up the newest one', async () => {
      const { code, stdout } = await runCli('reconcile', '--json', newestList);
      const result = JSON.parse(stdout) as {
        counties: object;
        byState: Record<string, { agreements: number }>;
        placed: number;
        statewide: number;
      };
      expect(code).toBe(0);
      expect(result).toMatchObject({
        kind: 'participating',
        asOf: '2026-05-18',
        listed: 1843,
        states: 40,
        unplaced: 0,
        byModel: { JEM: 182, WSO: 499, TFM: 1162, unknown: 0 },
      });
      expect(result.placed + result.statewide).toBe(1843);
      expect(Object.keys(result.counties)).toHaveLength(934);
      expect(result.byState['TX']?.agreements).toBe(387);
      expect(result.byState['FL']?.agreements).toBe(348);
    });

    it('tells a pending list by its columns', async () => {
      const { stdout } = await runCli(
        'reconcile',
        '--json',
        `${shared}/ice-rosters/participating-2025-09-22-swapped-holds-pending-list.xlsx`,
      );
      expect(JSON.parse(stdout)).toMatchObject({ kind: 'pending' });
    });

    it('tells a pending list without rows by its columns', async () => {
      const { stdout } = await runCli('reconcile', '--json', `${shared}/all-lists/pending/pendingAgencies11062025pm.xlsx`);
      expect(JSON.parse(stdout)).toMatchObject({ kind: 'pending', listed: 0 });
    });

    it('says what changed from one list to the next', async () => {
      const { stdout } = await runCli('reconcile', '--json', '--since', `${shared}/ice-rosters/participating-2026-04-15.xlsx`, newestList);
      const { listed, changes } = JSON.parse(stdout) as {
        listed: number;
        changes: { since: { asOf: string }; added: unknown[]; gone: unknown[] };
      };
      expect(changes.since.asOf).toBe('2026-04-15');
      const before = JSON.parse((await runCli('reconcile', '--json', `${shared}/ice-rosters/participating-2026-04-15.xlsx`)).stdout) as {
        listed: number;
      };
      expect(before.listed + changes.added.length - changes.gone.length).toBe(listed);
    });
  },
);
