/**
 * What the package's modules hold together of what reads data. The chunk for script tags that holds all of it is three times as long as gzip
 * looks back (32 kB): of a file that comes right after it in the package only what stands at its end is packed as a mere repetition.
 */
const pieces = Object.entries({
  // The end of that chunk; named as it is.
  readers:
    /^adapters\/(load-file|read-source|readers)\.ts|^tables\/(workbook\/|(data-format|other-format|read-delimited|read-table|refuse-unparsable|table-from-grid)\.ts)/,
  // What a figure in prose has for itself as well, and comes after that.
  'complete-dataset':
    /^(complete-dataset|complete-measure|describe-value|fault|fault-sentences|fold-notices|is-misspelled|printed-name|problem-details|problem-from|read-kind|read-model|unify-spellings)\.ts/,
  'agreements-records': /^(ice|records)\//,
});

/** @param {string} path of a module, from the root of the repository */
export function pieceOf(path) {
  const [, within] = /^src\/agreements\/(.+)/.exec(path) ?? [];
  return (within && pieces.find(([, modules]) => modules.test(within))?.[0]) ?? null;
}

/**
 * Names for what terser shortens, in one order for all files: it would give each file's letters by how often that file has them, and what two
 * files share would look different in each. The order is that of the first script, whose bytes count most. Terser's workers get it as text, so it
 * stands alone.
 */
export const shortNames = {
  get(count) {
    const first = 'etaisronhduclmpfgbyvASxPLkTMCNDREwIOFBUjqzGHVWXKYJQZ$_';
    const later = `${first}0123456789`;
    let name = first[count % first.length];
    for (let left = Math.floor(count / first.length); left > 0; left = Math.floor(left / later.length)) {
      left -= 1;
      name += later[left % later.length];
    }
    return name;
  },
};
