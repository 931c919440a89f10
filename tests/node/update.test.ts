import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/agreements/dataset.js';
import { runCli } from './run-cli.js';
import { inTheirOrder } from '../fixtures/in-their-order.js';

const shared = '../shared/data/ice-rosters';

const columns = 'STATE,LAW ENFORCEMENT AGENCY,TYPE,COUNTY,SUPPORT TYPE';
const florida = 'Lee Bay Clay Polk Duval Leon Lake Marion Pasco Orange Citrus Gulf Baker Nassau Volusia Hendry'.split(' ');

const row = (county: string, model = 'Task Force Model', signed = '2/26/2025'): string =>
  `FLORIDA,${county} County Sheriff's Office,County,${county} County,${model},${signed}`;
const list = (...rows: string[]): string => [`${columns},SIGNED`, ...rows, ''].join('\n');
const counties = (names: readonly string[]): string => list(...names.map((name) => row(name)));

/** A folder with a history of the list of 3 March 2025, and what takes lists into it. */
async function folder(first = counties(florida)) {
  const at = mkdtempSync(join(tmpdir(), 'agreement-map-'));
  const out = join(at, 'public');
  const bring = async (lists: Readonly<Record<string, string>>, ...options: string[]) => {
    const inbox = mkdtempSync(join(at, 'in-'));
    for (const [name, text] of Object.entries(lists)) writeFileSync(join(inbox, name), text);
    return { ...(await runCli('update', inbox, '--out', out, ...options)), inbox };
  };
  const start = join(at, 'start.json');
  const from = join(at, 'participatingAgencies03032025am.csv');
  writeFileSync(from, first);
  await runCli('convert', from, '--out', start);
  const begun = await bring({ 'participatingAgencies03032025am.csv': first }, '--from', start);
  const read = (): Dataset => JSON.parse(readFileSync(join(out, 'agreements.json'), 'utf8')) as Dataset;
  const bytes = (): string => ['agreements.json', 'recent-lists.json'].map((name) => readFileSync(join(out, name), 'utf8')).join('\n');
  return { at, out, start, bring, begun, read, bytes };
}

const dates = ({ agreements }: Dataset): string[] =>
  agreements.map(({ agency, listedFrom, listedUntil }) => `${agency.split(' ')[0]} ${listedFrom} ${listedUntil ?? 'still'}`);

describe('agreement-map update', () => {
  it('begins with a history that was made before', async () => {
    const { begun, read, out, start } = await folder();
    expect(begun).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(`${join(out, 'agreements.json')}, begun with ${start}\n`) as string,
    });
    expect(read()).toMatchObject({ asOf: '2025-03-03', lists: ['2025-03-03'] });
    expect(dates(read())[0]).toBe('Baker 2025-03-03 still');
  });

  it('takes a new list, and says what changed', async () => {
    const { bring, read, out } = await folder();
    const changed = list(...florida.slice(1).map((name) => row(name)), row('Sumter', 'Warrant Service Officer'));
    const { code, stdout, stderr } = await bring({ 'participatingAgencies03102025am.csv': changed });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(
      [
        join(out, 'agreements.json'),
        'New: the list of 2025-03-10. The newest list was of 2025-03-03.',
        'Agreements: 16 → 16 (1 new, 1 no longer listed)',
        '  By model: TFM 16 → 15, WSO 0 → 1',
        '  By state: no state has more or fewer',
        '  New (1)',
        "    FL, Sumter County Sheriff's Office, WSO, since the list of 2025-03-10",
        '  No longer listed (1)',
        "    FL, Lee County Sheriff's Office, TFM",
        '',
      ].join('\n'),
    );
    expect(dates(read())).toContain('Lee 2025-03-03 2025-03-03');
  });

  it('says that nothing is new, and leaves every byte and time as it was', async () => {
    const { bring, out, bytes } = await folder();
    // ICE’s Flager County is read as Flagler, which is among the problems.
    const next = { 'participatingAgencies03102025am.csv': counties([...florida.slice(1), 'Flager']) };
    expect((await bring(next)).code).toBe(0);
    expect(bytes()).toContain('read-as-county');
    const [before, time] = [bytes(), statSync(join(out, 'agreements.json')).mtimeMs];
    expect(await bring(next)).toMatchObject({ code: 3, stdout: 'Nothing new.\n', stderr: '1 file was read before.\n' });
    expect(bytes()).toBe(before);
    expect(statSync(join(out, 'agreements.json')).mtimeMs).toBe(time);
  });

  it('leaves what the map loads as it was, or whole', async () => {
    const { bring, out } = await folder();
    await bring({ 'participatingAgencies03102025am.csv': counties(florida.slice(1)) });
    expect(readdirSync(out).sort()).toEqual(['agreements.json', 'recent-lists.json']);
  });

  it('holds back a list that lacks much, until somebody or a later list says that it is right', async () => {
    const half = counties(florida.slice(0, 5));
    const byHand = await folder();
    const held = await byHand.bring({ 'participatingAgencies03102025am.csv': half });
    expect(held).toMatchObject({ code: 1, stdout: 'Nothing new.\n' });
    expect(held.stderr).toBe(
      'participatingAgencies03102025am.csv was set aside as a damaged copy: it lacks 11 agreements of the list of 2025-03-03 that is held, and no later list confirms that. If it is right all the same, --accept-loss takes it.\n',
    );
    expect(byHand.read().asOf).toBe('2025-03-03');
    expect((await byHand.bring({ 'participatingAgencies03102025am.csv': half })).code).toBe(1);
    expect((await byHand.bring({ 'participatingAgencies03102025am.csv': half }, '--accept-loss')).code).toBe(0);
    expect(byHand.read().asOf).toBe('2025-03-10');

    const byList = await folder();
    await byList.bring({ 'participatingAgencies03102025am.csv': half });
    expect((await byList.bring({ 'participatingAgencies03172025am.csv': counties(florida.slice(0, 6)) })).code).toBe(0);
    expect(byList.read().lists).toEqual(['2025-03-03', '2025-03-10', '2025-03-17']);
  });

  it('takes back what it said of a list that was a cut copy', async () => {
    const { bring, read } = await folder(
      counties([...florida, ...florida.map((name) => `Old ${name}`), ...florida.map((name) => `New ${name}`)]),
    );
    const all = [...florida, ...florida.map((name) => `Old ${name}`), ...florida.map((name) => `New ${name}`)];
    await bring({ 'participatingAgencies03042025am.csv': counties(all.slice(0, 37)) });
    expect(dates(read()).filter((each) => !each.endsWith('still'))).toHaveLength(11);
    const { code, stdout, stderr } = await bring({ 'participatingAgencies03052025am.csv': counties(all) });
    expect(code).toBe(1);
    expect(stdout).toContain('No longer counted: the list of 2025-03-04.');
    expect(stderr).toContain('participatingAgencies03042025am.csv was set aside as a damaged copy: it lacks 11 agreements');
    expect(dates(read()).filter((each) => !each.endsWith('still'))).toEqual([]);
  });

  it('takes lists in whatever order they come, and leaves out those of days that are settled', async () => {
    const { bring, read } = await folder();
    await bring({ 'participatingAgencies04142025am.csv': counties(florida.slice(2)) });
    expect((await bring({ 'participatingAgencies04072025am.csv': counties(florida.slice(1)) })).code).toBe(0);
    expect(dates(read())).toContain('Bay 2025-03-03 2025-04-07');
    const late = await bring({
      'participatingAgencies03012025am.csv': counties(florida.slice(3)),
      'participatingAgencies03032025pm.csv': counties(['Lee']),
    });
    expect(late.code).toBe(1);
    expect(late.stderr).toContain(
      'participatingAgencies03012025am.csv was left out: it is of 2025-03-01, and the history is settled up to its participating list of 2025-03-03.',
    );
    expect(late.stderr).toContain(
      'participatingAgencies03032025pm.csv was left out: the history holds another participating list of 2025-03-03, and that one stands.',
    );
    expect(read().lists).toEqual(['2025-03-03', '2025-04-07', '2025-04-14']);
  });

  it('lets a later list of a day speak for it, and says so', async () => {
    const { bring, read } = await folder();
    await bring({ 'participatingAgencies03102025am.csv': counties(florida.slice(1)) });
    const { code, stderr } = await bring({ 'participatingAgencies03102025pm.csv': counties(florida) });
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr:
        'participatingAgencies03102025am.csv was left out: participatingAgencies03102025pm.csv is a later list of the same day, 2025-03-10.\n',
    });
    expect(dates(read()).filter((each) => !each.endsWith('still'))).toEqual([]);
  });

  it('names what is no list and what it did not look at, takes the rest, and exits 1', async () => {
    const { bring, read, at } = await folder();
    const { code, stderr, inbox } = await bring({
      'participatingAgencies03102025am.csv': counties(florida),
      'budget.csv': 'year,total\n2025,3\n',
      'page.xlsx': '<!doctype html><title>Sign in</title>',
      'notes.txt': 'x',
      '.hidden': 'x',
    });
    expect(at).not.toBe('');
    expect(code).toBe(1);
    expect(stderr).toContain(`Not looked at, being no workbook and no CSV: ${join(inbox, 'notes.txt')}.\n`);
    expect(stderr).toContain(`${join(inbox, 'budget.csv')} is not an ICE list`);
    expect(stderr).toContain(`${join(inbox, 'page.xlsx')} is a web page, not data`);
    expect(read().asOf).toBe('2025-03-10');
  });

  it('exits 1 once for a cell that is not understood and a county that is not found, and not again while they stay', async () => {
    const { bring, read } = await folder();
    const odd = [...florida.map((name) => row(name)), row('Nowhere', 'Tribal Liaison Model')];
    const first = await bring({ 'participatingAgencies03102025am.csv': list(...odd) });
    expect(first.code).toBe(1);
    expect(first.stderr).toContain('Nowhere County');
    expect(read().agreements).toHaveLength(17);
    expect(await bring({ 'participatingAgencies03172025am.csv': list(row('Sumter'), ...odd) })).toMatchObject({ code: 0, stderr: '' });
  });

  it('counts applications apart', async () => {
    const { bring, read } = await folder();
    const { code, stdout } = await bring({
      'pendingAgencies03032025pm.csv': [columns, row('Sumter', 'Task Force Model', '').replace(/,$/, ''), ''].join('\n'),
    });
    expect(code).toBe(0);
    expect(stdout).toContain('Applications pending: 0 → 1 (1 new, 0 no longer listed)');
    expect(read().agreements.filter(({ status }) => status === 'pending')).toHaveLength(1);
  });

  it('goes on without its recent lists, and says so', async () => {
    const { bring, out, read } = await folder();
    rmSync(join(out, 'recent-lists.json'));
    const { code, stderr } = await bring({ 'participatingAgencies03102025am.csv': counties(florida.slice(1)) });
    expect(code).toBe(0);
    expect(stderr).toBe(`${join(out, 'recent-lists.json')} is not there: the lists held so far stand as they are.\n`);
    expect(dates(read())).toContain('Lee 2025-03-03 2025-03-03');
  });

  it.each([
    ['what is no history', '[]', /is no history that agreement-map wrote/],
    ['what is no JSON', '{', /is not valid JSON/],
    ['a damaged one', '{"format":"agreement-map/1","lists":["2025-03-03"],"agreements":[{"state":5}]}', /is damaged\. .*state/],
  ])('exits 2 beside %s, and leaves it alone', async (_, text, sentence) => {
    const at = mkdtempSync(join(tmpdir(), 'agreement-map-'));
    writeFileSync(join(at, 'agreements.json'), text);
    const ran = await runCli('update', at, '--out', at);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(sentence);
    expect(readFileSync(join(at, 'agreements.json'), 'utf8')).toBe(text);
  });

  it('does not begin anew where that would lose lists', async () => {
    const { bring, start, bytes } = await folder();
    await bring({ 'participatingAgencies03102025am.csv': counties(florida.slice(1)) });
    const before = bytes();
    const { code, stderr } = await bring({ 'participatingAgencies03172025am.csv': counties(florida) }, '--from', start);
    expect(code).toBe(2);
    expect(stderr).toMatch(/agreements\.json holds 1 list that would be lost, the last of 2025-03-10: leave --from out/);
    expect(bytes()).toBe(before);
  });

  it('begins with the bundled history where there is none', async () => {
    const at = mkdtempSync(join(tmpdir(), 'agreement-map-'));
    mkdirSync(join(at, 'in'));
    const { code, stdout, stderr } = await runCli('update', join(at, 'in'), '--out', join(at, 'new', 'folder'));
    expect({ code, stderr }).toEqual({ code: 1, stderr: `There is no list in ${join(at, 'in')}.\n` });
    expect(stdout).toContain('begun with the bundled history');
    const read = (path: string): Dataset => JSON.parse(readFileSync(path, 'utf8')) as Dataset;
    const bundled = read('data/agreements/agreements.json');
    expect(read(join(at, 'new', 'folder', 'agreements.json'))).toEqual({ ...bundled, agreements: inTheirOrder(bundled.agreements) });
  });

  it('exits 2 on a folder that is not there', async () => {
    const at = mkdtempSync(join(tmpdir(), 'agreement-map-'));
    expect(await runCli('update', join(at, 'no'), '--out', join(at, 'out'))).toEqual({
      code: 2,
      stdout: '',
      stderr: `${join(at, 'no')} could not be read: there is no such file or folder.\n`,
    });
    expect(existsSync(join(at, 'out'))).toBe(false);
  });
});

describe.skipIf(!existsSync(shared))("update on ICE's lists (skipped where ../shared/data is absent)", { timeout: 180_000 }, () => {
  it('gives list by list what convert makes of all', async () => {
    const at = mkdtempSync(join(tmpdir(), 'agreement-map-'));
    const names = readdirSync(shared)
      .filter((name) => /202[56]-0[1-5]/.test(name) && !name.includes('misdated'))
      .map((name) => ({ path: join(shared, name), day: /\d{4}-\d\d-\d\d/.exec(name)?.[0] ?? '' }))
      .sort((a, b) => (a.day < b.day ? -1 : 1));
    expect(names.length).toBeGreaterThan(10);
    const [first, ...later] = names.map(({ path }) => path) as [string, ...string[]];
    const out = join(at, 'out');
    await runCli('convert', first, '--out', join(at, 'start.json'));
    for (const path of [first, ...later]) {
      const { code } = await runCli('update', path, '--out', out, ...(path === first ? ['--from', join(at, 'start.json')] : []));
      expect([0, 1], path).toContain(code);
    }
    await runCli('convert', first, ...later, '--out', join(at, 'all.json'));
    const [step, whole] = [join(out, 'agreements.json'), join(at, 'all.json')].map(
      (file) => JSON.parse(readFileSync(file, 'utf8')) as Dataset,
    );
    expect({ ...step, problems: [] }).toEqual({ ...whole, problems: [] });
  });
});
