import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileAdapter } from '../../../src/agreements/adapters/file-adapter.js';
import { rowsAdapter } from '../../../src/agreements/adapters/rows-adapter.js';
import type { Loaded } from '../../../src/agreements/data-adapter.js';
import { DataError } from '../../../src/agreements/data-error.js';
import { faultyServer } from '../../fixtures/faulty-server.js';

const load = (text: string, file = 'list.csv'): Promise<Loaded> =>
  fileAdapter({ bytes: new TextEncoder().encode(text), file }).load({ signal: new AbortController().signal });

describe('fileAdapter', () => {
  it('reads comma-separated values by the names of their columns', async () => {
    const { agreements } = await load('State,County,Model\nFL,Palm Beach,TFM\n');
    expect(agreements).toHaveLength(1);
    expect(agreements[0]).toMatchObject({ state: 'FL', counties: ['Palm Beach'], model: 'TFM', row: 2 });
  });

  it('reads an array of records whatever the file is called', async () => {
    const { agreements } = await load('[{"state":"FL","county":"Palm Beach","model":"Task Force Model"}]', 'list.txt');
    expect(agreements[0]).toMatchObject({ state: 'FL', counties: ['Palm Beach'], model: 'TFM', row: 1 });
  });

  it('takes the delimiter from the text and the header from the third row', async () => {
    const { agreements } = await load('Agreements in Florida\n\nState;County;Model\nFL;Palm Beach;WSO\n');
    expect(agreements[0]).toMatchObject({ counties: ['Palm Beach'], model: 'WSO', row: 4 });
  });

  it.each([
    ['', 'list.csv', 'list.csv is empty.'],
    [
      '<!DOCTYPE html><title>404</title>',
      'list.csv',
      'list.csv is a web page, not data: the server may have sent an error or sign-in page instead. If it is a table, open it and save it as .xlsx or CSV.',
    ],
    [
      'a,b\n1,2\n',
      'list.csv',
      'list.csv has no column for the state (STATE, FIPS): its columns are a, b, so name it, as in columns="state: Where".',
    ],
    [
      'State,Name\nFL,x\n',
      'list.csv',
      'list.csv has no column that says what a row is, which is one for the program model (MODEL) or the agency (AGENCY) of an agreement, or ' +
        'one of numbers or of yes and no for a place: its columns are State, Name, so name it, as in columns="model: Kind".',
    ],
    [
      '{"agreements": 3}',
      'list.json',
      'list.json has neither a list of records, as [{"state": "FL", "model": "JEM"}] is, nor one called "agreements", nor numbers by code, as {"01001": 5, "FL": 4}. Save the list alone.',
    ],
  ])('refuses %j with one sentence', async (text, file, message) => {
    await expect(load(text, file)).rejects.toMatchObject({ name: 'DataError', message });
  });

  it('insists on a format where it is told one', async () => {
    const json = { bytes: new TextEncoder().encode('[{"state":"FL","model":"JEM"}]'), file: 'list.json' };
    const signal = new AbortController().signal;
    expect((await fileAdapter(json).load({ signal })).agreements).toHaveLength(1);
    await expect(fileAdapter(json, { format: 'csv' }).load({ signal })).rejects.toThrow('list.json has no column');
    await expect(fileAdapter(json, { format: 'ice' }).load({ signal })).rejects.toThrow(
      'list.json is JSON, and not a list as ICE publishes it.',
    );
  });

  it('throws nothing but its own error, whatever the text is made of', async () => {
    const piece = fc.constantFrom(
      'State',
      'County',
      'Model',
      'SIGNED',
      'LAW ENFORCEMENT AGENCY',
      'SUPPORT TYPE',
      'FL',
      'Lee',
      'JEM',
      '5/8/2025',
      ',',
      ';',
      '\t',
      '"',
      '\n',
      '\r\n',
      '{',
      '[',
      ']',
      '<',
      '\u0000',
      'PK\u0003\u0004',
      '\ufeff',
      'é',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
        const outcome = await load(pieces.join('')).catch((error: unknown) => error);
        if (outcome instanceof Error) expect(outcome).toBeInstanceOf(DataError);
      }),
      { numRuns: 500 },
    );
  });
});

describe('fileAdapter what is in hand', () => {
  const signal = new AbortController().signal;
  const text = 'State,County,Model\nFL,Lee,JEM\n';
  const bytes = new TextEncoder().encode(text);

  it.each([
    ['a text', text],
    ['bytes', bytes],
    ['a buffer', bytes.buffer],
    ['a view', new DataView(bytes.buffer)],
  ])('reads %s', async (_, given) => {
    const loaded = await fileAdapter({ bytes: given as string, file: 'list.csv' }).load({ signal });
    expect(loaded.agreements).toHaveLength(1);
  });

  it.each([
    [{ bytes: 5 }, /^A file is an address, or its bytes .* its bytes are 5\.$/],
    [{ bytes: null, file: 'x.csv' }, /its bytes are null\.$/],
    [null, /its bytes are undefined\.$/],
  ])('says what is wrong with %j', async (given, message) => {
    const failure = fileAdapter(given as unknown as { bytes: string; file: string }).load({ signal });
    await expect(failure).rejects.toThrow(TypeError);
    await expect(failure).rejects.toThrow(message);
  });

  it('says that columns are a text', async () => {
    const options = { columns: 5 as unknown as string };
    await expect(fileAdapter({ bytes: text, file: 'list.csv' }, options).load({ signal })).rejects.toThrow(
      new TypeError('columns is a text such as "county: COUNTY", not 5.'),
    );
    await expect(rowsAdapter([{ state: 'FL', model: 'JEM' }], options).load({ signal })).rejects.toThrow(TypeError);
  });

  it("takes the day of ICE's lists from their column, and each day for a list", async () => {
    const row = 'FLORIDA,Lee County Sheriff,Jail Enforcement Model,1/2/2020';
    const stacked = `AS OF,STATE,LAW ENFORCEMENT AGENCY,SUPPORT TYPE,SIGNED,Phone\n2025-01-01,${row},\n2025-01-02,${row},555\n,${row},\n`;
    const loaded = await fileAdapter({ bytes: stacked, file: 'list.csv' }).load({ signal });
    expect(loaded).toMatchObject({ asOf: '2025-01-02', lists: ['2025-01-01', '2025-01-02'] });
    expect(loaded.agreements).toMatchObject([{ listedFrom: '2025-01-01', listedUntil: null }]);
    expect(loaded.problems).toMatchObject([
      { code: 'noted-unread', column: 'Phone', mended: true },
      { code: 'no-list-day', row: 4 },
    ]);
  });

  it("reads the end of an agreement in a table with ICE's headers", async () => {
    const own = 'STATE,LAW ENFORCEMENT AGENCY,SUPPORT TYPE,END DATE\nFLORIDA,Lee County Sheriff,Jail Enforcement Model,1/2/2020\n';
    const { agreements } = await fileAdapter({ bytes: own, file: 'list.csv' }).load({ signal });
    expect(agreements).toMatchObject([{ listedUntil: '2020-01-02' }]);
  });
});

describe('rowsAdapter', () => {
  const signal = new AbortController().signal;
  const record = { state: 'FL', county: 'Lee', model: 'JEM' };

  it('takes whatever can be iterated over, more than once', async () => {
    function* records() {
      yield record;
    }
    for (const given of [[record], new Set([record]), records()]) {
      const adapter = rowsAdapter(given);
      for (const time of [1, 2]) expect([time, (await adapter.load({ signal })).agreements.length]).toEqual([time, 1]);
    }
  });

  it('stops reading what never ends', async () => {
    function* endless() {
      for (;;) yield record;
    }
    await expect(rowsAdapter(endless()).load({ signal })).rejects.toThrow('more than 100,000 records');
  });

  it.each([
    [null, 'null'],
    [undefined, 'undefined'],
    ['text', '"text"'],
    [5, '5'],
    [{}, 'an object'],
  ])('refuses %j by name', async (given, name) => {
    const failure = rowsAdapter(given as unknown as []).load({ signal });
    await expect(failure).rejects.toThrow(new TypeError(`Records are a list of objects, not ${name}.`));
  });
});

describe('fileAdapter an address', () => {
  const at = faultyServer();
  const signal = new AbortController().signal;

  it.each(['/list', '/list.tsv'])('reads %s by what it is', async (path) => {
    const { agreements } = await fileAdapter(at(path), {}).load({ signal });
    expect(agreements).toMatchObject([{ state: 'FL', counties: ['Lee'], model: 'JEM' }]);
  });

  it.each([
    ['/page.csv', 'is a web page, not data'],
    ['/empty.csv', 'is empty.'],
    ['/missing.csv', '(the server answered 404)'],
    ['/endless', 'is larger than 50 MB'],
  ])('refuses %s', async (path, words) => {
    const failure = fileAdapter(at(path)).load({ signal });
    await expect(failure).rejects.toBeInstanceOf(DataError);
    await expect(failure).rejects.toThrow(words);
  });

  it('gives up on a server that never answers, in the time the author allows', async () => {
    await expect(fileAdapter(at('/silent'), { timeout: 50 }).load({ signal })).rejects.toThrow('did not answer within 0.05 seconds');
  });
});
