import { fault } from '../fault.js';

/** Lists and objects within one another: a record may have records in it, and a geography of counties has six. */
const deepest = 100;
/** Lists and objects, and values in them. The geography of all counties, drawn finely, has a million pairs of numbers. */
const mostGroups = 1_500_000;
const mostValues = 5_000_000;
/** Different names of values: those of the columns, or of the places that records are of. Each takes a third of a kilobyte. */
const mostNames = 100_000;

const [quote, backslash, comma] = [34, 92, 44];
const isOpening = (code: number): boolean => code === 91 || code === 123;
const isClosing = (code: number): boolean => code === 93 || code === 125;

/**
 * Refuses a text of JSON that would become far more than it is before it is parsed: 50 MB of brackets take three gigabytes. What stands in
 * quotation marks is passed over; whether the rest is JSON is the parser's to say.
 *
 * @throws {DataError} naming the limit
 */
export function expectBounded(text: string, file: string | undefined): void {
  let [depth, groups, values] = [0, 0, 0];
  const names = new Set<string>();
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // Letters and digits, which are most of it.
    if (code !== quote && code !== comma && !isOpening(code) && !isClosing(code)) continue;
    if (code === quote) {
      const end = endOfText(text, at);
      if (isName(text, end + 1)) names.add(text.slice(at + 1, end));
      at = end;
    } else if (code === comma) values += 1;
    else if (isClosing(code)) depth -= 1;
    else if (isOpening(code)) {
      depth += 1;
      groups += 1;
    }
    if (depth > deepest) throw fault('nested-too-deep', { limit: deepest }, { file });
    if (groups > mostGroups) throw fault('too-many-groups', { limit: mostGroups }, { file });
    if (names.size > mostNames) throw fault('too-many-names', { limit: mostNames }, { file });
    if (values > mostValues) throw fault('too-many-values', { limit: mostValues }, { file });
  }
}

/** Whether a text that ends before `at` names a value. */
function isName(text: string, at: number): boolean {
  let next = at;
  while (text.charCodeAt(next) <= 32) next += 1;
  return text[next] === ':';
}

/** Where the text that begins at a quotation mark ends, or the last character where it does not. */
function endOfText(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text.charCodeAt(at - 1 - slashes) === backslash) slashes += 1;
    if (slashes % 2 === 0) return at;
  }
  return text.length;
}
