import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const repository = fileURLToPath(new URL('../../', import.meta.url));
const needed = [
  'src',
  'data',
  'bundling',
  'themes',
  'demo/builder',
  'tests/check-budgets.mjs',
  'rollup.config.js',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** Whom the next release lists besides. Standing first of its state, it moves every other agreement by one. */
export const newcomer = {
  state: 'AL',
  agency: 'Aardvark County Sheriff’s Office',
  link: 'https://www.ice.gov/doclib/287gMOA/AardvarkCoAL_TFM_MOA_05182026.pdf',
};

/**
 * Builds what might be the next release of these sources: one agreement more, states a little farther east, and one import more, so that rollup gives
 * what the parts share other names.
 *
 * @returns {{cdn: URL, agreements: object[], remove: () => void}} `cdn` ends with a slash
 */
export function buildNextRelease() {
  const folder = mkdtempSync(join(tmpdir(), 'agreement-map-next-'));
  for (const path of needed) cpSync(join(repository, path), join(folder, path), { recursive: true });
  symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'), 'junction');
  // Nothing of it is published: a line more may weigh what it likes.
  writeFileSync(join(folder, 'budgets.json'), '[]');
  const list = join(folder, 'data/agreements/agreements.json');
  const dataset = JSON.parse(readFileSync(list, 'utf8'));
  const first = dataset.agreements.find(
    ({ state, status, agencyType }) => state === 'AL' && status === 'signed' && agencyType === 'county',
  );
  const added = { ...first, ...newcomer, model: 'TFM', addendum: null, listedFrom: dataset.asOf, listedUntil: null };
  dataset.agreements.splice(dataset.agreements.indexOf(first), 0, added);
  writeFileSync(list, JSON.stringify(dataset));
  change(
    folder,
    'src/scene/scene.ts',
    (text) => `import { describeValue } from '../agreements/describe-value.js';\n${text}\nexport const saySomething = describeValue;\n`,
  );
  change(folder, 'src/scene/load-data.ts', (text) => `import { saySomething } from './scene.js';\n${text}\nsaySomething(loadData);\n`);
  run(folder, ['data/build-dataset.mjs']);
  run(folder, [join(repository, 'tests/release/move-boundaries.mjs')]);
  run(folder, ['node_modules/rollup/dist/bin/rollup', '-c', '--configPages', '--silent']);
  return {
    cdn: pathToFileURL(`${join(folder, 'dist/cdn')}/`),
    agreements: dataset.agreements,
    remove: () => rmSync(folder, { recursive: true }),
  };
}

function change(folder, path, edit) {
  writeFileSync(join(folder, path), edit(readFileSync(join(folder, path), 'utf8')));
}

function run(folder, args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}\n${stdout}\n${stderr}`);
}
