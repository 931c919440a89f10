import type { Agreement } from './agreement.js';

/** What of an agreement stands in the names of its documents. */
export type Named = Pick<Agreement, 'agency' | 'state' | 'model' | 'signed'>;

/** Where ICE keeps the memoranda. */
const folder = 'https://www.ice.gov/doclib/287gMOA/';

// `~3` is the first three words of the agency’s name (`~9` all of a shorter one), `^` its state, `!` the model and `@` the day signed, in the nth way to write it.
const marks = /~[1-9]|@[0-6]|[\^!]/g;

// Days and longer names first, which hold shorter ones.
const everyMark = ['@0', '@1', '@2', '@6', '@3', '@4', '@5', '~9', '~8', '~7', '~6', '~5', '~4', '~3', '~2', '~1', '^', '!'];

const betweens = ['', '.', '-'];

/**
 * The address of a document, `https:` or `http:`, without what its agreement says already: four fifths of a name such as
 * `LeeCountySheriffsOfficeFL_TFM_MOA_02262025.pdf`. Any other address comes out as it went in.
 */
export function shortenAddress(address: string, agreement: Named): string {
  if (!address.startsWith(folder)) return address;
  let short = address.slice(folder.length);
  for (const mark of everyMark) {
    const name = nameOf(mark, agreement);
    if (name.length > 1) short = short.replaceAll(name, mark);
  }
  return lengthenAddress(short, agreement) === address ? short : address;
}

/** The whole address again. */
export function lengthenAddress(short: string, agreement: Named): string {
  return /^https?:/.test(short) ? short : folder + short.replace(marks, (mark) => nameOf(mark, agreement));
}

/** What a mark stands for. */
function nameOf(mark: string, { agency, state, model, signed }: Named): string {
  if (mark === '^') return state;
  if (mark === '!') return model ?? '';
  const which = Number(mark[1]);
  if (mark.startsWith('@')) return signed === null ? '' : writeDay(signed, which);
  const words = agency.replace(/['’]/g, '').split(/[^A-Za-z]+/);
  return words.slice(0, which).join('');
}

/** As Americans write it, with a year of four digits or of two and nothing, points or dashes between; as all others do. */
function writeDay(day: string, which: number): string {
  const [year = '', month, date] = day.split('-');
  return which === 6 ? day : [month, date, which < 3 ? year : year.slice(2)].join(betweens[which % 3]);
}
