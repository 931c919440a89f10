import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isBuilt, UserFolder } from './user-folder.js';

const inNode = `
  import { colorsOf, drawMap, fileAdapter, toSVG } from 'agreement-map/drawing';
  import type { Caption, Colors, Count, DataAdapter, DrawnMap, Fips, Layer, MapRequest, Problem } from 'agreement-map/drawing';
  import { loadTopology, type CountyObjects, type PlaceProperties, type Topology } from 'agreement-map/topojson';

  const adapter: DataAdapter = fileAdapter({ file: 'list.csv', bytes: new Uint8Array() }, { format: 'ice' });
  const request: MapRequest = { adapter, level: 'county', models: ['JEM'], asOf: null };
  const { counts, scene, figure }: DrawnMap = await drawMap(request);
  const held: Count | undefined = counts.counties['48453' satisfies Fips];
  const caption: Caption | null = figure.caption;
  const layers: readonly Layer[] = scene.layers;
  const problems: readonly Problem[] = counts.problems;
  const colors: Colors = { ...colorsOf('light'), land: '#fff' };
  const text: string = toSVG(scene, figure, colors);
  const us: Topology<CountyObjects<PlaceProperties>> = await loadTopology(2023);
  // @ts-expect-error: there is no such level
  await drawMap({ level: 'town' });
  export { held, caption, layers, problems, text, us };
`;

const inPage = `
  import { AgreementMap, UnitSelectEvent, type Counts, type Scene, type Settings, type UnitEvent } from 'agreement-map';
  import { AgreementMap as Defined, type DataAdapter, type Loaded } from 'agreement-map/define';

  const adapter: DataAdapter = { load: async (): Promise<Loaded> => ({ agreements: [] }) };
  const map: AgreementMap & Defined = document.createElement('agreement-map');
  map.adapter = adapter;
  map.level = 'state';
  const counts: Counts | undefined = map.counts;
  const scene: Scene | undefined = map.scene;
  const hear = (event: UnitEvent): string | null => event.fips;
  const settings = (asked: Settings): readonly string[] => asked.models;
  export { counts, scene, hear, settings, UnitSelectEvent };
`;

describe.skipIf(!isBuilt())('the types of the package (skipped where dist is not built of these sources)', () => {
  let folder: UserFolder;

  beforeAll(() => {
    folder = new UserFolder();
    folder.install('@types/node');
  }, 120_000);

  afterAll(() => folder.remove());

  /** What the compiler says of a module in the strictest program, which looks into every library too. */
  const check = (name: string, text: string, lib: string[], types: string[]): string[] => {
    const file = join(folder.path, name);
    writeFileSync(file, text);
    const program = ts.createProgram([file], {
      strict: true,
      noEmit: true,
      skipLibCheck: false,
      noUncheckedIndexedAccess: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      lib,
      types,
      typeRoots: [join(folder.path, 'node_modules/@types')],
    });
    return ts.getPreEmitDiagnostics(program).map(({ file: at, messageText }) => {
      return `${at?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
  };

  it('serve a script in Node, without the types of a page', { timeout: 120_000 }, () => {
    expect(check('in-node.mts', inNode, ['lib.es2023.d.ts'], ['node'])).toEqual([]);
  });

  it('serve a script of a page, without the types of Node', { timeout: 120_000 }, () => {
    expect(check('in-page.mts', inPage, ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'], [])).toEqual([]);
  });
});
