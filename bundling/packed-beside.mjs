/**
 * What the package's modules hold together, where rollup alone would cut elsewhere. In the package files are sorted by their names, and gzip looks
 * back 32 kB: of a chunk for script tags that is longer than that, only what stands at its beginning is packed as a mere repetition of a file
 * right before it, and of a file right after it only what stands at its end.
 */
const pieces = Object.entries({
  // Before the first script: what it holds after Lit.
  'agreement-layers': [
    'src/choropleth/(classify|amounts/count-breaks|scales/(count-scale|scale|unlisted))',
    'src/geography/own/load-own-geography',
    'src/scene/(figure|is-as-counted|load-view|picture|scene)',
    'src/scene/drawing/(base-map|layers|usual-area)',
    'src/scene/words/(agreements-topic|describe-(age|ledger|status)|english-figure|languages|legend|load-messages)',
  ],
  // After the script of figures in prose.
  'agreement-figure': [
    'data/gazetteer/state-sizes',
    'src/geography/names/state-sizes',
    'src/counts/(load-quantities|quantity)',
    'src/scene/quote',
    'src/scene/words/quantity-words',
    'src/element/prose/.+',
  ],
  'element-overview': ['src/element/overview/.+', 'src/scene/pattern/.+', 'src/scene/words/(english-overview|overview-in)'],
  'element-tree-map-tree': ['src/(element|scene)/tree/.+', 'src/scene/words/(english-tree|tree-in)'],
  // Before what reads data, and after it.
  'agreements-adapters-basis': [
    'src/agreements/(agreement-key|complete-dataset|complete-measure|describe-value|fault|fault-sentences|fold-notices|fold-text|is-misspelled)',
    'src/agreements/(printed-name|problem-details|problem-from|read-kind|read-model|unify-spellings)',
    'src/agreements/records/(describe-column|expect-one-list|find-days|is-no-value|is-serial-day|model-words|read-(date|mark|number))',
    'src/agreements/tables/(column-names|name-columns|read-columns)',
    'src/memory/remember-texts',
  ],
  readers: [
    'src/agreements/adapters/(load-file|read-source|readers)',
    'src/agreements/tables/(data-format|other-format|read-delimited|read-table|refuse-unparsable|table-from-grid|workbook/.+)',
  ],
  'agreements-records': ['src/agreements/(ice|records)/.+', 'src/agreements/tables/says-pending'],
}).map(([name, paths]) => [name, new RegExp(`^(?:${paths.join('|')})\\.ts$`)]);

/** @param {string} path of a module, from the root of the repository */
export function pieceOf(path) {
  return pieces.find(([, modules]) => modules.test(path))?.[0] ?? null;
}

/**
 * Names for what terser shortens, in one order for all files: it would give each file's letters by how often that file has them, and what two
 * files share would look different in each. The order is that of the first script, whose bytes count most. Terser's workers get it as text, so it
 * stands alone.
 */
export const shortNames = {
  get(count) {
    const first = 'staeorndhipclmubgfyvPSkALCETxODRMwINFBUjqzGHVWXKYJQZ$_';
    const later = `${first}0123456789`;
    let name = first[count % first.length];
    for (let left = Math.floor(count / first.length); left > 0; left = Math.floor(left / later.length)) {
      left -= 1;
      name += later[left % later.length];
    }
    return name;
  },
};
