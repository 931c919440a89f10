import type { Measure } from '../../agreements/measure.js';
import type { Choropleth } from '../../choropleth/classify.js';
import { type Breaks, readBreaks } from '../../choropleth/scales/breaks.js';
import { measureScale } from '../../choropleth/scales/measure-scale.js';
import type { MeasureMeaning } from '../../choropleth/scales/scale.js';
import type { Counts } from '../../counts/counts.js';
import type { MeasureCounts } from '../../counts/measure-counts.js';
import type { VintageChoice } from '../../geography/choose-vintage.js';
import type { Fips, Level } from '../../geography/geography.js';
import { barLabels } from './bar-labels.js';
import type { LedgerWords } from './describe-ledger.js';
import type { Status } from './describe-status.js';
import { describeLegend } from './legend.js';
import { measureAnswers, measureOf } from './measure-answers.js';
import { measureIn } from './measure-in.js';
import type { MeasureMessages, MeasureNames } from './measure-messages.js';
import type { DataMessages, FigureMessages } from './messages.js';
import { numberWords } from './number-words.js';
import type { CreateTopic } from './topic.js';

/** A measure of an author's own: what it is called, and the words for it. */
export function measureTopic({ name: column, kind }: Pick<Measure, 'name' | 'kind'>): CreateTopic {
  return ({ breaks, unit }) => {
    const names: MeasureNames = { name: readable(column), kind, unit };
    const { name } = names;
    const breaksOf = (counts: Counts, level: Level): Breaks | null => readBreaks(breaks, measureOf(counts).numbers[level][0] ?? Infinity);
    return {
      scale: (counts, { level }) => measureScale(measureOf(counts), level, breaksOf(counts, level) ?? 'natural'),
      value({ counts, question: { level } }, { id }) {
        const value = kind === 'mark' ? undefined : measureOf(counts).readings[level][id]?.value;
        return value === undefined || value === null ? '' : numberWords(value);
      },
      title: ({ level }, state, messages) => measureIn(messages).title(name, level, state),
      filter: () => '',
      describe(choropleth, shown, within, vintage, messages) {
        const { counts, units, question } = choropleth;
        const { level } = question;
        const said = measureIn(messages);
        const measure = measureOf(counts);
        const values = shown.flatMap((i) => measure.readings[level][units[i]?.id ?? '']?.value ?? []).sort((a, b) => a - b);
        const state = within && messages.stateName(within);
        // The scales of measures make no other classes.
        const meaningOf = (meaning: unknown): string => said.meaning(meaning as MeasureMeaning, names);
        return {
          summary: said.summary({ level, drawn: shown.length, state, date: counts.asOf, values }, names),
          legend: describeLegend(choropleth, shown, said.legendTitle(names), meaningOf, messages, barLabels(choropleth.classes)),
          ledger: describeRows(measure, within, said, messages),
          notes: messages.sentences([vintageWords(vintage, said), undrawnWords(choropleth, said, messages)]),
        };
      },
      status: (choropleth, messages, words) => statusOf(choropleth, measureIn(messages), words),
      unused({ level, view, measure, compare, models, signers }, choropleth, messages) {
        const said = measureIn(messages);
        const isRead = breaks === '' || (kind === 'number' && (!choropleth || breaksOf(choropleth.counts, level) !== null));
        return [
          ...(view === 'density' ? [] : [said.unused('view', view)]),
          ...(measure === 'agreements' ? [] : [said.unused('measure', measure)]),
          ...(compare === null ? [] : [said.unused('compare', compare)]),
          ...(models.length === 0 ? [] : [said.unused('models', models.join(' '))]),
          ...(signers === '' ? [] : [said.unused('signers', signers)]),
          ...(isRead ? [] : [said.badBreaks(breaks)]),
        ];
      },
      answers: measureAnswers(names),
    };
  };
}

/** The name of a column as words: `jail_bookings` is one for programs. */
function readable(column: string): string {
  return /^[a-z\d]+(_[a-z\d]+)+$/.test(column) ? column.charAt(0).toUpperCase() + column.slice(1).replace(/_/g, ' ') : column;
}

/** Where the rows went, and how many of those placed have nothing to show. */
function describeRows(
  { rows, kind }: MeasureCounts,
  within: Fips | null,
  { ledger }: MeasureMessages,
  messages: FigureMessages,
): LedgerWords {
  const own = rows.filter(({ state }) => within === null || state === within);
  const scopes = { placed: 'county', statewide: 'statewide', unplaced: 'unplaced' } as const;
  const counties = new Set(own.flatMap(({ scope, unit }) => (scope === 'county' ? (unit ?? []) : []))).size;
  const parts = (['placed', 'statewide', 'unplaced'] as const).map((part, i) => {
    const held = own.filter(({ scope }) => scope === scopes[part]).length;
    return { part, text: ledger.part(part, held, counties), after: i < 2 ? ledger.between : ledger.end, agreements: held };
  });
  const without = own.filter(({ scope, value }) => scope !== 'unplaced' && value === null).length;
  const pending = without === 0 ? '' : ledger.withoutNumber(without, kind);
  const listed = ledger.listed(own.length, within && messages.stateName(within));
  return {
    listed,
    parts,
    pending,
    sentence: messages.sentences([listed + parts.map(({ text, after }) => text + after).join(' '), pending]),
  };
}

function vintageWords(choice: VintageChoice | null, { notes }: MeasureMessages): string {
  if (choice === null) return '';
  if (choice.undrawable.length > 0) return notes.undrawable(choice.undrawable, choice.vintage);
  return choice.notice === 'follows-2017' ? notes.follows2017 : '';
}

/** A county that is not drawn is unplaced; a state has its reading all the same. */
function undrawnWords({ question, counts, units }: Choropleth, { notes }: MeasureMessages, { stateName }: FigureMessages): string {
  if (question.level === 'county') return '';
  const drawn = new Set(units.map(({ id }) => id));
  const undrawn = Object.keys(measureOf(counts).readings.state).filter((state) => !drawn.has(state));
  return undrawn.length === 0 ? '' : notes.undrawn(undrawn.sort().map(stateName));
}

function statusOf({ counts, question: { level } }: Choropleth, said: MeasureMessages, words: DataMessages | null): Status | undefined {
  const { notice, isEmpty, problems } = counts;
  const [problem] = problems;
  if (isEmpty)
    return { kind: 'empty', text: problem && words ? words.status.nothingRead(problem.row, words.problem(problem)) : said.status.empty };
  if (notice?.code === 'before-first') return { kind: 'empty', text: said.status.day(notice) };
  const { readings, askedInVain } = measureOf(counts);
  const has = (at: Level): boolean => Object.values(readings[at]).some(({ value }) => value !== null);
  if (!has(level))
    return { kind: 'empty', text: has(level === 'county' ? 'state' : 'county') ? said.status.otherLevel(level) : said.status.noValue };
  if (askedInVain !== null) return { kind: 'notice', text: said.status.undated(askedInVain) };
  return notice ? { kind: 'notice', text: said.status.day(notice) } : undefined;
}
