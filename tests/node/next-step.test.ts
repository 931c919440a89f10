import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { files, runCli } from './run-cli.js';

const write = (name: string, text: string): string => files({ [name]: text })[name] ?? '';

describe('agreement-map says the next step', () => {
  it('in the words of the command line, where there is one', async () => {
    const list = write('a.csv', 'State,County,Agency,Model,Officers\nFL,Lee,A,JEM,5\n');
    const { code, stdout } = await runCli('reconcile', list);
    expect(code).toBe(1);
    expect(stdout).toContain(
      'row 2: "5": The column “Officers” was not read. If the map does not need it, write --columns "ignore: Officers".',
    );
    expect((await runCli('reconcile', list, '--columns', 'ignore: Officers')).code).toBe(0);
    const { stderr } = await runCli('reconcile', write('b.csv', 'fips,a,b\n01001,3,4\n'));
    expect(stderr).toContain('write which one to show, as in --columns "value: a".');
  });

  it('where there is no row', async () => {
    const empty = write('a.json', '[]');
    const { code, stdout } = await runCli('reconcile', empty);
    expect([code, stdout]).toEqual([
      1,
      `${empty}: a table without a row, so there is nothing to count. If it is empty on purpose, say which list it is: --kind participating or --kind pending\n`,
    ]);
    const out = join(dirname(empty), 'out.json');
    const converted = await runCli('convert', empty, '--out', out);
    expect(converted).toMatchObject({ code: 1 });
    expect(converted.stderr).toContain(`${empty} held no agreement. If that is on purpose, --kind says which list it is.`);
    expect((await runCli('convert', empty, '--out', out, '--kind', 'pending')).code).toBe(0);
  });

  it('where there are headers alone, unless somebody says which list it is', async () => {
    const list = write('a.csv', 'State,County,Law enforcement agency,Type,Support type,Signed\n');
    const { code, stdout } = await runCli('reconcile', list);
    expect(code).toBe(1);
    expect(stdout).toContain('The file has headers and no rows. If it is empty on purpose, say which list it is: --kind participating');
    expect(await runCli('reconcile', list, '--kind', 'participating')).toMatchObject({
      code: 0,
      stdout: expect.not.stringContaining('no rows') as string,
    });
    const out = join(dirname(list), 'out.json');
    expect(await runCli('convert', list, '--out', out)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('held no agreement') as string,
    });
    expect((await runCli('convert', list, '--out', out, '--kind', 'participating')).code).toBe(0);
  });

  it('of numbers as it says them of agreements, by column', async () => {
    const file = write('a.csv', 'fips,n\n01001,5k\n01003,many\n01005,7\n01007,8\n01009,9\n');
    const { stdout } = await runCli('reconcile', file);
    expect(stdout).toBe(
      `${file}: numbers by place, “n”, no date given; this is no list of agreements\n` +
        '  rows 5 = for counties 5 + for states 0 + unplaced 0\n  2 of the rows placed give no number: row 2 (“5k”), row 3 (“many”)\n  n (2 cells)\n' +
        '    row 2: “5k” is not a number this map can read, and was taken for none: write 5000.\n' +
        '    row 3: “many” is not a number this map can read, and was taken for none: write digits, with a point for decimals, as in 1234.5.\n',
    );
  });
});

describe('agreement-map reconcile', () => {
  it('says which rows give no number: the first of them, and how many more', async () => {
    const cells = ['5', '6', 'n/a', '<5%', '', '', '', '', '', '', '', ''];
    const rows = cells.map((cell, at) => `0${1001 + at * 2},${cell}\n`);
    const { stdout } = await runCli('reconcile', write('a.csv', `fips,n\n${rows.join('')}`));
    expect(stdout).toContain('10 of the rows placed give no number: row 4 (“n/a”), row 5 (“<5%”), row 6 (blank), ');
    expect(stdout).toContain('row 11 (blank), and 2 more\n');
  });

  it('names what convert says has no place, where it has ended too', async () => {
    const list = write('a.csv', 'State,County,Agency,Model,Date ended\nFL,Lee,A,JEM,\nFL,Nowhere,B,JEM,2020-01-02\n');
    const converted = await runCli('convert', list, '--out', join(dirname(list), 'out.json'));
    expect([converted.code, converted.stderr]).toEqual([
      1,
      expect.stringContaining(`1 agreement has no place: agreement-map reconcile ${list} says which.`),
    ]);
    const { code, stdout } = await runCli('reconcile', list);
    expect(code).toBe(1);
    expect(stdout).toContain('listed 1 = placed 1 (in 1 county) + statewide 0 + unplaced 0\n  not counted: 1 agreement that has ended');
    expect(stdout).toContain('row 3: Florida has no “Nowhere”.');
  });

  it('advises a map of states by the command that draws it', async () => {
    const { stdout } = await runCli('reconcile', write('a.csv', 'State,Agency,Model\nFL,A,JEM\nGA,B,TFM\n'));
    expect(stdout).toContain('a map of states shows it, with agreement-map render --level state.');
  });
});

describe('a day that --as-of gives', () => {
  const list = 'State,Agency,Model,Signed\nFL,A,JEM,2025-01-02\n';

  it('is said to be the author’s where the list has none', async () => {
    const file = write('a.csv', list);
    const { stdout } = await runCli('reconcile', file, '--as-of', '2026-01-01');
    expect(stdout).toContain(
      `${file}: list of signed agreements (participating), no date given, as of 2026-01-01 (the day that --as-of gives)\n`,
    );
    const told = await runCli('reconcile', file, '--as-of', '2026-01-01', '--json');
    expect(JSON.parse(told.stdout)).toMatchObject({ asOf: '2026-01-01', dayFrom: 'option' });
    const numbers = await runCli('reconcile', write('b.csv', 'fips,n\n01001,5\n'), '--as-of', '2026-01-01');
    expect(numbers.stdout).toContain('“n”, no date given, as of 2026-01-01 (the day that --as-of gives); this is no list of agreements\n');
  });

  it('is that of the list where it has one', async () => {
    const file = write('a.csv', `as of January 3 2026,,,\n${list}`);
    expect((await runCli('reconcile', file)).stdout).toContain(`${file}: list of signed agreements (participating) of 2026-01-03\n`);
    const told = await runCli('reconcile', file, '--as-of', '2026-01-05', '--json');
    expect(JSON.parse(told.stdout)).toMatchObject({ asOf: '2026-01-03', dayFrom: 'list' });
  });
});

describe('agreement-map convert', () => {
  it('writes nothing into a CSV that nobody sees', async () => {
    const agency = 'Lee\u200b \u001b[31mCounty\u202e\u0007 She\u00adriff';
    const file = write('a.json', JSON.stringify([{ state: 'FL', county: 'Lee', model: 'JEM', agency }]));
    const out = join(dirname(file), 'out.csv');
    await runCli('convert', file, '--out', out);
    const text = readFileSync(out, 'utf8');
    expect(text).toContain('"FL","Lee [31mCounty Sheriff"');
    expect(text.replace(/\n/g, '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  it('refuses numbers of several files, which would be lost in it', async () => {
    const [one, two] = Object.values(files({ 'a.csv': 'fips,n\n01001,5\n', 'b.csv': 'fips,n\n01003,6\n' }));
    const { code, stderr } = await runCli('convert', one ?? '', two ?? '', '--out', join(dirname(one ?? ''), 'out.json'));
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining('holds numbers or marks by place, which cannot be joined with other files: convert it alone.'),
    ]);
  });
});
