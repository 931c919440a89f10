import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * What the plugin puts where there is no script, of the newest list: by file name, a page's worth of HTML for the country by county and by state and
 * for every state by county; and `areas.json`, the names of states and territories by their codes.
 *
 * @returns {Promise<Map<string, string>>}
 */
export async function writeFallbacks() {
  const { colorsOf, htmlTable, makeEdition, states } = await importSource();
  const colors = colorsOf('light');
  const byState = await makeEdition({ level: 'state' }, colors);
  const byCounty = await makeEdition({ level: 'county' }, colors);
  // Hundreds of counties are more than a feed can carry: with the country's figures goes the table of its states.
  const files = new Map([
    ['county.html', describe(byCounty, byState, htmlTable)],
    ['state.html', describe(byState, byState, htmlTable)],
  ]);
  for (const { postal } of states) {
    const edition = await makeEdition({ within: postal }, colors);
    files.set(`${postal}.html`, describe(edition, edition, htmlTable));
  }
  const named = states.map(({ postal, name }) => [postal, name]).sort(([, a], [, b]) => a.localeCompare(b, 'en'));
  return files.set('areas.json', `${JSON.stringify(Object.fromEntries(named))}\n`);
}

/** Heading, figures, table and source. Places with none listed are counted in the sentence and left out of the table. */
function describe({ figure, caption }, tabled, htmlTable) {
  const rows = tabled.table.rows.filter(({ figures }) => figures.some(Boolean));
  return [
    `<p><strong>${escapeHtml(figure.title)}</strong></p>`,
    `<p>${escapeHtml(`${caption.summary} ${caption.ledger.sentence}`)}</p>`,
    ...(rows.length > 0 ? [htmlTable(tabled, rows)] : []),
    `<p>${escapeHtml(caption.footer.source.text)}</p>`,
    '',
  ].join('\n');
}

/** What editions are made of. The package has it in chunks whose names change, so it is read from the source. */
async function importSource() {
  const contents = [
    "export { makeEdition } from './src/node/edition/edition.ts';",
    "export { htmlTable } from './src/node/edition/html-table.ts';",
    "export { states } from './src/geography/names/states.ts';",
    "export { colorsOf } from './src/drawing.ts';",
  ].join('\n');
  const resolveDir = fileURLToPath(new URL('../..', import.meta.url));
  const { outputFiles } = await build({ stdin: { contents, resolveDir }, bundle: true, format: 'esm', platform: 'node', write: false });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

const escapeHtml = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
