/** Where Spanish is written; WordPress has a language for every country, and looks for no other's. */
const spanish = ['AR', 'CL', 'CO', 'CR', 'DO', 'EC', 'ES', 'GT', 'MX', 'PE', 'PR', 'UY', 'VE'].map((country) => `es_${country}`);

/**
 * The plugin's words as WordPress reads them: for PHP as gettext's `.mo`, for the editor as JSON.
 *
 * @param {Readonly<Record<string, string>>} words Spanish by English
 * @returns {Map<string, Buffer | string>} by file name
 */
export function writeLanguages(words) {
  return new Map(
    spanish.flatMap((locale) => [
      [`agreement-map-${locale}.mo`, writeMo({ '': `Language: ${locale}\nContent-Type: text/plain; charset=UTF-8\n`, ...words })],
      [`agreement-map-${locale}-agreement-map-editor.json`, writeJson(locale, words)],
    ]),
  );
}

function writeJson(locale, words) {
  const messages = Object.fromEntries(Object.entries(words).map(([text, translation]) => [text, [translation]]));
  const about = { domain: 'messages', lang: locale, 'plural-forms': 'nplurals=2; plural=n != 1;' };
  return JSON.stringify({ domain: 'messages', locale_data: { messages: { '': about, ...messages } } });
}

// A header of seven numbers, a table of lengths and places for the texts, one for their translations, and both, each with a zero at its end
// (https://www.gnu.org/software/gettext/manual/html_node/MO-Files.html).
function writeMo(words) {
  const pairs = Object.entries(words)
    .map((pair) => pair.map((text) => Buffer.from(`${text}\0`)))
    .sort(([a], [b]) => a.compare(b));
  const texts = [0, 1].flatMap((side) => pairs.map((pair) => pair[side]));
  const tables = 28;
  const numbers = [0x950412de, 0, pairs.length, tables, tables + pairs.length * 8, 0, tables + pairs.length * 16];
  let place = tables + pairs.length * 16;
  for (const text of texts) {
    numbers.push(text.length - 1, place);
    place += text.length;
  }
  const head = Buffer.alloc(numbers.length * 4);
  numbers.forEach((number, i) => head.writeUInt32LE(number, i * 4));
  return Buffer.concat([head, ...texts]);
}
