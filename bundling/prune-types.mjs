import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';

// The compiler declares whole files, and what is loaded later too. What no declaration of an entry names, however far down, is left out: it
// was a third of the types' bytes.
const { exports: doors } = JSON.parse(readFileSync('package.json', 'utf8'));
const entries = Object.values(doors).flatMap(({ types }) => (types?.startsWith('./dist/types/') ? resolve(types) : []));
const options = { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, types: [], skipLibCheck: true };
const program = ts.createProgram(entries, options);
const checker = program.getTypeChecker();
const ours = program.getSourceFiles().filter(({ fileName }) => resolve(fileName).startsWith(resolve('dist/types')));

/** Statements that stay. A set that grows is walked to its end. */
const kept = new Set(ours.flatMap((file) => file.statements.filter((each) => entries.includes(resolve(file.fileName)) || isForAll(each))));
for (const statement of kept) {
  if (ts.isExportDeclaration(statement) && !statement.exportClause) keepExportsOf(checker.getSymbolAtLocation(statement.moduleSpecifier));
  else if (!ts.isImportDeclaration(statement)) ts.forEachChild(statement, keepNamed);
}

for (const path of readdirSync('dist/types', { recursive: true }).map((each) => resolve(join('dist/types', each)))) {
  if (!path.endsWith('.d.ts')) continue;
  const file = ours.find(({ fileName }) => resolve(fileName) === path);
  const left = file?.statements.filter((each) => !ts.isImportDeclaration(each) && kept.has(each)) ?? [];
  if (file && left.length > 0) writeFileSync(path, [...importsFor(left, file), ...left.map(textOf)].join('\n') + '\n');
  else rmSync(path);
}

/** What says something to the whole program: additions to other modules. */
function isForAll(statement) {
  return ts.isModuleDeclaration(statement);
}

function keepNamed(node) {
  if (ts.isIdentifier(node)) keep(checker.getSymbolAtLocation(node));
  ts.forEachChild(node, keepNamed);
}

/** What declares a name, and all that leads to it from where it is used. */
function keep(symbol) {
  if (!symbol) return;
  for (const declaration of symbol.declarations ?? []) {
    const statement = statementAround(declaration);
    if (statement && ours.includes(statement.parent)) kept.add(statement);
  }
  if (symbol.flags & ts.SymbolFlags.Alias) keep(checker.getImmediateAliasedSymbol(symbol));
}

function keepExportsOf(module) {
  if (module) checker.getExportsOfModule(module).forEach(keep);
}

function statementAround(node) {
  let at = node;
  while (at && !ts.isSourceFile(at.parent ?? at)) at = at.parent;
  return at && !ts.isSourceFile(at) ? at : undefined;
}

/** The imports of a file, of what its statements name. */
function importsFor(statements, file) {
  const named = new Set();
  const note = (node) => {
    if (ts.isIdentifier(node)) named.add(node.text);
    ts.forEachChild(node, note);
  };
  statements.forEach(note);
  return file.statements.filter(ts.isImportDeclaration).flatMap((statement) => {
    const { importClause, moduleSpecifier } = statement;
    const bindings = importClause?.namedBindings;
    if (!bindings || !ts.isNamedImports(bindings)) return [textOf(statement)];
    const names = bindings.elements.filter(({ name }) => named.has(name.text)).map((each) => each.getText());
    const type = importClause.isTypeOnly ? 'type ' : '';
    return names.length > 0 ? [`import ${type}{ ${names.join(', ')} } from ${moduleSpecifier.getText()};`] : [];
  });
}

function textOf(statement) {
  // Indented, they are a fiftieth larger when packed.
  return statement.getFullText().trim().replace(/^ +/gm, '');
}
