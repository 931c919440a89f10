import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chmod, readdir, rm } from 'node:fs/promises';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transform as minify } from 'esbuild';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import esbuild from 'rollup-plugin-esbuild';
import { jsxTypes } from './bundling/jsx-types.mjs';
import { pieceOf, shortNames } from './bundling/packed-beside.mjs';
import { browsersOwn, comments, partsOfOneRelease } from './bundling/parts-of-one-release.mjs';
import { sendAhead } from './bundling/send-ahead.mjs';
import { checkBudgets } from './tests/check-budgets.mjs';

const { version, exports: doors } = JSON.parse(readFileSync('package.json', 'utf8'));
const budgets = JSON.parse(readFileSync('budgets.json', 'utf8'));
const licensesOfBundled = 'third-party-licenses.txt';
const banner = `/*! agreement-map ${version} | MIT | see ${licensesOfBundled} */`;

// The oldest browsers that are promised. They have private members of their own; for ES2021 each would be a WeakMap.
const floor = ['chrome111', 'firefox114', 'safari16.4'];
const nodeOnly = /\/src\/node\//;
const transpile = () => esbuild({ target: floor, tsconfig: 'tsconfig.json', exclude: [/node_modules/, nodeOnly] });
const transpileForNode = () => esbuild({ target: 'node20', tsconfig: 'tsconfig.json', include: nodeOnly });

const squeeze = (options) =>
  terser({ compress: { passes: 3, keep_fargs: false, unsafe_arrows: true }, mangle: { nth_identifier: shortNames }, ...options });

// Without the production condition Lit's development build is bundled: larger, and it talks to the console.
const bundle = () => [
  nodeResolve({ browser: true, exportConditions: ['production'] }),
  commonjs(),
  unindent(),
  transpile(),
  squeeze({ ecma: 2022, format: { comments } }),
];

/** What reads data for a figure in prose: under the name of its release, so that two never meet. */
const scriptOfTheMap = `./agreement-map-${version}.js`;

/** Where the data stands that was built for the map. */
const filesOfData = new Map();

const programs = { cli: 'src/node/cli.ts' };

/** ES modules with bare imports, for those who bundle; and the programs that Node runs. */
const modules = {
  input: [
    'src/index.ts',
    'src/define.ts',
    'src/drawing.ts',
    'src/topojson.ts',
    'src/figure.ts',
    ...Object.values(programs).filter((path) => existsSync(path)),
  ],
  external: (id) => !/^[./]/.test(id) && !/^[a-z]:/i.test(id),
  output: {
    dir: 'dist',
    format: 'es',
    // Not a file a module: their heads, and what they import from each other, would be a tenth of the package. Named as the chunks for script
    // tags are, but for the hash, they come right after these in it, where files are sorted by their names, and are packed together.
    chunkFileNames: (chunk) => `modules/${nameOf(chunk).replace(/^element-(prose-)?(?=agreement-)/, '')}.js`,
    experimentalMinChunkSize: 2000,
    manualChunks: (id) => pieceOf(slashed(id)),
    onlyExplicitManualChunks: true,
    hoistTransitiveImports: false,
    entryFileNames: ({ facadeModuleId }) => `${programOf(facadeModuleId) ?? '[name]'}.js`,
  },
  plugins: [
    dataBeside(),
    unchecked(),
    unindent(),
    transpile(),
    transpileForNode(),
    squeeze({ ecma: 2022, module: true }),
    executable(programs),
    sweep('/modules'),
    editorData(),
    oldDoors(),
  ],
};

const parts = { map: partsOfOneRelease(version, sendAhead), figure: partsOfOneRelease(version) };

/** For a script tag: registers the tag, holds what every map needs, and loads geography, data and readers beside it. */
const cdn = {
  input: { 'agreement-map': 'src/define.ts' },
  // Chunks may then import from the entry itself; else rollup puts its code in a second file, one request later.
  preserveEntrySignatures: 'allow-extension',
  onwarn,
  output: {
    dir: 'dist/cdn',
    format: 'es',
    entryFileNames: '[name].js',
    // What is shared and smaller than a request is worth goes with the entry, which every chunk has.
    experimentalMinChunkSize: 500,
    manualChunks: chunkOf,
    onlyExplicitManualChunks: true,
    // A file that changes gets another name, so that none of an earlier release can stand in for it; some hosts know no capitals.
    hashCharacters: 'base36',
    chunkFileNames: (chunk) => chunkFile(chunk, parts.map.api.markOf(chunk)),
    banner,
  },
  plugins: [
    parts.map,
    ...bundle(),
    versionedEntry(),
    licenses(licensesOfBundled),
    sweep(),
    noteData(),
    checkBudgets(budgets.filter(({ entry }) => entry !== 'agreement-figure')),
  ],
};

/**
 * For a script of one's own: the topologies, made from the data that stand beside it. As a second entry of the above it would share code
 * with the map, and whoever imports it would load the map as well.
 */
const topologies = {
  input: { topojson: 'src/topojson.ts' },
  external: isData,
  onwarn,
  output: {
    dir: 'dist/cdn',
    format: 'es',
    entryFileNames: '[name].js',
    hashCharacters: 'base36',
    chunkFileNames: (chunk) => chunkFile(chunk),
    paths: (module) => `./${fileOfData(module)}`,
    banner,
  },
  plugins: bundle(),
};

/**
 * Numbers in running text: a script of its own, for the same reason. The history and the names are the map's files, and data of somebody's
 * own is read by the map's script: what reads it would else be a thirtieth of the package, once more.
 */
const figures = {
  input: { 'agreement-figure': 'src/figure.ts' },
  preserveEntrySignatures: 'allow-extension',
  external: (id) =>
    id === scriptOfTheMap || /^data\/(agreements\/(agreements|agreement-links)|gazetteer\/gazetteer)\.ts$/.test(slashed(id)),
  onwarn,
  output: {
    dir: 'dist/cdn',
    format: 'es',
    entryFileNames: '[name].js',
    experimentalMinChunkSize: 500,
    hashCharacters: 'base36',
    // A library or data is the same file as the map's. What places and counts lists is named as the map's chunk that does, to be packed beside it.
    chunkFileNames: (chunk) => chunkFile(chunk, parts.figure.api.markOf(chunk)).replace('counts-load-listings', 'scene-load-data'),
    paths: (module) => (slashed(module) === scriptOfTheMap.slice(2) ? scriptOfTheMap : `./${fileOfData(module)}`),
    banner,
  },
  plugins: [
    readersOfTheMap(),
    parts.figure,
    ...bundle(),
    checkBudgets(
      budgets.filter(({ entry }) => entry === 'agreement-figure'),
      'dist/figure-weights.json',
    ),
  ],
};

/** One classic script with geography and data inside, for pages that can hold one file and no modules. */
const standalone = {
  input: 'src/define.ts',
  output: {
    file: 'dist/agreement-map.standalone.js',
    format: 'iife',
    name: 'agreementMap',
    inlineDynamicImports: true,
    intro: browsersOwn,
    banner,
  },
  onwarn,
  plugins: [presentAlone(), unchecked(), ...bundle(), standaloneTypes()],
};

/** The page to be embedded, and its script: a classic one, which a frame of no origin may load from anywhere. */
const embed = {
  input: 'src/embed.ts',
  output: { file: 'dist/embed.js', format: 'iife', banner },
  onwarn,
  plugins: [...bundle(), copy('src/element/embed/embed.html', 'embed.html'), ...themes()],
};

/** The script of the page that builds a map: of the demonstration, and no part of the package. */
const builder = {
  input: 'demo/builder/builder.ts',
  output: { file: 'dist/demo/builder.js', format: 'es' },
  onwarn,
  // What the command line says of colors is said here too.
  plugins: [transpileForNode(), ...bundle()],
};

/** `rollup -c --configPages` builds what the demo pages load, and nothing else. */
export default ({ configPages = false }) =>
  configPages ? [cdn, topologies, figures, embed, standalone, builder] : [cdn, topologies, figures, embed, standalone, builder, modules];

// Circles inside a dependency are its author's; ours are ours to see.
function onwarn(warning, warn) {
  const foreign = warning.code === 'CIRCULAR_DEPENDENCY' && warning.ids.every((id) => id.includes('node_modules'));
  if (!foreign) warn(warning);
}

function programOf(module) {
  return Object.keys(programs).find((name) => module && slashed(module) === programs[name]);
}

// data/geography/states-2023.ts is "geography-states-2023", data/gazetteer/gazetteer.ts is "gazetteer", and a dependency
// is called what its package is. What loads a folder is called as the folder: the script of a first map holds all the names.
function chunkName(module) {
  const [, dependency] = slashed(module).match(/node_modules\/@?((?<=@)[^/]+\/[^/]+|[^/]+)/) ?? [];
  const words = (dependency ?? slashed(module).replace(/^(src|data)\/|(\/load(-[\w-]+)?)?\.\w+$/g, '')).split('/');
  return words.filter((word, index) => word !== words[index - 1]).join('-');
}

function chunkFile(chunk, mark = '[hash:7]') {
  return `${nameOf(chunk)}-${mark}.js`;
}

function nameOf({ facadeModuleId, moduleIds, name }) {
  const module = facadeModuleId ?? moduleIds.find((id) => basename(id, '.ts') === name);
  // What other names begin with would lie apart from its like in the package: behind all of them without a hash, and among them with one.
  return module ? chunkName(module).replace(/-spanish$/, '-spanish-first') : name.replace(/\.min$/, '');
}

/** What is shared by what comes after the first picture, and is smaller than a request is worth: it comes with what every map loads then. */
const afterwards = [
  ...['agreements/agency-types', 'agreements/is-notice', 'agreements/printable', 'agreements/program-models', 'counts/problems-of-placing'],
  ...['geography/contains', 'geography/for-each-crossing', 'geography/label-of', 'geography/names/crosswalk'],
  ...['scene/drawing/escape-xml', 'scene/drawing/measure-text', 'scene/words/name-unit', 'scene/words/place-problems'],
  'element/read-notes',
].map((name) => `src/${name}`);

/** What counts, of a day before the newest as well, is a request less of the first picture, which has the newest alone. */
const counting = [
  'data/counts/counts',
  ...['bundled-counts', 'merge-holdings', 'sum-holdings', 'unpack-counts'].map((name) => `src/counts/${name}`),
];

/** What is added to a picture once it is drawn comes in one file, though a reader needs a part of it. */
const detailing = ['details', 'label-map', 'drawing/marks', 'drawing/name-asked', 'drawing/unit-labels'].map((name) => `src/scene/${name}`);

/** What is said of a picture as a whole, a part of which the map in words says as well. */
const overview = [
  ...['load-overview', 'overview-styles'].map((name) => `element/overview/${name}`),
  ...['find-clusters', 'pattern', 'describe-pattern'].map((name) => `scene/pattern/${name}`),
  ...['english-overview', 'overview-in'].map((name) => `scene/words/${name}`),
].map((name) => `src/${name}`);

/** The map as a tree, with what the two take of it that put the map into words. */
const tree = [
  ...['map-tree', 'tree-controller', 'tree-styles', 'tree-view'].map((name) => `element/tree/${name}`),
  ...['describe-place', 'find-typed', 'follow-key', 'grow-tree', 'list-around', 'say-place', 'step-from', 'tree-place'].map(
    (name) => `scene/tree/${name}`,
  ),
  ...['english-tree', 'tree-in'].map((name) => `scene/words/${name}`),
].map((name) => `src/${name}`);

function chunkOf(module) {
  const name = slashed(module).replace(/\.ts$/, '');
  return Object.entries({ afterwards, counts: counting, details: detailing, 'load-overview': overview, 'map-tree': tree }).find(
    ([, names]) => names.includes(name),
  )?.[0];
}

function isData(module) {
  return /^data\/.+\.ts$/.test(slashed(module));
}

function slashed(module) {
  return relative('.', module).split(sep).join('/');
}

// The licences of what is bundled ask to travel with it.
function licenses(fileName) {
  return {
    name: 'licenses',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap(({ moduleIds = [] }) => moduleIds);
      const folders = new Set(modules.flatMap((id) => id.match(/[^\0]*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/)?.[0] ?? []));
      this.emitFile({ type: 'asset', fileName, source: [...folders].sort().map(licenseIn).join('\n') });
    },
  };
}

function licenseIn(folder) {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(`${folder}/${file}`, 'utf8') : '';
  return `${name} ${version} (${license})\n\n${text.trim()}\n\n${'-'.repeat(80)}\n`;
}

// Templates of HTML and style sheets go out as they are written: no reader needs the spaces that begin their lines, nor any in a style sheet.
function unindent() {
  return {
    name: 'unindent',
    async transform(code, id) {
      if (!slashed(id).startsWith('src/element/')) return null;
      const [start, sheet, end] = code.split(/(?<=unsafeCSS\(`)([^`]*)(?=`\))/);
      const close = sheet && (await minify(sheet, { loader: 'css', minify: true, target: floor })).code;
      return { code: (close ? start + close.trim() + end : code).replace(/\n[ \t]+/g, '\n'), map: null };
    },
  };
}

// The same under a name that never means another release, which a page may keep for good.
function versionedEntry() {
  return {
    name: 'versioned-entry',
    generateBundle(_, bundle) {
      for (const { isEntry, name, code } of Object.values(bundle)) {
        if (isEntry) this.emitFile({ type: 'asset', fileName: `${name}-${version}.js`, source: code });
      }
    },
  };
}

function themes() {
  return readdirSync('themes').map((name) => copy(`themes/${name}`, `themes/${name}`));
}

function copy(from, fileName) {
  return {
    name: 'copy',
    buildStart() {
      this.addWatchFile(from);
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName, source: readFileSync(from, 'utf8') });
    },
  };
}

// A chunk that was renamed would stay behind, and be published.
function sweep(folder = '') {
  return {
    name: 'sweep',
    async writeBundle({ dir }, bundle) {
      const left = (await readdir(dir + folder)).filter((file) => !([folder.slice(1), file].filter(Boolean).join('/') in bundle));
      await Promise.all(left.map((file) => rm(`${dir}${folder}/${file}`)));
    },
  };
}

// What a script of its own imports from beside it was built before it.
function noteData() {
  return {
    name: 'note-data',
    writeBundle(_, bundle) {
      for (const { facadeModuleId, fileName } of Object.values(bundle)) {
        if (facadeModuleId && isData(facadeModuleId)) filesOfData.set(slashed(facadeModuleId), fileName);
      }
    },
  };
}

function readersOfTheMap() {
  const standIns = {
    'file-adapter.js': `export const fileAdapter = (place, options) => ({
      load: async (asked) => (await import('${scriptOfTheMap}')).fileAdapter(place, { ...options, isComplete: true }).load(asked),
    });`,
    // What checks data and fills it in has done so there.
    'load-readers.js': 'export const loadReaders = async () => ({ completeDataset: (loaded) => loaded });',
  };
  return {
    name: 'readers-of-the-map',
    resolveId(specifier) {
      if (specifier === scriptOfTheMap) return { id: specifier, external: true };
      return basename(specifier) in standIns ? `\0${basename(specifier)}` : null;
    },
    load: (id) => standIns[id.slice(1)] ?? null,
  };
}

// Those who bundle take the same files of data: twice they would be a fifth of the package.
function dataBeside() {
  return {
    name: 'data-beside',
    resolveDynamicImport(specifier, importer) {
      const module = typeof specifier === 'string' && resolve(dirname(importer), specifier.replace(/\.js$/, '.ts'));
      // As if it stood in the sources, whose folder becomes that of the package.
      return module && isData(module) ? { id: resolve(`src/cdn/${fileOfData(module)}`), external: 'relative' } : null;
    },
  };
}

function fileOfData(module) {
  const fileName = filesOfData.get(slashed(module));
  if (!fileName) throw new Error(`Not there to be imported: ${module}`);
  return fileName;
}

// What editors and JSX know of the tag, from the manifest that `npm run docs` writes.
function editorData() {
  return {
    name: 'editor-data',
    writeBundle({ dir }) {
      const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
      const options = { outdir: dir, hideLogs: true };
      generateVsCodeCustomElementData(manifest, {
        ...options,
        htmlFileName: 'vscode.html-custom-data.json',
        cssFileName: 'vscode.css-custom-data.json',
      });
      writeFileSync(`${dir}/custom-elements.jsx.d.ts`, jsxTypes(manifest, './types/src/index.js'));
    },
  };
}

// For resolvers that know no `exports`, Parcel's and that of TypeScript's `node10` among them: a folder for each entry that has types.
function oldDoors() {
  return {
    name: 'old-doors',
    writeBundle() {
      for (const [door, { types, default: main }] of Object.entries(doors)) {
        const [, name] = /^\.\/(\w+)$/.exec(door) ?? [];
        if (!name || !types) continue;
        mkdirSync(name, { recursive: true });
        const fields = { ...(main && { main: `.${main}` }), types: `.${types}` };
        writeFileSync(`${name}/package.json`, `${JSON.stringify({ private: true, ...fields }, null, 2)}\n`);
      }
    },
  };
}

// The boundaries of 2017 would be a fifth of the file; data that needs them is told so by the map. States are what their counties make, and
// of cities those of the lists must do.
// Who builds a page has the script at hand that checks. Here color arithmetic would be a fortieth of the classic script, and Parcel could not resolve the library.
function unchecked() {
  return {
    name: 'unchecked',
    load: (id) =>
      slashed(id) === 'src/element/theme/load-theme-check.ts'
        ? "export const createThemeCheck = () => (console.warn('agreement-map: theme-check is not in this file; check with agreement-map.js.'), {});"
        : null,
  };
}

function presentAlone() {
  return {
    name: 'present-alone',
    load(id) {
      const name = slashed(id);
      if (name === 'src/geography/vintages.ts') return 'export const vintages = [2023];';
      if (name === 'data/cities/cities.ts') return "export const packedCities = '';";
      if (name === 'src/geography/shapes/apply-difference.ts') return 'export const applyDifference = null;';
      if (name === 'data/geography/states-2023.ts') return "export { plane } from './counties-2023.js';";
      return /^data\/geography\/.*-2017\.ts$/.test(name) ? 'export const difference = null;' : null;
    },
  };
}

// What the classic script leaves in a page.
function standaloneTypes() {
  return {
    name: 'standalone-types',
    generateBundle() {
      const source = `import type * as entry from './types/src/define.js';\n\ndeclare global {\n  const agreementMap: typeof entry;\n}\n`;
      this.emitFile({ type: 'asset', fileName: 'agreement-map.standalone.d.ts', source });
    },
  };
}

function executable(names) {
  return {
    name: 'executable',
    async writeBundle({ dir }, bundle) {
      const files = Object.keys(names).map((name) => `${name}.js`);
      await Promise.all(files.filter((file) => file in bundle).map((file) => chmod(`${dir}/${file}`, 0o755)));
    },
  };
}
