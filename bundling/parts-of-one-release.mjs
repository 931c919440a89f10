import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { parseAst } from 'rollup/parseAst';

// No name in a source may be one of these.
const [load, entry, part] = ['$load', '$entry', '$part'];

/** Old libraries of pages (MooTools up to 1.4) have an `Event` and a `Document` of their own, of which Lit asks at once what it can. */
export const browsersOwn = 'const Event = CustomEvent, Document = HTMLDocument;';

/**
 * Tells V8 to compile all of a script while it comes, and not each function of it when it is first called: the first picture calls nearly all of them. It
 * has to stand first (https://github.com/WICG/explicit-javascript-compile-hints-file-based).
 */
const compileAll = '//# allFunctionsCalledOnLoad';

/** What a minifier has to leave: licenses, and the above. */
export const comments = /^(!|# all)/;

/** How long a part that is under way may take, in milliseconds, before it is asked for anew under another address. */
const patience = 15_000;

/**
 * Parts the entry and what it loads later so that files of two releases never meet, and the entry runs once under however many addresses.
 *
 * A chunk of code is a function of what it would import, under the name of its release: it imports nothing, neither the entry (whose address may
 * carry a query, `?ver=6.1`, which would be a second copy) nor another chunk (which, once it failed, Firefox would never fetch again:
 * whatwg/html#6768). The entry fetches a chunk with all that it needs, side by side, hands each what it wants, and asks for what failed
 * under another address. Its file is named by the release as well. Data and libraries need nothing, and stay plain modules: their names, by their
 * content, tell them from others.
 *
 * What stands first, outside of all that, is small: for a page that is watched (by a developer, by a benchmark) engines read every function again in
 * which a request is made.
 *
 * @param {string} version
 * @param {(filesOf: (module: string) => string[]) => string} [writeAhead] writes code of the entry that runs before all else, and may `ask` for files
 */
export function partsOfOneRelease(version, writeAhead = () => '') {
  let release = '';
  let digest = '';
  return {
    /** What tells the file of a chunk from those of other releases: that of a part changes with every release, of which it has the name anyway. */
    api: { markOf: (chunk) => (isPart(chunk) ? digest : '[hash:6]') },
    name: 'parts-of-one-release',
    renderStart() {
      digest = digestFor(this);
      release = `${version} ${digest}`;
    },
    renderDynamicImport({ targetChunk }) {
      return targetChunk ? { left: `${load}(`, right: ')' } : null;
    },
    async renderChunk(code, chunk, options, { chunks }) {
      if (!isPart(chunk)) {
        if (chunk.imports.length > 0) this.error(`${chunk.fileName} is taken for a plain module, and imports ${chunk.imports.join(', ')}`);
        return null;
      }
      const banner = await options.banner(chunk);
      const { imports, exports, body } = takeApart(nameNeeded(code.replace(banner, ''), chunks));
      const fileOfEntry = Object.values(chunks).find(({ isEntry }) => isEntry).fileName;
      const taken = imports.map(
        ([file, names]) => `const ${names} = ${file === fileOfEntry ? entry : `${part}(${JSON.stringify(`./${file}`)})`};`,
      );
      if (!chunk.isEntry) {
        return `${banner}\nexport const release = ${JSON.stringify(release)}, make = (${entry}, ${part}, ${load}) => {\n${taken.join('\n')}\n${body}\nreturn {${exports}};\n};`;
      }
      const named = this.getModuleInfo(chunk.facadeModuleId).exports.join(', ');
      const ahead = writeAhead((module) => filesOf(module, chunks));
      return `${compileAll}\n${banner}\n${loader(release)}\n${ahead}\nconst ${entry} = globalThis[Symbol.for(${JSON.stringify(`agreement-map ${release}`)})] ??= (() => {\n${browsersOwn}\n${body}\nreturn {${exports}};\n})();\nexport const {${named}} = ${entry};`;
    },
  };
}

/** Whether a chunk holds code of ours, and not data or a library alone. */
function isPart({ moduleIds }) {
  return moduleIds.some((id) => slashed(id).startsWith('src/'));
}

/** What the bundle is made of, so that two builds of the same sources are one release. */
function digestFor(context) {
  const files = ['package-lock.json', 'rollup.config.js', ...readdirSync('bundling').map((name) => `bundling/${name}`)];
  const builders = files.map((file) => [file, readFileSync(file, 'utf8')]);
  return digestOf([...builders, ...[...context.getModuleIds()].map((id) => [id, context.getModuleInfo(id).code ?? ''])]);
}

/**
 * The same wherever the repository stands: rollup's modules have absolute names, and so has what its plugins import within them.
 *
 * @param {readonly (readonly [id: string, code: string])[]} modules
 * @param {string} [root] the folder of the repository
 */
export function digestOf(modules, root = resolve('.')) {
  const hash = createHash('sha256');
  const plain = modules.map((texts) => texts.map((text) => text.replaceAll(`${root}${sep}`, '').replaceAll(sep, '/')));
  for (const [id, code] of plain.sort(([a], [b]) => (a < b ? -1 : 1))) hash.update(id).update(code);
  return hash.digest('hex').slice(0, 8);
}

function slashed(id) {
  return relative('.', id).split(sep).join('/');
}

/** Puts before each part that is loaded all that it needs besides itself and the entry, however far down. */
function nameNeeded(code, chunks) {
  return code.replace(/\$load\(['"]\.\/([^'"]+)['"]\)/g, (_, fileName) => {
    const files = [...needed(fileName, chunks)].reverse();
    return `${load}(${files.map((file) => JSON.stringify(`./${file}`)).join(', ')})`;
  });
}

function needed(fileName, chunks, found = new Set()) {
  const chunk = chunks[fileName];
  if (!chunk || chunk.isEntry || found.has(fileName)) return found;
  found.add(fileName);
  for (const each of chunk.imports) needed(each, chunks, found);
  return found;
}

/** The file that a module became, with all that it needs besides the entry. */
function filesOf(module, chunks) {
  const file = Object.keys(chunks).find((name) => chunks[name].moduleIds.some((id) => slashed(id) === module));
  if (!file) throw new Error(`Not loaded by itself, and so nothing to be sent for: ${module}`);
  return [...needed(file, chunks)];
}

/** A module as rollup wrote it, without its imports and exports: imports as what a destructuring takes, exports as what an object is made of. */
function takeApart(code) {
  const { body: statements } = parseAst(code);
  const imports = [];
  const exported = [];
  let body = '';
  let end = 0;
  for (const statement of statements) {
    const isImport = statement.type === 'ImportDeclaration';
    const isExport = statement.type === 'ExportNamedDeclaration';
    if (!isImport && !isExport) continue;
    body += code.slice(end, statement.start);
    ({ end } = statement);
    const names = statement.specifiers.map(({ type, imported, exported, local }) => {
      if (type === 'ImportNamespaceSpecifier' || type === 'ImportDefaultSpecifier' || (isExport && statement.source)) {
        throw new Error(
          `parts-of-one-release takes apart what is imported and exported by name, not ${code.slice(statement.start, statement.end)}`,
        );
      }
      return `${(imported ?? exported).name}: ${local.name}`;
    });
    if (isImport) imports.push([statement.source.value.replace('./', ''), `{${names.join(', ')}}`]);
    else exported.push(...names);
  }
  return { imports, exports: exported.join(', '), body: body + code.slice(end) };
}

/**
 * What stands in for `import()` in the entry, and in the chunks that it hands it to. A chunk is made when another one takes something of it, so
 * that the order in which they arrive is of no account. All are waited for before one is missed: whoever tries again then asks for all that failed.
 */
function loader(release) {
  return `
const found = {}, made = {}, asked = {};
const ask = (path) => {
  const now = Date.now(), last = asked[path];
  if (last && now - last.at < ${patience}) return last.part;
  const ours = (asked[path] = { at: now });
  return (ours.part = import(last ? path + '?again=' + now : path)
    .then((part) => {
      if (part.make && part.release !== ${JSON.stringify(release)}) throw new Error(path, { cause: 'release' });
      found[path] = part;
    })
    .catch((error) => {
      ours.at = 0;
      throw error;
    }));
};
const ${part} = (path) => (made[path] ??= found[path].make ? found[path].make(${entry}, ${part}, ${load}) : found[path]);
const ${load} = async (...paths) => {
  const missing = (await Promise.allSettled(paths.map((path) => found[path] ?? ask(path)))).find(({ reason }) => reason);
  if (missing) throw missing.reason;
  return ${part}(paths.at(-1));
};`;
}
