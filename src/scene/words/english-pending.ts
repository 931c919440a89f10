import { count, day, englishFigure } from './english-figure.js';
import type { PendingMessages } from './pending-messages.js';

const { number } = englishFigure;

/** What is said of applications, in American English. */
export const englishPending: PendingMessages = {
  title: (level, kind, place) => `Pending applications for 287(g) ${kind}agreements${place} by ${level}`,
  legend: 'Applications and agreements',
  meaning: (application) =>
    ({
      besides: 'Applied, with agreements listed',
      none: 'Agreements listed, no application',
      listed: 'Agreements listed; applications not known',
      unknown: 'None listed; applications not known',
    })[application],
  ledger: ({ pending, placed, counties, statewide, unplaced }, kind) =>
    `${count(pending, `${kind}application`, `${kind}applications`)} pending: ${number(placed)} in ${count(counties, 'county', 'counties')}, ${number(statewide)} statewide, ${number(unplaced)} not placed; not counted as agreements.`,
  summary: (applied, drawn, level, date, place) =>
    `${date === null ? '' : `As of ${day(date)}, `}${number(applied)} of ${count(drawn, level, level === 'county' ? 'counties and county equivalents' : 'states and territories')}${place} ${applied === 1 ? 'has' : 'have'} a pending application for a 287(g) agreement.`,
  unknown: 'This data has no list of pending applications for this day, or the list is empty.',
  column: 'Applications pending',
  unused: (measure) => `The setting measure=“${measure}” has no effect on a map of applications.`,
};
