import { expect, it } from 'vitest';

const toDraw = ['DataError', 'GeographyError', 'bundledAdapter', 'colorsOf', 'drawMap', 'fileAdapter', 'rowsAdapter', 'toSVG'];
const ofTheTag = ['AgreementMap', 'ChoiceEvent', 'LoadErrorEvent', 'UnitHoverEvent', 'UnitSelectEvent', 'registerAdapter'];

// Lit's development build says so on the console, but for those whom it has told.
Object.assign(globalThis, { litIssuedWarnings: new Set(['dev-mode']) });

// Whoever takes a name away, or gives one out, changes a list here, and says so in the CHANGELOG.
it.each([
  ['agreement-map', () => import('../src/index.js'), [...ofTheTag, ...toDraw]],
  ['agreement-map/drawing', () => import('../src/drawing.js'), toDraw],
  ['agreement-map/topojson', () => import('../src/topojson.js'), ['insets', 'loadTopology', 'sheet']],
] as const)('%s gives scripts these names, and no other', async (_, load, names) => {
  expect(Object.keys(await load()).sort()).toEqual([...names].sort());
});
