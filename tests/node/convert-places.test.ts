import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { files, runCli } from './run-cli.js';

const contradicted =
  'FIPS,State,County,Law enforcement agency,Model\n12057,Florida,Hillsborough County,A,JEM\n12086,Florida,Pinellas County,B,TFM\n';

const tables: Readonly<Record<string, string>> = {
  'contradicted.csv': contradicted,
  'parts.json':
    '[{"county":"Fulton","fips":121,"model":"TFM"},{"county":"Appling","fips":1,"model":"TFM"},{"county":"Cobb","fips":67,"model":"JEM"}]',
  'parts-beside-state.json':
    '[{"state":"GA","county":"Cobb","fips":67,"model":"JEM"},{"state":"GA","county":"Cobb","fips":121,"model":"TFM"}]',
  'parts-of-numbers.csv': 'STATEFP,COUNTYFP,County,Agency,Model\n13,121,Fulton,A,JEM\n13,67,Cobb,B,TFM\n',
  'codes.csv': 'FIPS,Agency,Model\n12071,A,JEM\n1001,B,TFM\n99999,C,WSO\n',
  'state-of-another.csv': 'FIPS,State,County,Agency,Model\n12,Georgia,,A,JEM\n12071,Florida,Lee,B,TFM\n13067,Georgia,,C,TFM\n',
  'several.csv': 'State,County,Agency,Model\nTX,Rusk; Smith,A,JEM\nTX,Statewide,B,TFM\nTX,,C,WSO\n',
};

const cases = new URL('../../../shared/cases/data/', import.meta.url);
const lists = ['02-features.geojson', '05-three-digit-fips.json', '06-ap-only.csv', '06-wide-ap.csv', '07-terminated.csv'];
const ofCases = existsSync(cases) ? [...lists, '08-no-county.csv', '10-float-fips.csv'] : [];

interface Result {
  readonly listed: number;
  readonly placed: number;
  readonly statewide: number;
  readonly unplaced: number;
  readonly counties: object;
  readonly problems: readonly { readonly message: string }[];
}

async function result(file: string): Promise<Result> {
  return JSON.parse((await runCli('reconcile', '--json', file)).stdout) as Result;
}

async function convert(file: string, name: string): Promise<string> {
  const out = join(dirname(files({ here: '' }).here), name);
  await runCli('convert', file, '--out', out);
  return out;
}

describe('agreement-map convert', () => {
  it.each([...Object.keys(tables), ...ofCases])('writes what is placed as its source was: %s', async (name) => {
    const text = tables[name] ?? readFileSync(new URL(name, cases), 'utf8');
    const file = files({ [name]: text })[name] ?? '';
    const { listed, placed, statewide, unplaced, counties } = await result(file);
    for (const out of ['out.csv', 'out.json'])
      expect(await result(await convert(file, out))).toMatchObject({ listed, placed, statewide, unplaced, counties });
  });

  it.each(['out.csv', 'out.json'])('repeats in %s what was refused: a code and a name of different places', async (name) => {
    const { list } = files({ list: contradicted });
    const { placed, unplaced, problems } = await result(await convert(list, name));
    expect({ placed, unplaced }).toEqual({ placed: 1, unplaced: 1 });
    expect(problems.map(({ message }) => message)).toEqual([
      'The code “12086” and the name “Pinellas County” beside it are different places, so neither was taken.',
    ]);
  });
});
