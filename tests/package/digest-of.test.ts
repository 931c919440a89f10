import { sep } from 'node:path';
import { describe, expect, it } from 'vitest';
// @ts-expect-error A script of the build, without declarations.
import * as parts from '../../bundling/parts-of-one-release.mjs';

type Modules = readonly (readonly [id: string, code: string])[];

const { digestOf } = parts as { digestOf: (modules: Modules, root: string) => string };

const root = ['', 'home', 'editor', 'maps'].join(sep);
const builtIn = (folder: string): Modules => [
  [`${folder}${sep}src${sep}define.ts`, 'export {};'],
  [
    `\0${folder}${sep}node_modules${sep}papaparse${sep}papaparse.min.js?commonjs-es-import`,
    `import "${folder}${sep}node_modules${sep}papaparse${sep}papaparse.min.js";`,
  ],
];

describe('what a release is told by', () => {
  it('is the same in any folder', () => {
    const elsewhere = ['', 'zone', 'a', 'deeper', 'folder'].join(sep);
    expect(digestOf(builtIn(root), root)).toBe(digestOf([...builtIn(elsewhere)].reverse(), elsewhere));
  });

  it('is another where a module is', () => {
    const changed = builtIn(root).map(([id, code]) => [id, `${code}\n`] as const);
    expect(digestOf(changed, root)).not.toBe(digestOf(builtIn(root), root));
  });
});
