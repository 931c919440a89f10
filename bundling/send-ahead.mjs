/**
 * Writes what the entry does before all else: it sends for what the first map of the page is made of, so that this comes while the entry is run, which
 * takes a phone as long. Only what is sure to be asked for is; the map asks for the same, and says what failed.
 *
 * @param {(module: string) => string[]} filesOf
 */
export function sendAhead(filesOf) {
  const [states, counties, counts] = [
    'data/geography/states-2023.ts',
    'data/geography/counties-2023.ts',
    'src/counts/bundled-counts.ts',
  ].map((module) => JSON.stringify(filesOf(module).map((file) => `./${file}`)));
  return `
const first = document.querySelector('agreement-map:not([geography],[vintage])');
const wanted = first && { state: ${states}, county: ${counties} }[navigator.connection?.saveData ? 'state' : (first.getAttribute('level') ?? 'county')];
if (wanted) {
  if (!first.matches('[src],[adapter],[as-of],[compare]')) wanted.push(...${counts});
  wanted.map((path) => ask(path).catch(() => {}));
}`;
}
