import type { Problem } from '../agreements/problem.js';
import type { IsoDate } from '../calendar/day.js';
import type { Placement } from '../counts/place.js';
import { problemsOfPlacing } from '../counts/problems-of-placing.js';
import { problemSentence } from '../scene/words/problems.js';
import type { Changes, Difference } from './compare-lists.js';
import { forCommandLine } from './for-command-line.js';
import type { Advice } from './place-advice.js';
import type { DayFrom, PlacedList } from './read-list.js';
import type { MeasureReconciliation } from './reconcile-measure.js';
import { type Reconciliation, countedOn } from './reconcile.js';

/** A ledger for people: totals, what was not placed, problems by column, and changes. */
export function reconciliationText(
  result: Reconciliation,
  list: PlacedList,
  changes: Changes | null,
  advice: Advice = problemSentence,
): string {
  const isOfStates = result.problems.some(({ code }) => code === 'noted-states-only');
  const { told, lines: missing } = unplaced(isOfStates ? [] : countedOn(result.kind, list.placements), list.dataset.headers, advice);
  const lines = [
    ...totals(result),
    ...(list.isBlank && result.kind !== null ? [`  ${withoutRows}`] : []),
    ...aside(result, list.placements),
    ...missing,
    ...problems(
      result.problems.filter((problem) => !told.has(keyOf(problem))),
      advice,
    ),
    ...(changes ? differences(changes) : []),
  ];
  return printed(lines);
}

const withoutRows =
  'The file has headers and no rows. If it is empty on purpose, say which list it is: --kind participating or --kind pending';

/** The same for a table of numbers or marks. */
export function measureText(
  {
    file,
    measure,
    asOf,
    dayFrom,
    rows,
    otherDays,
    counties,
    states,
    unplaced,
    withoutValue,
    rowsWithoutValue,
    problems: all,
  }: MeasureReconciliation,
  advice: Advice = problemSentence,
): string {
  const what = measure.kind === 'number' ? 'number' : 'mark';
  return printed([
    `${file}: ${what}s by place, “${measure.name}”${dayWords(asOf, dayFrom)}; this is no list of agreements`,
    `  rows ${number(rows)} = for counties ${number(counties)} + for states ${number(states)} + unplaced ${number(unplaced)}${otherDays > 0 ? `; ${number(otherDays)} of other days` : ''}`,
    ...(withoutValue > 0
      ? [`  ${count(withoutValue, 'of the rows placed gives', 'of the rows placed give')} no ${what}: ${firstRows(rowsWithoutValue)}`]
      : []),
    ...problems(all, advice),
  ]);
}

/** Rows that give no number or mark, on one line. */
const mostRows = 8;

function firstRows(rows: MeasureReconciliation['rowsWithoutValue']): string {
  const first = rows.slice(0, mostRows).map(({ row, printed: text }) => `row ${row} (${text === '' ? 'blank' : `“${text.slice(0, 40)}”`})`);
  return [...first, ...(rows.length > mostRows ? [`and ${number(rows.length - mostRows)} more`] : [])].join(', ');
}

const printed = (lines: readonly string[]): string => `${lines.map(onOneLine).join('\n')}\n`;

/** The day, and whose word it is where it is not the table's own. */
function dayWords(asOf: IsoDate | null, dayFrom: DayFrom | null): string {
  if (asOf === null) return ', no date given';
  return dayFrom === 'option' ? `, no date given, as of ${asOf} (the day that --as-of gives)` : ` of ${asOf}`;
}

function totals(result: Reconciliation): string[] {
  const { file, kind, asOf, dayFrom, listed, agencies, states, byModel, byKind, placed, statewide, unplaced, counties } = result;
  const models = numbered(byModel, 'model not known');
  const kinds = numbered(byKind, 'of a kind not given');
  if (kind === null) {
    const why =
      result.problems.length > 0 ? 'no row of it makes an agreement, as said below' : 'a table without a row, so there is nothing to count';
    return [`${file}: ${why}. If it is empty on purpose, say which list it is: --kind participating or --kind pending`];
  }
  const whatIs = kind === 'pending' ? 'pending agreement' : 'agreement';
  return [
    `${file}: list of ${kind === 'pending' ? 'applications (pending)' : 'signed agreements (participating)'}${dayWords(asOf, dayFrom)}`,
    `  ${count(listed, whatIs)} of ${count(agencies, 'agency', 'agencies')} in ${count(states, 'state or territory', 'states and territories')}${models === '' ? '' : `: ${models}`}`,
    ...(kinds === '' ? [] : [`  by kind of agency: ${kinds}`]),
    `  listed ${number(listed)} = placed ${number(placed)} (in ${count(Object.keys(counties).length, 'county', 'counties')}) + statewide ${number(statewide)} + unplaced ${number(unplaced)}`,
  ];
}

/** What the list holds besides what is counted: it would be missed by whoever counts its rows. */
function aside({ kind }: Reconciliation, placements: readonly Placement[]): string[] {
  const ended = placements.filter(({ agreement }) => agreement.listedUntil !== null).length;
  const pending =
    kind === 'pending'
      ? 0
      : placements.filter(({ agreement: { status, listedUntil } }) => status === 'pending' && listedUntil === null).length;
  const parts = [
    ...(pending > 0 ? [count(pending, 'pending application')] : []),
    ...(ended > 0 ? [`${count(ended, 'agreement')} that ${ended === 1 ? 'has' : 'have'} ended`] : []),
  ];
  return parts.length === 0 ? [] : [`  not counted: ${parts.join(', ')}`];
}

/** "315 TFM, 2 Tribal Task Force Model". */
function numbered(byName: Readonly<Record<string, number>>, unknown: string): string {
  return Object.entries(byName)
    .filter(([, agreements]) => agreements > 0)
    .map(([name, agreements]) => `${number(agreements)} ${name === 'unknown' ? unknown : name}`)
    .join(', ');
}

/** As many as problems are named. */
const mostLines = 1_000;

const keyOf = ({ row, column, code }: Problem): string => JSON.stringify([row, column, code]);

/** A line for each row without a place, and the problems that these lines tell. */
function unplaced(
  placements: readonly Placement[],
  headers: PlacedList['dataset']['headers'],
  advice: Advice,
): { readonly told: ReadonlySet<string>; readonly lines: readonly string[] } {
  const rows = placements.filter(({ scope }) => scope === 'unplaced');
  const told = new Set<string>();
  const agreementsOf = new Map<string, number>();
  const named = rows.slice(0, mostLines);
  for (const placement of named) {
    const { row, state, agency } = placement.agreement;
    const faults = problemsOfPlacing([placement], headers);
    for (const fault of faults) told.add(keyOf(fault));
    const line = `    row ${row}, ${faults[0]?.column ?? ''}: ${whoOf(state, agency)}: ${faults.map((fault) => advice(fault)).join(' ')}`;
    agreementsOf.set(line, (agreementsOf.get(line) ?? 0) + 1);
  }
  // A row with several program models, or a number of agreements, is told once.
  const lines = [...agreementsOf].map(([line, agreements]) => (agreements > 1 ? `${line} (${number(agreements)} agreements)` : line));
  const left = rows.length - named.length;
  const end = left > 0 ? [`    and ${number(left)} more`] : [];
  return { told, lines: lines.length > 0 ? [`  Not placed (${number(rows.length)})`, ...lines, ...end] : [] };
}

function problems(all: readonly Problem[], advice: Advice): string[] {
  const byColumn = new Map<string, Problem[]>();
  for (const problem of all) {
    const group = byColumn.get(problem.column);
    if (group) group.push(problem);
    else byColumn.set(problem.column, [problem]);
  }
  return [...byColumn].flatMap(([column, group]) => [
    `  ${column} (${count(group.length, 'cell')})`,
    ...group.map((problem) => problemLine(problem, advice)),
  ]);
}

function problemLine(problem: Problem, advice: Advice): string {
  const { row, value } = problem;
  const sentence = forCommandLine(advice(problem));
  return `    row ${row}: ${value === '' || sentence.includes(value) ? '' : `"${value}": `}${sentence}`;
}

function differences({ since, added, gone }: Changes): string[] {
  const day = since.asOf === null ? '' : ` of ${since.asOf}`;
  return [
    `  Since ${since.file}${day}: ${number(added.length)} new, ${number(gone.length)} no longer on the list`,
    ...added.map((difference) => `    + ${described(difference)}`),
    ...gone.map((difference) => `    - ${described(difference)} (no longer on the list)`),
  ];
}

const described = ({ row, state, agency, model }: Difference): string =>
  `${whoOf(state, agency)}, ${model ?? 'model not known'} (row ${row})`;

/** A cell of JSON, or the name of a file, can have lines of its own. */
const onOneLine = (line: string): string => line.replace(/\n/g, '\\u000a');

const number = (value: number): string => value.toLocaleString('en-US');

const count = (value: number, one: string, many = `${one}s`): string => `${number(value)} ${value === 1 ? one : many}`;

/** A row may lack either. */
const whoOf = (state: string, agency: string): string => [state, agency].filter((text) => text !== '').join(', ') || 'nothing named';
