import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { files, runCli } from './run-cli.js';

const tables: readonly (readonly [name: string, text: string])[] = [
  ['numbers of counties', 'County,State,Rate\nLee,FL,1.50\nCobb,GA,0\nDeKalb,GA,NA\nOrleans Parish,LA,\nNowhere,GA,5\n'],
  ['codes, with those of states among them', 'FIPS,Unemployment_rate\n1000,2.5\n1001,2.2\n12000,2.9\n12071,3\n'],
  ['names, with states among them', 'State,County,Rate\nFL,Lee,3\nFL,Total,30\nGA,Cobb,4\n'],
  ['marks', 'State,Sanctuary\nFL,No\nCA,Yes\nGA,unknown\nAL,\n'],
  ['several days', 'date,fips,cases\n2025-01-01,12071,5\n2025-02-01,12071,6\n2025-02-01,13067,7\n'],
  ['a name that is a field’s', 'fips,type\n12071,5\n13067,7\n'],
  ['codes that are none', 'fips,value\n012071,5\n13067,7\n'],
];

describe('agreement-map convert, of numbers and marks by place', () => {
  it.each(tables)('writes what is read again as it was: %s', async (_, text) => {
    const { list } = files({ list: text });
    const options = text.startsWith('fips,type') ? ['--columns', 'value: type'] : [];
    const before = JSON.parse((await runCli('reconcile', list, '--json', ...options)).stdout) as { rows: number };
    for (const name of ['out.json', 'out.csv']) {
      const out = join(dirname(list), name);
      const { stderr } = await runCli('convert', list, '--out', out, ...options);
      expect(stderr).toMatch(/: \d numbers? by place|: 4 marks by place/);
      const after = JSON.parse((await runCli('reconcile', out, '--json')).stdout) as object;
      const { values, asOf, rows, counties, states, unplaced, withoutValue } = after as Record<string, unknown>;
      expect(before).toMatchObject({ values, asOf, rows, counties, states, unplaced, withoutValue });
      expect(readFileSync(out, 'utf8')).not.toContain('undefined');
    }
  });
});

describe('the exit code', () => {
  it('of a list of states, and of one with columns that no map shows, is 0', async () => {
    const { list } = files({ list: 'State,Agency,Model,Phone,Notes\nFL,A,JEM,555,x\nGA,B,TFM,,\n' });
    expect((await runCli('reconcile', list)).code).toBe(0);
    expect((await runCli('convert', list, '--out', join(dirname(list), 'out.json'))).code).toBe(0);
    const { blank } = files({ blank: 'State,County,Agency,Model\nFL,,A,JEM\n' });
    expect((await runCli('reconcile', blank)).code).toBe(1);
  });
});
