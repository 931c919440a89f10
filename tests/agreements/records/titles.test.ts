import { describe, expect, it } from 'vitest';
import { fileAdapter } from '../../../src/agreements/adapters/file-adapter.js';

// Lists that say in their title, or in their name, what no column says.

async function read(bytes: string, file = 'list.csv') {
  const { agreements, problems = [] } = await fileAdapter({ bytes, file }).load({ signal: new AbortController().signal });
  return {
    statuses: agreements.map(({ status }) => status),
    codes: problems.flatMap((problem) => ('code' in problem ? [problem.code] : [])),
  };
}

const list = 'State,County,Agency,Model\nFL,Lee,A,JEM\n';

describe('a list without a status', () => {
  it.each([
    ['in its title', `Pending 287(g) applications,,,\n${list}`, 'list.csv'],
    ['in its name', list, 'https://a.example/lists/pending_2025-11-03.csv?v=2'],
    ['in a name without spaces', list, 'pendingAgencies11032025.csv'],
    ['of agreements', `Pending agreements, as of May,,,\n${list}`, 'list.csv'],
    ['in Spanish', `Solicitudes al 3 de noviembre,,,\n${list}`, 'list.csv'],
  ])('is of applications where it says so %s', async (_, text, file) => {
    expect(await read(text, file)).toEqual({ statuses: ['pending'], codes: ['noted-pending'] });
  });

  it('is of applications where it has the days of them', async () => {
    const { statuses, codes } = await read('State,County,Agency,Model,Date applied\nFL,Lee,A,JEM,2025-02-01\n');
    expect([statuses, codes]).toEqual([['pending'], ['unread-column', 'noted-pending']]);
  });

  it.each([
    ['of both', 'signed-and-pending.csv', list],
    ['called otherwise in its title', 'pending.csv', `Participating agencies,,,\n${list}`],
    ['by a sheriff who spends', 'sheriff-spending.csv', list],
    ['and of some more', 'list.csv', `287(g) agreements; three more are pending,,,\n${list}`],
    ['and applications', 'agreements-and-applications.csv', list],
    ['of which some have ended', 'list.csv', `287(g) agreements (2 have ended),,,\n${list}`],
    ['without them', 'list.csv', `Agreements, not pending,,,\n${list}`],
    ['that was asked for', 'list.csv', `Requested and received from ICE,,,\n${list}`],
    ['with days of signing', 'pending.csv', 'State,County,Agency,Model,Signed\nFL,Lee,A,JEM,2025-02-14\n'],
    ['with a status', 'pending.csv', 'State,County,Agency,Model,Status\nFL,Lee,A,JEM,signed\n'],
  ])('is of agreements: %s', async (_, file, text) => {
    expect(await read(text, file)).toEqual({ statuses: ['signed'], codes: [] });
  });

  it('is left out, and said, where its title says that all of it has ended', async () => {
    expect(await read(`Terminated agreements,,,\n${list}`)).toEqual({ statuses: [], codes: ['ended-without-day'] });
    expect(
      (await read(`Terminated agreements,,,,\n${list.replace('Model', 'Model,Ended').replace('JEM', 'JEM,2025-01-01')}`)).codes,
    ).toEqual([]);
    const ice = 'State,County,Law enforcement agency,Type,Support type,Signed\nFL,Lee County,A,County,JEM,2020-01-01\n';
    expect(await read(`Terminated agreements,,,,,\n${ice}`)).toEqual({ statuses: [], codes: ['ended-without-day'] });
    expect((await read(`Agreements without those terminated,,,\n${list}`)).codes).toEqual([]);
  });
});

describe('JSON with two lists of places', () => {
  it('says which was not read', async () => {
    const record = { state: 'FL', county: 'Lee', model: 'JEM' };
    const { statuses, codes } = await read(
      JSON.stringify({ agreements: [record], pending: [record], fields: [{ name: 'state' }] }),
      'a.json',
    );
    expect([statuses, codes]).toEqual([['signed'], ['second-table']]);
  });
});
