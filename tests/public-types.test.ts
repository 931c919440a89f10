import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const { exports, dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: Record<string, string | { readonly types?: string }>;
  dependencies: Record<string, string>;
};

// `./dist/types/src/index.d.ts` is what the compiler makes of src/index.ts.
const named = Object.values(exports).flatMap((entry) => {
  const [, name] = (typeof entry === 'object' && /^\.\/dist\/types\/(src\/.+)\.d\.ts$/.exec(entry.types ?? '')) || [];
  return name === undefined ? [] : [name];
});

const entries = [...new Set(named)];

const declarations = declare(entries.map((name) => `${name}.ts`));
const published = readDeclarations(declarations);
const checker = published.getTypeChecker();

/** The declaration files of the package, by their place in it, as `npm run build` makes them. */
function declare(sources: readonly string[]): ReadonlyMap<string, string> {
  const { config } = ts.readConfigFile('tsconfig.build.json', (path) => ts.sys.readFile(path)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  const written = new Map<string, string>();
  ts.createProgram(sources, options).emit(undefined, (path, text) => written.set(resolve(path), text));
  return written;
}

/** The declarations as somebody's program meets them who is strict and looks into libraries too. */
function readDeclarations(files: ReadonlyMap<string, string>): ts.Program {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: false,
    exactOptionalPropertyTypes: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.fileExists = (path) => files.has(resolve(path)) || fileExists(path);
  host.readFile = (path) => files.get(resolve(path)) ?? readFile(path);
  delete host.directoryExists;
  return ts.createProgram(
    entries.map((name) => resolve('dist/types', `${name}.d.ts`)),
    options,
    host,
  );
}

interface PublicTypes {
  readonly exported: ReadonlySet<ts.Symbol>;
  /** Types of ours that a declaration names, by where it does. */
  readonly named: ReadonlyMap<ts.Symbol, string>;
  /** The packages whose types somebody needs who uses this one's. */
  readonly packages: ReadonlySet<string>;
}

/** What an entry exports, and every type behind it. */
function publicTypesOf(entry: string): PublicTypes {
  const source = published.getSourceFile(resolve('dist/types', `${entry}.d.ts`));
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`${entry} is no module`);
  const exported = new Set(checker.getExportsOfModule(module).map(unaliased));
  const named = new Map<ts.Symbol, string>();
  const packages = new Set<string>();
  const seen = new Set<ts.Symbol>();
  const follow = (symbol: ts.Symbol): void => {
    if (seen.has(symbol)) return;
    seen.add(symbol);
    symbol.declarations?.forEach(visit);
  };
  const visit = (node: ts.Node): void => {
    const name = nameIn(node);
    const symbol = name && checker.getSymbolAtLocation(name);
    const from = symbol && packageOf(symbol);
    if (from !== undefined) packages.add(from);
    else if (symbol) meet(unaliased(symbol), node);
    ts.forEachChild(node, visit);
  };
  const meet = (symbol: ts.Symbol, node: ts.Node): void => {
    if (!declarations.has(symbol.declarations?.[0]?.getSourceFile().fileName ?? '')) return;
    const isType = (symbol.flags & (ts.SymbolFlags.Class | ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias)) !== 0;
    if (isType) named.set(symbol, relative('dist/types', node.getSourceFile().fileName));
    follow(symbol);
  };
  exported.forEach(follow);
  return { exported, named, packages };
}

function unaliased(symbol: ts.Symbol): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** The package that a name is imported from; `undefined` for what is ours or the language's. */
function packageOf({ declarations: [declaration] = [] }: ts.Symbol): string | undefined {
  const imported = declaration && ts.findAncestor(declaration, ts.isImportDeclaration)?.moduleSpecifier;
  return imported && ts.isStringLiteral(imported) && !imported.text.startsWith('.') ? imported.text : undefined;
}

/** What a node calls by name, where it calls a type or what a type is made of. */
function nameIn(node: ts.Node): ts.Node | undefined {
  if (ts.isTypeReferenceNode(node)) return node.typeName;
  if (ts.isExpressionWithTypeArguments(node)) return node.expression;
  if (ts.isTypeQueryNode(node)) return node.exprName;
  return ts.isImportTypeNode(node) ? node.qualifier : undefined;
}

it('knows every entry that has types', () => {
  expect(entries).toEqual(expect.arrayContaining(['src/index', 'src/drawing', 'src/define', 'src/topojson']));
});

describe.each(entries)('%s', (entry) => {
  const { exported, named, packages } = publicTypesOf(entry);

  it('exports every type that one of its declarations names', () => {
    const missing = [...named].filter(([symbol]) => !exported.has(symbol)).map(([{ name }, at]) => `${name}, named in ${at}`);
    expect(missing.sort()).toEqual([]);
  });

  it('lets nobody need the types of a package that is not installed with this one', () => {
    expect([...packages].filter((name) => !(name in dependencies))).toEqual([]);
  });
});

it('declares nothing that a strict program finds fault with', { timeout: 60_000 }, () => {
  const files = published.getSourceFiles().filter(({ fileName }) => declarations.has(fileName));
  expect(files.length).toBeGreaterThan(entries.length);
  const faults = files.flatMap((file) => [...published.getSyntacticDiagnostics(file), ...published.getSemanticDiagnostics(file)]);
  expect(faults.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))).toEqual([]);
});
