import { dirname, join } from 'node:path';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fileAdapter } from '../../src/agreements/adapters/file-adapter.js';
import { drawMap } from '../../src/scene/draw-map.js';
import { files, runCli } from './run-cli.js';

describe('cells that could not be read', () => {
  // A row of two agreements has one place; a new name is news and no fault; a cell that is no code has no place either.
  it.each([
    ['State,County,Model\nFL,Nowhere,JEM; TFM\nFL,Lee,Harbor Model\nFL,Lee,JEM/WSO\n', 2],
    ['fips,Model\nxyz,JEM\n12071,TFM\n', 1],
    ['fips,JEM,WSO\n12999,20,3\n12071,1,1\n', 1],
  ])('are as many for the map (and what is rendered of it), reconcile and convert of %j', async (text, cells) => {
    const file = files({ 'list.csv': text })['list.csv'];
    const said = new RegExp(`${cells} cells? (of the source )?could not be read as printed`);
    const adapter = fileAdapter({ bytes: readFileSync(file), file: 'list.csv' });
    expect((await drawMap({ adapter })).figure.caption?.footer.problems?.title).toMatch(said);
    const { problems } = JSON.parse((await runCli('reconcile', '--json', file)).stdout) as { problems: { message: string }[] };
    expect(problems.filter(({ message }) => !message.includes('this map does not know'))).toHaveLength(cells);
    expect((await runCli('convert', file, '--out', join(dirname(file), 'out.json'))).stderr).toMatch(said);
  });
});
