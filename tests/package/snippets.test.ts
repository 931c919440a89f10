import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isBuilt, UserFolder } from './user-folder.js';

/** The scripts that the README shows. */
const snippets = [...readFileSync('README.md', 'utf8').matchAll(/^```js\n([^]*?)^```/gm)].map(([, code = '']) => code);

describe.skipIf(!isBuilt())('what the README shows (skipped where dist is not built of these sources)', () => {
  let folder: UserFolder;

  beforeAll(() => {
    folder = new UserFolder();
    for (const name of ['@types/node', '@types/d3', '@types/topojson-client', '@types/topojson-specification']) folder.install(name);
  }, 120_000);

  afterAll(() => folder.remove());

  it('compiles in the strictest program', { timeout: 120_000 }, () => {
    expect(snippets.length).toBeGreaterThan(2);
    const files = snippets.map((code, at) => join(folder.path, `snippet-${at}.mts`));
    // The page may have the tag from a script tag; a compiler has it from the package.
    files.forEach((file, at) => writeFileSync(file, `${snippets[at] as string}import 'agreement-map/define';\nexport {};\n`));
    const program = ts.createProgram(files, {
      strict: true,
      noEmit: true,
      skipLibCheck: false,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      types: ['node'],
      typeRoots: [join(folder.path, 'node_modules/@types')],
    });
    const said = ts
      .getPreEmitDiagnostics(program)
      .map(({ file, messageText }) => `${file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
    expect(said).toEqual([]);
  });
});
