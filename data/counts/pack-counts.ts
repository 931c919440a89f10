import { group } from 'd3';
import type { ByModel, Count, Counts, Holding } from '../../src/counts/counts.js';
import { isKnownKind } from '../../src/agreements/agency-types.js';
import { letters, type PackedCounts } from '../../src/counts/unpack-counts.js';

/**
 * Folds counts up for the wire; `unpackCounts` unfolds them.
 *
 * @throws RangeError where there are more kinds of holdings than letters, or more printed names: the newest list of 2026-05-18 has 18
 * holdings and no printed name.
 */
export function packCounts({ asOf, source, problems, published, counties, states, stateless, furtherModels }: Counts): PackedCounts {
  const holdings = [...Object.values(states), stateless, ...Object.values(counties)].flatMap((count) => count.holdings);
  const printedKinds = [...new Set(holdings.flatMap(({ kind }) => (kind === null || isKnownKind(kind) ? [] : [kind])))].sort();
  const known = new Map<string, string>();
  const letterOf = (holding: Holding): string => {
    const line = writeHolding(holding, furtherModels, printedKinds);
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
    ...(printedKinds.length > 0 && { printedKinds }),
  };
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

function writeHolding({ kind, scope, signed, pending }: Holding, models: readonly string[], kinds: readonly string[]): string {
  const letter = kind === null ? '-' : isKnownKind(kind) ? kind.charAt(0) : nameLetter(kind, kinds);
  return [letter, scope.charAt(0), writeModels(signed, models), writeModels(pending, models)].join(' ');
}

function nameLetter(name: string, names: readonly string[]): string {
  const letter = letters.charAt(names.indexOf(name));
  if (letter === '') throw new RangeError(`more than ${letters.length} printed names`);
  return `@${letter}`;
}

function writeModels(byModel: ByModel, models: readonly string[]): string {
  const words = Object.keys(byModel)
    .sort()
    .map((model) => `${models.includes(model) ? nameLetter(model, models) : model}${byModel[model]}`);
  return words.join() || '-';
}
