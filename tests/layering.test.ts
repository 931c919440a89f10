import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ground = ['memory', 'arithmetic', 'calendar', 'transfer'];
const numbers = [...ground, 'geography', 'agreements', 'counts', 'choropleth'];

// ground -> geography, agreements -> counts -> choropleth -> scene -> element -> index, define; scene -> drawing; geography -> topojson. Each room may import what is listed, and itself.
const mayImport: Record<string, readonly string[]> = {
  memory: [],
  arithmetic: [],
  calendar: [],
  transfer: [],
  geography: ground,
  agreements: ground,
  counts: [...ground, 'geography', 'agreements'],
  choropleth: [...ground, 'geography', 'agreements', 'counts'],
  scene: numbers,
  element: [...numbers, 'scene'],
  node: [...numbers, 'scene', 'element'],
  drawing: [...numbers, 'scene'],
  index: [...numbers, 'scene', 'element', 'drawing'],
  define: ['element', 'agreements', 'index'],
  figure: ['element'],
  embed: ['element'],
  topojson: ['geography'],
};

// The folders of a room, '' for what stands at its top. Each may import what is listed, and itself.
const mayImportInside: Record<string, Record<string, readonly string[]>> = {
  // adapters -> ice -> records -> tables -> the top, which crosses the walls of the room.
  agreements: {
    adapters: ['ice', 'records', 'tables', ''],
    ice: ['records', 'tables', ''],
    records: ['tables', ''],
    tables: [''],
    '': [],
  },
  // own, topology -> names, shapes -> the top, where the types stand, and the door through which the bundled shapes are loaded.
  geography: { own: ['names', 'shapes', ''], topology: ['names', 'shapes', ''], names: [''], shapes: [''], '': ['shapes'] },
  // The number drawn -> the classes of a scale -> the choropleth that is put into them.
  choropleth: { amounts: [], scales: ['amounts'], '': ['scales'] },
  // What is drawn, said and pointed at -> the picture, the figure, the answers. Pointing knows the discs that are drawn and the order of words.
  // The forms that a picture's words and numbers take in files copy them.
  scene: {
    drawing: [],
    law: [],
    words: ['law'],
    pointing: ['drawing', 'words'],
    tree: ['words', 'pointing'],
    find: ['words'],
    table: ['words'],
    '': ['drawing', 'words', 'pointing', 'law'],
    pattern: ['words', 'tree', ''],
    atlas: ['words', 'tree', 'pattern', ''],
    forms: ['words', ''],
  },
  // What a first picture needs -> what answers a reader. The other way lead types alone, and one import that waits until it is wanted.
  // A number in a sentence stands alone, without a map; a page to be embedded knows the tag by its name.
  element: {
    '': [],
    reader: [''],
    tree: [''],
    taps: [''],
    zoom: [''],
    find: [''],
    controls: [''],
    daynotes: [''],
    copies: [''],
    hover: [''],
    table: [''],
    atlas: [''],
    overview: [''],
    notes: [''],
    address: [''],
    policy: [''],
    theme: [''],
    legend: ['', 'reader'],
    prose: [''],
    embed: [''],
  },
};

const withoutPage = [...numbers, 'scene', 'drawing'];
const browserGlobals = ['document', 'window', 'navigator', 'localStorage', 'HTMLElement', 'customElements'];

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readSource(join('src', path)));

describe('the rooms of src', () => {
  it('holds files in every room but no file of no room', () => {
    expect(new Set(files.map(({ room }) => room))).toEqual(new Set(Object.keys(mayImport)));
  });

  it('imports in one direction', () => {
    const against = files.flatMap(({ path, room, imports }) =>
      imports
        .map((imported) => ({ imported, target: roomOf(join(dirname(path), imported)) }))
        .filter(({ imported, target }) => imported.startsWith('.') && target !== room && !isAllowed(room, target))
        .map(({ imported }) => `${path} imports ${imported}`),
    );
    expect(against).toEqual([]);
  });

  it.each(Object.entries(mayImportInside))('imports in one direction inside %s', (room, mayImportFrom) => {
    const inside = files.filter((file) => file.room === room);
    expect(new Set(inside.map(({ path }) => folderOf(path)))).toEqual(new Set(Object.keys(mayImportFrom)));
    const against = inside.flatMap(({ path, imports, eagerImports }) =>
      (room === 'element' ? eagerImports : imports)
        .map((imported) => ({ imported, target: join(dirname(path), imported) }))
        .filter(({ imported, target }) => imported.startsWith('.') && roomOf(target) === room)
        .map(({ imported, target }) => ({ imported, from: folderOf(path), to: folderOf(target) }))
        .filter(({ from, to }) => from !== to && !(mayImportFrom[from] ?? []).includes(to))
        .map(({ imported }) => `${path} imports ${imported}`),
    );
    expect(against).toEqual([]);
  });

  it('loads what answers a reader in one place, when it is wanted', () => {
    const lazily = files.filter(({ lazyImports }) => lazyImports.some((name) => name.includes('reader/')));
    expect(lazily.map(({ path, lazyImports }) => [path, lazyImports.filter((name) => name.includes('reader/'))])).toEqual([
      [join('src', 'element', 'load-parts.ts'), ['./reader/load-reader.js']],
    ]);
  });

  // Each import() is a request, and one inside what another fetched is a round of its own.
  it('reads data with one file of its own, and the library it needs', () => {
    const lazy = files.filter(({ room }) => room === 'agreements').flatMap(({ lazyImports }) => lazyImports);
    expect(new Set(lazy.filter((name) => !name.includes('/data/')))).toEqual(new Set(['./readers.js', './read-bundled.js', 'papaparse']));
  });

  it.each(withoutPage)('keeps the page out of %s', (room) => {
    const said = files
      .filter((file) => file.room === room)
      .flatMap(({ path, identifiers }) => browserGlobals.filter((name) => identifiers.has(name)).map((name) => `${path} says ${name}`));
    expect(said).toEqual([]);
  });

  it('keeps Lit in the room of the element', () => {
    const outside = files.filter(({ room }) => !['element', 'index', 'define'].includes(room));
    expect(outside.filter(({ imports }) => imports.some((name) => /^(lit|@lit)\b/.test(name))).map(({ path }) => path)).toEqual([]);
  });

  it('gives the map nothing of the topologies that others draw with', () => {
    const folder = join('src', 'geography', 'topology');
    const readers = files.filter(({ path, room }) => dirname(path) !== folder && !['topojson', 'node'].includes(room));
    const through = readers.filter(({ path, imports }) => imports.some((imported) => dirname(join(dirname(path), imported)) === folder));
    expect(through.map(({ path }) => path)).toEqual([]);
  });

  it('exports by name only', () => {
    expect(files.filter(({ hasDefault }) => hasDefault).map(({ path }) => path)).toEqual([]);
  });

  it('has no room and no file for things of no kind', () => {
    const vague = /^(utils?|helpers?|types|common|misc|shared|lib)$/;
    expect(
      files.map(({ path }) => path).filter((path) => [...dirname(path).split(sep), basename(path, '.ts')].some((name) => vague.test(name))),
    ).toEqual([]);
  });
});

function isAllowed(room: string, target: string): boolean {
  return target === 'data' || (mayImport[room] ?? []).includes(target);
}

// src/scene/legend.js is in "scene", src/index.ts in "index", and data/agreements.js in "data".
function roomOf(path: string): string {
  const [top = '', ...rest] = relative('.', path).split(sep);
  if (top !== 'src') return top;
  return rest.length === 1 ? basename(rest[0] ?? '').replace(/\.[jt]s$/, '') : (rest[0] ?? '');
}

// src/agreements/tables/table.ts is in "tables", and src/agreements/agreement.ts in "".
function folderOf(path: string): string {
  const [, , folder = '', file] = relative('.', path).split(sep);
  return file === undefined ? '' : folder;
}

function readSource(path: string) {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2021, false);
  const imports: string[] = [];
  const lazyImports: string[] = [];
  const eagerImports: string[] = [];
  const identifiers = new Set<string>();
  let hasDefault = false;
  const visit = (node: ts.Node): void => {
    const from = importedFrom(node);
    if (from !== undefined) imports.push(from);
    if (from !== undefined && ts.isCallExpression(node)) lazyImports.push(from);
    if (from !== undefined && isEager(node)) eagerImports.push(from);
    hasDefault ||= isDefaultExport(node);
    if (ts.isIdentifier(node)) identifiers.add(node.text);
    ts.forEachChild(node, (child) => (isPropertyName(child, node) ? undefined : visit(child)));
  };
  visit(source);
  return { path, room: roomOf(path), imports, lazyImports, eagerImports, identifiers, hasDefault };
}

function importedFrom(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return textOf(node.moduleSpecifier);
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? textOf(node.argument.literal) : undefined;
  const isDynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isDynamic ? textOf(node.arguments[0]) : undefined;
}

// What is fetched with the file itself: not types, and not what is imported when it is wanted.
function isEager(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node)) return !(node.importClause?.isTypeOnly ?? false);
  return ts.isExportDeclaration(node) && !node.isTypeOnly;
}

// The name of a property is not a global, whatever it is called.
function isPropertyName(child: ts.Node, parent: ts.Node): boolean {
  const isNamed = ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent);
  return isNamed && child === parent.name;
}

function textOf(node: ts.Node | undefined): string | undefined {
  return node && ts.isStringLiteralLike(node) ? node.text : undefined;
}

function isDefaultExport(node: ts.Node): boolean {
  if (ts.isExportAssignment(node)) return true;
  if (ts.isExportSpecifier(node)) return node.name.text === 'default';
  return ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword);
}
