import type { DayNotice } from '../../counts/counts.js';
import type { VintageChoice } from '../../geography/choose-vintage.js';
import { describeAside } from './describe-aside.js';
import { describeNotes } from './describe-notes.js';
import { count, day, englishFigure } from './english-figure.js';
import { english } from './english.js';
import type { DataMessages } from './messages.js';
import { errorSentence, problemSentence } from './problems.js';

const { number } = englishFigure;

/** Counties to name in one sentence; the table of problems has them all. */
const mostNamed = 3;

function vintageWords({ vintage, undrawable, notice }: VintageChoice): string {
  const [only] = undrawable;
  if (only === undefined) return notice === 'follows-2017' ? 'Boundaries of 2017, following the codes in the data.' : '';
  const codes = undrawable.length === 1 ? `Code ${only} in the data is` : `Codes ${undrawable.join(', ')} in the data are`;
  return `${codes} not in the ${vintage} boundaries drawn here; agreements there are counted as not placed.`;
}

function dayWords(notice: DayNotice): string {
  switch (notice.code) {
    case 'before-first':
      return `This map has no data for ${day(notice.asked)}: its lists begin on ${day(notice.first)}.`;
    case 'in-gap':
      return `There is no list between ${day(notice.after)} and ${day(notice.before)}. This map shows ${day(notice.after)}.`;
    case 'after-newest':
      return `The newest list on this map is from ${day(notice.newest)}; ${day(notice.asked)} cannot be shown yet.`;
  }
}

/** The words of the map in American English, and those for other data than sound lists of the newest day. */
export const englishData: DataMessages = {
  ...english,
  ledger: {
    ...englishFigure.ledger,
    stateless: (n) => `${count(n, 'more agreement is', 'more agreements are')} listed for a state that was not understood.`,
    undrawn: (names, n) =>
      `${names.join(', ')} ${names.length === 1 ? 'is' : 'are'} not in this geography: ${count(n, 'agreement', 'agreements')} there ${n === 1 ? 'is' : 'are'} counted and not drawn.`,
    vintage: vintageWords,
  },
  footer: {
    ...englishFigure.footer,
    problems: (n) => `${count(n, 'cell', 'cells')} of the source could not be read as printed`,
    published: {
      title: 'Totals that others published near this date',
      note: 'They count other days or other things, and are not part of the figures shown.',
      total: ({ date, figure, unit, source }) => `${number(figure)} ${unit} (${source}, ${day(date)})`,
    },
  },
  status: {
    ...englishFigure.status,
    emptyData: 'The data has no agreements.',
    nothingRead: (row, message) => `Nothing in the data could be read. Row ${number(row)}: ${message}`,
    day: dayWords,
  },
  notes: (choropleth, within, vintage) => describeNotes(choropleth, within, vintage, englishData),
  undrawn: (counties) => {
    const named = counties.slice(0, mostNamed).map(({ name, state }) => `${name}, ${state}`);
    const more = counties.length - named.length;
    const rest = more > 0 ? `; and ${count(more, 'more county', 'more counties')} in the data` : '';
    return `Not in this geography: ${named.join('; ')}${rest}.`;
  },
  cell: (row, column, value, message) => `Row ${number(row)}, ${column}${value === '' ? '' : ` “${value}”`}: ${message}`,
  aside: (counts) => describeAside(counts, englishData),
  problem: (problem) => problemSentence(problem),
  error: errorSentence,
};
