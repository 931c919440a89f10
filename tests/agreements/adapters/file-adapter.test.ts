import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileAdapter } from '../../../src/agreements/adapters/file-adapter.js';
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
      'list.csv is a web page, not data: the server may have sent an error or sign-in page instead.',
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
    ['{"agreements": 3}', 'list.json', 'list.json has neither a list of records nor an object with a list called "agreements".'],
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
