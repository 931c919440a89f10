import { group } from 'd3';
import type { ByModel, Count, Counts, Holding } from '../../src/counts/counts.js';
import { letters, type PackedCounts } from '../../src/counts/unpack-counts.js';

/**
 * Folds counts up for the wire; `unpackCounts` unfolds them.
 *
 * @throws {RangeError} where there are more kinds of holdings than letters: the newest list of 2026-05-18 has 18; or a printed name has what parts
 * names from each other.
 */
export function packCounts({ asOf, source, problems, published, counties, states, stateless, furtherModels }: Counts): PackedCounts {
  const known = new Map<string, string>();
  const letterOf = (holding: Holding): string => {
    const line = writeHolding(holding);
    const letter = known.get(line) ?? letters.charAt(known.size);
    if (letter === '') throw new RangeError(`more than ${letters.length} kinds of holdings`);
    known.set(line, letter);
    return letter;
  };
  const write = ({ holdings }: Count): string =>
    holdings.map((holding) => letterOf(holding) + (holding.agencies === 1 ? '' : String(holding.agencies))).join('');
  const byState = group(Object.entries(counties), ([fips]) => fips.slice(0, 2));
  return {
    asOf,
    source,
    problems,
    published,
    states: Object.entries(states)
      .map(([fips, count]) => fips + write(count))
      .join(),
    counties: [...byState]
      .map(([state, units]) => `${state} ${units.map(([fips, count]) => fips.slice(2) + write(count)).join()}`)
      .join('\n'),
    stateless: write(stateless),
    holdings: [...known.keys()].join('\n'),
    ...(furtherModels.length > 0 && { furtherModels }),
  };
}

/** The module of their day, which tells at once whether they answer a question. */
export function newestDayModule({ asOf }: Counts): string {
  return `// Made by \`npm run data\` from agreements.json; do not edit.\n\nexport const newestDay = ${JSON.stringify(asOf)};\n`;
}

/** The module that the library loads with its first picture. */
export function countsModule(counts: Counts): string {
  const fields = Object.entries(packCounts(counts)).map(([key, part]) => `  ${key}: ${JSON.stringify(part)},\n`);
  return [
    '// Made by `npm run data` from agreements.json; do not edit.\n',
    "import type { PackedCounts } from '../../src/counts/unpack-counts.js';\n\n",
    `export const packedCounts: PackedCounts = {\n${fields.join('')}};\n`,
  ].join('');
}

/** Kinds that one letter stands for. */
const lettered = ['county', 'municipality', 'state'];

function writeHolding({ kind, scope, signed, pending }: Holding): string {
  const word = kind === null ? '-' : lettered.includes(kind) ? kind.charAt(0) : writeName(kind).replace(/:$/, '');
  return [word, scope.charAt(0), writeModels(signed), writeModels(pending)].join(' ');
}

function writeModels(byModel: ByModel): string {
  const words = Object.keys(byModel)
    .sort()
    .map((model) => `${writeName(model)}${byModel[model]}`);
  return words.join() || '-';
}

function writeName(name: string): string {
  if (/[_,:]/.test(name)) throw new RangeError(`A packed name has no "_", "," or ":", and this is "${name}"`);
  return /^[a-zA-Z]+$/.test(name) ? name : `${name.replace(/ /g, '_')}:`;
}
