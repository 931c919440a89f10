import { describe, expect, it } from 'vitest';
import { files, runCli } from './run-cli.js';

/** What reconcile prints of a place that was not found, in a list with these rows. */
async function advice(header: string, ...rows: readonly string[]): Promise<string[]> {
  const { 'a.csv': file } = files({ 'a.csv': `${header}\n${rows.join('\n')}\n` });
  const { code, stdout } = await runCli('reconcile', file);
  expect(code).toBe(1);
  return stdout.split('\n').flatMap((line) => /^ {4}row (.*)/.exec(line)?.[1] ?? []);
}

describe('a place that was not found', () => {
  it.each([
    ['FL,Pinelas County', 'Florida has no “Pinelas County”. Did you mean Pinellas County?'],
    ['FL,Dade', 'Florida has no “Dade”. Did you mean Miami-Dade County?'],
    ['LA,Caddo Psh', 'Louisiana has no “Caddo Psh”. Did you mean Caddo Parish?'],
    ['AL,Pinellas', 'Alabama has no “Pinellas”. There is one in Florida.'],
    ['GA,Orange', 'Georgia has no “Orange”.'],
    ['FL,"Lee, Collier"', 'Florida has no “Lee, Collier”. For several counties write semicolons: Lee; Collier.'],
    ['VA,Richmond', '“Richmond” can be Richmond County or Richmond city: write which.'],
    ['FL,', 'No county is given. Write it under “County”.'],
  ])('is told with its state and what it may be: %s', async (row, sentence) => {
    expect(await advice('State,County,Agency,Model', `${row},A,JEM`, 'FL,Lee,B,JEM')).toEqual([
      `2, County: ${row.slice(0, 2)}, A: ${sentence}`,
    ]);
  });

  it.each([
    ['Florda,Lee', 'Florda, A', '“Florda” is not a state or territory. Did you mean Florida?'],
    ['S. Dakota,Lake', 'S. Dakota, A', '“S. Dakota” is not a state or territory. Did you mean South Dakota?'],
    ['Lee County,FL', 'Lee County, A', '“Lee County” is no state: are the columns of states and counties swapped?'],
    [',Lee', 'A', 'No state is given. Write it under “State”.'],
  ])('has a state that may be another: %s', async (row, named, sentence) => {
    expect(await advice('State,County,Agency,Model', `${row},A,JEM`)).toEqual([`2, State: ${named}: ${sentence}`]);
  });

  it('says what its code stands for', async () => {
    expect(await advice('FIPS,State,County,Agency,Model', '12086,FL,Pinellas,A,JEM', '12999,FL,,B,JEM', '12071,FL,Lee,C,JEM')).toEqual([
      '2, FIPS: FL, A: “12086” is the code of Miami-Dade County, Florida and not of “Pinellas”, so neither was taken. Correct one of them.',
      '3, FIPS: FL, B: “12999” is the code of no county in Florida.',
    ]);
  });

  it('is told so of numbers, once', async () => {
    expect(await advice('State,County,Arrests', 'FL,Pinelas,5', 'FL,Lee,6')).toEqual([
      '2: Florida has no “Pinelas”. Did you mean Pinellas County?',
    ]);
  });

  it('is told once of a row with several agreements', async () => {
    expect(await advice('State,County,JEM,TFM', 'FL,Nowhere,2,1', 'FL,Lee,1,0')).toEqual([
      '2, County: FL: Florida has no “Nowhere”. (3 agreements)',
    ]);
  });
});
